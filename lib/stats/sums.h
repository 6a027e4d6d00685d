/*
 * What a share with its interval is computed from: exact sums over clusters
 * (days, authors, ...) of x, the number counted, and m, the number it is
 * divided by. A row of tw-count carries them as its member "sums".
 */
#ifndef STATS_SUMS_H
#define STATS_SUMS_H

#include "base/buf.h"
#include "json/json.h"

/* Decimals that a number summed with -w may have. */
enum { SUMS_PLACES_MAX = 9 };

/*
 * {0} is nothing counted. x and m are in units of 10^-places, xx, xm and mm in
 * units of 10^-2places; places is 0 unless decimals were summed. For a paired
 * difference x and xm may be below 0.
 */
struct sums {
	int64_t k;	/* clusters with m above 0 */
	int64_t hit;	/* clusters in which x is not 0 */
	int64_t miss;	/* clusters with x below m */
	int64_t m;
	int64_t x;
	__int128_t mm;
	__int128_t xm;
	__int128_t xx;
	unsigned places;
	bool below;	/* numbers below 0 went into m: x/m is no share */
};

/* One more cluster, with x of m; a sum that no longer fits ends the program. */
void sums_add(struct sums *, int64_t x, int64_t m);

/* Adds the sums over other clusters (of the same places). */
void sums_merge(struct sums *, const struct sums *);

/* One more decimal place: x and m times 10, the products times 100. */
void sums_rescale(struct sums *);

/* Ends the program: a sum no longer fits. */
_Noreturn void sums_overflow(void);

/*
 * Appends {"k":..,"hit":..,"m":..,"x":..,"mm":..,"xm":..,"xx":..}, all digits
 * exact; "miss" stands at the end only when it is below hit, "below":true
 * only when numbers below 0 were summed.
 */
void sums_write(struct buf *, const struct sums *);

/*
 * Reads what sums_write() wrote; false when it is anything else, such as a
 * number of clusters or a sum of squares below 0.
 */
bool sums_read(struct sums *, const struct json_node *);

/* Appends v times 10^-places in decimal, exactly. */
void sums_write_decimal(struct buf *, int64_t v, unsigned places);

/*
 * The decimal number s (also as 1e3) as a whole number of 10^-places; false
 * when it is no number, has more decimals than that, or does not fit.
 */
bool sums_read_decimal(struct str s, unsigned places, int64_t *out);

/* Decimals that s, a JSON number, needs: 0 for 12 and 1e3, 2 for 0.25. */
unsigned sums_places(struct str s);

/* The sum over clusters of (x - p m)^2 with p = x/m, times m^2, as a real. */
double sums_spread(const struct sums *);

#endif
