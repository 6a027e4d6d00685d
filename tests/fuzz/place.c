/*
 * Texts of any content over a gazetteer with a bit of everything: mentions lie
 * in the text, in order, and what they say is a probability.
 */
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "gazetteer/gazetteer.h"
#include "json/json.h"
#include "mention/named.h"
#include "place/districts.h"
#include "place/score.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static const char table[] =
    "kind\tid\tname\tin\tforms\n"
    "head\tgazetteer\t1\n"
    "head\tlevels\tdistrict ward\n"
    "head\tlanguage\tid\n"
    "district\tcoblong\tCoblong\n"
    "district\tbuahbatu\tBuahbatu\t\tbuah batu\n"
    "ward\tdago\tDago\tcoblong\n"
    "street\tjalan-djuanda\tJalan Ir. H. Djuanda\tcoblong=0.8|buahbatu=0.1\t"
    "dago|djl=3\n"
    "street\tjalan-riau\tJalan Riau\tbuahbatu\triau?di?near:ab,c?not:d\n"
    "outside\tcimahi\tCimahi\n"
    "above\tcity\tCity\n"
    "never\tadipura\tAdipura\n";

/* The words around names: roles as bits, that the table would give. */
static const struct cue cues[] = {
	{ CUE_TYPE, STR_INIT("jalan"), STR_INIT("street"), false, 1 },
	{ CUE_TYPE, STR_INIT("jl"), STR_INIT("street"), true, 1 },
	{ CUE_TYPE, STR_INIT("kel"), STR_INIT("ward"), true, 1 },
	{ CUE_AT, STR_INIT("di"), { 0 }, false, 1 },
	{ CUE_TOWARD, STR_INIT("ke"), { 0 }, false, 1 },
	{ CUE_FROM, STR_INIT("dari"), { 0 }, false, 1 },
	{ CUE_SEGMENT, STR_INIT("ke"), { 0 }, false, 1 },
	{ CUE_MARK, STR_INIT("spbu"), { 0 }, false, 1 },
	{ CUE_SUFFIX, STR_INIT("baru"), { 0 }, false, 1 }
};

static struct gazetteer *
small_gazetteer(void)
{
	struct gazetteer *g = gazetteer_parse("fuzz.tsv", str_of(table));

	if (g->faults.errors > 0)
		abort();
	g->cues.cue = mem_new(ARRAY_N(cues), sizeof(*g->cues.cue));
	memcpy(g->cues.cue, cues, sizeof(cues));
	g->cues.n = ARRAY_N(cues);
	return g;
}

static void
check(const struct lexis *l, const struct mentions *m, size_t i)
{
	const struct mention *e = m->v + i;

	if (e->from > e->name || e->name >= e->to ||
	    e->to > l->match.tokens.text.n || e->first > e->last ||
	    e->last >= l->match.tokens.n ||
	    (i > 0 && e->from < e[-1].from))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct gazetteer *g;
	static struct districts d;
	static struct lexis l;
	static struct mentions m;
	static struct scores s;
	struct str text = { (const char *)data, n };

	if (g == NULL) {
		g = small_gazetteer();
		districts_open(&d, g, "entry");
		lexis_open(&l, g);
	}
	/* Texts come out of JSON, so they are UTF-8. */
	for (size_t i = 0; i < n; ) {
		unsigned k = json_utf8(text.p + i, text.p + n);

		if (k == 0)
			return 0;
		i += k;
	}
	named_find(&m, &l, text);
	s.n = 0;
	for (size_t i = 0; i < m.n; i++) {
		struct scored scored = score_mention(&s, &d, &l, m.v + i);
		double sum = scored.null;

		check(&l, &m, i);
		for (uint32_t k = 0; k < scored.parts; k++)
			sum += s.part[scored.part + k].p;
		if (!(scored.null >= 0) || sum > 1.0000001)
			abort();
	}
	return 0;
}
