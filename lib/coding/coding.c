#include "coding/coding.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "io/record.h"
#include "json/json.h"
#include "match/index.h"
#include "match/match.h"

/* The verdict of a code that is not listed. */
#define NOTHING UINT8_MAX

void
coding_open(struct coding *w, const struct codebook *book,
    const struct index *index, struct match *match,
    const struct coding_options *options)
{
	*w = (struct coding){ .book = book, .index = index, .match = match,
	    .options = *options, .only_own = true, .worst = RESULT_SEEN };
	hits_open(&w->eval.hits, book, index, match);
	candidates_open(&w->candidates, book, &w->eval.hits, options->seen);
	for (uint32_t i = 0; i < book->codes; i++) {
		w->longest |= book->code[i].longest;
		w->only_own &= index->code[i].scope == SCOPE_OWN ||
		    book->code[i].rules == 0;
	}
	/* Words of codes that are not given may be the longer ones. */
	if (options->given && !w->longest)
		w->worst = RESULT_GIVEN;
	/* An expression that would run away is to be told of. */
	w->hasty = w->worst == RESULT_GIVEN;
	for (uint32_t i = 0; i < index->atoms; i++)
		w->hasty &= index->atom[i].kind != INDEX_REGEX;
}

/* Turns the filter of --near on for positive rules. */
static void
filter(struct coding *w, bool on)
{
	if (w->near != NULL)
		hits_near(&w->eval.hits, on ? w->near : NULL);
}

/* Adds a rule that holds to the result, where there is room for it. */
static inline void
fire(struct coding *w, struct result_code *c, uint32_t rule, int64_t weight)
{
	assert(w->rules < w->rule_cap);
	c->rules++;
	c->weight += weight;
	w->rule[w->rules++] = rule;
}

/* Makes room for so many more rules, the first ones of a code. */
static inline void
begin_rules(struct coding *w, struct result_code *c, size_t n)
{
	c->rule = w->rules;
	w->rule = mem_grow(w->rule, &w->rule_cap, w->rules + n,
	    sizeof(*w->rule));
}

/*
 * Fires those of rules from..to of the agenda that hold; most is what they
 * weigh together. False when what is left of that is too little for the code,
 * and nobody asks what else there is.
 */
static bool
fire_rules(struct coding *w, struct result_code *c, size_t from, size_t to,
    int64_t most)
{
	int64_t least = w->hasty ? w->index->code[c->code].threshold :
	    INT64_MIN;

	begin_rules(w, c, to - from);
	filter(w, true);
	for (size_t i = from; i < to && most >= least; i++) {
		const struct candidates_rule *r =
		    candidates_rule(&w->candidates, i);

		if (eval_seen_rule(&w->eval, r->rule))
			fire(w, c, r->rule, r->weight);
		else if (r->weight > 0)
			most -= r->weight;
	}
	filter(w, false);
	if (most < least)
		w->rules = c->rule;
	return most >= least;
}

/* In how many places the hits in w->hits stand; a link or a fact is one. */
static int64_t
count_places(const struct coding *w)
{
	int64_t n = 0;
	uint32_t end = 0;

	for (size_t i = 0; i < w->hits.n; i++) {
		const struct match_hit *hit = w->match->hit + w->hits.v[i];

		if (n > 0 && hit->from < end)
			continue;
		end = hit->to;
		n++;
	}
	return n > 0 ? n : 1;
}

/* Finds the hits by which the code's rules hold, and the score they make. */
static void
find_hits(struct coding *w, struct result_code *c)
{
	c->span = w->founds;
	c->score = 0;
	filter(w, true);
	for (size_t i = 0; i < c->rules; i++) {
		uint32_t rule = w->rule[c->rule + i];

		w->hits.n = 0;
		eval_hits(&w->eval, rule, &w->hits);
		c->score += w->book->rule[rule].weight *
		    (w->index->rule[rule].simple ? count_places(w) : 1);
		w->found = mem_grow(w->found, &w->found_cap,
		    w->founds + w->hits.n, sizeof(*w->found));
		for (size_t k = 0; k < w->hits.n; k++) {
			uint32_t at = w->hits.v[k];
			const struct match_hit *hit = w->match->hit + at;

			w->found[w->founds++] = (struct spans_found){
			    rule, hit->from, hit->to, at };
		}
	}
	filter(w, false);
	assert(c->span <= w->founds);
	c->spans = w->founds - c->span;
}

/* Whether the code, whose rules did not match, was nearly given. */
static bool
nearly(struct coding *w, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (eval_seen(&w->eval, candidates_rule(&w->candidates, i)->rule))
			return true;
	return false;
}

