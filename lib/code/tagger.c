#include "code/tagger.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "code/agenda.h"
#include "code/eval.h"
#include "code/longest.h"
#include "code/nearby.h"
#include "io/share.h"
#include "text/fold.h"

enum { FEW = 16 };	/* items that are sorted by insertion */

/* The members of a record that are looked at. */
enum { TEXT, OWN, URLS, ALSO };

/* A hit by which a rule found its code. */
struct found {
	uint32_t rule;
	uint32_t from, to;	/* of the hit, to sort by */
	uint32_t hit;
};

struct tagger {
	const struct codebook *book;
	struct tagger_options options;
	struct lexicon *lexicon;
	struct stem *stem;
	struct match match;
	struct index index;
	struct eval eval;
	struct nearby nearby;
	bool longest;		/* some book asks for it */
	bool only_own;		/* no code looks at quoted words */
	struct agenda agenda;
	struct json_names members;	/* of records, that are looked at */
	const struct json_node *member[JSON_NAMES_MAX];
	/* of the record */
	bool scoped[3];		/* there are words in this scope */
	struct found *found;
	size_t founds;
	size_t found_cap;
	struct hits_list hits;	/* scratch */
	struct buf text;
	struct json own;
	struct tagger_result result;
	size_t code_cap, rule_cap, span_cap, pair_cap;
	size_t rules, spans;	/* in result */
	struct longest_item *item;
	size_t item_cap;
};

static void
load_lexicons(struct tagger *t)
{
	t->lexicon = lexicon_new();
	for (size_t i = 0; i < t->book->lexicons; i++) {
		char *name = mem_dup(t->book->lexicon[i].name);
		char *path = share_find(name, "lexicons", ".lexicon");

		lexicon_load(t->lexicon, path);
		free(path);
		free(name);
	}
}

/* The stemmer of the book's language, when a rule needs one. */
static void
find_stemmer(struct tagger *t)
{
	const struct codebook *b = t->book;
	const struct rule_node *v = NULL;

	for (size_t i = 1; i < b->tree.n && v == NULL; i++)
		if (b->tree.node[i].kind == RULE_STEM)
			v = b->tree.node + i;
	if (v == NULL)
		return;
	t->stem = stem_open(b->language);
	if (t->stem == NULL && b->language.n == 0)
		diag_die("%s:%u:%u: ~%s needs to know the language; write "
		    "language: id in the head", b->file[0].path, v->line,
		    v->column, diag_vis(v->text));
	if (t->stem == NULL)
		diag_die("%s:%u:%u: ~%s: there are no stems for language %s, "
		    "only for: %s", b->file[0].path, v->line, v->column,
		    diag_vis(v->text), diag_vis(b->language),
		    stem_languages());
}

struct tagger *
tagger_open(const struct codebook *book, const struct tagger_options *options)
{
	struct tagger *t = mem_new(1, sizeof(*t));

	t->book = book;
	t->options = *options;
	load_lexicons(t);
	find_stemmer(t);
	match_open(&t->match, t->lexicon, book->language, t->stem);
	index_build(&t->index, book, &t->match, options->scope, options->seen);
	match_ready(&t->match);
	hits_open(&t->eval.hits, book, &t->index, &t->match);
	agenda_open(&t->agenda, book, &t->index);
	json_names_add(&t->members, STR("text"));
	json_names_add(&t->members, STR("own"));
	json_names_add(&t->members, STR("urls"));
	for (size_t i = 0; options->also != NULL && i < options->also->n; i++)
		json_names_add(&t->members, options->also->name[i]);
	t->result.also = t->member + ALSO;
	t->only_own = true;
	for (uint32_t i = 0; i < book->codes; i++) {
		t->longest |= book->code[i].longest;
		t->only_own &= t->index.scope[i] == SCOPE_OWN ||
		    book->code[i].rules == 0;
	}
	return t;
}


