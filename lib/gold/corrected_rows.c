#include "gold/corrected_rows.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "gold/shares.h"
#include "handcode/codings.h"
#include "json/json.h"
#include "show/wide.h"
#include "stats/interval.h"
#include "stats/sums.h"
#include "validity/corrected.h"

struct corrected_rows {
	struct shares shares;
	struct wide line;
	const char *format;
};

static void
open_corrected_rows_line(struct corrected_rows *s)
{
	static const struct { const char *name; unsigned flags; } column[] = {
		{ "label", WIDE_HIDDEN }, { "n", WIDE_RIGHT },
		{ "of", WIDE_RIGHT }, { "unit", WIDE_JSON_ONLY },
		{ "share", WIDE_RIGHT }, { "low", WIDE_RIGHT },
		{ "high", WIDE_RIGHT }, { "deff", WIDE_RIGHT | WIDE_HIDDEN },
		{ "archive_low", WIDE_RIGHT }, { "archive_high", WIDE_RIGHT },
		{ "naive", WIDE_RIGHT }, { "naive_low", WIDE_RIGHT | WIDE_HIDDEN },
		{ "naive_high", WIDE_RIGHT | WIDE_HIDDEN },
		{ "coded", WIDE_RIGHT | WIDE_HIDDEN },
		{ "disputed", WIDE_RIGHT | WIDE_HIDDEN },
		{ "disputed_low", WIDE_RIGHT | WIDE_HIDDEN },
		{ "disputed_high", WIDE_RIGHT | WIDE_HIDDEN },
		{ "raw", WIDE_RIGHT | WIDE_HIDDEN },
		{ "steady_p", WIDE_RIGHT | WIDE_HIDDEN },
		{ "gold", WIDE_JSON_ONLY }, { "properties", WIDE_JSON_ONLY },
		{ "sums", WIDE_JSON_ONLY }, { "why", WIDE_HIDDEN },
		{ "note", WIDE_HIDDEN }
	};
	struct wide *l = &s->line;

	wide_column(l, "row", WIDE_JSON_ONLY);
	if (s->shares.g->archive->by != NULL)
		wide_column(l, s->shares.g->archive->by->name.p, 0);
	wide_column(l, s->shares.g->codings->dimension.p, 0);
	for (size_t i = 0; i < sizeof(column) / sizeof(*column); i++)
		wide_column(l, column[i].name, column[i].flags);
	wide_open(l, s->format);
}

static void
put_gold(struct wide *l, const struct corrected *c)
{
	struct buf json = { 0 };

	for (size_t h = 0; h < c->n; h++)
		buf_addf(&json, "%s[%.17g,%.17g,%.17g,%.17g]",
		    h == 0 ? "[" : ",", c->class[h].posts, c->class[h].n,
		    c->class[h].yes, c->class[h].f);
	buf_addc(&json, ']');
	wide_json(l, "gold", buf_str(&json));
	buf_free(&json);
}

static void
put_sums(struct wide *l, const struct imputed *i)
{
	struct buf json = { 0 };

	buf_addf(&json, "{\"k\":%.17g,\"hit\":%.17g,\"m\":%.17g,\"x\":%.17g,"
	    "\"mm\":%.17g,\"xm\":%.17g,\"xx\":%.17g}", i->k, i->hit, i->m, i->x,
	    i->mm, i->xm, i->xx);
	wide_json(l, "sums", buf_str(&json));
	buf_free(&json);
}

/* The declared properties of the code, as tw-count's rows have them. */
static void
put_properties(struct corrected_rows *s, uint32_t code)
{
	const struct codebook *book = s->shares.g->codings->book;
	struct buf json = { 0 };

	for (uint32_t p = 0; p < book->properties.n; p++) {
		const struct codebook_value *v;
		size_t n;

		v = codebook_values(book, code, p, &n);
		if (n == 0)
			continue;
		buf_addc(&json, json.n == 0 ? '{' : ',');
		json_quote(&json, book->properties.key[p]);
		buf_addz(&json, ":[");
		for (size_t i = 0; i < n; i++) {
			if (i > 0)
				buf_addc(&json, ',');
			json_quote(&json, v[i].text);
		}
		buf_addc(&json, ']');
	}
	if (json.n > 0) {
		buf_addc(&json, '}');
		wide_json(&s->line, "properties", buf_str(&json));
	}
	buf_free(&json);
}

static void
put_naive(struct corrected_rows *s, const struct shares_item *i,
    const struct interval_group *naive)
{
	struct interval in = interval_clustered(&i->naive, naive,
	    INTERVAL_ALPHA);

	wide_real(&s->line, "naive", interval_share(&i->naive));
	if (isnan(in.low))
		return;
	wide_real(&s->line, "naive_low", in.low);
	wide_real(&s->line, "naive_high", in.high);
}

