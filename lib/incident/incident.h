/*
 * The open cases: posts of one trouble each, oldest first, at most so many. A
 * case is found by its posts, and by its code and districts, the one with the
 * latest post first.
 */
#ifndef INCIDENT_INCIDENT_H
#define INCIDENT_INCIDENT_H

#include "base/buf.h"
#include "incident/roster.h"
#include "incident/site.h"

/* How a post came to its case. */
enum incident_link { INCIDENT_REPLY, INCIDENT_TEXT, INCIDENT_PLACE, INCIDENT_LINKS };

extern const char *const incident_link_name[INCIDENT_LINKS];

enum { INCIDENT_LOOKED = 64 };	/* of a code and district, the latest */

#define INCIDENT_NONE UINT32_MAX
#define INCIDENT_NEVER INT64_MIN	/* no such instant */

struct incident {
	char *id;		/* of its first post; see incidents_begin() */
	uint32_t id_n, id_cap;
	int64_t first, last;	/* instants of its posts */
	int64_t answered;	/* INCIDENT_NEVER: it was not */
	int32_t offset;		/* of its first post, seconds east of UTC */
	uint32_t code;
	uint32_t posts, echo, people;
	uint32_t link[INCIDENT_LINKS];
	uint32_t newest;	/* of its members */
	uint64_t turn;		/* when it was put at the head of its lists */
	uint32_t verdict;	/* number of the id that has it + 1; 0: none */
	uint8_t judged;		/* what it says: enum verdict_kind */
	uint16_t platform;	/* number of its name */
	bool passed_on;
	bool drawn;		/* by chance, for a verdict */
	bool young;		/* its first hour is not over */
	uint8_t listed;		/* in lists of so many districts, as in site */
	struct site site;
	uint32_t before[SITE_PLACES], after[SITE_PLACES];	/* in these */
};

static inline struct str
incident_id(const struct incident *i)
{
	return (struct str){ i->id, i->id_n };
}

/* A post that joins or opens a case. */
struct incident_post {
	struct str id;
	uint16_t platform;
	uint64_t id_key, words_key, author_key;	/* hashes; 0: none */
	int64_t t;
	int32_t offset;
	const struct site *site;
};

struct incidents {
	struct incident *v;	/* by slot: number of the case % most */
	size_t cap;
	uint32_t most;
	uint64_t key;		/* of hashes */
	uint64_t opened;	/* so many were, and are numbered so ... */
	uint64_t closed;	/* ... of which those before this are gone */
	uint64_t turns;		/* so often was one put at the head of its lists */
	struct roster roster;
	uint32_t *list;		/* open addressing: place in pair + 1 */
	uint32_t list_mask;
	struct incident_list {
		uint32_t pair;	/* code << 16 | district */
		uint32_t first;	/* slot * SITE_PLACES + place, + 1 */
	} *pair;
	size_t pairs, pair_cap;
};

/* For at most so many open cases, 1 to 2^26; ->key is set before all else. */
void incidents_open(struct incidents *, size_t most);

/* The how manieth case it is that stands in a slot. */
static inline uint64_t
incidents_number(const struct incidents *c, uint32_t slot)
{
	uint64_t first = c->closed % c->most;

	return c->closed + (slot + c->most - first) % c->most;
}

/* Whether a new case pushes the oldest out; then that comes first. */
bool incidents_full(const struct incidents *);

/* The slot of the oldest one, INCIDENT_NONE when none is open. */
uint32_t incidents_oldest(const struct incidents *);
void incidents_close_oldest(struct incidents *);

/* Visits the slots of the open cases, oldest first. */
#define INCIDENTS_EACH(c, slot)						\
	for (uint64_t slot##_n = (c)->closed, slot;			\
	    slot##_n < (c)->opened &&					\
	    (slot = slot##_n % (c)->most, true); slot##_n++)

/*
 * A case of this post, with its slot. nth is 0 for the first case that a post
 * opens; the next are called ID/2, ID/3.
 */
uint32_t incidents_begin(struct incidents *, uint32_t code,
    const struct incident_post *, uint32_t nth);

/* The post joins a case by this link. */
void incidents_join(struct incidents *, uint32_t slot,
    const struct incident_post *, enum incident_link);

/*
 * The first open case with these own words and this code, INCIDENT_NONE
 * when there is none.
 */
uint32_t incidents_with_words(const struct incidents *, uint64_t words_key,
    uint32_t code);

/*
 * Goes through the cases of a code in a district, the latest post first, from
 * *link on, 0 at first; INCIDENT_NONE at the end.
 */
uint32_t incidents_in(const struct incidents *, uint32_t code,
    uint16_t district, uint32_t *link);

/*
 * Puts back what a state kept: cases in the order they were opened, each with
 * its posts, then once incidents_restored(). INCIDENT_NONE: there are too many.
 */
uint32_t incidents_restore(struct incidents *, const struct incident *,
    struct str id);
void incidents_restore_post(struct incidents *, uint32_t slot,
    const uint64_t key[ROSTER_BYS]);
void incidents_restored(struct incidents *);

void incidents_free(struct incidents *);

#endif
