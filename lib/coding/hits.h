/*
 * Which hits of an atom count: in the scope and the unit of the code that is
 * looked at. Regular expressions are run here, when their hits are asked for.
 */
#ifndef CODING_HITS_H
#define CODING_HITS_H

#include "base/mem.h"
#include "codebook/book.h"
#include "io/record.h"
#include "json/json.h"
#include "match/index.h"
#include "match/match.h"
#include "match/present.h"
#include "text/stretches.h"

#define HITS_NO_UNIT UINT32_MAX
#define HITS_ACROSS UINT32_MAX	/* a segment: across a border */

/* The hits of an atom, when stamp is the record's. */
struct hits_range {
	uint32_t stamp;
	uint32_t first, last;	/* numbers in match.hit */
	uint32_t n;
};

/* What is looked at when an atom is met, in one place. */
struct hits_atom {
	struct hits_range range;
	uint32_t link, link_end;	/* of present.link: its sides */
	uint32_t way, way_end;		/* of candidates.way: what it triggers,
					 * which may be nothing */
};

/* Visits the hits of a range, in the order of the text. */
#define HITS_EACH(h, i, range)						\
	for (uint32_t i = (range).first, i##_left = (range).n;		\
	    i##_left > 0; i##_left--, i = (h)->match->hit[i].next)

/* Numbers in a list that keeps its memory. */
struct hits_list {
	uint32_t *v;
	size_t n;
	size_t cap;
};

struct hits_of_record {
	const struct record *record;	/* for messages; may be NULL */
	uint32_t stamp;
	struct hits_list atoms;		/* those with hits that trigger rules */
	struct stretches own;		/* the author's own words */
	struct hits_list unit[WITHINS];	/* by WITHIN_...: units by token */
	struct hits_list units[WITHINS];	/* those where an atom stands */
	struct hits_list all_units;	/* of hits_units() */
	bool known[WITHINS];			/* these two are made, and */
	bool many[WITHINS];			/* there are several units */
};

struct hits_of_code {
	uint8_t scope;
	uint8_t within;
	bool several;			/* it asks for units and there are some */
	uint32_t in;			/* the unit, or HITS_NO_UNIT */
	const uint32_t *near;		/* sums as hits_touch() has them, or NULL */
	const bool *taken;		/* by hit: does not count; */
	size_t taken_n;			/* those after these do */
	bool all;			/* all hits count: nothing of these */
	uint64_t turn;			/* another when one of these is */
};

struct hits {
	/* of the run */
	const struct codebook *book;
	const struct index *index;
	struct match *match;
	uint64_t *runaway;		/* by rule: texts its expression gave up on */
	struct regex_room *regex;
	struct hits_atom *atom;		/* by number */
	struct present present;		/* sides of rules that the text has */
	struct hits_of_record rec;
	struct hits_of_code code;
};

void hits_open(struct hits *, const struct codebook *, const struct index *,
    struct match *);

/* All of the next text is the author's own. */
static inline void
hits_all_own(struct hits *h)
{
	h->rec.own.all = true;
}

/*
 * The next text is the author's own where own, the member of a record, says so
 * in pairs of code points.
 */
void hits_own(struct hits *, const struct json_node *own, struct str text);

/* The text in match has been matched: links the hits of each atom. */
void hits_begin(struct hits *, const struct record *);

static inline void
hits_push(struct hits_list *l, uint32_t v)
{
	if (l->n == l->cap)
		l->v = mem_grow(l->v, &l->cap, l->n + 1, sizeof(*l->v));
	l->v[l->n++] = v;
}

/* Whether none of the text is the author's own, as in a repost. */
static inline bool
hits_none_own(const struct hits *h)
{
	return !h->rec.own.all && h->rec.own.n == 0;
}

/*
 * The nth stretch of the author's own words, from 0, in bytes; false when
 * there are fewer.
 */
bool hits_own_part(const struct hits *, size_t nth, size_t *from, size_t *to);

/* hits_segment() of a text that has quoted words. */
uint32_t hits_segment_of(const struct hits *, uint32_t from, uint32_t to);

/*
 * The segment that bytes from..to lie in: odd numbers are the author's own
 * words, even ones quoted; HITS_ACROSS when they lie in several.
 */
static inline uint32_t
hits_segment(const struct hits *h, uint32_t from, uint32_t to)
{
	return h->rec.own.all ? 1 : hits_segment_of(h, from, to);
}

/* The same as hits_in_scope() for a text that has quoted words. */
bool hits_some_in_scope(const struct hits *, enum codebook_scope);

/*
 * Whether a record has this scope: a repost has no own words, a text of own
 * words alone has no quoted ones. The words may be none: a sign, an address.
 */
static inline bool
hits_in_scope(const struct hits *h, enum codebook_scope scope)
{
	return h->rec.own.all ? scope != SCOPE_QUOTED :
	    hits_some_in_scope(h, scope);
}

/* Turns to the rules of a code, outside of any unit. */
void hits_code(struct hits *, uint32_t code);

/* From now on only hits near what is marked count, NULL: all. */
void hits_near(struct hits *, const uint32_t *near);

/*
 * From now on those of the first n hits that are taken do not count; there may
 * be more than n later, of regular expressions that had not been run.
 */
void hits_take(struct hits *, const bool *taken, size_t n);

/*
 * The units in which a rule may hold, in order; all of them when everywhere is
 * true, else those where an atom stands. Only where h->code.several is true.
 */
const struct hits_list *hits_units(struct hits *, bool everywhere);

/* Turns to one of them, or away from them (HITS_NO_UNIT). */
void hits_unit(struct hits *, uint32_t unit);

/* Whether the text has an atom that is no regular expression. */
static inline bool
hits_present(const struct hits *h, uint32_t atom)
{
	return h->atom[atom].range.stamp == h->rec.stamp;
}

/* Sorts what stands after the first n, and drops what is there twice. */
void hits_distinct(struct hits_list *, size_t n);

/* The same as hits_of() for an atom that is not there, or in a unit. */
struct hits_range hits_find(struct hits *, uint32_t atom);

/*
 * The hits of an atom, those in the unit when there is one (none of them
 * begins in another); a regular expression is run on the text.
 */
static inline struct hits_range
hits_of(struct hits *h, uint32_t atom)
{
	if (h->code.in == HITS_NO_UNIT && hits_present(h, atom))
		return h->atom[atom].range;
	return hits_find(h, atom);
}

/*
 * Whether one of the tokens first..last (as in struct match_hit) is marked:
 * sum[t] counts the marked ones before token t. Signs between two tokens are
 * where these are.
 */
bool hits_touch(const uint32_t *sum, size_t tokens, uint32_t first,
    uint32_t last);

/*
 * Whether hit i counts: in its scope, in the unit, not taken and, where near is
 * set, at a token that is marked in near.
 */
bool hits_check(struct hits *, uint32_t i);

static inline bool
hits_usable(struct hits *h, uint32_t i)
{
	return h->code.all || hits_check(h, i);
}

/* Says how often each regular expression ran away, and frees. */
void hits_close(struct hits *);

#endif
