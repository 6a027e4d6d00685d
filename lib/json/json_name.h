/*
 * The names that programs look up in objects, by number: who meets a name over
 * and over asks for its number once, and then compares numbers.
 */
#ifndef JSON_JSON_NAME_H
#define JSON_JSON_NAME_H

#include <stdint.h>

#include "base/str.h"

enum {
	JSON_NAME_UNASKED,	/* nobody has asked for the number yet */
	JSON_NAME_STRANGE,	/* it is looked up by nobody */
	JSON_NAME_FIRST,	/* of the others */
	JSON_NAME_MAX = 512	/* numbers are below it */
};

/*
 * The number of a name that is looked up; JSON_NAME_STRANGE when there is no
 * more room. Of a name that has come before it writes nothing; new ones come
 * before there are threads. The text is copied.
 */
uint16_t json_name_add(struct str name);

/* The number of a name, JSON_NAME_STRANGE where it has none. */
uint16_t json_name_find(struct str name);

/* How many there are: when more have come, what was found before is stale. */
uint32_t json_name_count(void);

#endif
