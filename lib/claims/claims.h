/*
 * What sources say of claims, and how far they converge. Sources are chosen,
 * not drawn, so nothing here has an interval.
 */
#ifndef CLAIMS_CLAIMS_H
#define CLAIMS_CLAIMS_H

#include "base/hash.h"
#include "base/mem.h"

enum claims_stance {
	STANCE_SILENT,	/* the source says nothing of the claim */
	STANCE_AGREE,
	STANCE_PARTIAL,
	STANCE_CONTRADICT,
	STANCE_VALUE,	/* a value, and nobody says which is claimed */
	STANCES
};

extern const char *const claims_stance_name[STANCES];

/* A line of the table: what a source says of a claim. */
struct claims_cell {
	enum claims_stance stance;
	struct str kind;
	struct str value;	/* empty: none */
	struct str from;
	struct str at;
	struct str quote;
	size_t line;
};

/* A sum in a column from that does not come to the value beside it. */
struct claims_recomputed {
	uint32_t claim;
	uint32_t source;
	double sum;
};

struct claims {
	struct names claim;
	struct names source;
	struct claims_cell *cell;	/* claim * sources + source */
	struct str *stated;	/* by claim: what is claimed, or empty */
	struct claims_recomputed *recomputed;
	size_t recomputed_n;
	struct arena bytes;
};

/*
 * Reads the table at path. With coder, only the lines of that reader. What is
 * wrong with it ends the program. claims_free() frees.
 */
void claims_read(struct claims *, const char *path, const char *coder);

const struct claims_cell *claims_cell(const struct claims *, uint32_t claim,
    uint32_t source);

/*
 * Whether two values are alike: numbers within half a unit of the last digit
 * that is printed (of the one that has fewer), other text when it folds to the
 * same.
 */
bool claims_alike(struct str a, struct str b);

/*
 * How far two sources agree on a claim of which both speak: 1, 0, or a half
 * where one agrees and the other does in part.
 */
double claims_agreement(const struct claims_cell *,
    const struct claims_cell *);

void claims_free(struct claims *);

#endif
