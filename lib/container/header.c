#include "container/header.h"

#include <assert.h>
#include <stdlib.h>

#include "base/cli.h"
#include "base/mem.h"
#include "container/repair.h"
#include "csv/csv.h"
#include "csv/csv_cells.h"

enum {
	HEADER_MAX = 64 * 1024,
	LOOK_ROWS = 20,		/* rows that tell what the header lacks */
	NO_DELIM = '\x1f'	/* no text has it: a table of one column */
};

/* A name without blanks around it and without a mark that was quoted. */
static struct str
name_of(struct rows *t, struct str cell)
{
	if (str_starts(cell, STR("\xef\xbb\xbf")))
		cell = str_skip(cell, 3);
	return arena_str(&t->names, str_trim(cell));
}

/* Mends what is not UTF-8 in the header; false: it is to be read again. */
static bool
mend_header(struct rows *t, size_t at, size_t used)
{
	struct str row = str_sub(feed_text(t->feed), at, at + used);
	size_t valid = repair_valid(row);

	return valid == row.n || !feed_mend(t->feed, at + valid);
}

/* Excel's "sep=;" in a line of its own before the header: the sign, or NUL. */
static char
skip_sep(struct feed *feed)
{
	struct str s = feed_text(feed);
	char sep;

	if (!str_starts(s, STR("sep=")) || s.n < 6 ||
	    memchr("\"\r\n", s.p[4], 3) != NULL ||
	    (s.p[5] != '\n' && s.p[5] != '\r'))
		return '\0';
	sep = s.p[4];
	feed_skip(feed, s.p[5] == '\r' && s.n > 6 && s.p[6] == '\n' ? 7 : 6);
	return sep;
}

/* Whether so many lines end in this text: a line end in quotes is none. */
static bool
has_lines(struct str s, size_t lines)
{
	bool quoted = false;

	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '"')
			quoted = !quoted;
		else if (s.p[i] == '\n' && !quoted && --lines == 0)
			return true;
	return false;
}

/* Reads until so many lines are there, or as much as may be their beginning. */
static void
read_first(struct feed *feed, size_t lines)
{
	while (feed_text(feed).n < HEADER_MAX &&
	    !has_lines(feed_text(feed), lines) && feed_more(feed))
		;
}

/* The byte at which the line after so many begins; SIZE_MAX: there is none. */
static size_t
line_begin(struct str s, size_t lines)
{
	size_t at = 0, n;

	for (; lines > 0; lines--) {
		n = str_find(str_skip(s, at), STR("\n"));
		if (n == SIZE_MAX)
			return SIZE_MAX;
		at += n + 1;
	}
	return at < s.n ? at : SIZE_MAX;
}

static void
set_names(struct rows *t, const struct str *cell, size_t n)
{
	t->n = n;
	t->name = mem_grow(t->name, &t->name_cap, n + SURPLUS_MAX,
	    sizeof(*t->name));
	for (size_t i = 0; i < n; i++)
		t->name[i] = name_of(t, cell[i]);
	t->plan = mem_resize(t->plan, n + SURPLUS_MAX, 1);
	memset(t->plan, 0, n + SURPLUS_MAX);
	t->row = (struct rows_row){ t->name, n, t->name, n, t->plan };
}

bool
header_try(struct rows *t, size_t lines)
{
	struct str text;
	size_t at, used;
	enum csv_status st;
	bool last = false;

	arena_reset(&t->names);
	read_first(t->feed, lines + 1);
	for (;;) {
		text = feed_text(t->feed);
		at = line_begin(text, lines);
		if (at == SIZE_MAX)
			return false;
		text = str_skip(text, at);
		/* A line of one cell is a header where it is the first one. */
		if (!csv_sniff(&t->csv, str_sub(text, 0, HEADER_MAX)) &&
		    t->sep == '\0') {
			if (lines > 0)
				return false;
			t->csv.delim = NO_DELIM;
		}
		if (t->sep != '\0')
			t->csv.delim = t->sep;
		/* R writes blanks between cells, and \" inside them. */
		t->csv.backslash = t->csv.delim == ' ';
		t->csv.want = 0;
		st = csv_row(&t->csv, text, last, &used);
		if (st != CSV_MORE || last)
			break;
		last = text.n > cli_max_line || !feed_more(t->feed);
	}
	if (st != CSV_ROW)
		return false;
	if (!mend_header(t, at, used))
		return header_try(t, lines);
	set_names(t, t->csv.cell, t->csv.n);
	t->header = at + used;
	t->line = feed_line(t->feed, at);
	return true;
}

