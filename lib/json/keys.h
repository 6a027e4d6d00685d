/*
 * Many members of an object at once: one pass over it instead of one for each.
 *
 *	enum { ID, TEXT, KEYS };
 *	static struct keys keys = { .name = { "id", "text" } };
 *	const struct json_node *m[KEYS];
 *
 *	keys_get(&keys, object, m);	m[ID] and m[TEXT] are what was there
 */
#ifndef JSON_KEYS_H
#define JSON_KEYS_H

#include "json/json.h"

enum { KEYS_MAX = 48, KEYS_SLOTS = 128 };

struct keys {
	const char *name[KEYS_MAX];	/* NULL behind the last */
	size_t n;			/* found out on the first use */
	uint8_t len[KEYS_MAX];
	uint8_t slot[KEYS_SLOTS];	/* number + 1, 0 is free */
};

/*
 * Sets m to the members of object by the numbers of their names; NULL where
 * there is none, or null. Of repeated ones the last counts. All are NULL when
 * object is NULL or no object.
 */
void keys_get(struct keys *, const struct json_node *object,
    const struct json_node **m);

#endif
