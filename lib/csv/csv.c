#include "csv/csv.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "csv/csv_line.h"

/* What may be read in vain: at first, for each byte of a row, at any time. */
enum { VAIN_FIRST = 8 * CSV_CELL_MAX, VAIN_EACH = 16, VAIN_LEAST = 256 };

/*
 * Lines of which each is a row by itself are rows, though a quoted cell runs
 * over them, when there are so many delimiters in them.
 */
enum { SURE_REPAIRED = 3, SURE_CLEAN = 12 };

/* How many CR, with or without an LF after them, begin at byte i. */
static size_t
line_end(struct str s, size_t i)
{
	size_t n = i;

	while (n < s.n && s.p[n] == '\r')
		n++;
	return n - i + (n < s.n && s.p[n] == '\n');
}

/* CR ends the rows when it does by itself, and oftener than LF. */
static char
sniff_eol(struct str head)
{
	size_t cr = 0, lf = 0;
	bool quoted = false, first = false;

	for (size_t i = 0; i < head.n; i++) {
		if (head.p[i] == '"')
			quoted = !quoted;
		else if (!quoted && head.p[i] == '\n')
			lf++;
		if (quoted || head.p[i] != '\r')
			continue;
		if (line_end(head, i) > 1) {
			i += line_end(head, i) - 1;
			lf++;
		} else {
			first |= lf == 0;
			cr++;
		}
	}
	return first && cr > lf ? '\r' : '\n';
}

/* Whether the first row is of quoted names with blanks between them, as R
 * writes tables when it is told nothing else. */
static bool
has_blanks(struct str head, char eol)
{
	struct str row = str_sub(head, 0, str_chr(head, eol));

	return str_starts(row, STR("\"")) &&
	    str_find(row, STR("\" \"")) != SIZE_MAX;
}

bool
csv_sniff(struct csv *csv, struct str head)
{
	static const char delims[] = ",;\t|";
	enum { BAR = 3 };
	size_t seen[BAR + 1] = { 0 }, best = 0;
	bool quoted = false;

	csv->used = csv->vain = 0;
	csv->eol = sniff_eol(head);
	for (size_t i = 0; i < head.n; i++) {
		const char *d;

		if (head.p[i] == '"')
			quoted = !quoted;
		if (quoted)
			continue;
		if (head.p[i] == csv->eol)
			break;
		d = memchr(delims, head.p[i], BAR + 1);
		if (d != NULL)
			seen[d - delims]++;
	}
	for (size_t i = 1; i < BAR; i++)
		if (seen[i] > seen[best])
			best = i;
	/* Names may have a | in them, but nothing else that parts them. */
	if (seen[best] == 0)
		best = BAR;
	csv->delim = delims[best];
	if (seen[best] > 0 || !has_blanks(head, csv->eol))
		return seen[best] > 0;
	csv->delim = ' ';
	return true;
}

/* Doubled (or escaped) quotes become one. */
static void
halve(struct csv *csv)
{
	size_t room = 0;

	for (size_t i = 0; i < csv->n; i++)
		if (csv->doubled[i])
			room += csv->cell[i].n;
	buf_clear(&csv->halved);
	if (room == 0)
		return;
	buf_reserve(&csv->halved, room);
	for (size_t i = 0; i < csv->n; i++) {
		struct str c = csv->cell[i];
		size_t from = csv->halved.n;

		if (!csv->doubled[i])
			continue;
		for (size_t k = 0; k < c.n; k++) {
			if (k + 1 < c.n && c.p[k + 1] == '"' &&
			    (c.p[k] == '"' ||
			    ((csv->backslash || csv->escaped) &&
			    c.p[k] == '\\')))
				k++;
			buf_addc(&csv->halved, c.p[k]);
		}
		csv->cell[i] = str_skip(buf_str(&csv->halved), from);
	}
}

/* The line ends in a row, its own included: one when it has none at all. */
static size_t
count_lines(struct str row, char eol)
{
	const char *end = row.p + row.n;
	size_t lines = 0;

	for (const char *p = row.p; p < end && (p = memchr(p, eol,
	    (size_t)(end - p))) != NULL; p++)
		lines++;
	return lines == 0 || end[-1] != eol ? lines + 1 : lines;
}

/*
 * How far from its start a row is read when that may be in vain: stricter
 * readings leave half of it to those that come first.
 */
static size_t
reach(const struct csv *csv, int strict, uint64_t vain)
{
	uint64_t all = VAIN_FIRST + VAIN_EACH * csv->used;

	if (strict > 0)
		all /= 2;
	vain += csv->vain;
	return all > vain + VAIN_LEAST ? (size_t)(all - vain) : VAIN_LEAST;
}

/* Notes what was read in vain; what may be read at any time costs nothing. */
static void
charge(uint64_t *vain, const char *from, const char *to)
{
	size_t n = (size_t)(to - from);

	if (n > VAIN_LEAST)
		*vain += n - VAIN_LEAST;
}

/*
 * The row once more, stricter than before, of what may be read in vain; that
 * needs as much text to be there.
 */
