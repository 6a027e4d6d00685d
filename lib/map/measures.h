/*
 * What is drawn: rows of one kind with a place each, as tw-count, tw-thread,
 * tw-case and tw-burst print them. Cases are added up here.
 */
#ifndef MAP_MEASURES_H
#define MAP_MEASURES_H

#include "base/mem.h"
#include "base/str.h"
#include "map/measure.h"

/* {0} is none. */
struct measures {
	enum measures_kind kind;
	struct measures_row *row;	/* of the kind and the group */
	size_t n;
	struct measures_row whole;	/* of an answer; else all NAN */
	struct str group;	/* what the values of other dimensions are, parted
				 * by ", "; empty: there is none */
	struct str by;		/* the names of those dimensions, likewise */
	struct str unit;	/* what is counted, for readers */
	double not_placed;	/* cases without a place */
	bool bounds;		/* n is a lower bound */
	struct arena bytes;
};

struct measures_wish {
	const char *group;	/* NULL: there is only one */
	bool persons;		/* dimensions may name persons */
	bool median;		/* only kinds that have these */
	bool open;
};

/*
 * Reads these files; false when no row came that can be drawn, which has been
 * said. Rows of several groups without a wish, and dimensions that name
 * persons, end the program.
 */
bool measures_read(struct measures *, char **paths,
    const struct measures_wish *);

void measures_free(struct measures *);

#endif
