/*
 * The atoms of a rule: "smart city", {LAPOR}, ~luncur, #tag, @handle, url:,
 * /regex/, <a/b>, conditions, emoji, words.
 */
#ifndef RULE_ATOM_H
#define RULE_ATOM_H

#include "rule/scan.h"

enum { ATOM_WILDCARDS_MAX = 8 };

/*
 * Reads the atom at scan->at, by its first character or its prefix, into *t
 * and moves after it. False when it is wrong: that has been reported.
 */
bool atom_read(struct scan *, struct scan_token *t);

#endif