/* Says whether weights and not: lines let the code stand. */
static void
judge_code(struct coding *w, struct result_code *c)
{
	uint32_t at = 0, rule;

	c->verdict = RESULT_BELOW;
	if (c->weight < w->index->code[c->code].threshold)
		return;
	c->verdict = RESULT_GIVEN;
	while ((rule = candidates_not(&w->candidates, &w->eval.hits, c->code,
	    &at)) != CODEBOOK_NONE)
		if (eval_rule(&w->eval, rule)) {
			c->verdict = RESULT_NOT;
			c->not_rule = rule;
			return;
		}
}

/* Remembers a code that was given, for rules that ask for it. */
static void
remember(struct coding *w, const struct result_code *c)
{
	struct proximity *n = &w->eval.near;

	proximity_remember(n, c->code);
	for (size_t i = 0; i < c->spans; i++)
		proximity_remember_hit(n, w->found[c->span + i].hit);
}

/* Says what rules from..to of the agenda, which weigh most, make of their code. */
static void
work_code(struct coding *w, struct result_code *c, size_t from, size_t to,
    int64_t most)
{
	eval_code(&w->eval, c->code);
	if (!fire_rules(w, c, from, to, most))
		return;
	if (c->rules > 0)
		judge_code(w, c);
	else if (w->options.seen && nearly(w, from, to))
		c->verdict = RESULT_SEEN;
	if (c->verdict == RESULT_GIVEN || (c->rules > 0 &&
	    (w->options.all || w->longest)))
		find_hits(w, c);
	assert(c->verdict != RESULT_GIVEN || c->rules > 0);
	if (c->verdict == RESULT_GIVEN && w->index->asks_codes)
		remember(w, c);
}

/* Passes the rules of a code; *weight is the most they may weigh together. */
static size_t
pass_code(const struct candidates *a, size_t i, int64_t *weight)
{
	const struct candidates_rule *r = candidates_rule(a, i);
	uint32_t code = r->code;

	*weight = 0;
	do
		*weight += r->weight > 0 ? r->weight : 0;
	while (++i < a->n && (r = candidates_rule(a, i))->code == code);
	return i;
}

/* Looks at the agenda, code by code. */
static void
work(struct coding *w)
{
	const struct candidates *a = &w->candidates;
	int64_t weight;

	for (size_t i = 0, to; i < a->n; i = to) {
		uint32_t code = candidates_rule(a, i)->code;
		struct index_code x = w->index->code[code];
		struct result_code *c;

		to = pass_code(a, i, &weight);
		assert(i < to && to <= a->n);
		if (!w->scoped[x.scope] ||
		    (w->worst == RESULT_GIVEN && weight < x.threshold))
			continue;
		w->code = mem_grow(w->code, &w->code_cap, w->codes + 1,
		    sizeof(*w->code));
		c = w->code + w->codes;
		*c = (struct result_code){ .code = code,
		    .verdict = NOTHING, .not_rule = CODEBOOK_NONE };
		work_code(w, c, i, to, weight);
		w->codes += c->verdict <= w->worst;
	}
}

/* Fires the rules of a code again without the hits that were taken. */
static void
fire_again(struct coding *w, struct result_code *c)
{
	struct result_code again = { .code = c->code,
	    .not_rule = c->not_rule, .verdict = c->verdict };

	begin_rules(w, &again, c->rules);
	filter(w, true);
	for (size_t i = 0; i < c->rules; i++) {
		uint32_t rule = w->rule[c->rule + i];

		if (eval_rule(&w->eval, rule))
			fire(w, &again, rule, w->book->rule[rule].weight);
	}
	filter(w, false);
	find_hits(w, &again);
	if (again.rules > 0 &&
	    again.weight >= w->index->code[c->code].threshold) {
		*c = again;
	} else if (c->verdict == RESULT_GIVEN || c->verdict == RESULT_NOT) {
		c->verdict = RESULT_LONGER;
		c->not_rule = CODEBOOK_NONE;
	}
}

/* Collects the words of all codes of books that say longest: yes. */
static size_t
collect_items(struct coding *w)
{
	size_t n = 0;

	for (size_t i = 0; i < w->codes; i++) {
		const struct result_code *c = w->code + i;

		if (!w->book->code[c->code].longest)
			continue;
		for (size_t k = 0; k < c->spans; k++) {
			uint32_t hit = w->found[c->span + k].hit;
			const struct match_hit *h = w->match->hit + hit;

			if (h->first == MATCH_NONE || h->last + 1 == h->first)
				continue;
			w->item = mem_grow(w->item, &w->item_cap, n + 1,
			    sizeof(*w->item));
			w->item[n++] = (struct longest_item){ c->code, hit,
			    h->first, h->last, h->to - h->from, false };
		}
	}
	return n;
}

