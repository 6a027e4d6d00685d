#include "report/shares.h"

#include <stdlib.h>

#include "align/print.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "report/exhibit.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

/* The level of a row, in words. */
static void
level_cell(struct pagetable *t, struct str level)
{
	struct buf *b = pagetable_cell(t);

	if (level.n == 0) {
		buf_addz(b, "\u2013");
		return;
	}
	buf_addz(b, "<span class=\"l-");
	escape_html(b, level);
	buf_addz(b, "\">");
	escape_html(b, words_or_name("level.", level));
	buf_addz(b, "</span>");
}

/* The table of shares of one dimension; missing as in cells_share(). */
static void
shares_table(struct pagetable *t, const struct dossier *s,
    const struct gather_kind *k, struct str dimension, unsigned *missing)
{
	const bool levels = gather_column(k, "level") != NAMES_NONE;
	size_t *order = dossier_order(k);

	pagetable_column(t, dossier_column(dimension), 0);
	if (levels)
		cells_column(t, "level", PAGETABLE_OPTIONAL | PAGETABLE_LEVEL);
	cells_share_columns(t, k);
	for (size_t i = 0; i < k->kept; i++) {
		cells_text(t, dossier_row_label(s, k, order[i]));
		if (levels)
			level_cell(t, gather_text(k, order[i], "level"));
		cells_share(t, k, order[i], missing);
	}
	free(order);
}

/* "2,439 mentions of 16 programs in 2,357 posts" */
static void
about_shares(struct buf *b, const struct gather_kind *k,
    const struct gather_kind *coded, const char *key)
{
	struct fills f = { .n = 0 };

	if (coded == NULL)
		return;
	fills_count(&f, "n", gather_count(k, 0, "of"));
	fills_count(&f, "k", (int64_t)k->kept);
	fills_count(&f, "p", gather_count(coded, 0, "n"));
	fills_write(&f, b, key);
}

static void
missing_note(struct page *p, unsigned missing)
{
	if (missing & CELLS_FEW)
		page_words(p, "note", "sure.few");
	if (missing & CELLS_NONE)
		page_words(p, "note", "sure.dash");
}

static void
rule_note(struct page *p, const struct gather_kind *k)
{
	struct fills f = { .n = 0 };

	if (gather_text(k, 0, "level").n == 0)
		return;
	fills_count(&f, "k", (int64_t)k->kept);
	numerals_share(fills_add(&f, "e"), dossier_even(k));
	buf_addz(&p->body, "<p class=\"note\">");
	fills_write(&f, &p->body, "rule.levels");
	buf_addz(&p->body, "</p>\n");
}

/* What an exhibit of shares is called: by its dimension, where that is known. */
static void
name_of_shares(struct buf *b, struct str dimension, const char *known,
    const char *key)
{
	struct fills f = { .n = 0 };

	if (str_is(dimension, known)) {
		buf_addz(b, words_of(key));
		return;
	}
	fills_text(&f, "d", dossier_column(dimension));
	fills_write(&f, b, "c.shares.t");
}

static void
show_shares(struct page *p, const struct dossier *s, size_t d)
{
	static const char *const known[] = { "program", "intent" };
	static const char *const title[] = { "c.bars.t", "c.int.t" };
	static const char *const about[] = { "c.bars.s", "c.int.s" };
	const struct gather_kind *k = d == 0 ? s->shares : s->ends;
	struct pagetable t = { .columns = 0 };
	struct buf name = { 0 }, line = { 0 };
	struct exhibit e = { .place = d == 0 ? PLACE_SHARES : PLACE_ENDS,
		.table = &t };
	unsigned missing = 0;

	shares_table(&t, s, k, s->dimension[d], &missing);
	name_of_shares(&name, s->dimension[d], known[d], title[d]);
	if (str_is(s->dimension[d], known[d]))
		about_shares(&line, k, s->coded[d], about[d]);
	e.name = buf_str(&name);
	e.about = buf_str(&line);
	exhibit_write(&e, s, &p->body);
	rule_note(p, k);
	missing_note(p, missing);
	pagetable_free(&t);
	buf_free(&name);
	buf_free(&line);
}

void
shares_section(struct page *p, const struct dossier *s)
{
	if (s->shares == NULL)
		return;
	page_section(p, "what", str_of(words_of("h.what")));
	show_shares(p, s, 0);
}

