/* Conditions on the record and url:, as name:value in a rule. */
#ifndef RULE_CONDITION_H
#define RULE_CONDITION_H

#include "rule/scan.h"

/*
 * Reads name:value at scan->at into *t and moves after it; colon is the byte
 * of its colon. False when it is wrong: that has been reported.
 */
bool condition_read(struct scan *, struct scan_token *t, size_t colon);

#endif
