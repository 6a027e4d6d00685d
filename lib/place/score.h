/*
 * What a mention of a place says about districts: each reading of it has a
 * weight by its kind, by the words before it and by its typing errors, and "no
 * place is meant" has one, too.
 */
#ifndef PLACE_SCORE_H
#define PLACE_SCORE_H

#include "base/str.h"
#include "mention/lexis.h"
#include "mention/mention.h"
#include "place/districts.h"

struct score_part {
	uint32_t district;
	uint32_t child;		/* as in districts_share */
	double p;
};

/* What one piece of evidence says. */
struct scored {
	double null;		/* that no place is meant */
	double trust;		/* 0 to 1 */
	uint32_t part, parts;	/* scores.part[part ..+ parts] */
	uint32_t entry;		/* the reading that weighs most; DISTRICTS_NONE:
				 * none, or unlisted */
	bool weak;		/* a form that lacks its cue */
};

/* {0} is empty; used again it keeps its memory. */
struct scores {
	struct score_part *part;
	size_t n;
	size_t cap;
	double *weight;		/* scratch: of the readings of a mention */
	size_t weight_cap;
};

/* A whole number of a whole: adds p to what is said of a district. */
void score_add(struct scores *, uint32_t first, uint32_t district,
    uint32_t child, double p);

/* Adds p, spread over the districts of an entry by its shares. */
void score_entry(struct scores *, uint32_t first, const struct districts *,
    uint32_t entry, double p);

/*
 * Scores a mention by itself; trust is 1 and is the caller's to change. An
 * unlisted one has no parts.
 */
struct scored score_mention(struct scores *, const struct districts *,
    const struct lexis *, const struct mention *);

/*
 * Scores what a platform calls a place, folded: half of it is said. No parts
 * when it is no form, or a weak one, or the whole area.
 */
struct scored score_name(struct scores *, const struct districts *,
    const struct lexis *, struct str words);

void score_free(struct scores *);

#endif
