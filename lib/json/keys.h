/*
 * Members of an object, many at once: one pass over it instead of one for
 * each. The names are a small hash table of bits.
 *
 *	enum { ID, TEXT, MEMBERS };
 *	KEYS(wanted, "id", "text")
 *	const struct json_node *m[MEMBERS];
 *
 *	keys_values(object, &wanted, m);	m[ID], m[TEXT] are what was there
 */
#ifndef JSON_KEYS_H
#define JSON_KEYS_H

#include <stdint.h>

#include "base/array.h"
#include "base/str.h"
#include "json/json.h"
#include "json/json_name.h"

enum {
	KEYS_MAX = 64,
	KEYS_SLOTS = 128,
	KEYS_ASK = UINT8_MAX	/* of a number: the slots tell */
};

/* {0} has no names. */
struct keys {
	struct str name[KEYS_MAX];
	size_t n;
	uint64_t slot[KEYS_SLOTS];	/* the names that fall there, as bits */
	/* By number (json_name.h): 1 + i is the i-th, 0 none, or KEYS_ASK. */
	uint8_t of[JSON_NAME_MAX];
};

/* Adds a name, of KEYS_MAX at most; the text is not copied. */
void keys_add(struct keys *, struct str name);

/* The number of a name, from 0; keys->n when it is none of them. */
size_t keys_number(const struct keys *, struct str name);

/*
 * The names are looked up in many objects: they get numbers (json_name.h), by
 * which they are found. Before there are threads; no name is added later.
 */
void keys_share(struct keys *);

/*
 * found[i] becomes the member of the object whose name is the i-th (of
 * repeated ones the last), NULL when there is none.
 */
void keys_get(const struct json_node *object, const struct keys *,
    const struct json_node **found);

/*
 * The same, but NULL also for null, and everywhere when the object is NULL or
 * no object.
 */
void keys_values(const struct json_node *object, const struct keys *,
    const struct json_node **found);

/*
 * Names that never change, as a static table. It is filled before main()
 * begins, so that threads find it whole.
 */
#define KEYS(table, ...)						\
	static struct keys table;					\
	__attribute__((constructor)) static void			\
	table##_fill(void)						\
	{								\
		static const char *const names[] = { __VA_ARGS__ };	\
									\
		for (size_t i = 0; i < ARRAY_N(names);	\
		    i++)						\
			keys_add(&table, str_of(names[i]));		\
		keys_share(&table);					\
	}

#endif
