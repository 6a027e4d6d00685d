/*
 * Whether a value says something that its format did not find in it: a format
 * that has drifted has its text or author under another name.
 */
#ifndef INTAKE_STATED_H
#define INTAKE_STATED_H

#include "json/json.h"

/*
 * Whether a member, or one inside another, is called as texts, times, authors
 * or their handles are, and says something. What is said of other posts does
 * not count.
 */
bool stated_text(const struct json_node *value);
bool stated_time(const struct json_node *value);
bool stated_author(const struct json_node *value);
bool stated_handle(const struct json_node *value);

#endif
