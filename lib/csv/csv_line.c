#include "csv/csv_line.h"

/* Readings of a line that are tried at most, counted by cells. */
enum { STEPS = 2000 };

struct csv_line {
	struct str s;
	char delim;
	size_t want;
	struct str *cell;
	bool *doubled;
	unsigned steps;
};

bool
csv_line_even(struct str line)
{
	bool even = true;

	for (size_t i = 0; i < line.n; i++)
		even ^= line.p[i] == '"';
	return even;
}

/* Where the cell ends whose quote opens at from, with quotes doubled in it. */
static size_t
by_the_rules(const struct csv_line *l, size_t from, bool *doubled)
{
	*doubled = false;
	for (size_t i = from + 1; i < l->s.n; i++) {
		if (l->s.p[i] != '"')
			continue;
		if (i + 1 == l->s.n || l->s.p[i + 1] != '"')
			return i;
		*doubled = true;
		i++;
	}
	return SIZE_MAX;
}

/* Whether a delimiter or the end comes at i. */
static bool
ends(const struct csv_line *l, size_t i)
{
	return i == l->s.n || l->s.p[i] == l->delim;
}

static bool read_cell(struct csv_line *l, size_t from, size_t n);

/* The n-th cell is from..to, its quote after it; what follows is to fit. */
static bool
take(struct csv_line *l, size_t from, size_t to, bool quoted, bool doubled,
    size_t n)
{
	size_t next = to + quoted;

	if (!ends(l, next) || (next == l->s.n) != (n + 1 == l->want))
		return false;
	l->cell[n] = str_sub(l->s, from, to);
	l->doubled[n] = doubled;
	return next == l->s.n || read_cell(l, next + 1, n + 1);
}

/* A quote closes the cell before any delimiter: first those without a blank
 * after that, as in the middle of a text there is one. */
static bool
any_quote(struct csv_line *l, size_t from, size_t but, size_t n)
{
	for (int blank = 0; blank < 2; blank++)
		for (size_t i = from + 1; i < l->s.n; i++) {
			bool before_blank = i + 2 < l->s.n &&
			    l->s.p[i + 2] == ' ';

			if (l->s.p[i] == '"' && i != but && ends(l, i + 1) &&
			    before_blank == (blank == 1) &&
			    take(l, from + 1, i, true, false, n))
				return true;
		}
	return false;
}

/* The recursion is as deep as there are columns, at most CSV_LINE_MAX. */
static bool
read_cell(struct csv_line *l, size_t from, size_t n)
{
	size_t to;
	bool doubled;

	if (l->steps++ > STEPS)
		return false;
	if (from < l->s.n && l->s.p[from] == '"') {
		to = by_the_rules(l, from, &doubled);
		if (to != SIZE_MAX && take(l, from + 1, to, true, doubled, n))
			return true;
		if (any_quote(l, from, to, n))
			return true;
	}
	to = from;
	while (!ends(l, to))
		to++;
	return take(l, from, to, false, false, n);
}

bool
csv_line_read(struct str line, char delim, size_t want, struct str *cell,
    bool *doubled)
{
	struct csv_line l = { line, delim, want, cell, doubled, 0 };

	return want > 0 && want <= CSV_LINE_MAX && read_cell(&l, 0, 0);
}
