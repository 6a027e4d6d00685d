#include "coding/tagger.h"

#include <stdlib.h>

#include "base/mem.h"
#include "coding/coding.h"
#include "coding/near_evidence.h"
#include "text/fold.h"

enum { FEW = 16 };	/* items that are sorted by insertion */

/* The members of a record that are looked at. */
enum { TEXT, OWN, URLS, ALSO };

struct tagger {
	const struct codebook *book;
	struct tagger_options options;
	struct lexicon *lexicon;
	struct stem *stem;
	struct match match;
	struct index index;
	struct coding coding;
	struct near_evidence nearby;
	bool only_own;		/* no code looks at quoted words */
	struct keys members;	/* of records, that are looked at */
	/* of the record */
	const struct json_node *member[KEYS_MAX];
	struct buf text;
	struct json own;
	struct result result;
	size_t spans;		/* in result */
	size_t span_cap, pair_cap;
};

/* Opens the stemmer of the book's language when a rule needs one. */
static void
find_stemmer(struct tagger *t)
{
	const struct codebook *b = t->book;

	for (size_t i = 1; i < b->tree.n && t->stem == NULL; i++)
		if (b->tree.node[i].kind == RULE_STEM)
			t->stem = stem_open(b->language);
}

struct tagger *
tagger_open(const struct codebook *book, const struct tagger_options *options)
{
	struct tagger *t = mem_new(1, sizeof(*t));

	t->book = book;
	t->options = *options;
	t->lexicon = codebook_lexicon(book);
	find_stemmer(t);
	match_open(&t->match, t->lexicon, book->language, t->stem);
	index_build(&t->index, book, &t->match, options->scope);
	match_ready(&t->match);
	coding_open(&t->coding, book, &t->index, &t->match, options->seen,
	    options->given);
	t->coding.all = options->all;
	keys_add(&t->members, STR("text"));
	keys_add(&t->members, STR("own"));
	keys_add(&t->members, STR("urls"));
	for (size_t i = 0; options->also != NULL && i < options->also->n; i++)
		keys_add(&t->members, options->also->name[i]);
	t->only_own = true;
	for (uint32_t i = 0; i < book->codes; i++)
		t->only_own &= t->index.code[i].scope == SCOPE_OWN ||
		    book->code[i].rules == 0;
	return t;
}

static int
by_code(const void *pa, const void *pb)
{
	const struct result_code *a = pa, *b = pb;

	return (a->code > b->code) - (a->code < b->code);
}

/* By rule, then place. */
static int
by_rule(const void *pa, const void *pb)
{
	const struct coding_found *a = pa, *b = pb;

	if (a->rule != b->rule)
		return a->rule < b->rule ? -1 : 1;
	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	return (a->to > b->to) - (a->to < b->to);
}

/* An end of the last span, a border of clusters, that is not behind from. */
static size_t
border(const struct result_span *last, size_t from)
{
	if (last->in_urls)
		return 0;
	return last->to <= from ? last->to : last->from;
}

static bool
same_place(const struct result_span *a, const struct result_span *b)
{
	return a->rule == b->rule && !a->in_urls && a->from == b->from &&
	    a->to == b->to;
}

/* Adds a span to those of a code, which begin at first. */
static void
add_span(struct tagger *t, size_t first, struct coding_found f)
{
	struct result *r = &t->result;
	const struct match_hit *hit = t->match.hit + f.hit;
	struct str text = buf_str(&t->match.tokens.text);
	struct result_span s = { f.rule, 0, 0, SCOPE_ANY, false, { NULL, 0 } };
	size_t from = hit->from, to = hit->to, known = 0;
	uint32_t segment;

	if (hit->first == MATCH_NONE) {
		s.in_urls = true;
		s.words = t->coding.eval.facts.url[hit->from];
	} else {
		segment = hits_segment(&t->coding.eval.hits, hit->from, hit->to);
		if (segment != HITS_ACROSS)
			s.scope = segment % 2 == 1 ? SCOPE_OWN : SCOPE_QUOTED;
		if (t->spans > first && r->span[t->spans - 1].rule == f.rule)
			known = border(r->span + t->spans - 1, from);
		fold_widen(text, known, &from, &to);
		s.from = (uint32_t)from;
		s.to = (uint32_t)to;
		s.words = str_sub(text, from, to);
		/* Several hits may lie in one grapheme cluster. */
		if (t->spans > first && same_place(r->span + t->spans - 1, &s))
			return;
	}
	r->span = mem_grow(r->span, &t->span_cap, t->spans + 1,
	    sizeof(*r->span));
	r->span[t->spans++] = s;
}

