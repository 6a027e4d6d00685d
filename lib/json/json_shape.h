/*
 * What came next, to foretell what comes next: objects come with the same
 * members in the same order, and one comparison with bytes that have been
 * scanned before stands for scanning them again. A step is a member up to the
 * part of it that differs, with the comma before it.
 */
#ifndef JSON_JSON_SHAPE_H
#define JSON_JSON_SHAPE_H

#if defined(__SSE2__) && !defined(TW_PLAIN)
#include <emmintrin.h>
#endif

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "json/json_node.h"

enum {
	JSON_SHAPE_LONG = 48,	/* bytes of the longest step, read at once */
	JSON_SHAPE_STEPS = 512,
	JSON_SHAPE_SLOTS = 256,
	JSON_SHAPE_NEXT = 4	/* steps known to come after another */
};

/* What comes after the bytes of a step. */
enum json_shape_rest {
	JSON_SHAPE_WHOLE,	/* nothing: the value is among them */
	JSON_SHAPE_STRING,	/* its text: its first quote is among them */
	JSON_SHAPE_NUMBER,	/* it, if it is one: another step may go on */
	JSON_SHAPE_BRACKET	/* what is in it: itself it is among them */
};

struct json_shape_step {
	char text[JSON_SHAPE_LONG];
	uint32_t first;		/* which of the first 32 bytes are its own */
	uint16_t last;		/* and which of those after them */
	uint8_t n;
	uint8_t value;		/* the byte at which the value begins */
	uint8_t name;		/* so far before that the name begins */
	uint8_t rest;
	struct json_node node;	/* the value, but for where it is */
	/* What came after it, the newest first; else NULL. */
	const struct json_shape_step *next[JSON_SHAPE_NEXT];
	const struct json_shape_step *inside;	/* the bracket it is in */
	struct json_shape_step *same;	/* the next one in its slot */
};

/*
 * Of a bracket there are two: the second comes before what comes after it.
 * The first step of all comes before what the outermost bracket begins with.
 */
struct json_shape {
	uint32_t n;		/* steps; JSON_SHAPE_STEPS: it is full ... */
	uint32_t strange;	/* ... and this often a step was not found */
	uint32_t names;		/* json_name_count() of its time */
	struct json_shape_step *slot[JSON_SHAPE_SLOTS];
	struct json_shape_step step[JSON_SHAPE_STEPS];
};

/* Before it nothing is known. */
extern const struct json_shape_step json_shape_none;

/* An empty one; free(3) it. */
struct json_shape *json_shape_new(void);

/* A text begins: its first step. It is emptied when it has become useless. */
const struct json_shape_step *json_shape_begin(struct json_shape *);

/*
 * The step like this one, which is added; it has come after `before`.
 * json_shape_none when there is no room.
 */
const struct json_shape_step *json_shape_learn(struct json_shape *,
    const struct json_shape_step *before, const struct json_shape_step *like);

/* Whether the text at p is that of the step; JSON_SHAPE_LONG bytes are read. */
static inline bool
json_shape_is(const struct json_shape_step *t, const char *p)
{
#if defined(__SSE2__) && !defined(TW_PLAIN)
	const __m128i *a = (const void *)p, *b = (const void *)t->text;
	uint32_t same = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(
	    _mm_loadu_si128(a), _mm_loadu_si128(b))) |
	    (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(
	    _mm_loadu_si128(a + 1), _mm_loadu_si128(b + 1))) << 16;

	if ((same & t->first) != t->first)
		return false;
	if (t->last == 0)
		return true;
	same = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(
	    _mm_loadu_si128(a + 2), _mm_loadu_si128(b + 2)));
	return (same & t->last) == t->last;
#else
	return memcmp(p, t->text, t->n) == 0;
#endif
}

/* The same as json_shape_next(), but that it is not the newest one. */
const struct json_shape_step *json_shape_other(
    const struct json_shape_step *before, const char *p);

/* The step that the text at p begins with, after `before`; else NULL. */
static inline const struct json_shape_step *
json_shape_next(const struct json_shape_step *before, const char *p)
{
	const struct json_shape_step *t = before->next[0];

	return t == NULL || json_shape_is(t, p) ? t :
	    json_shape_other(before, p);
}

#endif
