/*
 * The posts of which a model is least sure: they teach it most. They are not
 * drawn by chance, so they judge nothing; a fifth of the posts is drawn by
 * chance beside them, for that.
 */
#ifndef SAMPLE_UNCERTAIN_H
#define SAMPLE_UNCERTAIN_H

#include "base/buf.h"
#include "base/hash.h"
#include "dimension/moment.h"
#include "draw/draw.h"
#include "draw/earlier.h"
#include "io/record.h"
#include "json/json_scan.h"

/* A post that may be taken. */
struct uncertain_post {
	double margin;		/* between its two most probable codes */
	bool near;		/* rules nearly gave it a code: it comes first */
	struct key key;		/* of equal ones the lowest */
	char *line;		/* the record */
	size_t line_n;
	uint64_t author;	/* 0: not known */
	int64_t day;
	bool dated;
	uint32_t code;		/* the most probable one */
};

/* Those kept of a code, the last one first. */
struct uncertain_code {
	struct uncertain_post *heap;
	size_t n;
	size_t room;
	uint64_t posts;		/* of which it is the most probable code */
};

struct uncertain {
	struct draw *draw;
	const struct earlier *coded;	/* these are not taken again */
	size_t total;		/* posts, those drawn by chance among them */
	size_t wanted;		/* without these */
	size_t least;		/* of each code, before others come */
	char *p_name;		/* the member with the probabilities */
	char *near_name;	/* and with the codes nearly given; NULL */
	struct names codes;
	struct uncertain_code *code;	/* by number; 0 is none */
	size_t code_cap;
	uint32_t code_n;
	uint64_t bare;		/* records without probabilities */
	uint64_t seen;
	struct moment moment;
	struct json json;
	struct buf text;
};

/* How many of n posts are drawn by chance. */
size_t uncertain_by_chance(size_t n);

/*
 * Of n posts in all a fifth is left to the draw. dimension: whose
 * probabilities; near: the dimension of a book, whose near misses come first,
 * or NULL.
 */
void uncertain_open(struct uncertain *, struct draw *, const char *dimension,
    const char *near, size_t n, const struct earlier *);

/* Takes a record into account. */
void uncertain_add(struct uncertain *, const struct record *);

/*
 * When the draw is finished: adds to its posts those least sure of, one of
 * each group of near copies, at most a fifth of them of one day or author.
 */
void uncertain_finish(struct uncertain *);

void uncertain_close(struct uncertain *);

#endif
