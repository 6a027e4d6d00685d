#include "lint/check.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "lint/implies.h"
#include "rule/fault.h"
#include "rule/rule.h"

static void
note_settings(struct findings *f, uint32_t code)
{
	static const struct {
		unsigned set;
		const char *name;
	} settings[] = {
		{ SET_THRESHOLD, "threshold" },
		{ SET_SCOPE, "scope" },
		{ SET_WITHIN, "within" },
		{ SET_HASHTAGS, "hashtags" },
		{ SET_CLITICS, "clitics" },
		{ SET_SCORE, "score" },
		{ SET_EDITS, "edits" },
	};
	const struct codebook_code *c = &f->book->code[code];

	for (size_t i = 0; i < ARRAY_N(settings); i++)
		if (c->set.set & settings[i].set)
			finding_add(f, FINDING_WARNING, CHECK_NO_EFFECT,
			    c->file, c->line, code, "%s: has no effect on "
			    "<%s>, which has no rules: it is not inherited",
			    settings[i].name, fault_show(c->path));
}

/* A code without rules is a heading. */
static void
check_heading(struct findings *f, uint32_t code)
{
	const struct codebook *b = f->book;
	const struct codebook_code *c = &b->code[code];

	note_settings(f, code);
	for (uint32_t i = 0; i < c->nots; i++)
		finding_rule(f, FINDING_WARNING, CHECK_NO_EFFECT,
		    c->first_not + i, "not: has no effect on <%s>, which has "
		    "no rules", fault_show(c->path));
	for (uint32_t i = code; i < c->end; i++)
		if (b->code[i].rules > 0)
			return;
	finding_add(f, FINDING_WARNING, CHECK_NEVER, c->file, c->line, code,
	    "<%s> has no rules, nor has a code below it: it can never be "
	    "given", fault_show(c->path));
}

/* Whether a rule can find something that no not: line of its code undoes. */
static bool
check_rule(struct findings *f, struct implies *im, uint32_t rule)
{
	const struct codebook *b = f->book;
	const struct codebook_rule *r = &b->rule[rule];
	const struct codebook_code *c = &b->code[r->code];
	const char *why = implies_never(im, r->node);

	if (why != NULL) {
		finding_rule(f, FINDING_WARNING, CHECK_CONTRADICTION, rule,
		    "this rule can never match: %s", why);
		return false;
	}
	for (uint32_t i = c->first_not; i < c->first_not + c->nots; i++)
		if (implies_node(im, r->node, b->rule[i].node)) {
			finding_rule(f, FINDING_WARNING, CHECK_CONTRADICTION,
			    rule, "whenever this rule matches, the not: on "
			    "line %u takes <%s> away", b->rule[i].line,
			    fault_show(c->path));
			return false;
		}
	return true;
}

/*
 * Rules of one code that say the same, or of which one says it all. What
 * comes back is the rule that is not needed, CODEBOOK_NONE for neither.
 */
static uint32_t
check_pair(struct findings *f, struct implies *im, uint32_t x, uint32_t y)
{
	const struct codebook_rule *rx = &f->book->rule[x];
	const struct codebook_rule *ry = &f->book->rule[y];
	const struct codebook_settings *set = &f->book->code[rx->code].set;
	int64_t threshold = set->score ? INT64_MAX :
	    (int64_t)set->threshold * RULE_WEIGHT_ONE;
	bool xy = implies_node(im, rx->node, ry->node);
	bool yx = implies_node(im, ry->node, rx->node);

	if (xy && yx) {
		finding_rule(f, FINDING_WARNING, CHECK_DUPLICATE, y,
		    "this rule finds the same as the one on line %u",
		    rx->line);
		return y;
	}
	if (xy && (rx->not || ry->weight >= threshold)) {
		finding_rule(f, FINDING_WARNING, CHECK_SHADOWED, x,
		    "whatever this rule finds the one on line %u finds too: "
		    "%s", ry->line, fault_show(ry->source));
		return x;
	}
	if (yx && (ry->not || rx->weight >= threshold)) {
		finding_rule(f, FINDING_WARNING, CHECK_SHADOWED, y,
		    "whatever this rule finds the one on line %u finds too: "
		    "%s", rx->line, fault_show(rx->source));
		return y;
	}
	return CODEBOOK_NONE;
}

static void
check_pairs(struct findings *f, struct implies *im, uint32_t first, uint32_t n)
{
	bool *told = mem_new(n, sizeof(*told));

	for (uint32_t x = 0; x < n; x++)
		for (uint32_t y = x + 1; y < n && !told[x] && im->steps > 0;
		    y++) {
			uint32_t which = told[y] ? CODEBOOK_NONE :
			    check_pair(f, im, first + x, first + y);

			if (which != CODEBOOK_NONE)
				told[which - first] = true;
		}
	free(told);
}

static void
check_threshold(struct findings *f, uint32_t code)
{
	const struct codebook_code *c = &f->book->code[code];
	struct buf text = { 0 };
	int64_t sum = 0;

	for (uint32_t i = 0; i < c->rules; i++)
		if (f->book->rule[c->first_rule + i].weight > 0)
			sum += f->book->rule[c->first_rule + i].weight;
	rule_weight_write(&text, sum);
	if (!c->set.score &&
	    sum < (int64_t)c->set.threshold * RULE_WEIGHT_ONE)
		finding_add(f, FINDING_WARNING, CHECK_NEVER, c->file, c->line,
		    code, "<%s> can never be given: the weights of all its "
		    "rules make %s, its threshold is %u",
		    fault_show(c->path), buf_z(&text), c->set.threshold);
	buf_free(&text);
}