/* Turns the filter of --near on for positive rules. */
static void
filter(struct tagger *t, bool on)
{
	if (t->options.near != NULL)
		hits_filter(&t->eval.hits, on ? t->nearby.sum.v : NULL,
		    t->eval.hits.taken);
}

/* Adds a rule that holds to the result. */
static void
fire(struct tagger *t, struct tagger_code *c, uint32_t rule)
{
	struct tagger_result *r = &t->result;

	if (c->rules++ == 0)
		c->rule = t->rules;
	c->weight += t->book->rule[rule].weight;
	if (t->rules == t->rule_cap)
		r->rule = mem_grow(r->rule, &t->rule_cap, t->rules + 1,
		    sizeof(*r->rule));
	r->rule[t->rules++] = rule;
}

/* Looks at rules from..to of the agenda, which are one code's. */
static void
fire_rules(struct tagger *t, struct tagger_code *c, size_t from, size_t to)
{
	filter(t, true);
	for (size_t i = from; i < to; i++) {
		uint32_t rule = agenda_rule(&t->agenda, i);

		if (eval_seen_rule(&t->eval, rule))
			fire(t, c, rule);
	}
	filter(t, false);
}

/* Finds the hits by which the code's rules hold. */
static void
find_hits(struct tagger *t, struct tagger_code *c)
{
	c->span = t->founds;
	filter(t, true);
	for (size_t i = 0; i < c->rules; i++) {
		uint32_t rule = t->result.rule[c->rule + i];

		t->hits.n = 0;
		eval_hits(&t->eval, rule, &t->hits);
		for (size_t k = 0; k < t->hits.n; k++) {
			uint32_t at = t->hits.v[k];
			const struct match_hit *hit = t->match.hit + at;

			t->found = mem_grow(t->found, &t->found_cap,
			    t->founds + 1, sizeof(*t->found));
			t->found[t->founds++] = (struct found){ rule,
			    hit->from, hit->to, at };
		}
	}
	filter(t, false);
	c->spans = t->founds - c->span;
}

/* Whether the code, whose rules did not match, was nearly given. */
static bool
nearly(struct tagger *t, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (eval_seen(&t->eval, agenda_rule(&t->agenda, i)))
			return true;
	return false;
}

/* Says whether weights and not: lines let the code stand. */
static void
judge(struct tagger *t, struct tagger_code *c)
{
	const struct codebook_code *code = t->book->code + c->code;

	c->verdict = TAGGER_BELOW;
	if (c->weight < code->set.threshold)
		return;
	c->verdict = TAGGER_GIVEN;
	for (uint32_t i = 0; i < code->nots; i++)
		if (eval_rule(&t->eval, code->first_not + i)) {
			c->verdict = TAGGER_NOT;
			c->not_rule = code->first_not + i;
			return;
		}
}

/* Remembers a code that was given, for rules that ask for it. */
static void
remember(struct tagger *t, const struct tagger_code *c)
{
	struct near *n = &t->eval.near;

	n->code = mem_grow(n->code, &n->code_cap, n->codes + 1,
	    sizeof(*n->code));
	n->code[n->codes++] = (struct near_code){ c->code, n->hit.n,
	    c->spans };
	for (size_t i = 0; i < c->spans; i++)
		hits_push(&n->hit, t->found[c->span + i].hit);
}

/* Looks at the agenda, code by code. */
static void
work(struct tagger *t)
{
	const struct agenda *a = &t->agenda;
	struct tagger_result *r = &t->result;

	for (size_t from = 0, to; from < a->places.n; from = to) {
		uint32_t code = t->book->rule[agenda_rule(a, from)].code;
		struct tagger_code c = { .code = code,
		    .verdict = TAGGER_SEEN, .not_rule = CODEBOOK_NONE };

		for (to = from + 1; to < a->places.n &&
		    t->book->rule[agenda_rule(a, to)].code == code; )
			to++;
		if (!t->scoped[t->index.scope[code]])
			continue;
		eval_code(&t->eval, code);
		fire_rules(t, &c, from, to);
		if (c.rules > 0)
			judge(t, &c);
		else if (!t->options.seen || !nearly(t, from, to))
			continue;
		if (c.verdict == TAGGER_GIVEN || t->options.all ||
		    t->longest)
			find_hits(t, &c);
		if (c.verdict == TAGGER_GIVEN)
			remember(t, &c);
		r->code = mem_grow(r->code, &t->code_cap, r->codes + 1,
		    sizeof(*r->code));
		r->code[r->codes++] = c;
	}
}

