/*
 * How the attention that items got meets what one voice says of them: an
 * interval and a verdict for each, and measures of all beside their values
 * under perfect alignment.
 */
#ifndef ALIGN_ATTENTION_H
#define ALIGN_ATTENTION_H

#include "align/alignment.h"
#include "align/voices.h"
#include "stats/interval.h"

/* Draws that tw-align takes; its manual states the number. */
enum { ATTENTION_DRAWS = 10000 };

/* Up to this many items chance is told by all arrangements, not by draws. */
enum { ATTENTION_EXACT = 8 };

/*
 * With fewer clusters perfect alignment is rejected up to 12 times in 100:
 * the measures say so.
 */
enum { ATTENTION_CLUSTERS = 20 };

/* Why nothing is drawn: nobody can tell how many mentions count as one. */
#define ATTENTION_FEW							\
	"fewer than two clusters: the effective sample size is unknown"

/* Why an interval is not to be relied on. */
#define ATTENTION_ROUGH							\
	"too few days or other clusters: the interval is rough"

/* What was counted of an item, by rules or by hand. */
struct attention_count {
	double x;			/* mentions */
	double share;			/* of all mentions; NAN when there are none */
	struct interval interval;	/* 95 % for all items at once */
};

/* All items of a group. */
struct attention_group {
	struct attention_count *item;
	size_t k;
	double mentions;
	double clusters;	/* days, or what stands for them */
	double deff;		/* deff*: of all items together */
	struct sums whole;	/* of one of the items: what they are divided
				 * by; k is 0 where hand coding corrected it */
	struct interval_group together;
};

/* The group of these k items; free(3) its item. */
struct attention_group attention_of_sums(const struct sums *, size_t k);

struct attention_item {
	double share;			/* x/m; NAN when m is 0 */
	struct interval interval;	/* 95 % for all k items at once */
	double due;			/* what share is held against; NAN: nothing */
	bool judged;			/* there is a verdict */
	enum alignment_verdict verdict;
	const char *why;		/* why there is none, or is rough */
};

/*
 * What the voice says of each item, and out, are arrays of as many. With
 * weights the due share is the item's part of the weights times the share of
 * all rated items, so codes without a weight take nothing away; with levels it
 * is the even share 1/k.
 */
void attention_items(const struct attention_group *, const struct voices_said *,
    struct attention_item *out);

struct attention_measure {
	double value;		/* NAN: undefined, why says so */
	double most;		/* the largest that the ties allow; NAN: no such */
	struct alignment_null null;
	double chance;		/* p of so high a value if priority did not
				 * matter (priorities shuffled); NAN: no such */
	const char *why;	/* why value, or else only null, is undefined
				 * or rough */
};

struct attention {
	size_t rated;		/* items with a weight or else with an order */
	double covered;		/* their share of all mentions ... */
	struct interval around;	/* ... and its interval of 95 % */
	uint64_t mentions;	/* theirs, effective: so many are drawn */
	struct attention_measure measure[ALIGNMENT_MEASURES];
	double dominance;	/* of pairs high, low: high has more; NAN: none */
	size_t pairs;
	const char *no_dominance;	/* why, else NULL */
};

/* All measures of one voice; the draws depend on the seed alone. */
void attention_whole(const struct attention_group *, const struct voices_said *,
    uint64_t seed, size_t draws, struct attention *out);

#endif