/* Makes the spans of a code of what was found, in order. */
static void
add_spans(struct tagger *t, struct result_code *c)
{
	struct coding_found *f = c->spans > 0 ?
	    &t->coding.found[c->span] : NULL;
	size_t n;

	if (c->spans > FEW)
		qsort(f, c->spans, sizeof(*f), by_rule);
	for (size_t i = 1; i < c->spans && c->spans <= FEW; i++) {
		struct coding_found one = f[i];
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
			add_span(t, c->span, f[i]);
	c->spans = t->spans - c->span;
}

static bool
has_near(const struct tagger *t, const struct result_code *c)
{
	const struct result *r = &t->result;

	for (size_t i = 0; i < c->spans; i++) {
		const struct result_span *s = r->span + c->span + i;
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
	struct result *r = &t->result;
	uint32_t next = 0;

	for (size_t i = 0; i < t->nearby.items; i++) {
		const struct near_evidence_item *item = t->nearby.item + i;

		if (item->number != next)
			continue;
		near_evidence_mark(&t->nearby, &t->match, next++,
		    t->options.near_sentence, t->options.near_tokens);
		for (size_t k = 0; k < r->codes; k++) {
			if (r->code[k].verdict != RESULT_GIVEN ||
			    !has_near(t, r->code + k))
				continue;
			r->pair = mem_grow(r->pair, &t->pair_cap,
			    r->pairs + 1, sizeof(*r->pair));
			r->pair[r->pairs++] = (struct result_pair){
			    item->code, r->code[k].code };
		}
	}
}

/* Codes what match and facts hold. */
static const struct result *
code_record(struct tagger *t, const struct record *record)
{
	struct result *r = &t->result;
	struct coding *c = &t->coding;

	t->spans = r->pairs = r->codes = 0;
	c->near = NULL;
	facts_match_urls(&c->eval.facts, &t->index, &t->book->tree, &t->match);
	hits_begin(&c->eval.hits, record);
	candidates_make(&c->candidates, &c->eval.hits);
	if (c->candidates.n == 0)
		return r;
	if (t->options.near != NULL && record != NULL) {
		near_evidence_read(&t->nearby, record, t->options.near, &t->match);
		near_evidence_mark(&t->nearby, &t->match, NEAR_EVIDENCE_ANY,
		    t->options.near_sentence, t->options.near_tokens);
		c->near = t->nearby.sum.v;
	}
	coding_run(c);
	r->code = c->code;
	r->codes = c->codes;
	r->rule = c->rule;
	if (t->index.asks_codes && r->codes > 1)
		qsort(r->code, r->codes, sizeof(*r->code), by_code);
	for (size_t i = 0; i < r->codes; i++)
		add_spans(t, r->code + i);
	if (t->options.near != NULL)
		add_pairs(t);
	return r;
}

const struct result *
tagger_text(struct tagger *t, struct str text)
{
	t->coding.eval.hits.all_own = true;
	facts_of(&t->coding.eval.facts, NULL, NULL);
	t->result.as_it_is = false;
	match_text(&t->match, text);
	return code_record(t, NULL);
}

/* Reads "own" as bytes of the text. */
static void
read_own(struct tagger *t, const struct json_node *own, struct str text)
{
	struct hits *h = &t->coding.eval.hits;
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

		if (!json_pair(pair, v))
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

const struct keys *
tagger_members(const struct tagger *t)
{
	return &t->members;
}

const struct result *
tagger_record(struct tagger *t, const struct record *record)
{
	const struct json_node *const *found = record->found;
	struct str text;

	if (record->names != &t->members) {
		keys_get(record->json.node, &t->members, t->member);
		found = t->member;
	}
	t->result.also = found + ALSO;
	buf_clear(&t->text);
	text = json_text(found[TEXT], &t->text);
	t->result.as_it_is = found[TEXT] != NULL &&
	    found[TEXT]->type == JSON_STRING && !found[TEXT]->escaped;
	read_own(t, found[OWN], text);
	/* A repost has no own words. */
	if (t->only_own && !t->coding.eval.hits.all_own &&
	    t->coding.eval.hits.own.n == 0)
		text.n = 0;
	facts_of(&t->coding.eval.facts, record, found[URLS]);
	match_text(&t->match, text);
	return code_record(t, record);
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
	const struct hits *h = &t->coding.eval.hits;
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
	coding_close(&t->coding);
	near_evidence_free(&t->nearby);
	match_close(&t->match);
	index_free(&t->index);
	stem_close(t->stem);
	lexicon_free(t->lexicon);
	buf_free(&t->text);
	json_free(&t->own);
	free(t->result.span);
	free(t->result.pair);
	free(t);
}
