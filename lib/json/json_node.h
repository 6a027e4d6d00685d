/* JSON that has been scanned: its values, where they stand in the text. */
#ifndef JSON_JSON_NODE_H
#define JSON_JSON_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Brackets may be nested this deep. */
enum { JSON_DEPTH_MAX = 256 };

/*
 * A value. The values inside it follow it in the array, each with its own
 * inside values after it: skip nodes further on is the next one after it.
 */
struct json_node {
	const char *p;		/* its bytes, quotes and brackets included */
	const char *key;	/* its name, between the quotes; else NULL */
	uint32_t n;
	uint32_t key_n;
	uint32_t skip;
	uint8_t type;
	bool escaped : 1;	/* a string with a backslash in it */
	bool key_escaped : 1;
	uint16_t known;		/* the number of its name, see json_name.h */
};

struct json_shape;

struct json {
	struct json_node *node;	/* node[0] is the value itself */
	size_t n;
	size_t cap;
	const char *error;	/* what was wrong, NULL when nothing */
	size_t error_at;	/* byte of the text at which it was wrong */
	bool spread;		/* a line ends, or may end, between its parts */
	struct json_shape *shape;	/* what was scanned before, or NULL */
};

#endif
