#include "handcode/answer.h"

#include <math.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "validity/agreement.h"

static const char *const yes[] = { "1", "y", "yes", "ya", "iya", "x", "v",
	"true", "benar", "wahr", "vrai", "+", "true()", "=true()", NULL };
static const char *const no[] = { "0", "n", "no", "tidak", "false", "salah",
	"falsch", "faux", "-", "false()", "=false()", NULL };

static bool
is_word_of(struct str s, const char *const *words)
{
	for (; *words != NULL; words++)
		if (str_eq_nocase(s, str_of(*words)))
			return true;
	return false;
}

static enum answer
wrong(const char **why, struct str s, const char *what)
{
	static struct buf said;

	buf_clear(&said);
	buf_addf(&said, "\"%s\" is no value; %s", diag_vis(s), what);
	*why = buf_z(&said);
	return ANSWER_WRONG;
}

enum answer
answer_yes_or_no(struct str s, uint16_t *value, const char **why)
{
	if (is_word_of(s, yes))
		*value = CODINGS_YES;
	else if (is_word_of(s, no))
		*value = CODINGS_NO;
	else if (str_eq_nocase(s, STR("t")))
		return wrong(why, s, "true or tidak? write y or n");
	else
		return wrong(why, s, "write y or n");
	return ANSWER_VALUE;
}

static bool
is_numeric(const struct codings *c)
{
	return c->scale.level == AGREEMENT_INTERVAL ||
	    c->scale.level == AGREEMENT_RATIO;
}

static bool
find_value(const struct codings *c, struct str s, uint16_t *value)
{
	*value = codings_value(c, s);
	return *value != CODINGS_MISSING;
}

static enum answer
read_scale(struct codings *c, struct str s, uint16_t *value, const char **why)
{
	struct str meant;
	uint16_t code;

	if (is_numeric(c) && isnan(codings_number(s)))
		return wrong(why, s, "write a number");
	if (find_value(c, s, value))
		return ANSWER_VALUE;
	if (c->scale.open) {
		uint32_t i = names_add(&c->values, s);

		if (i >= CODINGS_MAX)
			diag_die("more than %d values", CODINGS_MAX);
		*value = (uint16_t)i;
		return ANSWER_VALUE;
	}
	if (c->book != NULL) {
		code = codings_code(c, s, &meant);
		if (code != CODINGS_MISSING &&
		    find_value(c, c->codes.key[code], value))
			return ANSWER_VALUE;
	}
	return wrong(why, s, "write one of --values");
}

enum answer
answer_read(struct codings *c, struct str cell, uint16_t *value,
    const char **why)
{
	cell = str_trim(cell);
	if (str_starts(cell, STR("'")))	/* so spreadsheets mark text */
		cell = str_skip(cell, 1);
	if (cell.n == 0)
		return ANSWER_BLANK;
	return c->scale.binary ? answer_yes_or_no(cell, value, why) :
	    read_scale(c, cell, value, why);
}

bool
answer_is_marked(struct str cell)
{
	cell = str_trim(cell);
	return cell.n > 0 && !is_word_of(cell, no);
}
