/* The forms of a gazetteer on records: which are met, how often, after what. */
#ifndef LINT_SIGHTINGS_H
#define LINT_SIGHTINGS_H

#include <stdint.h>

#include "base/str.h"
#include "gazetteer/places.h"
#include "lint/finding.h"
#include "mention/lexis.h"
#include "mention/mention.h"

#define SIGHTINGS_UNMET "never-met"
#define SIGHTINGS_OFTEN "met-often"
#define SIGHTINGS_BARE "met-bare"

/* A form is thought a word of every day when it was met in so many posts ... */
enum { SIGHTINGS_BARE_MIN = 20 };
/* ... and after a type or place word in less than this share of them. */
#define SIGHTINGS_BARE_SHARE 0.05

struct sightings {
	const struct gazetteer *g;
	struct lexis lexis;
	struct mentions mentions;
	uint64_t posts;
	uint64_t *met;		/* by form: posts */
	uint64_t *cued;		/* by form: of these, after such a word */
	uint64_t *last;		/* by form: the post that was counted last */
};

/* The gazetteer must outlive it. */
void sightings_open(struct sightings *, const struct gazetteer *);

/* Counts the forms in the text of one more post. */
void sightings_add(struct sightings *, struct str text);

/*
 * Adds what is found: kinds of which places were never met, forms met in more
 * than this share of posts (0 to 1), and those met mostly without a word that
 * speaks for a place.
 */
void sightings_report(const struct sightings *, struct findings *,
    double often);

/* Prints a row for each form: whose it is, who gave it, how often it was met. */
void sightings_print(const struct sightings *, const char *format);

void sightings_close(struct sightings *);

#endif
