#include "report/listing.h"

#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/reader.h"
#include "show/escape.h"
#include "show/html.h"

enum {
	COLUMNS_MAX = 64,
	KINDS_MAX = 16,
	SAME_MIN = 3	/* rows from which on a common value is a caption */
};

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

struct cell {
	uint32_t row, column;
	uint8_t type;		/* enum json_type */
	struct str text;	/* decoded, or the digits */
};

/* Rows of one kind. */
struct kind {
	struct str name;
	struct names columns;
	struct cell *cell;
	size_t cells, cap;
	size_t rows;		/* of which LISTING_ROWS_MAX are kept */
	/* when it is laid out */
	const struct cell **grid;
	uint8_t role[COLUMNS_MAX];
};

struct listing {
	struct kind kind[KINDS_MAX];
	size_t kinds;
	struct arena texts;
	struct buf scratch;
};

static const struct {
	const char *kind, *heading;
} headings[] = {
	{ "source", "The sources beside each other" },
	{ "item", "Item by item" },
	{ "whole", "As a whole" },
	{ "count", "Counts" },
	{ "kwic", "Words in context" },
};

static struct kind *
find_kind(struct listing *l, struct str name, const char *file)
{
	for (size_t i = 0; i < l->kinds; i++)
		if (str_eq(l->kind[i].name, name))
			return &l->kind[i];
	if (l->kinds == KINDS_MAX)
		diag_die("%s: more than %d kinds of rows", file, KINDS_MAX);
	l->kind[l->kinds].name = arena_str(&l->texts, name);
	return &l->kind[l->kinds++];
}

/* Takes a row in. Nested values are for programs, not for readers. */
static void
add_row(struct listing *l, const struct record *rec)
{
	struct kind *k;

	buf_clear(&l->scratch);
	k = find_kind(l, json_text(record_get(rec, "row"), &l->scratch),
	    rec->file);
	if (k->rows++ >= LISTING_ROWS_MAX)
		return;
	JSON_EACH(v, rec->json.node) {
		struct cell c = { .row = (uint32_t)k->rows - 1,
		    .type = v->type };

		if (v->type == JSON_ARRAY || v->type == JSON_OBJECT)
			continue;
		buf_clear(&l->scratch);
		c.column = names_add(&k->columns, json_key(v, &l->scratch));
		if (c.column >= COLUMNS_MAX)
			diag_die("%s:%zu: rows of more than %d columns",
			    rec->file, rec->lineno, COLUMNS_MAX);
		buf_clear(&l->scratch);
		c.text = arena_str(&l->texts, json_text(v, &l->scratch));
		k->cell = mem_grow(k->cell, &k->cap, k->cells + 1,
		    sizeof(*k->cell));
		k->cell[k->cells++] = c;
	}
}

static size_t
kept(const struct kind *k)
{
	return k->rows < LISTING_ROWS_MAX ? k->rows : LISTING_ROWS_MAX;
}

static const struct cell *
at(const struct kind *k, size_t row, uint32_t column)
{
	return column == NAMES_NONE ? NULL :
	    k->grid[row * k->columns.n + column];
}

static bool
is_one_of(struct str s, const char *const *list)
{
	for (; *list != NULL; list++)
		if (str_is(s, *list))
			return true;
	return false;
}

/* The column so named, NAMES_NONE when there is none. */
static uint32_t
column(const struct kind *k, const char *name)
{
	return names_find(&k->columns, str_of(name));
}

/* A sentence about all rows, as tw-align gives it: source is note. */
static const struct cell *
note(const struct kind *k, size_t r)
{
	const struct cell *source = at(k, r, column(k, "source"));

	return source != NULL && str_is(source->text, "note") ?
	    at(k, r, column(k, "why")) : NULL;
}

/* NULL when c differs from row to row or is empty somewhere. */
static const struct cell *
common(const struct kind *k, uint32_t c)
{
	const struct cell *first = at(k, 0, c);

	if (kept(k) < SAME_MIN || first == NULL)
		return NULL;
	for (size_t r = 1; r < kept(k); r++) {
		const struct cell *cell = at(k, r, c);

		if (note(k, r) != NULL)
			continue;
		if (cell == NULL || !str_eq(cell->text, first->text))
			return NULL;
	}
	return first;
}

static bool
is_numeric(const struct kind *k, uint32_t c)
{
	bool any = false;

	for (size_t r = 0; r < kept(k); r++) {
		const struct cell *cell = at(k, r, c);

		if (cell == NULL || cell->type == JSON_NULL)
			continue;
		if (cell->type != JSON_NUMBER)
			return false;
		any = true;
	}
	return any;
}

