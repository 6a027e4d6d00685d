#include "container/rows.h"

#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "container/repair.h"

enum { LINES_MAX = 50 };	/* of a text that nobody quoted */

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

/*
 * A row that is longer than is taken, up to the end of its line; false when it
 * has line ends, so that a quote of it was not closed.
 */
static bool
leave_out(struct rows *t)
{
	size_t end = SIZE_MAX;

	if (str_chr(feed_text(t->feed), t->csv.eol) != SIZE_MAX)
		return false;
	t->line = feed_line(t->feed, 0);
	while (end == SIZE_MAX && (feed_text(t->feed).n > 0 ||
	    feed_more(t->feed))) {
		end = str_chr(feed_text(t->feed), t->csv.eol);
		feed_skip(t->feed, end == SIZE_MAX ? feed_text(t->feed).n :
		    end + 1);
	}
	t->broken++;
	diag_bad_line(feed_name(t->feed), t->line, DIAG_TOO_LONG,
	    cli_max_line);
	return true;
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
		/* The mark of a file that was appended. */
		if (str_starts(text, STR("\xef\xbb\xbf"))) {
			feed_skip(t->feed, 3);
			continue;
		}
		st = csv_row(&t->csv, text, last, used);
		if (st == CSV_MORE) {
			t->open = t->cut;
			if (last || t->open)
				return CSV_MORE;
			if (text.n > cli_max_line && leave_out(t))
				return CSV_BLANK;
			last = text.n > cli_max_line || !feed_more(t->feed);
			continue;
		}
		valid = repair_valid(str_sub(text, 0, *used));
		if (valid == *used || !feed_mend(t->feed, valid))
			return st;
	}
}

void
rows_are(struct rows *t, bool ragged, bool backslash,
    bool (*fits)(const struct rows_row *), size_t text)
{
	t->ragged = ragged;
	t->csv.backslash |= backslash;
	t->csv.want = ragged ? 0 : t->n;
	t->fits = fits;
	t->text = text;
}

