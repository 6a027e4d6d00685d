#include "lint/trial.h"

#include "codebook/book.h"
#include "rule/fault.h"
#include "rule/rule.h"

/* Whether a rule can hold in an example, which is no record. */
static bool
needs_record(const struct rule_tree *tree, uint32_t i)
{
	const struct rule_node *n = &tree->node[i];

	if (n->kind == RULE_OR) {
		RULE_EACH(tree, k, i)
			if (!needs_record(tree, k))
				return false;
		return true;
	}
	if (n->kind == RULE_AND) {
		RULE_EACH(tree, k, i)
			if (needs_record(tree, k))
				return true;
		return false;
	}
	return rule_form(n->kind) == RULE_IS_LINK ||
	    rule_form(n->kind) == RULE_IS_FACT;
}

/* Whether no rule of the code can hold without a record. */
static bool
all_need_record(const struct codebook *b, uint32_t code)
{
	const struct codebook_code *c = &b->code[code];

	for (uint32_t i = 0; i < c->rules; i++)
		if (!needs_record(&b->tree, b->rule[c->first_rule + i].node))
			return false;
	return c->rules > 0;
}

/* What came of a code, or for a heading of the first given below it. */
static const struct result_code *
outcome(const struct codebook *b, const struct result *r, uint32_t code)
{
	uint32_t end = b->code[code].rules > 0 ? code + 1 : b->code[code].end;
	const struct result_code *best = NULL;

	for (size_t i = 0; i < r->codes; i++) {
		const struct result_code *c = &r->code[i];

		if (c->code < code || c->code >= end)
			continue;
		if (c->verdict == RESULT_GIVEN)
			return c;
		if (best == NULL || c->verdict < best->verdict)
			best = c;
	}
	return best;
}

static void
say_missing(struct findings *f, const struct codebook_text *t,
    const struct result_code *c)
{
	const struct codebook *b = f->book;
	const char *path = fault_show(b->code[t->code].path);
	const struct codebook_rule *not;

	if (c == NULL && all_need_record(b, t->code)) {
		finding_add(f, FINDING_ERROR, TRIAL_YES, t->file, t->line,
		    t->code, "this example is not coded <%s>: its rules ask "
		    "for a link, an author, a date or the like, which an "
		    "example does not have", path);
		return;
	}
	if (c == NULL && b->code[t->code].set.scope == SCOPE_QUOTED) {
		finding_add(f, FINDING_ERROR, TRIAL_YES, t->file, t->line,
		    t->code, "this example is not coded <%s>: an example is "
		    "all own words, and this code has scope: quoted", path);
		return;
	}
	if (c != NULL && c->verdict == RESULT_NOT) {
		not = &b->rule[c->not_rule];
		finding_add(f, FINDING_ERROR, TRIAL_VETO, t->file, t->line,
		    t->code, "this example is not coded <%s>: the not: on "
		    "line %u takes it away: %s", path, not->line,
		    fault_show(not->source));
		return;
	}
	if (c != NULL && c->verdict == RESULT_BELOW) {
		finding_add(f, FINDING_ERROR, TRIAL_YES, t->file, t->line,
		    t->code, "this example is not coded <%s>: the rules that "
		    "match weigh %llu, the threshold is %u", path,
		    (unsigned long long)c->weight,
		    b->code[c->code].set.threshold);
		return;
	}
	finding_add(f, FINDING_ERROR, TRIAL_YES, t->file, t->line, t->code,
	    "this example is not coded <%s>: %s", path,
	    c == NULL ? "nothing that its rules ask for is in it" :
	    c->verdict == RESULT_LONGER ?
	    "longer words of another code take its place (longest: yes)" :
	    "some of what its rules ask for is in it, but no rule is met");
}

static void
say_given(struct findings *f, const struct codebook_text *t,
    const struct result *r, const struct result_code *c)
{
	const struct codebook *b = f->book;
	const char *path = fault_show(b->code[t->code].path);

	if (c->spans > 0)
		finding_add(f, FINDING_ERROR, TRIAL_NO, t->file, t->line,
		    t->code, "this example is coded <%s>: the rule on line "
		    "%u finds \"%s\"", path,
		    b->rule[r->span[c->span].rule].line,
		    fault_show(r->span[c->span].words));
	else
		finding_add(f, FINDING_ERROR, TRIAL_NO, t->file, t->line,
		    t->code, "this example is coded <%s>, by the rule on line "
		    "%u", path, b->rule[r->rule[c->rule]].line);
}

void
trial_run(struct findings *f, struct tagger *tagger)
{
	const struct codebook *b = f->book;

	for (int kind = CODEBOOK_YES; kind <= CODEBOOK_NO; kind++)
		for (size_t i = 0; i < b->text[kind].n; i++) {
			const struct codebook_text *t = &b->text[kind].list[i];
			const struct result *r =
			    tagger_text(tagger, t->text);
			const struct result_code *c =
			    outcome(b, r, t->code);
			bool given = c != NULL && c->verdict == RESULT_GIVEN;

			if (kind == CODEBOOK_YES && !given)
				say_missing(f, t, c);
			else if (kind == CODEBOOK_NO && given)
				say_given(f, t, r, c);
		}
}