static bool
is_empty(const struct kind *k, uint32_t c)
{
	for (size_t r = 0; r < kept(k); r++)
		if (at(k, r, c) != NULL && at(k, r, c)->text.n > 0)
			return false;
	return true;
}

static enum role
role_of(const struct kind *k, uint32_t c, bool quotations)
{
	static const char *const percents[] = { "share", "gap", "due", NULL };
	static const char *const lows[] = { "low", "gap_low", NULL };
	static const char *const highs[] = { "high", "gap_high", NULL };
	static const char *const people[] = { "left", "words", "right",
	    "text", "quote", NULL };
	static const char *const counted[] = { "n", "value", NULL };
	struct str name = k->columns.key[c];
	uint32_t label = column(k, "label");

	if (str_is(name, "row") || is_one_of(name, highs) ||
	    is_empty(k, c))
		return HIDDEN;
	if (is_one_of(name, people))
		return !quotations ? HIDDEN :
		    str_is(name, "words") ? WORDS : PLAIN;
	if (label != NAMES_NONE && c == label)
		return HIDDEN;
	if (label != NAMES_NONE && c + 1 == label)
		return ITEM;
	if (is_one_of(name, lows))
		return INTERVAL;
	if (is_one_of(name, percents))
		return PERCENT;
	if (common(k, c) != NULL && !is_one_of(name, counted))
		return SAME;
	return is_numeric(k, c) ? NUMBER : PLAIN;
}

static void
lay_out(struct kind *k, bool quotations)
{
	k->grid = mem_new(kept(k) * k->columns.n, sizeof(*k->grid));
	for (size_t i = 0; i < k->cells; i++)
		k->grid[k->cell[i].row * k->columns.n + k->cell[i].column] =
		    &k->cell[i];
	for (uint32_t c = 0; c < k->columns.n; c++)
		k->role[c] = (uint8_t)role_of(k, c, quotations);
}

static void
add_number(struct buf *b, struct str text)
{
	struct buf digits = { 0 };
	double v;

	if (!str_real(text, &v)) {
		escape_html(b, text);
	} else if (str_chr(text, '.') == SIZE_MAX &&
	    str_chr(text, 'e') == SIZE_MAX) {
		page_number(b, text);
	} else {
		buf_addf(&digits, "%s%.4g", v < 0 ? "\u2212" : "", fabs(v));
		buf_adds(b, buf_str(&digits));
	}
	buf_free(&digits);
}

/* v of a column: in percent, in points, or as it is where it is no share. */
static void
add_value(struct buf *b, const struct cell *cell, bool share)
{
	double v;

	if (!share)
		add_number(b, cell->text);
	else if (str_real(cell->text, &v))
		page_percent(b, v);
}

static bool
is_number(const struct cell *c)
{
	return c != NULL && c->type == JSON_NUMBER;
}

/* A share, a difference of shares, or both ends of an interval. */
static void
add_percent(struct buf *b, const struct kind *k, size_t r, uint32_t c)
{
	struct str name = k->columns.key[c];
	bool gap = str_starts(name, STR("gap"));
	bool share = gap || k->role[c] == PERCENT ||
	    column(k, "share") != NAMES_NONE;
	const struct cell *low = at(k, r, c), *high = NULL;

	if (k->role[c] == INTERVAL)
		high = at(k, r, column(k, gap ? "gap_high" : "high"));
	if (!is_number(low) || (k->role[c] == INTERVAL && !is_number(high))) {
		buf_addz(b, low == NULL && high == NULL ? "" : "\u2013");
		return;
	}
	add_value(b, low, share);
	if (high != NULL) {
		buf_addz(b, " to ");
		add_value(b, high, share);
	}
	buf_addz(b, gap ? "\u00a0pp" : share ? "\u00a0%" : "");
}

/* What a column is called, for people; valid until the scratch changes. */
static struct str
head(const struct kind *k, uint32_t c, struct buf *scratch)
{
	struct str name = k->columns.key[c];

	if (k->role[c] == INTERVAL)
		return str_is(name, "low") ? STR("95\u00a0% interval") :
		    STR("its 95\u00a0% interval");
	buf_clear(scratch);
	for (size_t i = 0; i < name.n; i++)
		buf_addc(scratch, name.p[i] == '_' ? ' ' : name.p[i]);
	return buf_str(scratch);
}

static void
add_item(struct buf *b, const struct cell *item, const struct cell *label)
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
is_right(const struct kind *k, uint32_t c)
{
	return k->role[c] == NUMBER || k->role[c] == PERCENT ||
	    k->role[c] == INTERVAL || str_is(k->columns.key[c], "left");
}