/* Whether a row is what DOS puts at the end of a file, or runs of NUL. */
static bool
is_padding(const struct csv *csv)
{
	if (csv->n != 1)
		return false;
	for (size_t i = 0; i < csv->cell[0].n; i++)
		if (csv->cell[0].p[i] != '\x1a' && csv->cell[0].p[i] != '\0')
			return false;
	return true;
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

/* Empty cells after the last named one are what spreadsheets leave. */
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

/* Whether the n-th cell of a row is as it stands in this text. */
static bool
stands(struct str text, const struct csv *csv, size_t n)
{
	return csv->cell[n].p >= text.p &&
	    csv->cell[n].p + csv->cell[n].n <= text.p + text.n;
}

/* Whether it does, and is not in quotes. */
static bool
bare(struct str text, const struct csv *csv, size_t n)
{
	const char *p = csv->cell[n].p;

	return stands(text, csv, n) && (p == text.p || p[-1] != '"');
}

static void
copy_cells(struct rows *t, size_t n)
{
	t->cell = mem_grow(t->cell, &t->cell_cap, t->n + 1, sizeof(*t->cell));
	memcpy(t->cell, t->csv.cell, n * sizeof(*t->cell));
}

/* The row that was put together is one: it is given out. */
static bool
give_together(struct rows *t, size_t used)
{
	struct rows_row row = { t->name, t->n, t->cell, t->n, t->plan };

	if (!t->fits(&row))
		return false;
	t->used = used;
	t->csv.lines = 0;	/* more than one */
	t->row = row;
	if (t->together++ == 0)
		t->together_line = t->line;
	return true;
}

/*
 * A row with too many cells: delimiters in its text that nobody quoted, when
 * all that is left and right of them fits.
 */
static bool
join_cells(struct rows *t)
{
	size_t more = t->csv.n - t->n, end = t->text + more;
	struct str text = feed_text(t->feed);

	if (t->fits == NULL || t->text >= t->n ||
	    !stands(text, &t->csv, t->text) || !bare(text, &t->csv, end))
		return false;
	copy_cells(t, t->text);
	t->cell[t->text] = (struct str){ t->csv.cell[t->text].p,
	    (size_t)(t->csv.cell[end].p + t->csv.cell[end].n -
	    t->csv.cell[t->text].p) };
	memcpy(t->cell + t->text + 1, t->csv.cell + end + 1,
	    (t->n - t->text - 1) * sizeof(*t->cell));
	return give_together(t, t->used);
}

/*
 * Reads more, which moves the text, or takes note that there is no more, or that
 * what there is cannot be had here.
 */
static enum csv_status
wait(struct rows *t)
{
	if (t->cut)
		t->open = true;
	else if (!feed_more(t->feed))
		t->ended = true;
	return CSV_MORE;
}

/*
 * The row after so many bytes, into next; the text has moved when it says
 * CSV_MORE: then all is to be done again. CSV_OPEN: there is none. It may stand
 * in what comes after the text; if it is wanted, wait() makes it part of that.
 */
static enum csv_status
read_next(struct rows *t, size_t at, size_t *used)
{
	struct str text = str_skip(feed_text(t->feed), at);
	enum csv_status st;
	size_t valid;

	t->within = feed_text(t->feed);
	t->peeked = text.n == 0 && !t->ended;
	if (t->peeked)
		t->within = text = feed_peek(t->feed);
	t->next.delim = t->csv.delim;
	t->next.eol = t->csv.eol;
	t->next.want = 0;
	if (text.n == 0)
		return t->ended ? CSV_OPEN : wait(t);
	st = csv_row(&t->next, text, t->ended, used);
	if (st == CSV_MORE)
		return t->ended ? CSV_OPEN : wait(t);
	valid = st == CSV_OPEN ? 0 : repair_valid(str_sub(text, 0, *used));
	if (st == CSV_ROW && valid < *used && t->peeked)
		return wait(t);
	if (st == CSV_ROW && valid < *used && feed_mend(t->feed, at + valid))
		return CSV_MORE;
	return st;
}

/*
 * A row with too few cells: a line end in its text that nobody quoted, when the
 * lines after it have what it lacks and all of that fits.
 */
static enum csv_status
join_lines(struct rows *t)
{
	size_t n = t->csv.n, at = t->used, used;

	if (t->fits == NULL || n - 1 > t->text || n == 0 ||
	    !bare(feed_text(t->feed), &t->csv, n - 1))
		return CSV_OPEN;
	copy_cells(t, n);
	for (size_t lines = 0; n < t->n; lines++) {
		enum csv_status st = lines < LINES_MAX ?
		    read_next(t, at, &used) : CSV_OPEN;
		const char *end;

		if (st == CSV_MORE)
			return st;
		if (st == CSV_OPEN || n + t->next.n - 1 > t->n ||
		    t->next.n == t->n || !bare(t->within, &t->next, 0))
			return CSV_OPEN;
		if (t->peeked)
			return wait(t);
		end = t->next.cell[0].p + t->next.cell[0].n;
		t->cell[n - 1].n = (size_t)(end - t->cell[n - 1].p);
		for (size_t i = 1; i < t->next.n; i++) {
			if (!stands(t->within, &t->next, i))
				return CSV_OPEN;
			t->cell[n++] = t->next.cell[i];
		}
		at += used;
	}
	return give_together(t, at) ? CSV_ROW : CSV_OPEN;
}

/* Whether the line after a whole row is no row of its own. */
static bool
goes_on(const struct rows *t, enum csv_status st)
{
	struct rows_row row = { t->name, t->n, t->next.cell, t->next.n,
		t->plan };

	return st == CSV_ROW && t->next.n <= t->text &&
	    bare(t->within, &t->next, 0) &&
	    stands(t->within, &t->next, t->next.n - 1) && !t->fits(&row);
}

/* Lines after a whole row that end before the text begins go on with it. */
static enum csv_status
join_rest(struct rows *t)
{
	size_t at = t->used, used;

	if (t->fits == NULL || t->text + 1 != t->n || t->text == 0 ||
	    t->csv.n != t->n ||
	    !bare(feed_text(t->feed), &t->csv, t->text))
		return CSV_OPEN;
	copy_cells(t, t->n);
	for (size_t lines = 0; lines < LINES_MAX; lines++) {
		enum csv_status st = read_next(t, at, &used);

		if (st == CSV_MORE)
			return st;
		if (!goes_on(t, st))
			break;
		if (t->peeked)
			return wait(t);
		t->cell[t->text].n = (size_t)(t->next.cell[t->next.n - 1].p +
		    t->next.cell[t->next.n - 1].n - t->cell[t->text].p);
		at += used;
	}
	return at > t->used && give_together(t, at) ? CSV_ROW : CSV_OPEN;
}

/* What is the matter with a row, put right; CSV_MORE: it is to be read again. */
static enum csv_status
settle_row(struct rows *t)
{
	enum csv_status st = CSV_OPEN;

	if (t->ragged)
		return CSV_ROW;
	if (t->csv.n > t->n) {
		if (join_cells(t))
			return CSV_ROW;
		bad(t, "more cells than the header has names: a delimiter or "
		    "a quote inside a cell that is not quoted");
		return CSV_OPEN;
	}
	st = t->csv.n < t->n ? join_lines(t) : join_rest(t);
	if (st == CSV_OPEN && t->csv.n < t->n && t->shorter++ == 0)
		t->short_line = t->line;
	return st == CSV_OPEN ? CSV_ROW : st;
}

/* Goes to the next row; CSV_BLANK: it is none and was counted. */
static enum csv_status
next_row(struct rows *t)
{
	enum csv_status st;

	do {
		t->used = 0;
		st = read_table_row(t, &t->used);
		if (st == CSV_MORE)
			return st;
		t->line = feed_line(t->feed, 0);
		if (st == CSV_OPEN) {
			bad(t, "a quote that is never closed");
			return CSV_BLANK;
		}
		trim_tail(&t->csv, t->n);
		if (st == CSV_BLANK || is_header(t) || is_padding(&t->csv)) {
			t->blank++;
			return CSV_BLANK;
		}
		t->row = (struct rows_row){ t->name, t->n, t->csv.cell,
			t->csv.n, t->plan };
		st = settle_row(t);
	} while (st == CSV_MORE && !t->open);
	if (st == CSV_MORE)
		return st;
	return st == CSV_ROW ? CSV_ROW : CSV_BLANK;
}

/*
 * What stands before a row and is none of it: the mark that begins a file, in
 * files that were joined; the sign that ends one of DOS; NUL, where a write was
 * lost: that is said.
 */
static void
skip_marks(struct rows *t)
{
	static const struct str mark = { "\xef\xbb\xbf", 3 };
	size_t nuls = 0;
	struct str s;

	for (;;) {
		while (feed_text(t->feed).n < mark.n && feed_more(t->feed))
			;
		s = feed_text(t->feed);
		if (str_starts(s, mark)) {
			feed_skip(t->feed, mark.n);
		} else if (s.n > 0 && (s.p[0] == '\0' || s.p[0] == '\x1a')) {
			nuls += s.p[0] == '\0';
			feed_skip(t->feed, 1);
		} else {
			break;
		}
	}
	if (nuls == 0)
		return;
	t->broken++;
	diag_bad_line(feed_name(t->feed), feed_line(t->feed, 0), "%zu bytes of "
	    "NUL, where something was lost", nuls);
}

/* What was read is used: mostly one line, whose only end is its last byte. */
static void
use_row(struct rows *t)
{
	if (t->used > 1 && t->csv.lines == 1 &&
	    t->csv.eol == feed_eol(t->feed)) {
		feed_skip_inside(t->feed, t->used - 1);
		t->used = 1;
	}
	feed_skip(t->feed, t->used);
}

const struct rows_row *
rows_next(struct rows *t)
{
	enum csv_status st;

	if (t->used > 0)
		use_row(t);
	for (;; use_row(t)) {
		skip_marks(t);
		st = next_row(t);
		if (st == CSV_MORE) {
			t->used = 0;
			/* Half a row of a damaged file is no row. */
			if (!t->open)
				feed_skip(t->feed, feed_text(t->feed).n);
			return NULL;
		}
		if (st == CSV_BLANK || (feed_damaged(t->feed) && cut_off(t)))
			continue;
		t->mended = feed_mended(t->feed, t->used);
		return &t->row;
	}
}

void
rows_free(struct rows *t)
{
	csv_free(&t->csv);
	csv_free(&t->next);
	arena_free(&t->names);
	free(t->name);
	free(t->plan);
	free(t->cell);
	*t = (struct rows){ 0 };
}
