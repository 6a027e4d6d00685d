/*
 * What speaks for where a post is about: the names in its text, the post that
 * it answers, its point, what its platform calls the place, and where its
 * author's posts usually are.
 */
#ifndef PLACE_SOURCES_H
#define PLACE_SOURCES_H

#include "base/buf.h"
#include "coding/hits.h"
#include "coding/near_evidence.h"
#include "io/record.h"
#include "json/json.h"
#include "mention/lexis.h"
#include "mention/mention.h"
#include "place/districts.h"
#include "place/memory.h"
#include "place/point.h"
#include "place/score.h"

/* The kinds of evidence; ties go to the earlier. */
#define SOURCES_BY(X)							\
	X(TEXT, "text")		/* a name in the text */		\
	X(CHAIN, "chain")	/* the post that it answers */		\
	X(POINT, "point")	/* where the phone was */		\
	X(PLACE, "place")	/* what the platform calls the place */	\
	X(USUAL, "usual")	/* where the author's posts are */

#define SOURCES_BY_ENUM(number, name) SOURCES_##number,
enum sources_by { SOURCES_BY(SOURCES_BY_ENUM) SOURCES_BY_N };

/* All of them, a bit for each. */
enum { SOURCES_ALL = (1 << SOURCES_BY_N) - 1 };

extern const char *const sources_by_name[SOURCES_BY_N];

struct source_evidence {
	enum sources_by by;
	const struct mention *mention;	/* of SOURCES_TEXT */
	struct scored scored;
	double sure;		/* trust (1 - null) */
	uint8_t scope;		/* enum codebook_scope, of SOURCES_TEXT */
	uint32_t district;	/* with the largest P; DISTRICTS_NONE: none */
	uint32_t child;
	bool aside;		/* it is shown and says nothing */
	struct str of;		/* SOURCES_CHAIN: the id of that post */
};

/* The members of a record that are looked at, in struct keys in this order. */
enum sources_member { SOURCES_TEXT_OF, SOURCES_OWN, SOURCES_ID,
	SOURCES_PLATFORM, SOURCES_CREATED_AT, SOURCES_AUTHOR,
	SOURCES_REPLY_TO, SOURCES_QUOTE_OF, SOURCES_REPOST_OF, SOURCES_WHERE,
	SOURCES_ABUSE, SOURCES_MEMBERS };
extern const char *const sources_member_name[SOURCES_MEMBERS];

/* A post that this one answers, quotes or passes on. */
struct sources_answered {
	struct str id;
	uint64_t key;		/* in memory */
};

/* What a post says by itself, beside its evidence. */
struct sources_post {
	struct str text;
	struct str platform;
	struct str id;
	struct str handle;	/* of its author; p is NULL: not known */
	uint64_t author;	/* its key in memory, 0: not known */
	uint64_t key;		/* of the post, in memory */
	struct sources_answered answered[SOURCES_REPOST_OF -
	    SOURCES_REPLY_TO + 1];
	size_t answers;
	unsigned use;		/* a bit for each kind of evidence */
	bool ascii;		/* its text is, and so a byte is a character */
	bool timed;		/* when it was written is known: */
	int64_t at;
	int32_t offset;
	uint32_t day;		/* as it is stamped; 0: it is not */
};

struct sources {
	/* They only change while they are loaded: */
	struct districts districts;
	struct point point;
	const char *near;	/* a dimension, or NULL */
	bool shared;		/* these are another's */
	struct lexis lexis;
	struct memory memory;	/* only its key where they are shared */
	/* of the post */
	struct sources_post post;
	struct mentions mentions;
	struct source_evidence *evidence;	/* SOURCES_USUAL is the last */
	size_t n;
	size_t cap;
	struct scores scores;
	/* scratch */
	struct hits own;
	struct near_evidence near_evidence;
	struct buf decoded;
	struct buf words;
};

/*
 * Finds the evidence that a post has by itself: of the kinds in use, a bit for
 * each enum sources_by. The record's found members are as sources_member has
 * them.
 */
void sources_read(struct sources *, const struct record *, unsigned use);

/* Adds what is remembered, and settles what contradicts. */
void sources_recall(struct sources *);

/* Others for another thread, to read posts with; these must outlive them. */
void sources_share(struct sources *, const struct sources *of);

/* What is remembered of a post that was read will be asked for: soon, next. */
void sources_fetch_slot(const struct sources *, const struct sources_post *);
void sources_fetch_place(const struct sources *, const struct sources_post *);

/* Whether each district stands once in what evidence says. */
static inline bool
sources_whole(const struct sources *s)
{
	return s->districts.depth < 0 && !s->districts.entries;
}

/* The p of one piece of evidence for a district. */
static inline double
sources_p(const struct sources *s, const struct source_evidence *e,
    uint32_t district)
{
	const struct score_part *part = s->scores.part + e->scored.part;
	const struct score_part *end = part + e->scored.parts;
	double p = 0;

	for (; part < end; part++) {
		if (part->district != district)
			continue;
		if (sources_whole(s))
			return part->p;
		p += part->p;
	}
	return p;
}

void sources_free(struct sources *);

#endif
