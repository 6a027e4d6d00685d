#include "rows/rows.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "count/counter.h"
#include "count/distinct.h"
#include "count/settings.h"
#include "count/tuples.h"
#include "dimension/cluster.h"
#include "json/json.h"
#include "rows/crosstab.h"
#include "rows/layout.h"
#include "rows/levels.h"
#include "rows/rates.h"
#include "show/numerals.h"
#include "show/table.h"
#include "show/words.h"
#include "stats/interval.h"
#include "stream/hll.h"

/* What the printing of rows keeps from one to the next. */
struct rows_out {
	struct counter *c;
	const struct settings *set;
	struct table *table;
	bool label;
	const char *decided;	/* why no item has an interval, or NULL */
	struct levels levels;
	struct rates rates;
	struct crosstab crosstab;
	struct buf text;
	size_t printed;
	size_t few;	/* rows with hits in few clusters */
	size_t too_few;	/* rows of few effective mentions */
	size_t below;	/* rows without a share: numbers below 0 */
	size_t poor;	/* groups of few clusters */
};

static struct table *
open_row_table(const struct rows_out *r, const char *format)
{
	struct layout l = { 0 };
	const unsigned right = LAYOUT_RIGHT, wide = LAYOUT_RIGHT | LAYOUT_WIDE;

	layout_dimensions(&l, r->c);
	if (r->label)
		layout_add(&l, "label", 0);
	layout_add(&l, "n", right);
	layout_add(&l, "of", right);
	layout_add(&l, "unit", LAYOUT_WIDE);
	if (r->set->sum != NULL)
		layout_add(&l, "summed", LAYOUT_WIDE);
	layout_add(&l, "share", right);
	layout_add(&l, "low", right);
	layout_add(&l, "high", right);
	layout_add(&l, "deff", right);
	if (r->set->levels != NULL) {
		layout_add(&l, "level", 0);
		layout_add(&l, "rule", LAYOUT_WIDE);
	}
	if (r->c->distinct_of != NULL)
		layout_add(&l, "distinct", right);
	if (r->set->distinct_approx != NULL)
		layout_add(&l, "distinct_error", wide);
	if (r->c->verified.seen) {
		layout_add(&l, "verified", right);
		layout_add(&l, "real", right);
		layout_add(&l, "share_real", right);
		layout_add(&l, "real_low", right);
		layout_add(&l, "real_high", right);
	}
	if (r->set->rates) {
		layout_add(&l, "days", wide);
		layout_add(&l, "per_day", right);
		layout_add(&l, "active_days", wide);
		layout_add(&l, "per_active_day", right);
		layout_add(&l, "authors", wide);
		layout_add(&l, "per_author", right);
	}
	if (r->set->crosstab) {
		layout_add(&l, "expected", right);
		layout_add(&l, "residual", right);
	}
	layout_add(&l, "why", LAYOUT_WIDE);
	layout_add(&l, "effective", wide);
	if (r->label) {
		layout_add(&l, "properties", LAYOUT_JSON);
		layout_add(&l, "labels", LAYOUT_JSON);
	}
	layout_add(&l, "sums", LAYOUT_JSON);
	return table_open(format, l.column, l.n);
}

static void
print_distinct(struct rows_out *r, uint32_t tuple)
{
	if (r->set->distinct != NULL)
		table_int(r->table, "distinct", tuple == TUPLES_NONE ? 0 :
		    (int64_t)distinct_count(&r->c->distinct, tuple));
	if (r->set->distinct_approx == NULL)
		return;
	table_int(r->table, "distinct", tuple == TUPLES_NONE ? 0 :
	    llround(hll_estimate(counter_hll(r->c, tuple))));
	table_real(r->table, "distinct_error", HLL_ERROR);
}

/* Cases that were looked at, and how many of them are real. */
static void
print_verified(struct rows_out *r, uint32_t tuple)
{
	uint64_t n = verified_count(&r->c->verified, tuple);
	uint64_t real = verified_real(&r->c->verified, tuple);
	struct interval in = interval_wilson((double)real, (double)n,
	    INTERVAL_ALPHA);

	table_int(r->table, "verified", (int64_t)n);
	table_int(r->table, "real", (int64_t)real);
	layout_real(r->table, "share_real", n == 0 ? NAN : (double)real /
	    (double)n);
	layout_real(r->table, "real_low", n == 0 ? NAN : in.low);
	layout_real(r->table, "real_high", n == 0 ? NAN : in.high);
}

static void
print_rate(struct rows_out *r, const char *column, const char *rate, double n,
    uint64_t by)
{
	table_int(r->table, column, (int64_t)by);
	layout_real(r->table, rate, by == 0 ? NAN : n / (double)by);
}

