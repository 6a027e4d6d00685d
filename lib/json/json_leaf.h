/*
 * Values of JSON that hold no others (strings, numbers, words), checked byte
 * by byte.
 */
#ifndef JSON_JSON_LEAF_H
#define JSON_JSON_LEAF_H

#include <stdbool.h>

enum json_type {
	JSON_NULL,
	JSON_FALSE,
	JSON_TRUE,
	JSON_NUMBER,
	JSON_STRING,
	JSON_ARRAY,
	JSON_OBJECT
};

enum json_status { JSON_OK, JSON_BAD, JSON_MORE };

/* A text that is scanned, and what the scan of it came to. */
struct json_source {
	const char *begin;
	const char *end;
	enum json_status status;
	const char *why;	/* what was wrong, NULL when nothing */
	const char *at;		/* and where */
};

/* What is at p is wrong; NULL comes back. */
__attribute__((__cold__)) const char *json_bad(struct json_source *,
    const char *p, const char *why);

/* The text has ended: why, for those who know that no more will come. */
__attribute__((__cold__)) const char *json_more(struct json_source *,
    const char *why);

/*
 * From p, inside a string, to after the quote that closes it; NULL when it is
 * wrong or does not end. *escaped: there is a backslash in it.
 */
const char *json_leaf_string(struct json_source *, const char *p,
    bool *escaped);

/* To after the number, true, false or null at p; NULL as above. */
const char *json_leaf_other(struct json_source *, const char *p,
    enum json_type *);

/* How many bytes the valid UTF-8 sequence at p takes (1 to 4), 0 if invalid. */
unsigned json_utf8(const char *p, const char *end);

#endif
