#include "report/listing.h"

#include <math.h>

#include "align/print.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/number.h"
#include "base/str.h"
#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "json/json.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

enum { ROWS_SHOWN = 400 };	/* of one kind */

/* What becomes of a column. */
enum role {
	PLAIN,
	NUMBER,
	RATIO,		/* of variances, of shares */
	SHARE,
	GAP,		/* a difference of shares, in points */
	INTERVAL,	/* low and high in one */
	ITEM,		/* with its label */
	NAMED,		/* a code, an area, a kind: what that is called */
	QUOTED,		/* the words of people that were found */
	HIDDEN
};

/* Rows of one kind, and how they are shown. */
struct view {
	const struct dossier *study;
	const struct gather_kind *rows;
	enum role role[GATHER_COLUMNS_MAX];
};

static bool
is_one_of(struct str s, const char *const *list)
{
	for (; *list != NULL; list++)
		if (str_is(s, *list))
			return true;
	return false;
}

/* A sentence about all rows, as tw-align gives it: source is note. */
static struct str
note_of_row(const struct view *v, size_t r)
{
	return str_is(gather_text(v->rows, r, "source"), "note") ?
	    gather_text(v->rows, r, "why") : (struct str){ 0 };
}

static bool
is_numeric(const struct view *v, uint32_t c)
{
	bool any = false;

	for (size_t r = 0; r < v->rows->kept; r++) {
		const struct gather_cell *cell = gather_at(v->rows, r, c);

		if (cell == NULL || cell->type == JSON_NULL)
			continue;
		if (cell->type != JSON_NUMBER)
			return false;
		any = true;
	}
	return any;
}

static bool
is_empty(const struct view *v, uint32_t c)
{
	for (size_t r = 0; r < v->rows->kept; r++)
		if (gather_at(v->rows, r, c) != NULL &&
		    gather_at(v->rows, r, c)->text.n > 0)
			return false;
	return true;
}

static bool
is_before(const struct view *v, uint32_t a, uint32_t b)
{
	for (uint32_t i = 1; i < v->rows->columns.n; i++)
		if (v->rows->order[i] == b)
			return v->rows->order[i - 1] == a;
	return false;
}

/* Whether a column holds names of things: of a dimension, levels, verdicts. */
static bool
is_named(const struct view *v, uint32_t c)
{
	static const char *const named[] = { "level", "verdict", "priority",
	    NULL };
	uint32_t by[GATHER_DIMENSIONS_MAX];
	const size_t n = gather_dimensions(v->rows, by);

	for (size_t i = 0; i < n; i++)
		if (by[i] == c)
			return true;
	return is_one_of(v->rows->columns.key[c], named);
}

static enum role
role_of(const struct view *v, uint32_t c)
{
	static const char *const shares[] = { "share", "due", NULL };
	static const char *const ratios[] = { "deff", "ratio", NULL };
	static const char *const lows[] = { "low", "gap_low", NULL };
	static const char *const highs[] = { "high", "gap_high", NULL };
	static const char *const people[] = { "left", "words", "right",
	    "text", "quote", NULL };
	const struct str name = v->rows->columns.key[c];
	const uint32_t label = gather_column(v->rows, "label");

	if (str_is(name, "row") || str_is(name, "effective") ||
	    is_one_of(name, highs) || is_empty(v, c))
		return HIDDEN;
	if (is_one_of(name, people))
		return !v->study->wish->quotations ? HIDDEN :
		    str_is(name, "words") ? QUOTED : PLAIN;
	if (label != NAMES_NONE && c == label)
		return HIDDEN;
	if (label != NAMES_NONE && is_before(v, c, label))
		return ITEM;
	if (is_one_of(name, lows))
		return INTERVAL;
	if (is_one_of(name, shares))
		return SHARE;
	if (is_one_of(name, ratios))
		return RATIO;
	if (str_is(name, "gap"))
		return GAP;
	return is_numeric(v, c) ? NUMBER : is_named(v, c) ? NAMED : PLAIN;
}

