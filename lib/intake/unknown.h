/* Values that no format knows. */
#ifndef INTAKE_UNKNOWN_H
#define INTAKE_UNKNOWN_H

#include "base/buf.h"
#include "json/json.h"

/* Appends the names of its members, not too many, as they may be shown. */
void unknown_names(struct buf *out, const struct json_node *);

/* Whether it is a number of many digits: the id of some post. */
bool unknown_is_id(const struct json_node *);

#endif
