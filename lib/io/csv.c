#include "io/csv.h"

#include <stdlib.h>

#include "base/mem.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* The first of a, b or c from p on; end when there is none. */
static inline const char *
first_of(const char *p, const char *end, char a, char b, char c)
{
#ifdef __SSE2__
	for (; end - p >= 16; p += 16) {
		__m128i v = _mm_loadu_si128((const void *)p);
		__m128i m = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(a)),
		    _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(b)),
		    _mm_cmpeq_epi8(v, _mm_set1_epi8(c))));
		unsigned mask = (unsigned)_mm_movemask_epi8(m);

		if (mask != 0)
			return p + __builtin_ctz(mask);
	}
#endif
	while (p < end && *p != a && *p != b && *p != c)
		p++;
	return p;
}

/* What may be read in vain: at first, for each byte of a row, at any time. */
enum { VAIN_FIRST = 8 * CSV_CELL_MAX, VAIN_EACH = 16, VAIN_LEAST = 256 };

bool
csv_sniff(struct csv *csv, struct str head)
{
	static const char delims[] = ",;\t|";
	enum { BAR = 3 };
	size_t seen[BAR + 1] = { 0 }, best = 0;
	bool quoted = false;

	csv->used = csv->vain = 0;
	csv->eol = str_chr(head, '\n') == SIZE_MAX &&
	    str_chr(head, '\r') != SIZE_MAX ? '\r' : '\n';
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
	return seen[best] > 0;
}

/* What an attempt at a row is about. */
struct attempt {
	struct csv *csv;
	const char *p;
	const char *end;
	const char *far;	/* no quoted cell reaches beyond it */
	bool last;
	int strict;	/* how sure a quote must be to close its cell, 0 to 2 */
};

static void
add_cell(struct csv *csv, const char *p, const char *end, bool doubled)
{
	if (csv->n == csv->cap)
		csv->cell = mem_grow(csv->cell, &csv->cap, csv->n + 1,
		    sizeof(*csv->cell));
	if (csv->n == csv->doubled_cap)
		csv->doubled = mem_grow(csv->doubled, &csv->doubled_cap,
		    csv->n + 1, sizeof(*csv->doubled));
	csv->cell[csv->n] = (struct str){ p, (size_t)(end - p) };
	csv->doubled[csv->n] = doubled;
	csv->n++;
}

static bool
at_eol(const struct attempt *r, const char *p)
{
	return p < r->end && (*p == r->csv->eol || (*p == '\r' &&
	    p + 1 < r->end && p[1] == '\n' && r->csv->eol == '\n'));
}

/* Whether the quote at p, the last of its line, closes that line alone. */
static bool
goes_on(const struct attempt *r, const char *p)
{
	const char *next = p + (p[1] == '\r' ? 3 : 2);

	return r->csv->quoted_lines && r->csv->n + 1 < r->csv->want &&
	    next < r->end && *next == '"';
}

/* Whether the quote at p closes its cell. */
static bool
closes(const struct attempt *r, const char *p)
{
	if (p + 1 == r->end)
		return true;
	if (at_eol(r, p + 1))
		return !goes_on(r, p);
	if (p[1] != r->csv->delim)
		return false;
	if (r->strict == 0 || p + 2 == r->end || at_eol(r, p + 2))
		return true;
	return r->strict == 1 ? p[2] != ' ' : p[2] == '"';
}

