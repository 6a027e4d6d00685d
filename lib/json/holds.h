/*
 * What an object holds, for those who look at several of its members at once;
 * of NULL, and of a value that is no object, nothing is held.
 */
#ifndef JSON_HOLDS_H
#define JSON_HOLDS_H

#include <stdbool.h>

#include "json/json.h"

/* Whether it has all of these members: HOLDS(v, "id", "text"). */
#define HOLDS(object, ...)						\
	holds_all(object, (const char *const[]){ __VA_ARGS__, NULL })

/* Whether it has one of them, or more. */
#define HOLDS_ONE(object, ...)						\
	holds_one(object, (const char *const[]){ __VA_ARGS__, NULL })

/* Whether all of them are there, and strings. */
#define HOLDS_STRINGS(object, ...)					\
	holds_strings(object, (const char *const[]){ __VA_ARGS__, NULL })

/* The same of names in an array that ends with NULL. */
bool holds_all(const struct json_node *object, const char *const *names);
bool holds_one(const struct json_node *object, const char *const *names);
bool holds_strings(const struct json_node *object, const char *const *names);

/* Whether the member so named is true. */
bool holds_true(const struct json_node *object, const char *name);

/*
 * The member so named where it is a list; else a list in which nothing is, so
 * that JSON_EACH visits nothing. Never NULL.
 */
const struct json_node *holds_list(const struct json_node *object,
    const char *name);

/* The first value in a list or an object; NULL where nothing is in it. */
const struct json_node *holds_first(const struct json_node *);

#endif
