#include "io/csv_open.h"

#include "base/ascii.h"

enum {
	CELLS_MIN = 3,		/* lines of fewer may be alike by chance */
	CELLS_MAX = 64,		/* of more, the first ones are compared */
	UNLIKE_MAX = 1		/* cells of a line that may look different */
};

enum look { EMPTY, NUMBER, WORD, WORDS };

const char *
csv_open_close(const char *p, const char *end, char delim)
{
	for (p++; p < end; p++) {
		if (*p != '"')
			continue;
		if (p + 1 < end && p[1] == '"')
			p++;
		else if (p + 1 == end || p[1] == delim || p[1] == '\r')
			return p + 1;
	}
	return NULL;
}

/* The next cell of a line; false: there was none. */
static bool
next_cell(struct str *line, char delim, struct str *cell)
{
	const char *end, *close = NULL;
	size_t n;

	if (line->p == NULL)
		return false;
	end = line->p + line->n;
	if (line->n > 0 && line->p[0] == '"')
		close = csv_open_close(line->p, end, delim);
	n = close != NULL ? (size_t)(close - line->p) : 0;
	if (n < line->n && line->p[n] != delim) {
		size_t more = str_chr(str_skip(*line, n), delim);

		n = more == SIZE_MAX ? line->n : n + more;
	}
	*cell = str_sub(*line, 0, n);
	if (n < line->n)
		*line = str_skip(*line, n + 1);
	else
		*line = (struct str){ NULL, 0 };
	return true;
}

size_t
csv_open_cells(struct str line, char delim)
{
	struct str cell;
	size_t n = 0;

	while (next_cell(&line, delim, &cell))
		n++;
	return n;
}

static enum look
look_of(struct str cell)
{
	enum look look = EMPTY;

	for (size_t i = 0; i < cell.n; i++) {
		char c = cell.p[i];

		if (c == ' ' && i + 1 < cell.n)
			return WORDS;
		if (ascii_digit(c) && look == EMPTY)
			look = NUMBER;
		else if (ascii_letter(c) || (unsigned char)c >= 0x80)
			look = WORD;
	}
	return look;
}

/* Whether the cells of two lines look alike, but for the one with the quote. */
static bool
alike(struct str a, struct str b, char delim)
{
	struct str x, y;
	size_t unlike = 0;

	for (size_t i = 0; i < CELLS_MAX && next_cell(&a, delim, &x) &&
	    next_cell(&b, delim, &y); i++) {
		enum look p = look_of(x), q = look_of(y);

		if (x.n > 0 && x.p[0] == '"')
			continue;
		unlike += p != q && p != EMPTY && q != EMPTY;
	}
	return unlike <= UNLIKE_MAX;
}

static struct str
without_cr(struct str line)
{
	if (str_ends(line, STR("\r")))
		line.n--;
	return line;
}

bool
csv_open_rows(struct str row, char delim, char eol, size_t cells)
{
	struct str first, line, rest;
	size_t n = str_chr(row, eol), lines = 1;

	if (cells < CELLS_MIN || n == SIZE_MAX)
		return false;
	first = without_cr(str_sub(row, 0, n));
	if (csv_open_cells(first, delim) != cells)
		return false;
	for (rest = str_skip(row, n + 1); rest.n > 0; lines++) {
		n = str_chr(rest, eol);
		line = without_cr(str_sub(rest, 0, n));
		if (csv_open_cells(line, delim) != cells ||
		    !alike(first, line, delim))
			return false;
		rest = n == SIZE_MAX ? (struct str){ NULL, 0 } :
		    str_skip(rest, n + 1);
	}
	return lines > 1;
}