/* From behind the opening quote to behind the closing one. */
static enum csv_status
quoted_cell(struct attempt *r)
{
	struct csv *csv = r->csv;
	const char *from = r->p, *far = r->far;
	bool doubled = false;

	if (far - from > CSV_CELL_MAX)
		far = from + CSV_CELL_MAX;
	for (;;) {
		/* Inline: most cells are shorter than a call is long. */
		const char *q = first_of(r->p, far, '"', '"', '"');

		if (q >= far && far < r->end) {
			r->p = far;
			return CSV_OPEN;
		}
		/* What stands at the end may go on in the next bytes. */
		if (q == r->end || (!r->last && r->end - q < 4)) {
			r->p = q;
			return r->last ? CSV_OPEN : CSV_MORE;
		}
		if (csv->backslash && q > from && q[-1] == '\\') {
			doubled = true;
			r->p = q + 1;
		} else if (q + 1 < r->end && q[1] == '"') {
			doubled = true;
			r->p = q + 2;
		} else if (closes(r, q)) {
			add_cell(csv, from, q, doubled);
			r->p = q + 1;
			return CSV_ROW;
		} else {
			csv->repaired = true;
			r->p = q + 1;
		}
	}
}

/* The end of the cell without quotes at p; a CR by itself is one of its bytes. */
static const char *
bare_end(const struct attempt *r)
{
	for (const char *p = r->p;; p++) {
		p = first_of(p, r->end, r->csv->delim, r->csv->eol, '\r');
		if (r->end - p < 2 || *p != '\r' || at_eol(r, p))
			return p;
	}
}

/* The cells up to the row's end; p is left behind its line end. */
static enum csv_status
read_csv_row(struct attempt *r)
{
	struct csv *csv = r->csv;
	enum csv_status st;

	csv->n = 0;
	csv->repaired = false;
	for (;;) {
		if (r->p < r->end && *r->p == '"') {
			r->p++;
			if ((st = quoted_cell(r)) != CSV_ROW)
				return st;
		} else {
			const char *from = r->p;

			r->p = bare_end(r);
			if (r->end - r->p < 2 && !r->last)
				return CSV_MORE;
			add_cell(csv, from, r->p, false);
		}
		if (r->p == r->end)
			return r->last ? CSV_ROW : CSV_MORE;
		if (*r->p != csv->delim)
			break;
		r->p++;
	}
	if (*r->p == '\r' && csv->eol == '\n' && r->p + 1 < r->end)
		r->p++;
	r->p++;
	return CSV_ROW;
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
			    (csv->backslash && c.p[k] == '\\')))
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
reread(struct attempt *r, struct str text, bool last, uint64_t vain)
{
	size_t n = reach(r->csv, 1, vain);
	enum csv_status st;

	if (n > CSV_CELL_MAX)
		n = CSV_CELL_MAX;
	r->strict++;
	r->p = text.p;
	r->last = last && text.n <= n;
	r->end = r->far = text.p + (text.n < n ? text.n : n);
	st = read_csv_row(r);
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
sure(struct attempt r, uint64_t *vain)
{
	struct csv *csv = r.csv;
	const char *from = r.p;
	size_t far = reach(csv, 1, *vain);
	enum csv_status st;

	if ((size_t)(r.end - r.p) > far)
		r.far = r.p + far;
	st = read_csv_row(&r);
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
other_reading(struct attempt *r, enum csv_status st, struct str text,
    uint64_t *vain)
{
	const struct attempt first = { r->csv, text.p, r->end, r->far, r->last,
		0 };
	struct csv *csv = r->csv;
	bool last = r->last;
	size_t i = 0;

	while (st == CSV_ROW && i < csv->n && !was_quoted(csv, i, text.p))
		i++;
	if (i == csv->n && st == CSV_ROW)
		return st;
	/* A row is not to swallow another behind it. */
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
	return read_csv_row(r);
}

enum csv_status
csv_row(struct csv *csv, struct str text, bool last, size_t *used)
{
	size_t far = reach(csv, 0, 0);
	const char *end = text.p + text.n;
	struct attempt r = { csv, text.p, end,
		text.n > far ? text.p + far : end, last, 0 };
	enum csv_status st = read_csv_row(&r);
	uint64_t vain = 0;

	if (st == CSV_OPEN)
		charge(&vain, text.p, r.p);
	if (st != CSV_MORE && csv->want > 0 && (st == CSV_OPEN ||
	    csv->n != csv->want))
		st = other_reading(&r, st, text, &vain);
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
