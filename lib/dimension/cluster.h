/* The clusters that records belong to: posts of a day, an author are alike. */
#ifndef DIMENSION_CLUSTER_H
#define DIMENSION_CLUSTER_H

#include "base/buf.h"
#include "base/hash.h"
#include "dimension/dimension.h"
#include "io/record.h"
#include "json/keys.h"

enum cluster_kind {
	CLUSTER_DAY,
	CLUSTER_WEEK,
	CLUSTER_AUTHOR,
	CLUSTER_CONVERSATION,
	CLUSTER_NONE
};

struct cluster {
	enum cluster_kind kind;
	const char *one;	/* "day" */
	const char *many;	/* "days" */
	struct dimension *by;	/* author or conversation ... */
	struct dimension *other;	/* ... and what stands in for it */
	struct names names;
	bool stated;	/* the record last asked of has a cluster of its own */
	uint64_t unknown;	/* counted records that have none */
};

/* word is the argument of --cluster; anything unknown ends the program. */
void cluster_open(struct cluster *, const char *word);

/* Adds the members that cluster_of() seeks to the names: record_want(). */
void cluster_want(const struct cluster *, struct keys *names);

/* The number of the record's cluster. */
uint32_t cluster_of(struct cluster *, const struct record *,
    const struct moment *);

/* Appends the name of a cluster (of records that state none: ""). */
void cluster_name(const struct cluster *, uint32_t number, struct buf *);

/* The number of a cluster by its name; false when it is no such name. */
bool cluster_number(struct cluster *, struct str name, uint32_t *number);

/* Whether all records of a cluster have the same value of the dimension. */
bool cluster_decides(const struct cluster *, const struct dimension *);

/* Says how many records had no cluster of their own. */
void cluster_report(const struct cluster *);

void cluster_close(struct cluster *);

#endif