/* The number of a pair of codes, and its share in its row. */
static void
cross_cell(struct pagetable *t, const struct gather_kind *k, size_t row)
{
	struct buf *b, plain = { 0 };

	if (row == SIZE_MAX || gather_count(k, row, "n") == 0) {
		buf_addz(pagetable_cell(t), "\u2013");
		return;
	}
	cells_percent(t, gather_real(k, row, "share"));
	b = &t->text;
	buf_addz(b, " <small>(");
	numerals_count(&plain, gather_count(k, row, "n"));
	escape_html(b, buf_str(&plain));
	buf_addz(b, ")</small>");
	buf_free(&plain);
}

/* The row that holds both codes; SIZE_MAX when none does. */
static size_t
find_pair(const struct gather_kind *k, struct str first, struct str second)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];

	gather_dimensions(k, by);
	for (size_t r = 0; r < k->kept; r++)
		if (str_eq(gather_cell_text(k, r, by[0]), first) &&
		    str_eq(gather_cell_text(k, r, by[1]), second))
			return r;
	return SIZE_MAX;
}

/* The codes of one dimension of the rows: those of others, else as they come. */
static struct names
codes_of(const struct gather_kind *k, size_t d, const struct gather_kind *all,
    bool sorted)
{
	uint32_t by[GATHER_DIMENSIONS_MAX];
	struct names codes = { .n = 0 };
	size_t *order = all != NULL && sorted ? dossier_order(all) : NULL;

	gather_dimensions(k, by);
	for (size_t r = 0; r < gather_kept(all); r++)
		names_add(&codes, dossier_value(all, order != NULL ? order[r] :
		    r));
	for (size_t r = 0; r < k->kept; r++)
		names_add(&codes, gather_cell_text(k, r, by[d]));
	free(order);
	return codes;
}

/* All of the second dimension, in the order of its rows. */
static void
cross_row_of_all(struct pagetable *t, const struct gather_kind *ends,
    const struct names *columns)
{
	cells_text(t, str_of(words_of("c.for.all")));
	cells_count(t, gather_count(ends, 0, "of"));
	for (uint32_t c = 0; c < columns->n; c++)
		cross_cell(t, ends, dossier_find_row(ends, columns->key[c]));
}

static void
cross_table(struct pagetable *t, const struct dossier *s)
{
	const struct gather_kind *k = s->cross;
	struct names rows = codes_of(k, 0, s->shares, true);
	struct names columns = codes_of(k, 1, s->ends, false);

	pagetable_column(t, dossier_column(s->dimension[0]), 0);
	pagetable_column(t, STR("n"), PAGETABLE_RIGHT | PAGETABLE_KEPT);
	for (uint32_t c = 0; c < columns.n; c++)
		pagetable_column(t, dossier_label(s, s->dimension[1],
		    columns.key[c], STR("")), PAGETABLE_RIGHT | PAGETABLE_KEPT);
	if (s->ends != NULL)
		cross_row_of_all(t, s->ends, &columns);
	for (uint32_t r = 0; r < rows.n; r++) {
		size_t pair, any = SIZE_MAX;
		struct buf *n;

		cells_text(t, dossier_label(s, s->dimension[0], rows.key[r],
		    STR("")));
		n = pagetable_cell(t);
		for (uint32_t c = 0; c < columns.n && any == SIZE_MAX; c++)
			any = find_pair(k, rows.key[r], columns.key[c]);
		numerals_count(n, any == SIZE_MAX ? 0 : gather_count(k, any,
		    "of"));
		for (uint32_t c = 0; c < columns.n; c++) {
			pair = find_pair(k, rows.key[r], columns.key[c]);
			cross_cell(t, k, pair);
		}
	}
	names_free(&rows);
	names_free(&columns);
}

static void
show_cross(struct page *p, const struct dossier *s)
{
	struct pagetable t = { .columns = 0 };
	struct exhibit e = { .place = PLACE_CROSS, .table = &t, .wide = true };
	const bool known = str_is(s->dimension[0], "program") &&
	    str_is(s->dimension[1], "intent");

	cross_table(&t, s);
	e.name = str_of(words_of(known ? "c.for.t" : "c.cross.t"));
	e.about = known ? str_of(words_of("c.for.s")) : STR("");
	exhibit_write(&e, s, &p->body);
	pagetable_free(&t);
}

void
shares_ends_section(struct page *p, const struct dossier *s)
{
	if (s->ends == NULL && s->cross == NULL)
		return;
	page_section(p, "for", str_of(words_of("h.for")));
	if (s->ends != NULL)
		show_shares(p, s, 1);
	if (s->cross != NULL)
		show_cross(p, s);
}