/* Fires the rules of a code again without the hits that were taken. */
static void
fire_again(struct tagger *t, struct tagger_code *c)
{
	struct tagger_code again = { .code = c->code,
	    .not_rule = c->not_rule, .verdict = c->verdict };

	filter(t, true);
	for (size_t i = 0; i < c->rules; i++) {
		uint32_t rule = t->result.rule[c->rule + i];

		if (eval_rule(&t->eval, rule))
			fire(t, &again, rule);
	}
	filter(t, false);
	find_hits(t, &again);
	if (again.weight >= t->book->code[c->code].set.threshold) {
		*c = again;
	} else if (c->verdict == TAGGER_GIVEN || c->verdict == TAGGER_NOT) {
		c->verdict = TAGGER_LONGER;
		c->not_rule = CODEBOOK_NONE;
	}
}

/* Collects the words of all codes of books that say longest: yes. */
static size_t
collect_items(struct tagger *t)
{
	const struct tagger_result *r = &t->result;
	size_t n = 0;

	for (size_t i = 0; i < r->codes; i++) {
		const struct tagger_code *c = r->code + i;

		if (!t->book->code[c->code].longest)
			continue;
		for (size_t k = 0; k < c->spans; k++) {
			uint32_t hit = t->found[c->span + k].hit;
			const struct match_hit *h = t->match.hit + hit;

			if (h->first == MATCH_NONE || h->last + 1 == h->first)
				continue;
			t->item = mem_grow(t->item, &t->item_cap, n + 1,
			    sizeof(*t->item));
			t->item[n++] = (struct longest_item){ c->code, hit,
			    h->first, h->last, h->to - h->from, false };
		}
	}
	return n;
}

/* Lets only the longest of overlapping words of different codes stand. */
static void
take_longest(struct tagger *t)
{
	size_t n = collect_items(t), at = 0;
	bool *taken;

	if (n < 2 || !longest_take(t->item, n, t->match.tokens.n))
		return;
	taken = mem_new(t->match.hits, sizeof(*taken));
	for (size_t i = 0; i < t->result.codes; i++) {
		struct tagger_code *c = t->result.code + i;
		size_t from = at;
		bool any = false;

		for (; at < n && t->item[at].code == c->code; at++) {
			taken[t->item[at].hit] = t->item[at].taken;
			any |= t->item[at].taken;
		}
		if (any) {
			hits_filter(&t->eval.hits, NULL, taken);
			eval_code(&t->eval, c->code);
			fire_again(t, c);
		}
		for (; from < at; from++)
			taken[t->item[from].hit] = false;
	}
	hits_filter(&t->eval.hits, NULL, NULL);
	free(taken);
}

static int
by_code(const void *pa, const void *pb)
{
	const struct tagger_code *a = pa, *b = pb;

	return (a->code > b->code) - (a->code < b->code);
}

