/*
 * Codings by pattern: posts that all coders coded alike are one, with their
 * number. What is computed of codings is computed of these.
 */
#ifndef AGREE_PATTERNS_H
#define AGREE_PATTERNS_H

#include "base/buf.h"
#include "base/hash.h"
#include "handcode/codings.h"
#include "handcode/drawn.h"
#include "validity/agreement.h"

struct patterns {
	size_t coders;
	size_t values;
	size_t n;
	uint16_t *value;	/* by pattern, coder; CODINGS_MISSING */
	struct agreement_unit *unit;	/* by pattern; given is set, too */
	struct agreement_unit *plain;	/* the same without weights */
	double *given;
	struct names keys;
	struct buf key;
	size_t cap;
	size_t unit_cap;
	bool single;	/* of sets: no coder gave a post more than one code */
	struct names sets;	/* of sets: their bits */
	bool weighted;
	double f[AGREEMENT_CLASSES];
};

/*
 * The patterns of a code (without those of the coder numbered but; SIZE_MAX:
 * of all). With a design, posts that two coders coded or more weigh 1/p, p of
 * the draw times the part of their class that was so coded.
 */
void patterns_of_code(struct patterns *, const struct codings *, uint16_t code,
    const struct drawn *, size_t but);

/*
 * The patterns of whole sets of codes: value is the number of a set in sets,
 * where a bit stands for each code. Only coders count that coded every code.
 * False when there are more different sets than can be compared.
 */
bool patterns_of_sets(struct patterns *, const struct codings *, size_t but);

/* As agreement takes them; plain leaves the weights out. */
struct agreement_data patterns_data(const struct patterns *, bool plain);

/*
 * Posts (by weight, unless plain) that a gave i and b gave j: table[i * values
 * + j]. How many posts, unweighted, comes back.
 */
double patterns_pair(const struct patterns *, size_t a, size_t b, bool plain,
    double *table);

void patterns_free(struct patterns *);

#endif
