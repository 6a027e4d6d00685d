#include "container/rows.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "container/repair.h"

enum { HEADER_MAX = 64 * 1024 };

size_t
rows_column(const struct rows_row *r, const char *name)
{
	struct str want = str_of(name);

	for (size_t i = 0; i < r->names; i++)
		if (str_eq(r->name[i], want))
			return i;
	return SIZE_MAX;
}

struct str
rows_get(const struct rows_row *r, const char *name)
{
	struct rows_row there = *r;
	size_t i;

	/* A short row of a wide table is not to cost what a long one does. */
	if (there.names > r->cells)
		there.names = r->cells;
	i = rows_column(&there, name);
	return i < r->cells ? r->cell[i] : (struct str){ NULL, 0 };
}

/* A row of the text that is there, more being read while it needs more. */
static enum csv_status
read_table_row(struct rows *t, size_t *used)
{
	enum csv_status st;
	bool last = false;

	for (;;) {
		struct str text = feed_text(t->feed);
		size_t valid;

		if (text.n == 0) {
			if (!feed_more(t->feed))
				return CSV_MORE;
			continue;
		}
		st = csv_row(&t->csv, text, last, used);
		if (st == CSV_MORE) {
			if (last)
				return CSV_MORE;
			last = !feed_more(t->feed);
			continue;
		}
		valid = repair_valid(str_sub(text, 0, *used));
		if (valid == *used || !feed_mend(t->feed, valid))
			return st;
	}
}

/* A name without blanks around it and without a mark that was quoted. */
static struct str
name_of(struct rows *t, struct str cell)
{
	if (str_starts(cell, STR("\xef\xbb\xbf")))
		cell = str_skip(cell, 3);
	return arena_str(&t->names, str_trim(cell));
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

/* Whether the first row ends in this text: at a line end outside quotes. */
static bool
ends_in_line_end(struct str s)
{
	bool quoted = false;

	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '"')
			quoted = !quoted;
		else if (s.p[i] == '\n' && !quoted)
			return true;
	return false;
}

/* Reads until the first row is there, or as much as may be its beginning. */
static void
read_first(struct feed *feed)
{
	while (feed_text(feed).n < HEADER_MAX &&
	    !ends_in_line_end(feed_text(feed)) && feed_more(feed))
		;
}

bool
rows_begin(struct rows *t, struct feed *feed)
{
	size_t used = 0;
	char sep;

	t->feed = feed;
	t->csv.want = 0;
	t->csv.backslash = t->csv.quoted_lines = false;
	t->ragged = false;
	t->used = t->blank = t->broken = 0;
	arena_reset(&t->names);
	read_first(feed);
	sep = skip_sep(feed);
	if (sep != '\0')
		read_first(feed);
	if (!csv_sniff(&t->csv, str_sub(feed_text(feed), 0, HEADER_MAX)) &&
	    sep == '\0')
		return false;
	if (sep != '\0')
		t->csv.delim = sep;
	if (read_table_row(t, &used) != CSV_ROW || t->csv.n < 2)
		return false;
	t->n = t->csv.n;
	t->name = mem_grow(t->name, &t->name_cap, t->n, sizeof(*t->name));
	for (size_t i = 0; i < t->n; i++)
		t->name[i] = name_of(t, t->csv.cell[i]);
	t->plan = mem_resize(t->plan, t->n, 1);
	memset(t->plan, 0, t->n);
	t->row = (struct rows_row){ t->name, t->n, t->name, t->n, t->plan };
	t->csv.want = t->n;
	t->line = feed_line(feed, 0);
	feed_skip(feed, used);
	return true;
}

void
rows_are(struct rows *t, bool ragged, bool backslash, bool lines)
{
	t->ragged = ragged;
	t->csv.backslash = backslash;
	t->csv.quoted_lines = lines;
	t->csv.want = ragged ? 0 : t->n;
}

/* Tables that were appended to each other repeat the header. */
static bool
is_header(const struct rows *t)
{
	if (t->csv.n != t->n)
		return false;
	for (size_t i = 0; i < t->n; i++)
		if (!str_eq(str_trim(t->csv.cell[i]), t->name[i]))
			return false;
	return true;
}

/* Empty cells behind the last named one are what spreadsheets leave. */
static void
trim_tail(struct csv *csv, size_t names)
{
	while (csv->n > names && csv->cell[csv->n - 1].n == 0)
		csv->n--;
}

/* Whether the row is the last bytes of the file, without a line end. */
static bool
cut_off(const struct rows *t)
{
	struct str text = feed_text(t->feed);

	return t->used == text.n && text.p[text.n - 1] != t->csv.eol;
}

static void
bad(struct rows *t, const char *why)
{
	t->broken++;
	diag_bad_line(feed_name(t->feed), t->line, "%s", why);
}

const struct rows_row *
rows_next(struct rows *t)
{
	if (t->used > 0)
		feed_skip(t->feed, t->used);
	for (;; feed_skip(t->feed, t->used)) {
		enum csv_status st;

		t->used = 0;
		st = read_table_row(t, &t->used);
		if (st == CSV_MORE) {
			/* Half a row of a damaged file is no row. */
			feed_skip(t->feed, feed_text(t->feed).n);
			return NULL;
		}
		t->line = feed_line(t->feed, 0);
		if (st == CSV_OPEN) {
			bad(t, "a quote that is never closed");
			continue;
		}
		trim_tail(&t->csv, t->n);
		if (st == CSV_BLANK || is_header(t)) {
			t->blank++;
			continue;
		}
		if (t->csv.n > t->n && !t->ragged) {
			bad(t, "more cells than the header has names: a "
			    "delimiter or a quote inside a cell that is not "
			    "quoted");
			continue;
		}
		if (feed_damaged(t->feed) && cut_off(t))
			continue;
		t->mended = feed_mended(t->feed, t->used);
		t->row.cell = t->csv.cell;
		t->row.cells = t->csv.n;
		return &t->row;
	}
}

void
rows_free(struct rows *t)
{
	csv_free(&t->csv);
	arena_free(&t->names);
	free(t->name);
	free(t->plan);
	*t = (struct rows){ 0 };
}