/* By rule, then place. */
static int
by_rule(const void *pa, const void *pb)
{
	const struct found *a = pa, *b = pb;

	if (a->rule != b->rule)
		return a->rule < b->rule ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

static void
add_span(struct tagger *t, struct found f)
{
	struct tagger_result *r = &t->result;
	const struct match_hit *hit = t->match.hit + f.hit;
	struct str text = buf_str(&t->match.tokens.text);
	struct tagger_span s = { f.rule, 0, 0, SCOPE_ANY, false, { NULL, 0 } };
	size_t from = hit->from, to = hit->to, known = 0;
	uint32_t segment;

	if (hit->first == MATCH_NONE) {
		s.in_urls = true;
		s.words = t->eval.facts.url[hit->from];
	} else {
		segment = hits_segment(&t->eval.hits, hit->from, hit->to);
		if (segment != HITS_ACROSS)
			s.scope = segment % 2 == 1 ? SCOPE_OWN : SCOPE_QUOTED;
		if (t->spans > 0 && r->span[t->spans - 1].rule == f.rule &&
		    r->span[t->spans - 1].to <= from)
			known = r->span[t->spans - 1].to;
		fold_widen(text, known, &from, &to);
		s.from = (uint32_t)from;
		s.to = (uint32_t)to;
		s.words = str_sub(text, from, to);
	}
	r->span = mem_grow(r->span, &t->span_cap, t->spans + 1,
	    sizeof(*r->span));
	r->span[t->spans++] = s;
}

/* Makes the spans of a code of what was found, in order. */
static void
add_spans(struct tagger *t, struct tagger_code *c)
{
	struct found *f = c->spans > 0 ? &t->found[c->span] : NULL;
	size_t n;

	if (c->spans > FEW)
		qsort(f, c->spans, sizeof(*f), by_rule);
	for (size_t i = 1; i < c->spans && c->spans <= FEW; i++) {
		struct found one = f[i];
		size_t k = i;

		for (; k > 0 && by_rule(f + k - 1, &one) > 0; k--)
			f[k] = f[k - 1];
		f[k] = one;
	}
	n = c->spans;
	c->span = t->spans;
	/* Two ways to write an atom may find the same words. */
	for (size_t i = 0; i < n; i++)
		if (i == 0 || by_rule(f + i - 1, f + i) != 0)
			add_span(t, f[i]);
	c->spans = t->spans - c->span;
}

static bool
has_near(const struct tagger *t, const struct tagger_code *c)
{
	const struct tagger_result *r = &t->result;

	for (size_t i = 0; i < c->spans; i++) {
		const struct tagger_span *s = r->span + c->span + i;
		uint32_t first, last;

		if (s->in_urls)
			continue;
		match_cover(&t->match, s->from, s->to, &first, &last);
		if (hits_touch(t->nearby.sum.v, t->match.tokens.n, first,
		    last))
			return true;
	}
	return false;
}

static void
add_pairs(struct tagger *t)
{
	struct tagger_result *r = &t->result;
	uint32_t next = 0;

	for (size_t i = 0; i < t->nearby.items; i++) {
		const struct nearby_item *item = t->nearby.item + i;

		if (item->number != next)
			continue;
		nearby_mark(&t->nearby, &t->match, next++,
		    t->options.near_sentence, t->options.near_tokens);
		for (size_t k = 0; k < r->codes; k++) {
			if (r->code[k].verdict != TAGGER_GIVEN ||
			    !has_near(t, r->code + k))
				continue;
			r->pair = mem_grow(r->pair, &t->pair_cap,
			    r->pairs + 1, sizeof(*r->pair));
			r->pair[r->pairs++] = (struct tagger_pair){
			    item->code, r->code[k].code };
		}
	}
}

/* Codes what match and facts hold. */
static void
run(struct tagger *t, const struct record *record)
{
	struct tagger_result *r = &t->result;
	struct hits *h = &t->eval.hits;

	facts_match_urls(&t->eval.facts, &t->index, &t->book->tree, &t->match);
	hits_begin(h, record);
	agenda_make(&t->agenda, &t->match);
	if (t->agenda.places.n == 0)
		return;
	for (int scope = SCOPE_OWN; scope <= SCOPE_ANY; scope++)
		t->scoped[scope] = hits_in_scope(h,
		    (enum codebook_scope)scope);
	if (t->options.near != NULL && record != NULL) {
		nearby_read(&t->nearby, record, t->options.near, &t->match);
		nearby_mark(&t->nearby, &t->match, NEARBY_ANY,
		    t->options.near_sentence, t->options.near_tokens);
	}
	t->founds = 0;
	t->eval.near.codes = 0;
	t->eval.near.hit.n = 0;
	work(t);
	if (t->longest)
		take_longest(t);
	for (size_t i = 1; i < r->codes; i++)
		if (r->code[i].code < r->code[i - 1].code) {
			qsort(r->code, r->codes, sizeof(*r->code), by_code);
			break;
		}
	for (size_t i = 0; i < r->codes; i++)
		add_spans(t, r->code + i);
	if (t->options.near != NULL)
		add_pairs(t);
}

static void
clear(struct tagger *t)
{
	t->result.codes = t->result.pairs = 0;
	t->rules = t->spans = 0;
}

const struct tagger_result *
tagger_text(struct tagger *t, struct str text)
{
	clear(t);
	t->eval.hits.all_own = true;
	facts_of(&t->eval.facts, NULL, NULL);
	match_text(&t->match, text);
	run(t, NULL);
	return &t->result;
}

/* Reads "own" as bytes of the text. */
static void
read_own(struct tagger *t, const struct json_node *own, struct str text)
{
	struct hits *h = &t->eval.hits;
	struct points points = points_of(text, false);
	size_t end = 0;

	h->own.n = 0;
	h->all_own = own == NULL || own->type != JSON_ARRAY ||
	    !json_scan(&t->own, json_raw(own), 2);
	if (h->all_own)
		return;
	JSON_EACH(pair, t->own.node) {
		uint64_t v[2];
		size_t from, to;

		if (!nearby_pair(pair, v))
			continue;
		from = points_to_byte(&points, v[0]);
		to = points_to_byte(&points, v[1]);
		if (from < end || to <= from)
			continue;
		hits_push(&h->own, (uint32_t)from);
		hits_push(&h->own, (uint32_t)to);
		end = to;
	}
}

const struct tagger_result *
tagger_record(struct tagger *t, const struct record *record)
{
	const struct json_node **found = t->member;
	struct str text;

	clear(t);
	json_find(record->json.node, &t->members, found);
	buf_clear(&t->text);
	text = json_text(found[TEXT], &t->text);
	read_own(t, found[OWN], text);
	/* A repost has no own words. */
	if (t->only_own && !t->eval.hits.all_own && t->eval.hits.own.n == 0)
		text.n = 0;
	facts_of(&t->eval.facts, record, found[URLS]);
	match_text(&t->match, text);
	run(t, record);
	return &t->result;
}

struct points
tagger_points(const struct tagger *t)
{
	return points_of(buf_str(&t->match.tokens.text),
	    t->match.tokens.ascii);
}

bool
tagger_last_part(const struct tagger *t, size_t nth, struct str *part)
{
	const struct hits *h = &t->eval.hits;
	struct str text = buf_str(&t->match.tokens.text);

	if (!t->only_own || h->all_own) {
		*part = text;
		return nth == 0 && text.n > 0;
	}
	if (2 * nth + 1 >= h->own.n)
		return false;
	*part = str_sub(text, h->own.v[2 * nth], h->own.v[2 * nth + 1]);
	return true;
}

void
tagger_close(struct tagger *t)
{
	hits_close(&t->eval.hits);
	facts_free(&t->eval.facts);
	near_free(&t->eval.near);
	agenda_close(&t->agenda);
	nearby_free(&t->nearby);
	match_close(&t->match);
	index_free(&t->index);
	stem_close(t->stem);
	lexicon_free(t->lexicon);
	free(t->found);
	free(t->hits.v);
	buf_free(&t->text);
	json_free(&t->own);
	free(t->result.code);
	free(t->result.rule);
	free(t->result.span);
	free(t->result.pair);
	free(t->item);
	free(t);
}