static void
put_share(struct corrected_rows *s, const struct shares_item *i, double of)
{
	struct wide *l = &s->line;

	wide_real(l, "n", i->total.value);
	wide_real(l, "of", of);
	wide_real(l, "share", i->share.value);
	wide_real(l, "low", i->period.whole.low);
	wide_real(l, "high", i->period.whole.high);
	wide_real(l, "deff", i->period.deff);
	wide_real(l, "archive_low", i->share.low);
	wide_real(l, "archive_high", i->share.high);
	if (isnan(i->raw)) {
		wide_real(l, "disputed_low", i->low);
		wide_real(l, "disputed_high", i->high);
	} else if (i->raw < 0 || i->raw > 1) {
		wide_real(l, "raw", i->raw);
	}
	if (isnan(i->raw)) {
		put_gold(l, &i->c);
		put_sums(l, &i->sums);
	}
	if (i->period.whole.why != NULL)
		wide_words(l, "why", i->period.whole.why);
}

static void
item_row(struct corrected_rows *s, uint32_t group, size_t k, double of,
    const struct interval_group *naive)
{
	const struct codings *c = s->shares.g->codings;
	struct shares_item *i = &s->shares.item[k];
	struct wide *l = &s->line;
	uint16_t code = s->shares.g->code[k];
	uint32_t number = c->book == NULL ? CODEBOOK_NONE :
	    codebook_find(c->book, c->codes.key[code]);

	wide_words(l, "row", "corrected");
	if (s->shares.g->archive->by != NULL)
		wide_text(l, s->shares.g->archive->by->name.p,
		    census_group(s->shares.g->archive, group));
	wide_text(l, c->dimension.p, c->codes.key[code]);
	if (number != CODEBOOK_NONE && c->book->code[number].label.n > 0)
		wide_text(l, "label", c->book->code[number].label);
	wide_words(l, "unit", s->shares.mentions ? "mentions" : "records");
	wide_int(l, "coded", (int64_t)i->gold.coded);
	wide_int(l, "disputed", (int64_t)i->gold.disputed);
	if (i->why != NULL) {
		wide_real(l, "share", NAN);
		wide_words(l, "why", i->why);
	} else {
		put_share(s, i, of);
	}
	put_naive(s, i, naive);
	if (s->shares.steady && !isnan(s->shares.steady_p[k])) {
		wide_real(l, "steady_p", s->shares.steady_p[k]);
		wide_words(l, "note", s->shares.steady_p[k] < 0.05 ?
		    "the rules err otherwise in some groups than in others: "
		    "take the direct shares, without --steady" :
		    "not rejected is not proven");
	}
	if (number != CODEBOOK_NONE)
		put_properties(s, number);
	wide_end(l);
	free(i->made);
}

/* Codes in the order of their names, which interval_group() asks for. */
static struct interval_group
naive_group(struct corrected_rows *s)
{
	struct sums *sums = mem_new(s->shares.codes + 1, sizeof(*sums));
	struct interval_group g;

	for (size_t k = 0; k < s->shares.codes; k++)
		sums[k] = s->shares.item[k].naive;
	g = interval_group(sums, s->shares.codes);
	free(sums);
	return g;
}

static void
print_group(struct corrected_rows *s, uint32_t group)
{
	struct interval_group naive;
	double of = 0;

	shares_group(&s->shares, group);
	naive = naive_group(s);
	for (size_t k = 0; k < s->shares.codes; k++) {
		of += s->shares.mentions ? s->shares.item[k].total.value : 0;
		if (!s->shares.mentions && s->shares.item[k].why == NULL)
			of = s->shares.item[k].c.all;
	}
	for (size_t k = 0; k < s->shares.codes; k++)
		item_row(s, group, k, of, &naive);
}

/* Groups in the order of their names: months and days in that of time. */
static int
by_group_name(const void *a, const void *b, void *arg)
{
	const uint32_t *x = a, *y = b;
	const struct census *c = arg;

	return str_cmp(census_group(c, *x), census_group(c, *y));
}

void
corrected_rows_print(const struct gold *g, bool mentions, bool steady,
    const char *format)
{
	struct corrected_rows s = { .format = format };
	uint32_t *order;

	shares_open(&s.shares, g, mentions, steady);
	order = mem_new(s.shares.groups + 1, sizeof(*order));
	for (uint32_t i = 0; i < s.shares.groups; i++)
		order[i] = i;
	qsort_r(order, s.shares.groups, sizeof(*order), by_group_name,
	    (void *)(uintptr_t)g->archive);
	open_corrected_rows_line(&s);
	for (size_t i = 0; i < s.shares.groups; i++)
		print_group(&s, order[i]);
	table_footnote(s.line.table, "share: corrected by %lu hand-coded "
	    "posts; low, high: in periods with days like these; archive_low, "
	    "archive_high: had every post been coded by hand; naive: as the "
	    "rules have it, uncorrected", (unsigned long)g->coded);
	wide_close(&s.line);
	free(order);
	shares_close(&s.shares);
}