/* How many decimals a real has when four of its digits count. */
static unsigned
places_of(double x)
{
	const double size = x == 0 ? 0 : floor(log10(fabs(x)));
	const unsigned most = size >= 3 ? 0 : size < -8 ? 11 :
	    (unsigned)(3 - size);
	struct buf digits = { 0 };
	unsigned places = most;

	buf_addf(&digits, "%.*f", (int)most, x);
	while (places > 0 && digits.p[digits.n - 1 - (most - places)] == '0')
		places--;
	buf_free(&digits);
	return places;
}

/* A number as it stands, or with four digits that count where it has more. */
static void
add_number(struct buf *b, struct str text)
{
	int64_t n;
	double x;

	if (str_i64(text, &n))
		numerals_count(b, n);
	else if (str_real(text, &x) && fabs(x) < GATHER_REAL_MAX)
		numerals_decimal(b, x, places_of(x));
	else
		escape_html(b, text);
}

/* Both ends of an interval: of shares, of gaps, or of other numbers. */
static void
interval_cell(struct pagetable *t, const struct view *v, size_t r, uint32_t c)
{
	const bool gap = str_is(v->rows->columns.key[c], "gap_low");
	const double low = gather_real(v->rows, r, gap ? "gap_low" : "low");
	const double high = gather_real(v->rows, r, gap ? "gap_high" : "high");
	struct buf *b;

	if (!gap && gather_column(v->rows, "share") != NAMES_NONE) {
		cells_interval(t, low, high);
		return;
	}
	b = pagetable_cell(t);
	if (!number_both(low, high)) {
		buf_addz(b, "\u2013");
	} else if (gap) {
		numerals_points_to(b, low, high);
	} else {
		add_number(b, gather_text(v->rows, r, "low"));
		buf_addf(b, " %s ", words_of("to"));
		add_number(b, gather_text(v->rows, r, "high"));
	}
}

static void
item_cell(struct pagetable *t, struct str item, struct str label)
{
	struct buf *b = pagetable_cell(t);

	escape_html(b, label.n > 0 ? label : item);
	if (label.n == 0 || str_eq(label, item))
		return;
	buf_addz(b, " <code>");
	escape_html(b, item);
	buf_addz(b, "</code>");
}

/* A value as it is said in the language. */
static struct str
in_words(const struct view *v, uint32_t c, struct str text)
{
	const struct str name = v->rows->columns.key[c];

	if (str_is(name, "unit"))
		return dossier_column(text);
	return v->role[c] == NAMED ? dossier_label(v->study, name, text,
	    STR("")) : text;
}

static void
plain_cell(struct pagetable *t, const struct view *v, size_t r, uint32_t c)
{
	const struct gather_cell *cell = gather_at(v->rows, r, c);
	struct buf *b = pagetable_cell(t);

	if (cell == NULL)
		return;
	if (cell->type == JSON_NULL) {
		buf_addz(b, "\u2013");
	} else if (v->role[c] == NUMBER) {
		add_number(b, cell->text);
	} else {
		buf_addz(b, v->role[c] == QUOTED ? "<mark>" : "");
		escape_html(b, in_words(v, c, cell->text));
		buf_addz(b, v->role[c] == QUOTED ? "</mark>" : "");
	}
}

static void
list_cell(struct pagetable *t, const struct view *v, size_t r, uint32_t c)
{
	const struct gather_cell *cell = gather_at(v->rows, r, c);
	double x = NAN;

	if (cell != NULL && cell->type == JSON_NUMBER)
		str_real(cell->text, &x);
	switch (v->role[c]) {
	case ITEM:
		item_cell(t, cell == NULL ? STR("") : cell->text,
		    gather_text(v->rows, r, "label"));
		return;
	case RATIO:
		cells_real(t, x, 2);
		return;
	case SHARE:
		cells_percent(t, x);
		return;
	case GAP:
		if (isnan(x))
			buf_addz(pagetable_cell(t), "\u2013");
		else
			numerals_points(pagetable_cell(t), x);
		return;
	case INTERVAL:
		interval_cell(t, v, r, c);
		return;
	case PLAIN:
	case NAMED:
	case NUMBER:
	case QUOTED:
		plain_cell(t, v, r, c);
		return;
	case HIDDEN:
		return;
	}
}