static enum csv_status
reread(struct csv_attempt *r, struct str text, bool last, uint64_t vain)
{
	size_t n = reach(r->csv, 1, vain);
	enum csv_status st;

	if (n > CSV_CELL_MAX)
		n = CSV_CELL_MAX;
	r->strict++;
	r->p = text.p;
	r->last = last && text.n <= n;
	r->end = r->far = text.p + (text.n < n ? text.n : n);
	st = csv_cells_read(r);
	r->csv->repaired = true;
	return st == CSV_MORE && text.n >= n ? CSV_OPEN : st;
}

/* Whether a cell of the row that was read stands in quotes. */
static bool
was_quoted(const struct csv *csv, size_t i, const char *from)
{
	const char *p = csv->cell[i].p;

	return p > from && p[-1] == '"';
}

/*
 * Whether what begins at r is a row beyond doubt: as many cells as are wanted,
 * and quotes nowhere but around them and doubled. CSV_MORE: not to be told yet.
 */
static enum csv_status
sure(struct csv_attempt r, uint64_t *vain)
{
	struct csv *csv = r.csv;
	const char *from = r.p;
	size_t far = reach(csv, 1, *vain);
	enum csv_status st;

	if ((size_t)(r.end - r.p) > far)
		r.far = r.p + far;
	st = csv_cells_read(&r);
	if (st == CSV_MORE)
		return r.last ? CSV_OPEN : CSV_MORE;
	charge(vain, from, r.p);
	if (st != CSV_ROW || csv->n != csv->want || csv->repaired)
		return CSV_OPEN;
	for (size_t i = 0; i < csv->n; i++)
		if (!was_quoted(csv, i, from) &&
		    str_chr(csv->cell[i], '"') != SIZE_MAX)
			return CSV_OPEN;
	return CSV_ROW;
}

/* The first reading does not fit: another that does, or that one again. */
static enum csv_status
other_reading(struct csv_attempt *r, enum csv_status st, struct str text,
    uint64_t *vain)
{
	const struct csv_attempt first = { r->csv, text.p, r->end, r->far, r->last,
		0 };
	struct csv *csv = r->csv;
	bool last = r->last;
	size_t i = 0;

	while (st == CSV_ROW && i < csv->n && !was_quoted(csv, i, text.p))
		i++;
	if (i == csv->n && st == CSV_ROW)
		return st;
	/* A row is not to swallow another after it. */
	if (st == CSV_ROW && (st = sure(*r, vain)) == CSV_ROW) {
		text.n = (size_t)(r->p - text.p);
		last = true;
	}
	while (st != CSV_MORE && r->strict < 2) {
		st = reread(r, text, last, *vain);
		if (st == CSV_ROW && csv->n == csv->want)
			return st;
		charge(vain, text.p, r->p);
	}
	if (st == CSV_MORE)
		return st;
	/* No reading fits: the first one stands. */
	*r = first;
	return csv_cells_read(r);
}

/* The line that s begins with; false when its end has not come yet. */
static bool
first_line(const struct csv *csv, struct str s, bool last, struct str *line,
    size_t *used)
{
	size_t n = str_chr(s, csv->eol);

	if (n == SIZE_MAX && !last)
		return false;
	*used = n == SIZE_MAX ? s.n : n + 1;
	*line = str_sub(s, 0, n);
	while (csv->eol == '\n' && line->n > 0 &&
	    line->p[line->n - 1] == '\r')
		line->n--;
	return true;
}

/* Whether a line is a row by itself; its cells are the row's then. */
static bool
is_row(struct csv *csv, struct str line)
{
	bool doubled[CSV_LINE_MAX];
	struct str cell[CSV_LINE_MAX];

	if (!csv_line_read(line, csv->delim, csv->want, cell, doubled))
		return false;
	csv->n = 0;
	for (size_t i = 0; i < csv->want; i++)
		csv_cells_add(csv, cell[i].p, cell[i].p + cell[i].n, doubled[i]);
	csv->repaired = true;
	return true;
}

/* Whether each line up to this place is a row, and that is no chance. */
static bool
all_rows(struct csv *csv, struct str text, const char *to, size_t sure_of)
{
	size_t lines = 0, used;
	struct str line;

	while (text.p < to && first_line(csv, text, true, &line, &used)) {
		if (!is_row(csv, line))
			return false;
		lines++;
		text = str_skip(text, used);
	}
	return lines > 0 && (lines - 1) * (csv->want - 1) >= sure_of;
}

/*
 * The first line by itself, when it is a row and what the first reading took
 * with it are rows of their own. CSV_OPEN: it is not.
 */
