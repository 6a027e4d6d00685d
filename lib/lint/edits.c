#include "lint/edits.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "rule/rule.h"

enum {
	ALIKE = 500,		/* thousandths from which an edit is seen */
	PAIRS_MAX = 4000000	/* of rules of one code that are compared */
};

static struct edits_edit *
add_edit(struct edits *e, enum edits_kind kind, uint32_t before, uint32_t after)
{
	e->list = mem_grow(e->list, &e->cap, e->n + 1, sizeof(*e->list));
	e->list[e->n] = (struct edits_edit){ .kind = kind,
	    .code = { before, after }, .rule = { EDITS_NONE, EDITS_NONE } };
	return &e->list[e->n++];
}

static void
add_rule_edit(struct edits *e, enum edits_kind kind, const uint32_t *code,
    uint32_t before, uint32_t after)
{
	struct edits_edit *new = add_edit(e, kind, code[0], code[1]);
	uint32_t rule[2] = { before, after };

	for (int side = 0; side < 2; side++) {
		const struct codebook_rule *r;
		struct buf b = { 0 };

		new->rule[side] = rule[side];
		if (rule[side] == EDITS_NONE)
			continue;
		e->edit[side][rule[side]] = (uint32_t)(e->n - 1);
		r = &e->book[side]->rule[rule[side]];
		buf_addz(&b, r->not ? "not: " : "");
		buf_adds(&b, r->source);
		if (r->weight != RULE_WEIGHT_ONE) {
			buf_addz(&b, " [");
			rule_weight_write(&b, r->weight);
			buf_addc(&b, ']');
		}
		new->text[side] = arena_str(&e->texts, buf_str(&b));
		buf_free(&b);
	}
}

/* A setting in force, as a line of a book would state it. */
static void
show_setting(struct buf *out, const struct codebook_code *c, int which)
{
	const struct codebook_settings *s = &c->set;

	switch (which) {
	case 0:
		buf_addf(out, "threshold: %u", s->threshold);
		break;
	case 1:
		buf_addf(out, "scope: %s", codebook_scope_name[s->scope]);
		break;
	case 2:
		buf_addf(out, "within: %s", codebook_within_name[s->within]);
		break;
	case 3:
		buf_addf(out, "hashtags: %s", s->hashtags ? "yes" : "no");
		break;
	case 4:
		buf_addf(out, "clitics: %s", s->clitics ? "yes" : "no");
		break;
	case 5:
		buf_addf(out, "score: %s", s->score ? "yes" : "no");
		break;
	case 6:
		buf_addf(out, "edits: %d", s->edits);
		break;
	default:
		buf_addf(out, "longest: %s", c->longest ? "yes" : "no");
		break;
	}
}

enum { SETTINGS = 8 };

static void
compare_settings(struct edits *e, const uint32_t *code)
{
	struct buf b[2] = { { 0 }, { 0 } };

	for (int which = 0; which < SETTINGS; which++) {
		struct edits_edit *new;

		for (int side = 0; side < 2; side++) {
			buf_clear(&b[side]);
			show_setting(&b[side],
			    &e->book[side]->code[code[side]], which);
		}
		if (str_eq(buf_str(&b[0]), buf_str(&b[1])))
			continue;
		new = add_edit(e, EDITS_SETTING, code[0], code[1]);
		for (int side = 0; side < 2; side++)
			new->text[side] = arena_str(&e->texts,
			    buf_str(&b[side]));
	}
	buf_free(&b[0]);
	buf_free(&b[1]);
}

/* The rules, or the not: lines, of one code in both books. */
struct side {
	uint32_t first;
	uint32_t n;
	struct str *shown;	/* what each says, weight included */
	uint32_t *same;		/* by rule: the number in the other side */
};

static void
open_side(struct edits *e, struct side *s, int side, uint32_t code, bool not)
{
	const struct codebook *b = e->book[side];
	const struct codebook_code *c = &b->code[code];
	struct buf text = { 0 };

	s->first = not ? c->first_not : c->first_rule;
	s->n = not ? c->nots : c->rules;
	s->shown = mem_new(s->n, sizeof(*s->shown));
	s->same = mem_new(s->n, sizeof(*s->same));
	for (uint32_t i = 0; i < s->n; i++) {
		const struct codebook_rule *r = &b->rule[s->first + i];

		s->same[i] = EDITS_NONE;
		buf_clear(&text);
		rule_weight_write(&text, r->weight);
		buf_addc(&text, ' ');
		rule_show(&text, &b->tree, r->node);
		s->shown[i] = arena_str(&e->texts, buf_str(&text));
	}
	buf_free(&text);
}

/* Finds for each rule one that says the same on the other side. */
static void
find_same(struct side *s)
{
	struct names all = { 0 };
	uint32_t *next = mem_new(s[1].n, sizeof(*next));
	uint32_t *first = mem_new((size_t)s[0].n + s[1].n, sizeof(*first));

	/* Lists of the rules of the book after, by what they say; 0 ends a list. */
	for (uint32_t i = s[1].n; i-- > 0;) {
		uint32_t k = names_add(&all, s[1].shown[i]);

		next[i] = first[k];
		first[k] = i + 1;
	}
	for (uint32_t i = 0; i < s[0].n; i++) {
		uint32_t k = names_find(&all, s[0].shown[i]);

		if (k == NAMES_NONE || first[k] == 0)
			continue;
		s[0].same[i] = first[k] - 1;
		s[1].same[first[k] - 1] = i;
		first[k] = next[first[k] - 1];
	}
	free(next);
	free(first);
	names_free(&all);
}

