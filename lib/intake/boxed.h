/*
 * JSON in which every scalar stands in a list of one, as toJSON() of R writes it
 * unless it is told not to.
 */
#ifndef INTAKE_BOXED_H
#define INTAKE_BOXED_H

#include "base/buf.h"
#include "json/json.h"

/* Whether a value, or the first object inside it, is so. */
bool boxed_is(const struct json_node *value);

/* Appends the value with these lists taken off. */
void boxed_open(struct buf *out, const struct json_node *value);

#endif
