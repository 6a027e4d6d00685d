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

bool
csv_sniff(struct csv *csv, struct str head)
{
	static const char delims[] = ",;\t";
	size_t seen[3] = { 0 }, best = 0;
	bool quoted = false;

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
		d = memchr(delims, head.p[i], 3);
		if (d != NULL)
			seen[d - delims]++;
	}
	for (size_t i = 1; i < 3; i++)
		if (seen[i] > seen[best])
			best = i;
	csv->delim = delims[best];
	return seen[best] > 0;
}

/* What an attempt at a row is about. */
struct row {
	struct csv *csv;
	const char *p;
	const char *end;
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
at_eol(const struct row *r, const char *p)
{
	return p < r->end && (*p == r->csv->eol || (*p == '\r' &&
	    p + 1 < r->end && p[1] == '\n' && r->csv->eol == '\n'));
}

/* Whether the quote at p closes its cell. */
static bool
closes(const struct row *r, const char *p)
{
	if (p + 1 == r->end || at_eol(r, p + 1))
		return true;
	if (p[1] != r->csv->delim)
		return false;
	if (r->strict == 0 || p + 2 == r->end || at_eol(r, p + 2))
		return true;
	return r->strict == 1 ? p[2] != ' ' : p[2] == '"';
}

/* From behind the opening quote to behind the closing one. */
static enum csv_status
quoted_cell(struct row *r)
{
	struct csv *csv = r->csv;
	const char *from = r->p;
	bool doubled = false;

	for (;;) {
		/* Inline: most cells are shorter than a call is long. */
		const char *q = first_of(r->p, r->end, '"', '"', '"');

		/* What stands at the end may go on in the next bytes. */
		if (q == r->end || (!r->last && r->end - q < 4)) {
			if ((size_t)(r->end - from) > CSV_ROW_MAX || r->last)
				return CSV_OPEN;
			return CSV_MORE;
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

/* The cells up to the row's end; p is left behind its line end. */
static enum csv_status
read_row(struct row *r)
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

			do
				r->p = first_of(r->p, r->end, csv->delim,
				    csv->eol, '\r');
			while (r->p < r->end && *r->p == '\r' &&
			    r->end - r->p > 1 && !at_eol(r, r->p) && r->p++);
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

enum csv_status
csv_row(struct csv *csv, struct str text, bool last, size_t *used)
{
	struct row r = { csv, text.p, text.p + text.n, last, 0 };
	enum csv_status st = read_row(&r);

	if (st == CSV_MORE)
		return st;
	while (csv->want > 0 && (st == CSV_OPEN || csv->n != csv->want)) {
		/* No reading fits: the first one stands. */
		if (r.strict == 2) {
			r.strict = 0;
			r.p = text.p;
			st = read_row(&r);
			break;
		}
		r.strict++;
		r.p = text.p;
		st = read_row(&r);
		/* An answer that needs more text is waited for. */
		if (st == CSV_MORE && text.n < CSV_ROW_MAX)
			return CSV_MORE;
		if (st == CSV_MORE)
			st = CSV_OPEN;
		csv->repaired = true;
	}
	*used = (size_t)(r.p - text.p);
	if (st == CSV_OPEN) {
		const char *lf = memchr(text.p, csv->eol, text.n);

		*used = lf != NULL ? (size_t)(lf - text.p) + 1 : text.n;
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
