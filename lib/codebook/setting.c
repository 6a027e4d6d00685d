#include "codebook/setting.h"

#include "base/buf.h"
#include "base/spell.h"
#include "codebook/book.h"
#include "rule/rule.h"

enum {
	SETTINGS = SET_THRESHOLD | SET_SCOPE | SET_WITHIN | SET_HASHTAGS |
	    SET_CLITICS | SET_SCORE | SET_EDITS
};

struct codebook_settings *
setting_open(struct load *l)
{
	if (l->part == INCLUDE_MERGED)
		return &l->include->lent;
	return l->code == CODEBOOK_NONE ? &l->book->file[l->file].set :
	    &l->book->code[l->code].set;
}

/* The number of v among the choices, SIZE_MAX after an error. */
static size_t
choose(struct load *l, const struct setting_value *v, const char *const *choice,
    size_t n)
{
	struct spell near = spell_of(v->text);
	struct buf all = { 0 };

	for (size_t i = 0; i < n; i++)
		if (str_is(v->text, choice[i]))
			return i;
	for (size_t i = 0; i < n; i++) {
		/* "on" is not near to "no". */
		if (v->text.n > 2)
			spell_try(&near, str_of(choice[i]));
		buf_addf(&all, "%s%s", i == 0 ? "" : i + 1 < n ? ", " : " or ",
		    choice[i]);
	}
	if (near.best.n > 0)
		load_error(l, v->at, "%s: takes %s; did you mean %s?", v->name,
		    buf_z(&all), near.best.p);
	else
		load_error(l, v->at, "%s: takes %s", v->name, buf_z(&all));
	buf_free(&all);
	return SIZE_MAX;
}

void
setting_yes_or_no(struct load *l, const struct setting_value *v, bool *to)
{
	static const char *const choice[] = { "no", "yes" };
	size_t i = choose(l, v, choice, 2);

	if (i != SIZE_MAX)
		*to = i == 1;
}

static void
threshold(struct load *l, const struct setting_value *v, uint32_t *to)
{
	uint64_t n;

	if (!str_u64(v->text, &n) || n < 1 || n > RULE_WEIGHT_MAX)
		load_error(l, v->at, "threshold: takes a whole number from 1 "
		    "to %d", RULE_WEIGHT_MAX);
	else
		*to = (uint32_t)n;
}

static void
one_of(struct load *l, const struct setting_value *v, const char *const *name,
    size_t n, uint8_t *to)
{
	size_t i = choose(l, v, name, n);

	if (i != SIZE_MAX)
		*to = (uint8_t)i;
}

static void
number_of_edits(struct load *l, const struct setting_value *v, bool *to)
{
	static const char *const choice[] = { "0", "1" };
	size_t i = choose(l, v, choice, 2);

	if (i != SIZE_MAX)
		*to = i == 1;
}

void
setting_read(struct load *l, const struct setting_value *v, unsigned which)
{
	struct codebook_settings *s = setting_open(l);

	if ((s->set & ~s->lent & which) != 0) {
		load_error(l, v->at, "%s: is given twice", v->name);
		return;
	}
	s->set |= which;
	s->lent &= ~which;
	if (which == SET_THRESHOLD)
		threshold(l, v, &s->threshold);
	else if (which == SET_SCOPE)
		one_of(l, v, codebook_scope_name, SCOPES, &s->scope);
	else if (which == SET_WITHIN)
		one_of(l, v, codebook_within_name, WITHINS, &s->within);
	else if (which == SET_EDITS)
		number_of_edits(l, v, &s->edits);
	else
		setting_yes_or_no(l, v, which == SET_HASHTAGS ? &s->hashtags :
		    which == SET_CLITICS ? &s->clitics : &s->score);
}

void
setting_take(struct codebook_settings *to, const struct codebook_settings *from,
    unsigned which)
{
	if (which & SET_THRESHOLD)
		to->threshold = from->threshold;
	if (which & SET_SCOPE)
		to->scope = from->scope;
	if (which & SET_WITHIN)
		to->within = from->within;
	if (which & SET_HASHTAGS)
		to->hashtags = from->hashtags;
	if (which & SET_CLITICS)
		to->clitics = from->clitics;
	if (which & SET_SCORE)
		to->score = from->score;
	if (which & SET_EDITS)
		to->edits = from->edits;
}

void
setting_settle(struct codebook_settings *s, const struct codebook_settings *head)
{
	static const struct codebook_settings usual = { .threshold = 1,
	    .scope = SCOPE_OWN, .within = WITHIN_RECORD, .hashtags = true,
	    .clitics = true };
	unsigned missing = SETTINGS & ~(s->set | s->lent);

	setting_take(s, head, missing & head->set);
	setting_take(s, &usual, missing & ~head->set);
}

void
setting_lend(struct codebook_settings *to, const struct codebook_settings *from)
{
	unsigned missing = SETTINGS & ~(to->set | to->lent);

	setting_take(to, from, missing);
	to->set |= from->set & missing;
	to->lent |= missing;
}
