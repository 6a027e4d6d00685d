#include "rule/line.h"

#include <stdlib.h>

#include "base/buf.h"
#include "rule/letter.h"
#include "text/points.h"

/* Cuts the next line of the file off, without LF or CRLF. */
static struct str
cut_line(struct str *rest)
{
	size_t at = str_chr(*rest, '\n');
	struct str s = str_sub(*rest, 0, at == SIZE_MAX ? rest->n : at);

	*rest = str_skip(*rest, at == SIZE_MAX ? rest->n : at + 1);
	if (s.n > 0 && s.p[s.n - 1] == '\r')
		s.n--;
	return s;
}

/* #tag opens a rule, any other # at the start of a line a comment. */
static bool
is_comment(struct str s)
{
	return s.n > 0 && s.p[0] == '#' && letter_emoji(s) == 0 &&
	    !letter_begins(str_skip(s, 1)) && (s.n == 1 || s.p[1] != '_');
}

static bool
ends_in_backslash(struct str s)
{
	return s.n > 0 && s.p[s.n - 1] == '\\';
}

static void
add_piece(struct line *l, size_t from, struct str source, struct str text)
{
	l->piece = mem_grow(l->piece, &l->cap, l->pieces + 1,
	    sizeof(*l->piece));
	l->piece[l->pieces] = (struct line_piece){ from,
	    l->number + l->pieces, (size_t)(text.p - source.p), source };
	l->pieces++;
}

/* The whole of a line that goes on; first is its first line. */
static bool
join(struct line *l, struct str first, struct str *rest, size_t *number,
    struct arena *a, struct faults *f)
{
	struct buf all = { 0 };
	struct str source = first, text = str_trim(first);
	size_t lines = 0;
	bool more = true;

	l->pieces = 0;
	while (more) {
		more = ends_in_backslash(source);
		if (more)
			text = str_trim(str_sub(text, 0, text.n - 1));
		if (all.n > 0)
			buf_addc(&all, ' ');
		if (++lines <= LINE_PIECES_MAX)
			add_piece(l, all.n, source, text);
		buf_adds(&all, text);
		if (more && rest->n == 0) {
			fault_error(f, line_place(l, all.n),
			    "nothing follows the \\ that ends this line");
			buf_free(&all);
			return false;
		}
		if (more) {
			source = cut_line(rest);
			++*number;
			text = str_trim(source);
		}
	}
	if (lines > LINE_PIECES_MAX)
		fault_error(f, line_place(l, 0), "a line that goes on over "
		    "%zu lines; %d is the most", lines, LINE_PIECES_MAX);
	else
		l->text = all.n > LINE_BYTES_MAX ? buf_str(&all) :
		    arena_str(a, buf_str(&all));
	buf_free(&all);
	return lines <= LINE_PIECES_MAX;
}

bool
line_next(struct line *l, struct str *rest, size_t *number, struct arena *a,
    struct faults *f)
{
	while (rest->n > 0) {
		struct str source = cut_line(rest), text = str_trim(source);

		l->number = ++*number;
		if (text.n == 0 || is_comment(text))
			continue;
		if (ends_in_backslash(source)) {
			if (!join(l, source, rest, number, a, f))
				continue;
		} else {
			l->pieces = 0;
			l->text = text;
			add_piece(l, 0, source, text);
		}
		if (l->text.n == 0)
			continue;
		if (l->text.n <= LINE_BYTES_MAX)
			return true;
		fault_error(f, (struct place){ l->file, l->number, 0,
		    { NULL, 0 } }, "a line of %zu bytes; %d is the most",
		    l->text.n, LINE_BYTES_MAX);
	}
	return false;
}

void
line_move(const struct line *l, struct line_cursor *c, size_t byte)
{
	const struct line_piece *p;

	while (c->piece + 1 < l->pieces &&
	    l->piece[c->piece + 1].from <= byte) {
		c->piece++;
		c->column = 0;
	}
	p = &l->piece[c->piece];
	if (c->column == 0) {
		c->column = 1 + points_count(str_sub(p->source, 0, p->skipped));
		c->byte = p->from;
	}
	c->column += points_count(str_sub(l->text, c->byte, byte));
	c->byte = byte;
}

struct place
line_place(const struct line *l, size_t at)
{
	struct line_cursor c = { 0 };

	line_move(l, &c, at);
	return (struct place){ l->file, l->number + c.piece, c.column,
	    l->piece[c.piece].source };
}

void
line_free(struct line *l)
{
	free(l->piece);
	*l = (struct line){ 0 };
}
