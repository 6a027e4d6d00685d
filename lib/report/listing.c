#include "report/listing.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "json/json.h"
#include "report/gather.h"
#include "show/escape.h"
#include "show/html.h"

enum { SAME_MIN = 3 };	/* rows from which on a common value is a caption */

/* What becomes of a column. */
enum role {
	PLAIN,
	NUMBER,
	PERCENT,
	INTERVAL,	/* low and high in one */
	ITEM,		/* with its label */
	WORDS,		/* of people, marked */
	HIDDEN,
	SAME		/* one value in all rows: said once */
};

/* Rows of one kind, and how they are shown. */
struct view {
	const struct gather_kind *rows;
	enum role role[GATHER_COLUMNS_MAX];
};

static const struct {
	const char *kind, *heading;
} headings[] = {
	{ "source", "The sources beside each other" },
	{ "item", "Item by item" },
	{ "whole", "As a whole" },
	{ "count", "Counts" },
	{ "kwic", "Words in context" },
	{ "answer", "Who was answered, and how soon" },
	{ "thread", "Questions and their answers" },
	{ "index", "Indexes" },
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
static const struct gather_cell *
note_of_row(const struct view *v, size_t r)
{
	const struct gather_cell *source = gather_at(v->rows, r, gather_column(v->rows, "source"));

	return source != NULL && str_is(source->text, "note") ?
	    gather_at(v->rows, r, gather_column(v->rows, "why")) : NULL;
}

/* NULL when c differs from row to row or is empty somewhere. */
static const struct gather_cell *
common(const struct view *v, uint32_t c)
{
	const struct gather_cell *first = gather_at(v->rows, 0, c);

	if (v->rows->kept < SAME_MIN || first == NULL)
		return NULL;
	for (size_t r = 1; r < v->rows->kept; r++) {
		const struct gather_cell *cell = gather_at(v->rows, r, c);

		if (note_of_row(v, r) != NULL)
			continue;
		if (cell == NULL || !str_eq(cell->text, first->text))
			return NULL;
	}
	return first;
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
		if (gather_at(v->rows, r, c) != NULL && gather_at(v->rows, r, c)->text.n > 0)
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

static enum role
role_of(const struct view *v, uint32_t c, bool quotations)
{
	static const char *const percents[] = { "share", "gap", "due", NULL };
	static const char *const lows[] = { "low", "gap_low", NULL };
	static const char *const highs[] = { "high", "gap_high", NULL };
	static const char *const people[] = { "left", "words", "right",
	    "text", "quote", NULL };
	static const char *const counted[] = { "n", "value", NULL };
	struct str name = v->rows->columns.key[c];
	uint32_t label = gather_column(v->rows, "label");

	if (str_is(name, "row") || is_one_of(name, highs) ||
	    is_empty(v, c))
		return HIDDEN;
	if (is_one_of(name, people))
		return !quotations ? HIDDEN :
		    str_is(name, "words") ? WORDS : PLAIN;
	if (label != NAMES_NONE && c == label)
		return HIDDEN;
	if (label != NAMES_NONE && is_before(v, c, label))
		return ITEM;
	if (is_one_of(name, lows))
		return INTERVAL;
	if (is_one_of(name, percents))
		return PERCENT;
	if (common(v, c) != NULL && !is_one_of(name, counted))
		return SAME;
	return is_numeric(v, c) ? NUMBER : PLAIN;
}

static void
add_number(struct buf *b, struct str text)
{
	struct buf digits = { 0 };
	double x;

	if (!str_real(text, &x)) {
		escape_html(b, text);
	} else if (str_chr(text, '.') == SIZE_MAX &&
	    str_chr(text, 'e') == SIZE_MAX) {
		page_number(b, text);
	} else {
		buf_addf(&digits, "%s%.4g", x < 0 ? "\u2212" : "", fabs(x));
		buf_adds(b, buf_str(&digits));
	}
	buf_free(&digits);
}

/* A value: in percent, in points, or as it is where it is no share. */
static void
add_cell_value(struct buf *b, const struct gather_cell *cell, bool share)
{
	double x;

	if (!share)
		add_number(b, cell->text);
	else if (str_real(cell->text, &x))
		page_percent(b, x);
}

static bool
is_number(const struct gather_cell *c)
{
	return c != NULL && c->type == JSON_NUMBER;
}

/* A share, a difference of shares, or both ends of an interval. */
static void
add_percent(struct buf *b, const struct view *v, size_t r, uint32_t c)
{
	struct str name = v->rows->columns.key[c];
	bool gap = str_starts(name, STR("gap"));
	bool share = gap || v->role[c] == PERCENT ||
	    gather_column(v->rows, "share") != NAMES_NONE;
	const struct gather_cell *low = gather_at(v->rows, r, c), *high = NULL;

	if (v->role[c] == INTERVAL)
		high = gather_at(v->rows, r, gather_column(v->rows, gap ? "gap_high" : "high"));
	if (!is_number(low) || (v->role[c] == INTERVAL && !is_number(high))) {
		buf_addz(b, low == NULL && high == NULL ? "" : "\u2013");
		return;
	}
	add_cell_value(b, low, share);
	if (high != NULL) {
		buf_addz(b, " to ");
		add_cell_value(b, high, share);
	}
	buf_addz(b, gap ? "\u00a0pp" : share ? "\u00a0%" : "");
}

/* What a column is called, for people; valid until the scratch changes. */
static struct str
column_title(const struct view *v, uint32_t c, struct buf *scratch)
{
	struct str name = v->rows->columns.key[c];

	if (v->role[c] == INTERVAL)
		return str_is(name, "low") ? STR("95\u00a0% interval") :
		    STR("its 95\u00a0% interval");
	buf_clear(scratch);
	for (size_t i = 0; i < name.n; i++)
		buf_addc(scratch, name.p[i] == '_' ? ' ' : name.p[i]);
	return buf_str(scratch);
}

static void
add_item(struct buf *b, const struct gather_cell *item, const struct gather_cell *label)
{
	if (label != NULL && label->text.n > 0) {
		escape_html(b, label->text);
		buf_addz(b, "<br><span class=\"id\">");
	}
	if (item != NULL)
		escape_html(b, item->text);
	if (label != NULL && label->text.n > 0)
		buf_addz(b, "</span>");
}

static bool
is_right(const struct view *v, uint32_t c)
{
	return v->role[c] == NUMBER || v->role[c] == PERCENT ||
	    v->role[c] == INTERVAL || str_is(v->rows->columns.key[c], "left");
}

static void
list_cell(struct buf *b, const struct view *v, size_t r, uint32_t c,
    struct buf *scratch)
{
	const struct gather_cell *cell = gather_at(v->rows, r, c);
	enum role role = v->role[c];

	/* On a narrow page the names stand beside the cells. */
	buf_addz(b, role == ITEM ? "<td class=\"item\"" :
	    is_right(v, c) ? "<td class=\"n\"" : "<td");
	if (role != ITEM) {
		buf_addz(b, " data-h=\"");
		escape_html(b, column_title(v, c, scratch));
		buf_addc(b, '"');
	}
	buf_addc(b, '>');
	if (role == ITEM)
		add_item(b, cell, gather_at(v->rows, r, gather_column(v->rows, "label")));
	else if (role == PERCENT || role == INTERVAL)
		add_percent(b, v, r, c);
	else if (cell != NULL && cell->type == JSON_NULL)
		buf_addz(b, "\u2013");
	else if (cell != NULL && role == NUMBER)
		add_number(b, cell->text);
	else if (cell != NULL && role == WORDS)
		buf_addz(b, "<mark>");
	if (cell != NULL && (role == PLAIN || role == WORDS))
		escape_html(b, cell->text);
	buf_addz(b, role == WORDS ? "</mark></td>" : "</td>");
}

static void
add_caption(struct buf *b, const struct view *v, struct buf *scratch)
{
	bool first = true;

	for (uint32_t i = 0; i < v->rows->columns.n; i++) {
		uint32_t c = v->rows->order[i];

		if (v->role[c] != SAME)
			continue;
		buf_addz(b, first ? "<p class=\"dim\">" : " \u00b7 ");
		first = false;
		escape_html(b, column_title(v, c, scratch));
		buf_addz(b, ": ");
		if (gather_at(v->rows, 0, c)->type == JSON_NUMBER)
			add_number(b, gather_at(v->rows, 0, c)->text);
		else
			escape_html(b, gather_at(v->rows, 0, c)->text);
	}
	if (!first)
		buf_addz(b, "</p>\n");
}

static void
add_heads(struct buf *b, const struct view *v, struct buf *scratch)
{
	buf_addz(b, "<thead><tr>");
	for (uint32_t i = 0; i < v->rows->columns.n; i++) {
		uint32_t c = v->rows->order[i];

		if (v->role[c] != HIDDEN && v->role[c] != SAME)
			html_column(b, column_title(v, c, scratch), is_right(v,
			    c));
	}
	buf_addz(b, "</tr></thead>\n<tbody>\n");
}

static void
add_table(struct page *p, const struct view *v)
{
	struct buf *b = &p->body, scratch = { 0 };

	add_caption(b, v, &scratch);
	html_table(b, "cards");
	add_heads(b, v, &scratch);
	for (size_t r = 0; r < v->rows->kept; r++) {
		if (note_of_row(v, r) != NULL)
			continue;
		buf_addz(b, "<tr>");
		for (uint32_t i = 0; i < v->rows->columns.n; i++) {
			uint32_t c = v->rows->order[i];

			if (v->role[c] != HIDDEN && v->role[c] != SAME)
				list_cell(b, v, r, c, &scratch);
		}
		buf_addz(b, "</tr>\n");
	}
	html_table_end(b);
	buf_free(&scratch);
	if (v->rows->rows > v->rows->kept)
		buf_addf(b, "<p>The first %zu of %zu rows.</p>\n", v->rows->kept,
		    v->rows->rows);
	if (!p->census && str_is(v->rows->name, "count") &&
	    gather_column(v->rows, "low") != NAMES_NONE) {
		p->census = true;
		buf_addz(b, "<p class=\"dim\">An archive is a census: the "
		    "interval says how far a share would move in another such "
		    "period with days like these.</p>\n");
	}
	for (size_t r = 0; r < v->rows->kept; r++)
		if (note_of_row(v, r) != NULL) {
			buf_addz(b, "<p>");
			escape_html(b, note_of_row(v, r)->text);
			buf_addz(b, "</p>\n");
		}
}

static void
add_kind(struct page *p, const struct gather_kind *rows, bool alone,
    bool quotations)
{
	struct view v = { .rows = rows };
	const char *heading = NULL;

	for (size_t i = 0; i < ARRAY_N(headings); i++)
		if (str_is(rows->name, headings[i].kind))
			heading = headings[i].heading;
	if (!alone) {
		buf_addz(&p->body, "<h3>");
		escape_html(&p->body, heading != NULL ? str_of(heading) :
		    rows->name);
		buf_addz(&p->body, "</h3>\n");
	}
	for (uint32_t c = 0; c < rows->columns.n; c++)
		v.role[c] = role_of(&v, c, quotations);
	add_table(p, &v);
}

void
listing_section(struct page *p, struct str heading, const char *file,
    bool quotations)
{
	struct gather g = { .kinds = 0 };

	gather_read(&g, file);
	page_section(p, heading);
	for (size_t i = 0; i < g.kinds; i++) {
		if (str_is(g.kind[i].name, "kwic") && !quotations)
			diag_die("%s: words of people; --quotations includes "
			    "them", file);
		add_kind(p, &g.kind[i], g.kinds == 1, quotations);
	}
	gather_free(&g);
}