/* How alike two rules look: what they begin and end with, in thousandths. */
static size_t
likeness(struct str a, struct str b)
{
	size_t most = a.n > b.n ? a.n : b.n, n = 0, m = 0;

	while (n < a.n && n < b.n && a.p[n] == b.p[n])
		n++;
	while (m < a.n - n && m < b.n - n &&
	    a.p[a.n - 1 - m] == b.p[b.n - 1 - m])
		m++;
	return most == 0 ? 0 : 1000 * (n + m) / most;
}

/* The rule of s[0] without a partner that k of s[1] looks most like. */
static uint32_t
most_alike(const struct edits *e, const struct side *s, uint32_t k)
{
	size_t best = ALIKE - 1;
	uint32_t found = EDITS_NONE;

	for (uint32_t i = 0; i < s[0].n; i++) {
		size_t like;

		if (s[0].same[i] != EDITS_NONE)
			continue;
		like = likeness(e->book[0]->rule[s[0].first + i].source,
		    e->book[1]->rule[s[1].first + k].source);
		if (like > best) {
			best = like;
			found = i;
		}
	}
	return found;
}

/*
 * Rules without one that says the same: those that look alike are taken for
 * edits of each other.
 */
static void
pair_rest(struct edits *e, const struct side *s, const uint32_t *code)
{
	uint64_t pairs = (uint64_t)s[0].n * s[1].n;

	for (uint32_t k = 0; k < s[1].n; k++) {
		uint32_t i = EDITS_NONE;

		if (s[1].same[k] != EDITS_NONE)
			continue;
		if (pairs <= PAIRS_MAX)
			i = most_alike(e, s, k);
		if (i == EDITS_NONE) {
			add_rule_edit(e, EDITS_ADDED, code, EDITS_NONE,
			    s[1].first + k);
			continue;
		}
		s[0].same[i] = k;
		add_rule_edit(e, EDITS_EDITED, code, s[0].first + i,
		    s[1].first + k);
	}
	for (uint32_t i = 0; i < s[0].n; i++)
		if (s[0].same[i] == EDITS_NONE)
			add_rule_edit(e, EDITS_REMOVED, code, s[0].first + i,
			    EDITS_NONE);
}

static void
compare_rules(struct edits *e, const uint32_t *code, bool not)
{
	struct side s[2];

	for (int side = 0; side < 2; side++)
		open_side(e, &s[side], side, code[side], not);
	find_same(s);
	pair_rest(e, s, code);
	for (int side = 0; side < 2; side++) {
		free(s[side].shown);
		free(s[side].same);
	}
}

/* All rules of a code that only one of the books has. */
static void
only_one(struct edits *e, int side, uint32_t code)
{
	const struct codebook_code *c = &e->book[side]->code[code];
	enum edits_kind kind = side == 0 ? EDITS_REMOVED : EDITS_ADDED;
	uint32_t both[2] = { EDITS_NONE, EDITS_NONE };

	both[side] = code;
	for (uint32_t i = 0; i < c->rules + c->nots; i++) {
		uint32_t rule = i < c->rules ? c->first_rule + i :
		    c->first_not + i - c->rules;

		add_rule_edit(e, kind, both, side == 0 ? rule : EDITS_NONE,
		    side == 1 ? rule : EDITS_NONE);
	}
}

void
edits_find(struct edits *e, const struct codebook *before,
    const struct codebook *after)
{
	*e = (struct edits){ .book = { before, after } };
	for (int side = 0; side < 2; side++) {
		const struct codebook *b = e->book[side];

		e->other[side] = mem_new(b->codes, sizeof(**e->other));
		e->edit[side] = mem_new(b->rules, sizeof(**e->edit));
		for (uint32_t i = 0; i < b->rules; i++)
			e->edit[side][i] = EDITS_NONE;
		for (uint32_t i = 0; i < b->codes; i++)
			e->other[side][i] = codebook_find(e->book[!side],
			    b->code[i].path);
	}
	for (uint32_t i = 0; i < after->codes; i++) {
		uint32_t code[2] = { e->other[1][i], i };

		if (code[0] == CODEBOOK_NONE) {
			only_one(e, 1, i);
			continue;
		}
		if (before->code[code[0]].rules > 0 && after->code[i].rules > 0)
			compare_settings(e, code);
		compare_rules(e, code, false);
		compare_rules(e, code, true);
	}
	for (uint32_t i = 0; i < before->codes; i++)
		if (e->other[0][i] == CODEBOOK_NONE)
			only_one(e, 0, i);
}

void
edits_free(struct edits *e)
{
	for (int side = 0; side < 2; side++) {
		free(e->other[side]);
		free(e->edit[side]);
	}
	free(e->list);
	arena_free(&e->texts);
	*e = (struct edits){ 0 };
}
