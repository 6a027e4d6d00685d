/*
 * A scan on its way through a text. Where it stands is handed from function to
 * function: each gives the place after what it has scanned, or NULL.
 */
#ifndef JSON_JSON_SCANNER_H
#define JSON_JSON_SCANNER_H

#include <endian.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "json/json_leaf.h"
#include "json/json_marks.h"
#include "json/json_name.h"
#include "json/json_node.h"
#include "json/json_shape.h"

/* What nearly every value needs is one piece of code, without calls. */
#define HOT inline __attribute__((__always_inline__))

enum {
	SCANNER_LAST = 16,	/* the last bytes there are to read: where a value
				 * begins in them it is looked at byte by byte */
	SCANNER_NEAR = JSON_SHAPE_LONG + SCANNER_LAST
};

/* The name of a value; {0} outside an object. */
struct scanner_name {
	const char *p;
	uint32_t n;
	bool escaped;
	uint16_t known;
};

/* Of a scan, what is needed at every value: those who scan many copy it. */
struct scanner_hand {
	/* What changes is not side by side: GCC would keep it as a vector. */
	const uint32_t *mark;	/* the marks that are not passed yet */
	const char *begin;	/* of the text */
	const char *end;
	const char *near;	/* from here on nothing is foretold */
	const char *far;	/* SCANNER_LAST: from here on byte by byte */
	struct json_node *next;	/* where the next value is kept */
	const char *start;	/* where a bracket has begun, until a value ends */
	size_t step;		/* 0 where values are too deep to be kept, or 1 */
	const struct json_shape_step *before;	/* the last one */
	struct json_node *last;	/* there is no room after this one */
	uint32_t depth;
};

struct scanner {
	struct json_source text;
	struct json_marks marks;
	struct scanner_hand hand;
	struct json *json;
	unsigned keep;		/* brackets down to which values are kept */
	bool learns;		/* json_shape.h: from what it comes to */
	bool escaped;		/* see scanner_string() */
	bool opens;		/* what is next is a bracket ... */
	struct scanner_name name;	/* ... of this name */
	struct {		/* by depth: the open brackets, the nodes of */
		uint32_t node;	/* those that are kept, their steps */
		bool object;
		const struct json_shape_step *step;
	} open[JSON_DEPTH_MAX];
};

/* White space from p on. */
const char *scanner_blanks(struct scanner *, const char *p);

/* Makes room after the last node (NULL: there is none); its place now. */
struct json_node *scanner_grow(struct scanner *, const struct json_node *last);

/*
 * After the string at p, whose first quote is hand.mark[at]; whether there are
 * escapes in it is s->escaped. Its marks are passed.
 */
const char *scanner_string(struct scanner *, const char *p, size_t at);

/* Any value at p that is no bracket. */
const char *scanner_leaf(struct scanner *, const char *p, struct scanner_name,
    enum json_type *);

/*
 * A member, at p, with the comma before it unless it is the first, which is
 * learnt; brackets are only come to when there is something in them.
 */
const char *scanner_member(struct scanner *, const char *p, bool first);

/*
 * Keeps a value, from p to end; what is too deep to be kept is overwritten by
 * what comes next.
 */
static HOT void
scanner_keep(struct scanner *s, struct scanner_hand *h, const char *p,
    const char *end, enum json_type type, bool escaped,
    struct scanner_name name)
{
	struct json_node *v = h->next;

	*v = (struct json_node){ .p = p, .key = name.p,
	    .n = (uint32_t)(end - p), .key_n = name.n, .skip = 1,
	    .type = (uint8_t)type, .escaped = escaped,
	    .key_escaped = name.escaped, .known = name.known };
	if (v == h->last) {
		v = scanner_grow(s, v);
		h->last = s->hand.last;
	}
	h->next = v + h->step;
}

/* The marks from p on, as many as what comes next may need. */
static HOT void
scanner_list(struct scanner *s, struct scanner_hand *h, const char *p)
{
	if (s->marks.end - h->mark < JSON_MARKS_FEW)
		h->mark = json_marks_more(&s->marks, h->mark, p);
}

/* Passes blanks at p, line ends among them, which are marks. */
static HOT const char *
scanner_pass(struct scanner *s, struct scanner_hand *h, const char *p)
{
	/* Mostly there is one, or none. */
	if (h->end - p > 1 && (unsigned char)*p > ' ')
		return p;
	if (h->end - p > 1 && *p == ' ' && (unsigned char)p[1] > ' ')
		return p + 1;
	p = scanner_blanks(s, p);
	h->mark = json_marks_pass(&s->marks, h->mark, p);
	return p;
}

/* How many of the eight bytes at p are digits before one is none. */
static HOT unsigned
scanner_digits(const char *p)
{
	const uint64_t ones = 0x0101010101010101, high = ones * 0xf0,
	    zeros = ones * '0';
	uint64_t v, other;

	memcpy(&v, p, sizeof(v));
	v = le64toh(v);
	/* What 6 is added to runs over from : on; only later bytes feel it. */
	other = ((v & high) ^ zeros) | (((v + ones * 6) & high) ^ zeros);
	return other == 0 ? 8 : (unsigned)__builtin_ctzll(other) / 8;
}

/* After a whole number at p that a comma, } or ] follows; else NULL. */
static HOT const char *
scanner_count(const char *p, const char *end)
{
	const char *from = p;
	unsigned n;

	do {
		if (end - p < 8)
			return NULL;
		n = scanner_digits(p);
		p += n;
	} while (n == 8);
	if (p == from || (*from == '0' && p > from + 1))
		return NULL;
	return *p == ',' || (*p | 0x20) == '}' ? p : NULL;
}

/* After the word at p, which has a meaning; else NULL. */
static HOT const char *
scanner_word(const char *p, enum json_type *type)
{
	if (memcmp(p, "null", 4) == 0) {
		*type = JSON_NULL;
		return p + 4;
	}
	if (memcmp(p, "true", 4) == 0) {
		*type = JSON_TRUE;
		return p + 4;
	}
	*type = JSON_FALSE;
	return memcmp(p, "false", 5) == 0 ? p + 5 : NULL;
}

/*
 * After a value of which nothing is to be said, before h->far; NULL where it
 * may be another. Its first mark, if it has one, is mark[0].
 */
static HOT const char *
scanner_simple(const char *p, const struct scanner_hand *h,
    const uint32_t *mark, enum json_type *type)
{
	const char *at;

	if (*p == '"') {
		*type = JSON_STRING;
		at = h->begin + mark[1];
		return at < h->end && *at == '"' ? at + 1 : NULL;
	}
	if (*p >= '0' && *p <= '9') {
		*type = JSON_NUMBER;
		return scanner_count(p, h->end);
	}
	return scanner_word(p, type);
}

#endif