static enum csv_status
by_line(struct csv_attempt *r, enum csv_status st, struct str text, bool last,
    uint64_t *vain)
{
	struct csv *csv = r->csv;
	bool clean = st == CSV_ROW && csv->n == csv->want && !csv->repaired;
	const char *to = r->p;
	struct csv_attempt next;
	struct str line, after;
	size_t used, behind;

	if (!first_line(csv, text, last, &line, &used))
		return CSV_MORE;
	if (text.p + used >= to || !is_row(csv, line))
		return CSV_OPEN;
	charge(vain, text.p, text.p + used);
	next = (struct csv_attempt){ csv, text.p + used, r->end, r->far, last, 0 };
	if (!clean && csv_line_even(line)) {
		st = next.p == r->end && last ? CSV_ROW : sure(next, vain);
		if (st == CSV_MORE)
			return st;
		if (st != CSV_ROW && first_line(csv, str_skip(text, used),
		    last, &after, &behind) && csv_line_even(after) &&
		    is_row(csv, after))
			st = CSV_ROW;
	} else {
		charge(vain, text.p, to);
		st = csv->want > 1 && all_rows(csv, text, to,
		    clean ? SURE_CLEAN : SURE_REPAIRED) ? CSV_ROW : CSV_OPEN;
	}
	if (st != CSV_ROW || !is_row(csv, line))
		return CSV_OPEN;
	r->p = text.p + used;
	return CSV_ROW;
}

/* How many line ends the reading has run over. */
static bool
runs_over_lines(const struct csv_attempt *r, struct str text)
{
	const char *lf = memchr(text.p, r->csv->eol, (size_t)(r->p - text.p));

	return lf != NULL && lf + 1 < r->p;
}

/*
 * Whether the row is as it should be when \" stands for a quote, as R writes
 * it; to is how far the first reading came.
 */
static bool
is_escaped(struct csv_attempt *r, const char *to)
{
	struct csv *csv = r->csv;
	bool good;

	if (csv->backslash || str_find((struct str){ r->p,
	    (size_t)(to - r->p) }, STR("\\\"")) == SIZE_MAX)
		return false;
	csv->backslash = true;
	good = csv_cells_read(r) == CSV_ROW && csv->n == csv->want &&
	    !csv->repaired;
	csv->backslash = false;
	csv->escaped = good;
	return good;
}

/* The reading of a row that so many cells are wanted of; r is the first. */
static enum csv_status
best_reading(struct csv_attempt *r, enum csv_status st, struct str text,
    uint64_t *vain)
{
	struct csv *csv = r->csv;
	const struct csv_attempt again = { csv, text.p, r->end, r->far, r->last,
		0 };
	struct csv_attempt first = again;
	bool last = r->last;
	enum csv_status line;
	size_t used;
	struct str s;

	/* Most rows are one line, and as they should be. */
	if (st == CSV_ROW && csv->n == csv->want && !csv->repaired &&
	    !runs_over_lines(r, text))
		return st;
	if (is_escaped(&first, r->p)) {
		*r = first;
		return CSV_ROW;
	}
	if (st == CSV_ROW) {
		*r = again;
		csv_cells_read(r);
	}
	if (st == CSV_ROW && csv->n == csv->want && !runs_over_lines(r, text))
		return st;
	if (st == CSV_OPEN || runs_over_lines(r, text)) {
		line = by_line(r, st, text, last, vain);
		if (line != CSV_OPEN)
			return line;
		if (st == CSV_ROW) {
			*r = again;
			csv_cells_read(r);
		}
	}
	if (st == CSV_ROW && csv->n == csv->want)
		return st;
	st = other_reading(r, st, text, vain);
	if (st == CSV_MORE || (st == CSV_ROW && csv->n == csv->want))
		return st;
	if (first_line(csv, text, last, &s, &used) && is_row(csv, s)) {
		r->p = str_skip(text, used).p;
		return CSV_ROW;
	}
	if (st == CSV_ROW) {
		*r = again;
		csv_cells_read(r);
	}
	return st;
}

enum csv_status
csv_row(struct csv *csv, struct str text, bool last, size_t *used)
{
	size_t far = reach(csv, 0, 0);
	const char *end = str_skip(text, text.n).p;
	struct csv_attempt r = { csv, text.p, end,
		text.n > far ? text.p + far : end, last, 0 };
	enum csv_status st = csv_cells_read(&r);
	uint64_t vain = 0;

	csv->escaped = false;
	if (st == CSV_OPEN)
		charge(&vain, text.p, r.p);
	if (st != CSV_MORE && csv->want > 0)
		st = best_reading(&r, st, text, &vain);
	if (st == CSV_MORE)
		return st;
	*used = (size_t)(r.p - text.p);
	if (st == CSV_OPEN) {
		size_t lf = str_chr(text, csv->eol);

		*used = lf != SIZE_MAX ? lf + 1 : text.n;
	}
	csv->used += *used;
	csv->vain += vain;
	if (st == CSV_OPEN) {
		csv->lines = 1;
		return st;
	}
	csv->lines = count_lines(str_sub(text, 0, *used), csv->eol);
	halve(csv);
	return csv->n == 1 && csv->cell[0].n == 0 ? CSV_BLANK : CSV_ROW;
}

void
csv_free(struct csv *csv)
{
	free(csv->cell);
	free(csv->doubled);
	buf_free(&csv->halved);
	*csv = (struct csv){ 0 };
}
