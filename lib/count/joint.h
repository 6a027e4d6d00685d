/*
 * An item and the number to sum that stand together: where both go through the
 * same array of objects, as place_about_ranked.place and place_about_ranked.p
 * do, each object gives a value of the item its own number.
 */
#ifndef COUNT_JOINT_H
#define COUNT_JOINT_H

#include "count/addend.h"
#include "dimension/dimension.h"
#include "io/record.h"
#include "json/json.h"
#include "stats/tally.h"

struct joint {
	bool possible;		/* both paths begin with the same member */
	int64_t *number;	/* by value of the item, of the record at hand */
	bool *has;		/* there is one */
	size_t cap;
	size_t has_cap;
	struct json json;
	struct dimension *item;
	int64_t x;		/* of the object at hand */
};

void joint_open(struct joint *, struct dimension *item, const struct addend *);

/* Whether that member is an array in this record. */
bool joint_is_here(const struct joint *, const struct record *);

/*
 * Reads the numbers of the item's values, after dimension_read(); several of
 * one value are added. False when one is no number: that has been said.
 */
bool joint_read(struct joint *, struct addend *, const struct record *,
    struct tally *);

void joint_close(struct joint *);

#endif