static void
add_cell(struct buf *b, const struct kind *k, size_t r, uint32_t c,
    struct buf *scratch)
{
	const struct cell *cell = at(k, r, c);
	enum role role = k->role[c];

	/* On a narrow page the names stand beside the cells. */
	buf_addz(b, role == ITEM ? "<td class=\"item\"" :
	    is_right(k, c) ? "<td class=\"n\"" : "<td");
	if (role != ITEM) {
		buf_addz(b, " data-h=\"");
		escape_html(b, head(k, c, scratch));
		buf_addc(b, '"');
	}
	buf_addc(b, '>');
	if (role == ITEM)
		add_item(b, cell, at(k, r, column(k, "label")));
	else if (role == PERCENT || role == INTERVAL)
		add_percent(b, k, r, c);
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
add_caption(struct buf *b, const struct kind *k, struct buf *scratch)
{
	bool first = true;

	for (uint32_t c = 0; c < k->columns.n; c++) {
		if (k->role[c] != SAME)
			continue;
		buf_addz(b, first ? "<p class=\"dim\">" : " \u00b7 ");
		first = false;
		escape_html(b, head(k, c, scratch));
		buf_addz(b, ": ");
		if (at(k, 0, c)->type == JSON_NUMBER)
			add_number(b, at(k, 0, c)->text);
		else
			escape_html(b, at(k, 0, c)->text);
	}
	if (!first)
		buf_addz(b, "</p>\n");
}

static void
add_heads(struct buf *b, const struct kind *k, struct buf *scratch)
{
	buf_addz(b, "<thead><tr>");
	for (uint32_t c = 0; c < k->columns.n; c++)
		if (k->role[c] != HIDDEN && k->role[c] != SAME)
			html_column(b, head(k, c, scratch), is_right(k, c));
	buf_addz(b, "</tr></thead>\n<tbody>\n");
}

static void
add_table(struct buf *b, const struct kind *k)
{
	struct buf scratch = { 0 };

	add_caption(b, k, &scratch);
	html_table(b, "cards");
	add_heads(b, k, &scratch);
	for (size_t r = 0; r < kept(k); r++) {
		if (note(k, r) != NULL)
			continue;
		buf_addz(b, "<tr>");
		for (uint32_t c = 0; c < k->columns.n; c++)
			if (k->role[c] != HIDDEN && k->role[c] != SAME)
				add_cell(b, k, r, c, &scratch);
		buf_addz(b, "</tr>\n");
	}
	html_table_end(b);
	buf_free(&scratch);
	if (k->rows > kept(k))
		buf_addf(b, "<p>The first %zu of %zu rows.</p>\n", kept(k),
		    k->rows);
	if (str_is(k->name, "count") && column(k, "low") != NAMES_NONE)
		buf_addz(b, "<p class=\"dim\">An archive is a census: the "
		    "interval says how far a share would move in another such "
		    "period with days like these.</p>\n");
	for (size_t r = 0; r < kept(k); r++)
		if (note(k, r) != NULL) {
			buf_addz(b, "<p>");
			escape_html(b, note(k, r)->text);
			buf_addz(b, "</p>\n");
		}
}

static void
add_kind(struct page *p, struct kind *k, bool alone, bool quotations)
{
	const char *heading = NULL;

	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		if (str_is(k->name, headings[i].kind))
			heading = headings[i].heading;
	if (!alone) {
		buf_addz(&p->body, "<h3>");
		escape_html(&p->body, heading != NULL ? str_of(heading) :
		    k->name);
		buf_addz(&p->body, "</h3>\n");
	}
	lay_out(k, quotations);
	add_table(&p->body, k);
}

void
listing_section(struct page *p, struct str heading, const char *file,
    bool quotations)
{
	char *paths[] = { mem_dup(str_of(file)), NULL };
	struct reader *in = reader_open(paths, READER_ROWS);
	struct listing l = { .kinds = 0 };
	struct record rec = { 0 };

	while (reader_next(in, &rec))
		add_row(&l, &rec);
	record_free(&rec);
	reader_close(in);
	free(paths[0]);
	page_section(p, heading);
	for (size_t i = 0; i < l.kinds; i++) {
		if (str_is(l.kind[i].name, "kwic") && !quotations)
			diag_die("%s: words of people; --quotations includes "
			    "them", file);
		add_kind(p, &l.kind[i], l.kinds == 1, quotations);
		names_free(&l.kind[i].columns);
		free(l.kind[i].cell);
		free(l.kind[i].grid);
	}
	buf_free(&l.scratch);
	arena_free(&l.texts);
}
