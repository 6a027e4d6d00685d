#include "gold/latent_rows.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/codings.h"
#include "json/json.h"
#include "show/wide.h"
#include "stats/special.h"
#include "validity/corrected.h"
#include "validity/latent.h"

#define BELIEF "believes that coders err independently of each other; errors " \
	"that they share are taken for the truth"

/* The patterns of one code. */
struct seen {
	struct latent_pattern *pattern;
	struct names keys;
	size_t n;
	size_t cap;
	double units;
	double weight;	/* of all of them */
};

static void
add_coding(struct seen *s, uint32_t yes, uint32_t coded, double weight)
{
	struct latent_pattern p = { yes, coded, 0 };
	struct {
		uint32_t yes;
		uint32_t coded;
		double weight;
	} key = { yes, coded, weight };
	uint32_t n = s->keys.n, i;

	i = names_add(&s->keys, (struct str){ (const char *)&key,
	    sizeof(key) });
	if (i == n) {
		s->pattern = mem_grow(s->pattern, &s->cap, (size_t)n + 1,
		    sizeof(*s->pattern));
		s->pattern[n] = p;
		s->n = (size_t)n + 1;
	}
	s->pattern[i].times += weight;
	s->units++;
	s->weight += weight;
}

/* The posts that three or more coded, the rules among them. */
static void
find_patterns(struct seen *s, const struct codings *c, const struct gold *g,
    uint16_t code, uint16_t *value)
{
	double part[CORRECTED_CLASSES];

	if (g != NULL)
		gold_parts(g, code, part);
	for (uint32_t i = 0; i < c->posts.n; i++) {
		uint32_t yes = 0, coded = 0;
		unsigned class = g == NULL ? CENSUS_UNSEEN :
		    census_class(g->archive, i, code);

		if (g != NULL && class == CENSUS_UNSEEN)
			continue;
		(void)codings_of(c, i, code, value);
		for (uint32_t k = 0; k < c->coders.n; k++) {
			coded |= (uint32_t)(value[k] != CODINGS_MISSING) << k;
			yes |= (uint32_t)(value[k] == CODINGS_YES) << k;
		}
		if (coded == 0)
			continue;
		if (g != NULL) {
			coded |= 1u << c->coders.n;
			yes |= (uint32_t)(class == CORRECTED_HIT) <<
			    c->coders.n;
		}
		if (__builtin_popcount(coded) >= 3)
			add_coding(s, yes, coded, g == NULL ? 1 :
			    gold_copies(g, i) / gold_chance(g, i, part[class]));
	}
}

/* Half the width of a 95 % interval, by the jackknife over posts. */
static double
jackknife(struct seen *s, size_t coders, double share)
{
	double mean = 0, sum = 0, units = s->units;
	double *without = mem_new(s->n + 1, sizeof(*without));
	double *posts = mem_new(s->n + 1, sizeof(*posts));

	for (size_t i = 0; i < s->n; i++) {
		double weight;

		memcpy(&weight, s->keys.key[i].p + 2 * sizeof(uint32_t),
		    sizeof(weight));
		posts[i] = s->pattern[i].times / weight;
		s->pattern[i].times -= weight;
		without[i] = latent_classes(s->pattern, s->n, coders,
		    NULL).share;
		s->pattern[i].times += weight;
		if (isnan(without[i]))
			without[i] = share;
		mean += posts[i] * without[i] / units;
	}
	for (size_t i = 0; i < s->n; i++)
		sum += posts[i] * (without[i] - mean) * (without[i] - mean);
	free(without);
	free(posts);
	return units < 2 ? NAN : special_t_quantile(0.975, units - 1) *
	    sqrt((units - 1) / units * sum);
}

/* {"ana":{"sensitivity":.9,"specificity":.98},"rules":{...}} */
static void
put_coders(struct wide *l, const struct codings *c, const struct latent *x,
    size_t coders)
{
	struct buf json = { 0 };

	for (uint32_t k = 0; k < coders; k++) {
		buf_addc(&json, k == 0 ? '{' : ',');
		json_quote(&json, k < c->coders.n ? c->coders.key[k] :
		    STR("rules"));
		buf_addz(&json, ":{\"sensitivity\":");
		if (isnan(x->sensitivity[k]))
			buf_addz(&json, "null");
		else
			buf_addf(&json, "%.12g", x->sensitivity[k]);
		buf_addz(&json, ",\"specificity\":");
		if (isnan(x->specificity[k]))
			buf_addz(&json, "null}");
		else
			buf_addf(&json, "%.12g}", x->specificity[k]);
	}
	buf_addc(&json, '}');
	wide_json(l, "coders", buf_str(&json));
	buf_free(&json);
}

static void
code_row(struct wide *l, const struct codings *c, const struct gold *g,
    uint16_t code, uint16_t *value)
{
	const size_t coders = c->coders.n + (g != NULL);
	struct seen s = { 0 };
	struct latent x;
	double half;

	find_patterns(&s, c, g, code, value);
	wide_words(l, "row", "latent");
	wide_text(l, "code", c->codes.key[code]);
	wide_int(l, "units", (int64_t)s.units);
	if (s.n == 0) {
		wide_real(l, "share", NAN);
		wide_words(l, "why", "no post has three codings");
	} else {
		x = latent_classes(s.pattern, s.n, coders, NULL);
		half = jackknife(&s, coders, x.share);
		wide_real(l, "share", x.share);
		wide_real(l, "low", fmax(0, x.share - half));
		wide_real(l, "high", fmin(1, x.share + half));
		put_coders(l, c, &x, coders);
		wide_words(l, "why", BELIEF);
	}
	wide_end(l);
	names_free(&s.keys);
	free(s.pattern);
}

void
latent_rows_print(const struct codings *c, const struct gold *g,
    const char *format)
{
	uint16_t *value = mem_new(c->coders.n + 1, sizeof(*value));
	struct wide l = { 0 };

	if (c->coders.n + (g != NULL) > LATENT_CODERS)
		diag_die("--latent takes %d coders at most, the rules among "
		    "them", LATENT_CODERS);
	wide_column(&l, "row", WIDE_JSON_ONLY);
	wide_column(&l, "code", 0);
	wide_column(&l, "units", WIDE_RIGHT);
	wide_column(&l, "share", WIDE_RIGHT);
	wide_column(&l, "low", WIDE_RIGHT);
	wide_column(&l, "high", WIDE_RIGHT);
	wide_column(&l, "coders", WIDE_JSON_ONLY);
	wide_column(&l, "why", WIDE_HIDDEN);
	wide_open(&l, format);
	for (uint32_t i = 0; i < c->codes.n; i++)
		code_row(&l, c, g, (uint16_t)i, value);
	table_footnote(l.table, "share: of the posts that three or more coded%s;"
	    " it %s", g == NULL ? "" : ", the rules among them", BELIEF);
	wide_close(&l);
	free(value);
}
