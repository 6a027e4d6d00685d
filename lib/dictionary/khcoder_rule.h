/* Expressions of KH Coder's coding rules as rules of a codebook. */
#ifndef DICTIONARY_KHCODER_RULE_H
#define DICTIONARY_KHCODER_RULE_H

#include "base/str.h"
#include "dictionary/import.h"

/* An expression and the code it belongs to. */
struct khcoder_rule {
	uint32_t code;
	size_t line;		/* on which text begins */
	struct str text;	/* of one line or several */
};

/*
 * Enters the alternatives of an expression as rules of its code. What has no
 * like here is refused, alternative by alternative. All codes must be there.
 */
void khcoder_rule_translate(struct import *, const struct khcoder_rule *);

#endif
