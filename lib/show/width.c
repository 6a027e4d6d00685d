#include "show/width.h"

#include <bsd/stdlib.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

enum { VS16 = 0xfe0f, FLAG_FIRST = 0x1f1e6, FLAG_LAST = 0x1f1ff };

/* One code point; an invalid byte counts as U+FFFD. */
static size_t
code_point(struct str s, utf8proc_int32_t *c)
{
	utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p,
	    s.n > 4 ? 4 : (utf8proc_ssize_t)s.n, c);

	if (n > 0)
		return (size_t)n;
	*c = 0xfffd;
	return 1;
}

size_t
width_cluster(struct str s, size_t *columns)
{
	utf8proc_int32_t before, c, state = 0;
	size_t n, wide, more;

	*columns = 0;
	if (s.n == 0)
		return 0;
	n = code_point(s, &before);
	wide = (size_t)utf8proc_charwidth(before);
	*columns = wide;
	while (n < s.n) {
		more = code_point(str_skip(s, n), &c);
		if (utf8proc_grapheme_break_stateful(before, c, &state))
			break;
		/* An emoji is one picture, whatever it is joined from. */
		if (c == VS16 || (c >= FLAG_FIRST && c <= FLAG_LAST))
			wide = 2;
		*columns += (size_t)utf8proc_charwidth(c);
		before = c;
		n += more;
	}
	if (wide == 2)
		*columns = 2;
	return n;
}

/* Printable ASCII from the start of s on that no mark follows. */
static size_t
plain_bytes(struct str s)
{
	size_t n = 0;

	while (n < s.n && s.p[n] >= ' ' && s.p[n] <= '~')
		n++;
	return n == s.n || n == 0 ? n : n - 1;
}

size_t
width_of(struct str s)
{
	size_t n, columns, width = 0;

	for (; s.n > 0; s = str_skip(s, n)) {
		n = plain_bytes(s);
		columns = n;
		if (n == 0)
			n = width_cluster(s, &columns);
		width += columns;
	}
	return width;
}

struct str
width_cut(struct str s, size_t max)
{
	struct str rest = s;
	size_t n, columns;

	while ((n = width_cluster(rest, &columns)) > 0 && columns <= max) {
		max -= columns;
		rest = str_skip(rest, n);
	}
	return str_sub(s, 0, s.n - rest.n);
}

void
width_pad(struct buf *b, struct str s, size_t columns, bool right)
{
	size_t width = width_of(s), blanks = 0;

	if (columns > width)
		blanks = columns - width;
	if (!right)
		buf_adds(b, s);
	for (; blanks > 0; blanks--)
		buf_addc(b, ' ');
	if (right)
		buf_adds(b, s);
}

size_t
width_terminal(void)
{
	const char *columns = getenv("COLUMNS"), *error = "none";
	struct winsize size;
	long long n = 0;

	if (columns != NULL)
		n = strtonum(columns, 1, 10000, &error);
	if (error == NULL)
		return (size_t)n;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	return 80;
}
