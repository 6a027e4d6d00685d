#include "csv/csv_cells.h"

#include "base/mem.h"

#if defined(__SSE2__) && !defined(TW_PLAIN)
#include <emmintrin.h>
#endif

/* CR before an LF that end a row together with it, at most. */
enum { CR_MAX = 3 };

/* The first of a, b or c from p on; end when there is none. */
static inline const char *
first_of(const char *p, const char *end, char a, char b, char c)
{
#if defined(__SSE2__) && !defined(TW_PLAIN)
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

void
csv_cells_room(struct csv *csv)
{
	csv->cell = mem_grow(csv->cell, &csv->cap, csv->n + 1,
	    sizeof(*csv->cell));
	csv->doubled = mem_grow(csv->doubled, &csv->doubled_cap, csv->n + 1,
	    sizeof(*csv->doubled));
}

static bool
at_eol(const struct csv_attempt *r, const char *p)
{
	const char *q = p;

	if (p == r->end || *p == r->csv->eol)
		return p < r->end;
	/* Some programs end a row in CR CR LF. */
	while (q < r->end && *q == '\r' && q - p < CR_MAX)
		q++;
	return q > p && q < r->end && *q == '\n' && r->csv->eol == '\n';
}

/* Whether what comes next may be the LF of the CR that stand at the end. */
static bool
undecided(const struct csv_attempt *r, const char *p)
{
	const char *q = p;

	while (q < r->end && *q == '\r')
		q++;
	return !r->last && q == r->end && q - p <= CR_MAX;
}

/* Whether a row ends at p, whatever comes after that. */
static bool
ends_row(const struct csv_attempt *r, const char *p)
{
	return at_eol(r, p) && !r->csv->quoted_lines;
}

/* Whether the quote at p, the last of its line, closes that line alone. */
static bool
goes_on(const struct csv_attempt *r, const char *p)
{
	const char *next = p + (p[1] == '\r' ? 3 : 2);

	return r->csv->quoted_lines && r->csv->n + 1 < r->csv->want &&
	    next < r->end && *next == '"';
}

/* Whether the quote at p closes its cell. */
static bool
closes(const struct csv_attempt *r, const char *p)
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

/* From after the opening quote to after the closing one. */
static enum csv_status
quoted_cell(struct csv_attempt *r)
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
		/* Nearly all cells end so. */
		if (r->end - q >= 5 && q[1] == csv->delim && r->strict == 0 &&
		    !csv->backslash) {
			csv_cells_add(csv, from, q, doubled);
			r->p = q + 1;
			return CSV_ROW;
		}
		/* What stands at the end may go on in the next bytes. */
		if (q == r->end || (!r->last && r->end - q < 5 &&
		    !ends_row(r, q + 1))) {
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
			csv_cells_add(csv, from, q, doubled);
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
bare_end(const struct csv_attempt *r)
{
	for (const char *p = r->p;; p++) {
		p = first_of(p, r->end, r->csv->delim, r->csv->eol, '\r');
		if (r->end - p < 2 || *p != '\r' || at_eol(r, p) ||
		    undecided(r, p))
			return p;
	}
}

enum csv_status
csv_cells_read(struct csv_attempt *r)
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
			if (!r->last && !ends_row(r, r->p) &&
			    (r->end - r->p < 2 || undecided(r, r->p)))
				return CSV_MORE;
			csv_cells_add(csv, from, r->p, false);
		}
		if (r->p == r->end)
			return r->last ? CSV_ROW : CSV_MORE;
		if (*r->p != csv->delim)
			break;
		r->p++;
	}
	while (*r->p == '\r' && csv->eol == '\n' && r->p + 1 < r->end)
		r->p++;
	r->p++;
	return CSV_ROW;
}
