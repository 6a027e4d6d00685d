/*
 * JSON by one validating scan (RFC 8259, every byte and all UTF-8 checked):
 * values are ranges of the text they stand in, nothing is copied or converted.
 */
#ifndef JSON_JSON_SCAN_H
#define JSON_JSON_SCAN_H

#include "base/str.h"
#include "json/json_leaf.h"

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
	bool escaped;		/* a string with a backslash in it */
	bool key_escaped;
};

struct json {
	struct json_node *node;	/* node[0] is the value itself */
	size_t n;
	size_t cap;
	const char *error;	/* what was wrong, NULL when nothing */
	size_t error_at;	/* byte of the text at which it was wrong */
	bool spread;		/* a line ends, or may end, between its parts */
};

/*
 * Scans the whole of text (one value, blanks around it) and keeps the values
 * down to depth brackets: 0 only the value itself, 1 its members. What lies
 * deeper is checked all the same. False, with error set, when text is not
 * JSON or not UTF-8. The nodes point into text and last until the next scan.
 */
bool json_scan(struct json *, struct str text, unsigned depth);

/*
 * Scans the first value of text, blanks before it allowed; *used is the bytes
 * up to its end. JSON_MORE: text ends before the value does (a number at the
 * very end of text may go on, too; at the end of a file use json_scan).
 */
enum json_status json_scan_first(struct json *, struct str text,
    unsigned depth, size_t *used);

void json_free(struct json *);

#endif
