/*
 * Where a text has marks: the bytes that are not plain inside a string, see
 * json_plain(). They are listed a stretch of the text at a time, so that
 * strings are found by their quotes and not by their bytes.
 */
#ifndef JSON_JSON_MARKS_H
#define JSON_JSON_MARKS_H

#include <stddef.h>
#include <stdint.h>

enum {
	JSON_MARKS_BLOCK = 64,		/* bytes that are looked at together */
	JSON_MARKS_STRETCH = 8 * JSON_MARKS_BLOCK,
	JSON_MARKS_FEW = 4,	/* what a name and a string after it may need */
	JSON_MARKS_STEP = 16	/* so many are written at once, or fewer */
};

#define JSON_MARKS_MOST (UINT32_MAX - JSON_MARKS_BLOCK)

struct json_marks {
	const char *text;
	uint32_t n;		/* bytes of the text */
	uint32_t ahead;		/* as many, and those after it that may be read,
				 * fewer than a block */
	uint32_t done;		/* of these, the ones that were looked at */
	const uint32_t *end;	/* of the list; n stands there, JSON_MARKS_FEW
				 * times */
	uint32_t list[JSON_MARKS_FEW + JSON_MARKS_STRETCH + JSON_MARKS_STEP];
};

/*
 * Begins with a text of n bytes, fewer than JSON_MARKS_MOST, after which `room`
 * may be read; the list is empty.
 */
const uint32_t *json_marks_begin(struct json_marks *, const char *text,
    uint32_t n, size_t room);

/*
 * Lists the next stretch, too, from p on at the earliest: left are the marks
 * that are not passed, fewer than JSON_MARKS_FEW. Those and the new ones; a
 * block goes on after the text where that may be read, and so do its marks.
 */
const uint32_t *json_marks_more(struct json_marks *, const uint32_t *left,
    const char *p);

/* What is left of the list when the marks before p are passed. */
static inline const uint32_t *
json_marks_pass(const struct json_marks *m, const uint32_t *left,
    const char *p)
{
	while (*left < (size_t)(p - m->text))
		left++;
	return left;
}

/*
 * A way to list the marks of the blocks from p to end, the first of which is
 * byte `at` of the text: gives the end of the list. JSON_MARKS_STEP more may
 * be written.
 */
struct json_marks_way {
	const char *name;
	uint32_t *(*list)(uint32_t *out, const char *p, const char *end,
	    uint32_t at);
};

/* All ways that this processor has, the slowest first; the last is taken. */
extern const struct json_marks_way json_marks_ways[];
extern size_t json_marks_ways_n;

#endif
