/*
 * What each voice (the sources in turn, then their consensus) says of each
 * item that was counted.
 */
#ifndef ALIGN_VOICES_H
#define ALIGN_VOICES_H

#include "align/priorities.h"
#include "base/mem.h"
#include "counts/counts.h"

struct voices_said {
	const struct priority *by;	/* NULL: no entry, or the consensus */
	struct str text;	/* what is said, as written; p NULL: nothing */
	enum alignment_level level;	/* 0: none */
	double order;		/* larger is more important; NAN: none */
	double weight;		/* NAN: none */
	const char *why;	/* why there is no level, else NULL */
};

struct voices {
	struct voices_said *said;	/* of voice v on item i: said[v * items + i] */
	struct str *name;
	size_t n;
	size_t sources;		/* the first of them; the consensus is no source */
	size_t items;
	struct arena bytes;
};

/*
 * The items are those of the rows, in their order. unlisted, unless 0, is the
 * level of what a source of levels does not list. There is a consensus when
 * there are two sources: its level is the median of the levels, its order the
 * mean place, (mid-rank - 1/2) / n, among the n items that a source rates;
 * sources that tell nothing apart take no part, and where none else is there,
 * the order is that of the levels.
 */
void voices_hear(struct voices *, struct priorities *, const struct counts *,
    enum alignment_level unlisted);

/* What voice v says of item i. */
const struct voices_said *voices_said(const struct voices *, size_t v, size_t i);

/*
 * The places, 0 first to 1 last, that source v gives to the items, NAN where
 * it rates none; false when it tells no two items apart.
 */
bool voices_places(const struct voices *, size_t v, double *place);

/* How far orders agree over the items that all of them hold. */
struct voices_agreement {
	double value;		/* NAN: undefined, why says so */
	double most;		/* the largest that the ties allow; NAN for W */
	size_t items;
	const char *why;
};

/* Kendall's W of all sources. */
struct voices_agreement voices_w(const struct voices *);

/* tau-b of the sources a and b. */
struct voices_agreement voices_tau_b(const struct voices *, size_t a,
    size_t b);

/* The part of the items rated by both to which they give the same level. */
struct voices_agreement voices_same_level(const struct voices *, size_t a,
    size_t b);

void voices_free(struct voices *);

#endif