static void
check_code(struct findings *f, struct implies *im, uint32_t code)
{
	const struct codebook_code *c = &f->book->code[code];
	uint32_t can = 0;

	implies_code(im, code);
	check_threshold(f, code);
	for (uint32_t i = 0; i < c->rules; i++)
		can += check_rule(f, im, c->first_rule + i);
	if (can == 0)
		finding_add(f, FINDING_WARNING, CHECK_NEVER, c->file, c->line,
		    code, "<%s> can never be given: none of its rules can "
		    "give it", fault_show(c->path));
	for (uint32_t i = 0; i < c->nots; i++) {
		uint32_t rule = c->first_not + i;
		const char *why = implies_never(im, f->book->rule[rule].node);

		if (why != NULL)
			finding_rule(f, FINDING_WARNING, CHECK_CONTRADICTION,
			    rule, "this rule can never match: %s", why);
	}
	check_pairs(f, im, c->first_rule, c->rules);
	check_pairs(f, im, c->first_not, c->nots);
}

/* Whether the node can hold without any word of the book being seen. */
static bool
needs_no_word(const struct rule_tree *tree, uint32_t i)
{
	const struct rule_node *n = &tree->node[i];
	const struct rule_trait *t = &rule_traits[n->kind];
	bool some = false, all = true;

	if (t->free || t->sides == 0)
		return t->free;
	RULE_EACH(tree, k, i) {
		bool needs_none = needs_no_word(tree, k);

		some |= needs_none;
		all &= needs_none;
	}
	return n->kind == RULE_OR ? some : all;
}

static void
check_speed(struct findings *f)
{
	for (uint32_t i = 0; i < f->book->rules; i++)
		if (needs_no_word(&f->book->tree, f->book->rule[i].node))
			finding_rule(f, FINDING_NOTE, CHECK_EVERY_RECORD, i,
			    "this rule names no word, so it is tried on every "
			    "record");
}

/* A rule with what tells whether it is the same as one of another code. */
struct shown {
	uint32_t rule;
	struct str text;
};

static int
texts_in_order(const void *a, const void *b)
{
	const struct shown *x = a, *y = b;
	int c = str_cmp(x->text, y->text);

	return c != 0 ? c : ORDER(x->rule, y->rule);
}

/* Whether two rules are one line, that of a book included twice. */
static bool
one_line(const struct codebook *b, const struct codebook_rule *x,
    const struct codebook_rule *y)
{
	return x->line == y->line && strcmp(b->file[x->file].path,
	    b->file[y->file].path) == 0;
}

/* Rules that stand, word for word, in two codes. */
static void
check_codes(struct findings *f)
{
	const struct codebook *b = f->book;
	struct shown *all = mem_new(b->rules, sizeof(*all));
	struct arena texts = { 0 };
	struct buf s = { 0 };
	size_t n = 0;

	for (uint32_t i = 0; i < b->rules; i++) {
		if (b->rule[i].not)
			continue;
		buf_clear(&s);
		rule_show(&s, &b->tree, b->rule[i].node);
		all[n++] = (struct shown){ i, arena_str(&texts, buf_str(&s)) };
	}
	if (n > 0)
		qsort(all, n, sizeof(*all), texts_in_order);
	for (size_t i = 1; i < n; i++) {
		const struct codebook_rule *x = &b->rule[all[i - 1].rule];
		const struct codebook_rule *y = &b->rule[all[i].rule];

		if (str_eq(all[i].text, all[i - 1].text) &&
		    y->code != x->code && !one_line(b, x, y))
			finding_rule(f, FINDING_NOTE, CHECK_DUPLICATE,
			    all[i].rule, "this rule stands in <%s> too, on "
			    "line %u", fault_show(b->code[x->code].path),
			    x->line);
	}
	buf_free(&s);
	arena_free(&texts);
	free(all);
}

/* Whether any code has a value of the property. */
static bool
has_values(const struct codebook *b, uint32_t property)
{
	for (size_t i = 0; i < b->values; i++)
		if (b->value[i].property == property)
			return true;
	return false;
}

/*
 * Codes without a value of a property that other codes have: where counts are
 * by it they are missing.
 */
static void
check_values(struct findings *f)
{
	const struct codebook *b = f->book;
	size_t n;

	for (uint32_t p = 0; p < b->properties.n; p++) {
		if (!has_values(b, p))
			continue;
		for (uint32_t i = 0; i < b->codes; i++)
			if (b->code[i].rules > 0 &&
			    (codebook_values(b, i, p, &n), n == 0))
				finding_add(f, FINDING_NOTE, CHECK_NO_VALUE,
				    b->code[i].file, b->code[i].line, i,
				    "<%s> has no %s:, nor has a code above it",
				    fault_show(b->code[i].path),
				    fault_show(b->properties.key[p]));
	}
}

void
check_book(struct findings *f)
{
	const struct codebook *b = f->book;
	struct implies im;

	if (b->rules == 0) {
		for (uint32_t i = 0; i < b->codes; i++)
			check_heading(f, i);
		return;
	}
	implies_open(&im, b);
	for (uint32_t i = 0; i < b->codes; i++)
		if (b->code[i].rules > 0)
			check_code(f, &im, i);
		else
			check_heading(f, i);
	if (im.steps == 0)
		finding_add(f, FINDING_NOTE, CHECK_SHADOWED, 0, 0,
		    CODEBOOK_NONE, "the book is too large to compare all its "
		    "rules with each other: not all that are shadowed are "
		    "named");
	implies_close(&im);
	check_codes(f);
	check_values(f);
	check_speed(f);
}