static void
print_rates(struct rows_out *r, const struct block *block,
    const struct block_item *item)
{
	struct rate rate = rates_of(&r->rates, r->c, block, item);
	double n = (double)item->sums.x / pow(10, item->sums.places);

	print_rate(r, "days", "per_day", n, rate.days);
	print_rate(r, "active_days", "per_active_day", n,
	    rate.active_days);
	print_rate(r, "authors", "per_author", n, rate.authors);
}

static void
print_residual(struct rows_out *r, const struct block *block,
    const struct block_item *item)
{
	struct crosstab_cell cell = crosstab_cell(&r->crosstab, block, item);

	layout_real(r->table, "expected", cell.expected);
	layout_real(r->table, "residual", cell.residual);
}

/* {"area":["smart-government"],...}, or nothing when it has none. */
static void
print_properties(struct rows_out *r, uint32_t code)
{
	const struct codebook *book = r->c->by[r->c->groups]->book;

	buf_clear(&r->text);
	for (uint32_t p = 0; code != CODEBOOK_NONE && p < book->properties.n;
	    p++) {
		size_t n;
		const struct codebook_value *v = codebook_values(book, code, p,
		    &n);

		if (n == 0)
			continue;
		buf_addc(&r->text, r->text.n == 0 ? '{' : ',');
		json_quote(&r->text, book->properties.key[p]);
		buf_addz(&r->text, ":[");
		for (size_t i = 0; i < n; i++) {
			if (i > 0)
				buf_addc(&r->text, ',');
			json_quote(&r->text, v[i].text);
		}
		buf_addc(&r->text, ']');
	}
	if (r->text.n == 0)
		return;
	buf_addc(&r->text, '}');
	table_json(r->table, "properties", buf_str(&r->text));
}

/* Why there is no interval, or why it is to be read with care. */
static void
print_why(struct rows_out *r, const struct sums *s, const struct interval *in)
{
	const struct cluster *k = &r->c->cluster;

	buf_clear(&r->text);
	if (in->why != NULL) {
		buf_addz(&r->text, in->why);
		r->below += s->below;
	} else if (in->effective < INTERVAL_TOO_FEW) {
		layout_few(&r->text, k, in->effective, counter_unit_name(r->c));
		r->too_few++;
	} else if (s->k < INTERVAL_FEW) {
		buf_addf(&r->text, "only %lld %s: the interval is rough",
		    (long long)s->k, k->many);
	} else if (s->x > 0 && s->hit < INTERVAL_FEW) {
		buf_addf(&r->text, "a hit on only %lld %s: the interval is "
		    "rough", (long long)s->hit, s->hit == 1 ? k->one : k->many);
		r->few++;
	}
	layout_words(r->table, "why", buf_str(&r->text));
}

static struct interval
interval_of(const struct rows_out *r, const struct block *block,
    const struct block_item *item)
{
	if (r->decided != NULL)
		return (struct interval){ NAN, NAN, NAN, r->decided };
	return interval_clustered(&item->sums, &block->together,
	    INTERVAL_ALPHA);
}

static void
print_item_row(struct rows_out *r, const struct block *block,
    const struct block_item *item)
{
	const struct sums *s = &item->sums;
	struct interval in = interval_of(r, block, item);
	struct table *t = r->table;

	layout_begin(t, r->c, "count", block, item->value);
	if (r->label)
		layout_label(t, r->c, item->value);
	layout_decimal(t, "n", s->x, s->places);
	layout_decimal(t, "of", s->m, s->places);
	table_text(t, "unit", str_of(counter_unit_name(r->c)));
	if (r->set->sum != NULL)
		table_text(t, "summed", str_of(r->set->sum));
	layout_real(t, "share", interval_share(s));
	layout_real(t, "low", in.low);
	layout_real(t, "high", in.high);
	layout_real(t, "deff", r->decided != NULL ? NAN : interval_deff(s));
	if (r->set->levels != NULL) {
		layout_words(t, "level", levels_of(&r->levels, block, item,
		    r->decided == NULL));
		layout_words(t, "rule", buf_str(&r->levels.rule));
	}
	print_distinct(r, item->tuple);
	if (r->c->verified.seen)
		print_verified(r, item->tuple);
	if (r->set->rates)
		print_rates(r, block, item);
	if (r->set->crosstab)
		print_residual(r, block, item);
	print_why(r, s, &in);
	layout_real(t, "effective", in.effective);
	if (r->label) {
		print_properties(r, layout_code(r->c, item->value));
		layout_labels(t, r->c, item->value);
	}
	buf_clear(&r->text);
	sums_write(&r->text, s);
	table_json(t, "sums", buf_str(&r->text));
	table_end_row(t);
	r->printed++;
}

