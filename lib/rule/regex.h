/* Regular expressions (PCRE2 with UTF and UCP, without \C), with limits. */
#ifndef RULE_REGEX_H
#define RULE_REGEX_H

#include "base/buf.h"
#include "base/str.h"

struct regex;

/*
 * Compiles body. NULL when it is none or could match an empty text: then
 * *why gets the reason and *at the byte of body where it lies.
 */
struct regex *regex_open(struct str body, bool nocase, struct buf *why,
    size_t *at);

enum regex_result {
	REGEX_NONE,
	REGEX_FOUND,
	REGEX_LIMIT	/* gave up: the pattern runs away on this text */
};

/* What a thread needs to look for one; NULL is none yet. */
struct regex_room;

/*
 * The first match in text (valid UTF-8) at or after byte from, as bytes
 * *start to *end, never empty.
 */
enum regex_result regex_find(struct regex *, struct regex_room **,
    struct str text, size_t from, size_t *start, size_t *end);

void regex_free(struct regex_room *);

void regex_close(struct regex *);

#endif