/* Lets only the longest of overlapping words of different codes stand. */
static void
take_longest(struct coding *w)
{
	size_t n = collect_items(w), hits = w->match->hits, at = 0;
	bool *taken;

	if (n < 2 || !longest_take(w->item, n, w->match->tokens.n))
		return;
	taken = mem_new(hits, sizeof(*taken));
	for (size_t i = 0; i < w->codes; i++) {
		struct result_code *c = w->code + i;
		size_t from = at;
		bool any = false;

		for (; at < n && w->item[at].code == c->code; at++) {
			taken[w->item[at].hit] = w->item[at].taken;
			any |= w->item[at].taken;
		}
		if (any) {
			hits_take(&w->eval.hits, taken, hits);
			eval_code(&w->eval, c->code);
			fire_again(w, c);
		}
		for (; from < at; from++)
			taken[w->item[from].hit] = false;
	}
	hits_take(&w->eval.hits, NULL, 0);
	free(taken);
}

/* Finds the codes by the rules on the agenda. */
static void
find_codes(struct coding *w)
{
	w->codes = w->rules = w->founds = 0;
	proximity_forget(&w->eval.near);
	for (int scope = 0; scope < SCOPES; scope++)
		w->scoped[scope] = hits_in_scope(&w->eval.hits,
		    (enum codebook_scope)scope);
	work(w);
	if (w->longest)
		take_longest(w);
}

static int
by_code(const void *pa, const void *pb)
{
	const struct result_code *a = pa, *b = pb;

	return ORDER(a->code, b->code);
}

/* Puts the codes in the order of the book and makes their spans. */
static void
make_result(struct coding *w)
{
	struct result *r = &w->result;

	r->code = w->code;
	r->codes = w->codes;
	r->rule = w->rule;
	if (w->index->asks_codes && r->codes > 1)
		qsort(r->code, r->codes, sizeof(*r->code), by_code);
	for (size_t i = 0; i < r->codes; i++)
		spans_add(&w->spans, &w->eval.hits, &w->eval.facts, w->found,
		    r->code + i);
	r->span = w->spans.v;
}

/* Codes what match and facts hold. */
static struct result *
run(struct coding *w, const struct record *record)
{
	const struct coding_options *o = &w->options;
	struct result *r = &w->result;

	w->spans.n = r->pairs = r->codes = 0;
	w->near = NULL;
	facts_match_urls(&w->eval.facts, w->index, &w->book->tree, w->match);
	hits_begin(&w->eval.hits, record);
	candidates_make(&w->candidates, &w->eval.hits);
	if (w->candidates.n == 0)
		return r;
	if (o->near != NULL && record != NULL) {
		near_evidence_read(&w->evidence, record, o->near, w->match);
		near_evidence_mark(&w->evidence, w->match, o->reach,
		    NEAR_EVIDENCE_ANY);
		w->near = w->evidence.sum.v;
	}
	find_codes(w);
	make_result(w);
	if (w->near != NULL) {
		near_evidence_pairs(&w->evidence, w->match, o->reach, r);
		r->pair = w->evidence.pair;
		r->pairs = w->evidence.pairs;
	}
	return r;
}

struct result *
coding_text(struct coding *w, struct str text)
{
	hits_all_own(&w->eval.hits);
	facts_of(&w->eval.facts, NULL, NULL);
	match_text(w->match, text);
	return run(w, NULL);
}

struct result *
coding_record(struct coding *w, const struct record *record, struct str text,
    const struct json_node *own, const struct json_node *urls)
{
	hits_own(&w->eval.hits, own, text);
	/* A repost has no own words. */
	if (w->only_own && hits_none_own(&w->eval.hits))
		text.n = 0;
	facts_of(&w->eval.facts, record, urls);
	match_text(w->match, text);
	return run(w, record);
}

struct points
coding_points(const struct coding *w)
{
	return points_of(buf_str(&w->match->tokens.text),
	    w->match->tokens.ascii);
}

bool
coding_part(const struct coding *w, size_t nth, struct str *part)
{
	struct str text = buf_str(&w->match->tokens.text);
	size_t from, to;

	if (!w->only_own) {
		*part = text;
		return nth == 0 && text.n > 0;
	}
	if (!hits_own_part(&w->eval.hits, nth, &from, &to))
		return false;
	*part = str_sub(text, from, to);
	return true;
}

void
coding_close(struct coding *w)
{
	hits_close(&w->eval.hits);
	facts_free(&w->eval.facts);
	proximity_free(&w->eval.near);
	candidates_close(&w->candidates);
	near_evidence_free(&w->evidence);
	spans_free(&w->spans);
	free(w->code);
	free(w->rule);
	free(w->found);
	free(w->hits.v);
	free(w->item);
	*w = (struct coding){ 0 };
}