/* A column is called as the rows call it, in the language where it is known. */
static void
list_column(struct pagetable *t, const struct view *v, uint32_t c)
{
	static const char *const counted[] = { "n", "value", "share", NULL };
	static const char *const spare[] = { "deff", "sha256", NULL };
	const struct str name = v->rows->columns.key[c];
	const struct str word = v->role[c] == INTERVAL ? str_of(words_of(
	    str_is(name, "low") ? "interval" : "gap.interval")) :
	    v->role[c] == GAP ? str_of(words_of("gap.pp")) :
	    dossier_column(name);
	unsigned flags = v->role[c] == PLAIN || v->role[c] == ITEM ||
	    v->role[c] == NAMED || v->role[c] == QUOTED ? 0 : PAGETABLE_RIGHT;
	struct buf plain = { 0 };

	if (is_one_of(name, counted) || v->role[c] == INTERVAL ||
	    v->role[c] == ITEM || v->role[c] == NAMED)
		flags |= PAGETABLE_KEPT;
	if (is_one_of(name, spare))
		flags |= PAGETABLE_OPTIONAL;
	for (size_t i = 0; i < word.n; i++)
		buf_addc(&plain, word.p[i] == '_' ? ' ' : word.p[i]);
	pagetable_column(t, buf_str(&plain), flags);
	buf_free(&plain);
}

static void
list_notes(struct buf *b, const struct view *v, size_t shown)
{
	struct fills f = { .n = 0 };

	for (size_t r = 0; r < v->rows->kept; r++)
		if (note_of_row(v, r).n > 0) {
			buf_addz(b, "<p class=\"note\">");
			escape_html(b, note_of_row(v, r));
			buf_addz(b, "</p>\n");
		}
	if (shown >= v->rows->rows)
		return;
	fills_count(&f, "n", (int64_t)shown);
	fills_count(&f, "k", (int64_t)v->rows->rows);
	buf_addz(b, "<p class=\"note\">");
	fills_write(&f, b, "rows.first");
	buf_addz(b, "</p>\n");
}

static void
list_kind(struct page *p, const struct view *v, struct str name)
{
	const size_t shown = v->rows->kept < ROWS_SHOWN ? v->rows->kept :
	    ROWS_SHOWN;
	struct pagetable t = { .columns = 0 };

	for (uint32_t i = 0; i < v->rows->columns.n; i++)
		if (v->role[v->rows->order[i]] != HIDDEN)
			list_column(&t, v, v->rows->order[i]);
	for (size_t r = 0; r < shown; r++) {
		if (note_of_row(v, r).n > 0)
			continue;
		for (uint32_t i = 0; i < v->rows->columns.n; i++)
			list_cell(&t, v, r, v->rows->order[i]);
	}
	if (t.columns > 0)
		pagetable_write(&t, &p->body, name, words_of("table.of"));
	list_notes(&p->body, v, shown);
	pagetable_free(&t);
}

void
listing_write(struct page *p, const struct dossier *s, const struct piece *piece)
{
	const struct gather *g = &piece->rows;

	for (size_t i = 0; i < g->kinds; i++) {
		struct view v = { .study = s, .rows = &g->kind[i] };
		const struct str name = words_or_name("row.", g->kind[i].name);

		if (g->kinds > 1) {
			buf_addz(&p->body, "<h3>");
			escape_html(&p->body, name);
			buf_addz(&p->body, "</h3>\n");
		}
		for (uint32_t c = 0; c < v.rows->columns.n; c++)
			v.role[c] = role_of(&v, c);
		list_kind(p, &v, g->kinds > 1 ? name : piece->heading);
	}
}
