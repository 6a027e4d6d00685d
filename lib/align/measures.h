/* What can be said of a group as a whole, measure by measure. */
#ifndef ALIGN_MEASURES_H
#define ALIGN_MEASURES_H

#include "align/attention.h"
#include "align/group.h"
#include "base/str.h"

/* No voice has more of them, nor has the group. */
enum { MEASURES_MAX = 16 };

struct measure {
	struct str source;	/* the voice; p NULL: of all */
	const char *measure;
	double value;		/* NAN: undefined, why says so */
	bool whole;		/* value is a whole number */
	double low;		/* its interval of 95 %; NAN: it has none */
	double high;
	double most;		/* these as in struct attention_measure */
	bool tested;		/* it has a value under perfect alignment */
	struct alignment_null null;
	double chance;
	size_t items;		/* it is made of so many, 0: not said */
	size_t drawn;		/* mentions in each draw, 0: nothing was drawn */
	const char *why;
};

/*
 * How attention meets what one voice says: covered (the share of the rated
 * items), tv, jsd, jsd_distance, tau_b, spearman, dominance. Gives their
 * number; out has room for MEASURES_MAX.
 */
size_t measures_of_voice(struct group *, const struct voices *, size_t voice,
    uint64_t seed, size_t draws, struct measure *out);

/*
 * Of the group itself: mentions, items, silent, deff, effective_mentions, hhi,
 * hhi_normalised, gini, evenness, effective_items.
 */
size_t measures_of_all(const struct group *, struct measure *out);

#endif
