#include "text/points.h"

static bool
begins(char c)
{
	return ((unsigned char)c & 0xc0) != 0x80;
}

/* Goes to a byte where a code point begins, or to the end. */
static void
go_to_byte(struct points *p, size_t byte)
{
	if (byte < p->byte / 2)
		p->byte = p->point = 0;
	for (; p->byte < byte; p->byte++)
		p->point += begins(p->text.p[p->byte]);
	for (; p->byte > byte; p->byte--)
		p->point -= begins(p->text.p[p->byte - 1]);
}

size_t
points_at_byte(struct points *p, size_t byte)
{
	if (byte > p->text.n)
		byte = p->text.n;
	if (p->ascii)
		return byte;
	go_to_byte(p, byte);
	return p->point;
}

size_t
points_to_byte(struct points *p, size_t point)
{
	if (p->ascii)
		return point < p->text.n ? point : p->text.n;
	if (point < p->point / 2)
		p->byte = p->point = 0;
	while (p->byte < p->text.n && p->point < point) {
		do
			p->byte++;
		while (p->byte < p->text.n && !begins(p->text.p[p->byte]));
		p->point++;
	}
	while (p->point > point) {
		do
			p->byte--;
		while (!begins(p->text.p[p->byte]));
		p->point--;
	}
	return p->byte;
}
