/* The table of kinds has a row for each, and its columns agree. */
#include <stdio.h>

#include "rule/rule.h"

/* Whether a form has the sides, and may be a side, as a kind says. */
static bool
agrees(const struct rule_trait *t)
{
	switch (t->form) {
	case RULE_IS_TEXT:
		return t->sides == 0 && t->placed && !t->free && !t->ordered;
	case RULE_IS_REGEX:
		return t->sides == 0 && t->placed && t->free && !t->ordered;
	case RULE_IS_LINK:
		return t->sides == 0 && !t->placed && !t->free && !t->ordered;
	case RULE_IS_CODE:
		return t->sides == 0 && t->placed && !t->free && !t->ordered;
	case RULE_IS_FACT:
		return t->sides == 0 && !t->placed && t->free && !t->ordered;
	case RULE_IS_NEAR:
		return t->sides == 2 && !t->placed && !t->free;
	case RULE_IS_NOT:
		return t->sides == 1 && !t->placed && t->free && !t->ordered;
	case RULE_IS_AND:
	case RULE_IS_OR:
		return t->sides == RULE_SIDES && !t->placed && !t->free &&
		    !t->ordered;
	}
	return false;
}

int
main(void)
{
	int bad = 0;

	for (int k = 0; k < RULE_KINDS; k++) {
		const struct rule_trait *t = &rule_traits[k];

		if (t->name == NULL) {
			printf("kind %d has no row in rule_traits\n", k);
			bad = 1;
		} else if (!agrees(t)) {
			printf("%s: its columns do not fit its form\n",
			    t->name);
			bad = 1;
		}
	}
	return bad;
}
