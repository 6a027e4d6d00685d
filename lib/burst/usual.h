/*
 * What is usual for a key at this hour of the week: its share of the posts, by
 * hours of past weeks, each week weighing less than the one after it, drawn
 * towards its share at any hour. What is counted teaches a day late, so that a
 * burst does not teach itself.
 */
#ifndef BURST_USUAL_H
#define BURST_USUAL_H

#include <stdbool.h>
#include <stdint.h>


enum {
	USUAL_WEEK = 168,	/* hours of a week; 0 is Monday's first */
	USUAL_LAG = 24,		/* hours before a count teaches */
	USUAL_HOURS = 512	/* whose trials are remembered */
};

/* The stream: how many trials each hour had. {0} with scale and least set. */
struct usual {
	double scale;	/* in a burst a key has so many times its usual share */
	double least;	/* no usual share is smaller */
	bool begun;
	int64_t first;	/* the first hour, counted since 1970 */
	int64_t hour;	/* that runs */
	int64_t now;	/* an instant of it */
	int64_t base;	/* the hour from which a trial weighs 1 */
	int32_t offset;	/* of local time, seconds */
	uint32_t trials[USUAL_HOURS];	/* by hour modulo their number */
	double week[USUAL_WEEK];	/* weighted trials by hour of the week */
	double all;		/* and in all */
	double learnt;		/* trials that teach, unweighted, ... */
	double squares;		/* ... and the sum of their hours' squares */
};

/* A key's own. {0} is that of a key never met. */
struct usual_key {
	float week[USUAL_WEEK];	/* weighted hits by hour of the week */
	float all;
	uint16_t lag[USUAL_LAG];	/* hits that do not teach yet */
	int64_t lag_hour;	/* the last hour of these */
	float hits;	/* of the warm-up, by hour: their sum, */
	float squares;	/* of their squares, */
	float by_trials;	/* and of each times the trials of the hour */
};

/* The hour in which an instant lies. */
int64_t usual_hour_of(int64_t t);

/* The first hour of a stream, or the hour after the one that runs. */
void usual_begin(struct usual *, int64_t hour);
void usual_next_hour(struct usual *);

/* Counts a trial. */
void usual_trial(struct usual *);

/* How many the hour that runs had so far. */
uint32_t usual_trials(const struct usual *);

/* Counts a hit of the hour that runs, to teach a day later. */
void usual_hit(const struct usual *, struct usual_key *);

/* So many hits of this hour teach at once: they were kept back. */
void usual_teach(const struct usual *, struct usual_key *, int64_t hour,
    uint32_t hits);

/*
 * Takes the hits of this hour and those after it out of what will teach, into
 * the room for `hours` counts whose first is of that hour.
 */
void usual_keep_back(struct usual_key *, int64_t hour, uint32_t *held,
    uint32_t hours);

/* The usual share of a key in an hour: floor to 0.99. */
double usual_share(const struct usual *, struct usual_key *, int64_t hour);

/*
 * How much evidence a key lost by trials that were no hits: from trial `trial`
 * of hour `hour` on to now, in nats; counting stops when it is more than
 * enough. The hits to be expected of these trials are added to *expected.
 */
double usual_loss(const struct usual *, struct usual_key *, int64_t hour,
    uint32_t trial, double enough, double *expected);

/*
 * In the warm-up: the variance of a key's hits an hour over that of independent
 * posts; NAN when it had too few hits to say.
 */
double usual_dispersion(const struct usual *, const struct usual_key *);

/* When weights have grown large the base moves; so many keys move with it. */
bool usual_is_heavy(const struct usual *);
double usual_lighten(struct usual *);
void usual_lighten_key(struct usual_key *, double factor);

#endif
