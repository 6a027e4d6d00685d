#include "show/canvas.h"

#include <stdlib.h>

#include "base/mem.h"
#include "show/escape.h"
#include "show/width.h"

/* What stands for our own signs where only ASCII can be shown. */
static const struct {
	const char *sign;
	char ascii;
} plain[] = {
	{ "─", '-' }, { "│", '|' }, { "┬", '+' }, { "┴", '+' },
	{ "…", '~' }, { "▲", '^' }, { "▼", 'v' }, { "●", '*' },
	{ "○", 'o' }, { "■", '#' }, { "↑", '^' }, { "↓", 'v' },
	{ "▁", '_' }, { "▂", '.' }, { "▃", ':' }, { "▄", '-' },
	{ "▅", '=' }, { "▆", '+' }, { "▇", '*' }, { "█", '#' }
};

static const struct canvas_one blank = { " ", 1, 1, CANVAS_PLAIN };

void
canvas_open(struct canvas *c, size_t columns, size_t rows)
{
	c->columns = columns;
	c->rows = rows;
	c->one = mem_grow(c->one, &c->cap, columns * rows + 1,
	    sizeof(*c->one));
	for (size_t i = 0; i < columns * rows; i++)
		c->one[i] = blank;
}

static char
ascii_of(struct str cluster)
{
	for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		if (str_is(cluster, plain[i].sign))
			return plain[i].ascii;
	return '?';
}

/* One cluster into its cells. */
static void
put_cluster(struct canvas *c, struct canvas_one *at, struct str s,
    size_t columns, enum canvas_style style)
{
	char ascii;

	*at = (struct canvas_one){ .n = 1, .columns = (uint8_t)columns,
		.style = (uint8_t)style };
	if (c->ascii && (s.n > 1 || (unsigned char)s.p[0] >= 0x80)) {
		ascii = ascii_of(s);
		s = (struct str){ &ascii, 1 };
	} else if (s.n > CANVAS_BYTES) {
		s = STR("\xef\xbf\xbd");
	}
	memcpy(at->text, s.p, s.n);
	at->n = (uint8_t)s.n;
	if (columns == 2) {
		at[1] = (struct canvas_one){ .style = (uint8_t)style };
		if (c->ascii) {
			at->columns = 1;
			at[1] = *at;
		}
	}
}

/* Text that is safe already. */
static size_t
put_safe(struct canvas *c, size_t row, size_t column, size_t most,
    struct str s, enum canvas_style style)
{
	size_t at = 0, columns, n;

	while ((n = width_cluster(s, &columns)) > 0) {
		if (columns > 2)
			columns = 2;
		if (at + columns > most)
			break;
		if (columns > 0)
			put_cluster(c, &c->one[row * c->columns + column + at],
			    str_sub(s, 0, n), columns, style);
		at += columns;
		s = str_skip(s, n);
	}
	return at;
}

size_t
canvas_put(struct canvas *c, size_t row, size_t column, size_t most,
    struct str s, enum canvas_style style)
{
	struct buf safe = { 0 };
	size_t n;

	if (row >= c->rows || column >= c->columns)
		return 0;
	if (most > c->columns - column)
		most = c->columns - column;
	escape_terminal(&safe, s);
	s = buf_str(&safe);
	if (width_of(s) <= most) {
		n = put_safe(c, row, column, most, s, style);
	} else {
		n = most == 0 ? 0 : put_safe(c, row, column, most - 1,
		    width_cut(s, most - 1), style);
		if (most > 0)
			n += put_safe(c, row, column + n, 1, STR("…"), style);
	}
	buf_free(&safe);
	return n;
}

void
canvas_put_right(struct canvas *c, size_t row, size_t column, size_t most,
    struct str s, enum canvas_style style)
{
	size_t width = width_of(s);

	if (width < most) {
		column += most - width;
		most = width;
	}
	canvas_put(c, row, column, most, s, style);
}

void
canvas_rule(struct canvas *c, size_t row, size_t column, size_t columns,
    struct str letter)
{
	for (size_t i = 0; i < columns; i++)
		canvas_put(c, row, column + i, 1, letter, CANVAS_DIM);
}

void
canvas_mark(struct canvas *c, size_t row, size_t column, size_t columns,
    enum canvas_style style)
{
	for (size_t i = column; row < c->rows && i < c->columns &&
	    i < column + columns; i++)
		c->one[row * c->columns + i].style = (uint8_t)style;
}

void
canvas_write(const struct canvas *c, struct buf *out)
{
	size_t last = out->n;

	for (size_t row = 0; row < c->rows; row++) {
		size_t end = out->n;

		for (size_t i = 0; i < c->columns; i++) {
			const struct canvas_one *one =
			    &c->one[row * c->columns + i];

			buf_add(out, one->text, one->n);
			if (one->n > 1 || (one->n == 1 && one->text[0] != ' '))
				end = out->n;
		}
		out->n = end;
		buf_addc(out, '\n');
		if (out->n > 1 && out->p[out->n - 2] != '\n')
			last = out->n;
	}
	out->n = last;
}

void
canvas_free(struct canvas *c)
{
	free(c->one);
	*c = (struct canvas){ 0 };
}