bool
header_begin(struct rows *t, struct feed *feed)
{
	t->feed = feed;
	t->csv.backslash = t->csv.quoted_lines = false;
	t->ragged = false;
	t->fits = NULL;
	t->ended = false;
	t->n = 0;
	t->used = t->blank = t->broken = t->shorter = t->together = 0;
	read_first(feed, 1);
	t->sep = skip_sep(feed);
	return header_try(t, 0);
}

/* Whether the first cells of rows are the numbers of rows: one after another. */
static bool
counts_rows(struct str cell, uint64_t *number, bool first)
{
	uint64_t n;

	if (!str_u64(str_trim(cell), &n) || (!first && n != *number + 1))
		return false;
	*number = n;
	return true;
}

size_t
header_surplus(struct rows *t, bool (*fits)(const struct rows_row *),
    bool *before)
{
	struct csv csv = { .delim = t->csv.delim, .eol = t->csv.eol,
	    .backslash = t->csv.backslash };
	size_t at = t->header, rows = 0, surplus = 0, fit[2] = { 0 }, used;
	uint64_t number = 0;
	bool last = false, counted = true;

	while (rows < LOOK_ROWS) {
		struct str text = str_skip(feed_text(t->feed), at);
		struct rows_row row = { t->name, t->n, NULL, 0, t->plan };
		enum csv_status st = CSV_OPEN;
		size_t more;

		/* A row of one cell more without a doubt, or as it comes. */
		csv.want = t->n + 1;
		if (text.n > 0 || !last)
			st = csv_row(&csv, text, last, &used);
		if (st == CSV_ROW && (csv.n != csv.want || csv.repaired)) {
			csv.want = csv.n == csv.want ? t->n : 0;
			st = csv_row(&csv, text, last, &used);
		}
		if (st == CSV_MORE && !last) {
			last = text.n > cli_max_line || !feed_more(t->feed);
			continue;
		}
		if (st != CSV_ROW)
			break;
		more = csv.n > t->n ? csv.n - t->n : 0;
		surplus = rows == 0 ? more : surplus;
		if (more != surplus || more == 0 || more > SURPLUS_MAX) {
			surplus = 0;
			break;
		}
		row.cells = t->n;
		for (size_t k = 0; k < 2; k++) {
			row.cell = csv.cell + k * surplus;
			fit[k] += fits(&row);
		}
		counted = counted && counts_rows(csv.cell[0], &number,
		    rows++ == 0);
		at += used;
	}
	*before = fit[1] > fit[0] || (fit[1] == fit[0] && counted);
	csv_free(&csv);
	return fit[0] + fit[1] > 0 || counted ? surplus : 0;
}

void
header_name(struct rows *t, size_t surplus, bool before)
{
	assert(surplus <= SURPLUS_MAX);
	if (before) {
		memmove(t->name + surplus, t->name, t->n * sizeof(*t->name));
		memmove(t->plan + surplus, t->plan, t->n);
	}
	for (size_t i = 0; i < surplus; i++) {
		t->name[before ? i : t->n + i] = (struct str){ "", 0 };
		t->plan[before ? i : t->n + i] = 0;
	}
	t->n += surplus;
	t->row = (struct rows_row){ t->name, t->n, t->name, t->n, t->plan };
}

void
header_use(struct rows *t)
{
	t->csv.want = t->n;
	feed_set_eol(t->feed, t->csv.eol);
	feed_skip(t->feed, t->header);
}