static void
print_block(struct rows_out *r, const struct block *block)
{
	size_t n = block->n;

	if (r->set->first > 0 && n > r->set->first)
		n = r->set->first;
	if (r->set->levels != NULL && block->n > 0)
		levels_block(&r->levels, block);
	r->poor += block->whole.k > 0 && block->whole.k < INTERVAL_FEW;
	for (size_t i = 0; i < n; i++)
		print_item_row(r, block, &block->item[i]);
}

/* A note about some of the rows: n of all that were printed. */
static void
note_rows(const struct rows_out *r, const char *key, size_t n, int least,
    struct str unit)
{
	struct buf some = { 0 }, all = { 0 }, few = { 0 };

	buf_addu(&some, n);
	buf_addu(&all, r->printed);
	buf_addu(&few, (uint64_t)least);
	if (n > 0)
		layout_note(r->table, key, (const struct words_name[]){
		    { "many", layout_clusters(&r->c->cluster) },
		    { "n", buf_str(&some) }, { "of", buf_str(&all) },
		    { "least", buf_str(&few) }, { "unit", unit },
		    { NULL, { 0 } } });
	buf_free(&some);
	buf_free(&all);
	buf_free(&few);
}

static void
note_shares(const struct rows_out *r, struct str unit)
{
	const bool groups = r->c->groups > 0;
	const char *sum = r->set->sum;

	layout_note(r->table, sum == NULL ? groups ? "note.share.group" :
	    "note.share" : groups ? "note.sum.group" : "note.sum",
	    (const struct words_name[]){ { "unit", unit },
	    { "sum", sum == NULL ? STR("") : str_of(sum) },
	    { NULL, { 0 } } });
}

static void
note_intervals(const struct rows_out *r, struct str unit)
{
	const struct cluster *k = &r->c->cluster;
	const struct str item = r->c->by[r->c->groups]->name;

	layout_note(r->table, r->decided != NULL ? "note.decided" :
	    "note.interval", (const struct words_name[]){
	    { "one", str_of(words_under("one.", str_of(k->one))) },
	    { "item", words_or_name("dim.", item) },
	    { "many", layout_clusters(k) }, { "unit", unit },
	    { NULL, { 0 } } });
}

static void
print_footnotes(struct rows_out *r)
{
	const struct str unit = str_of(words_under("unit.",
	    str_of(counter_unit_name(r->c))));
	struct buf error = { 0 };

	note_shares(r, unit);
	note_intervals(r, unit);
	note_rows(r, "note.below", r->below, 0, unit);
	if (r->set->levels != NULL && r->printed > 0)
		levels_note(&r->levels, r->table);
	note_rows(r, "note.toofew", r->too_few, INTERVAL_TOO_FEW, unit);
	note_rows(r, "note.few", r->few, INTERVAL_FEW, unit);
	if (r->c->verified.seen)
		layout_note(r->table, "note.verified", NULL);
	if (r->set->distinct_approx != NULL) {
		numerals_decimal(&error, 100 * HLL_ERROR, 2);
		layout_note(r->table, "note.distinct",
		    (const struct words_name[]){ { "e", buf_str(&error) },
		    { NULL, { 0 } } });
	}
	buf_free(&error);
}

void
rows_print(struct counter *c, struct blocks *blocks, const char *format)
{
	struct rows_out r = {
		.c = c, .set = c->set, .label = layout_has_label(c)
	};
	struct buf decided = { 0 };
	struct block block;

	if (cluster_decides(&c->cluster, c->by[c->groups])) {
		buf_addf(&decided, "all posts of one %s have the same %s",
		    c->cluster.one, c->by[c->groups]->name.p);
		r.decided = buf_z(&decided);
	}
	if (c->set->levels != NULL)
		levels_open(&r.levels, c->set->levels);
	if (c->set->rates)
		rates_open(&r.rates, c);
	if (c->set->crosstab)
		crosstab_open(&r.crosstab, c, blocks);
	r.table = open_row_table(&r, format);
	while (blocks_next(blocks, &block))
		print_block(&r, &block);
	blocks_rewind(blocks);
	print_footnotes(&r);
	table_close(r.table);
	if (r.poor > 0 && r.decided == NULL)
		diag_note("fewer than %d %s%s: intervals are rough",
		    (int)INTERVAL_FEW, c->cluster.many,
		    c->groups > 0 ? " in some groups" : "");
	levels_close(&r.levels);
	if (c->set->crosstab)
		crosstab_close(&r.crosstab);
	buf_free(&r.text);
	buf_free(&decided);
}
