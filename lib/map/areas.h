/*
 * The areas of a map: those of a level of the gazetteer, with a shape each,
 * from boundaries that the user gives or made of its circles.
 */
#ifndef MAP_AREAS_H
#define MAP_AREAS_H

#include "base/mem.h"
#include "base/str.h"
#include "gazetteer/gazetteer.h"
#include "geo/shape.h"

struct areas_one {
	uint32_t entry;		/* of the gazetteer */
	struct str path;
	struct str name;
	double people;		/* its population; NAN: not known */
	struct shape shape;	/* degrees; no parts: it has none */
};

struct areas {
	const struct gazetteer *gazetteer;
	struct areas_one *one;
	size_t n;
	uint32_t level;
	bool schematic;		/* the shapes are no boundaries */
	bool populated;		/* every area has a population */
	size_t *of_entry;	/* by entry: the area it lies in, or AREAS_NONE */
};

#define AREAS_NONE ((size_t)-1)

/*
 * The areas of a level (NULL: the first), from west to east where they are
 * equally far north, else from north to south. No such level ends the program.
 */
void areas_open(struct areas *, const struct gazetteer *, const char *level);

/*
 * Gives them the shapes of a file of boundaries, joined by the property key
 * (NULL: what matches most). What does not join is said on both sides, and so
 * is an area whose place in the gazetteer lies outside its shape: status 1.
 */
void areas_bound(struct areas *, const char *path, const char *key);

/*
 * Gives them schematic shapes: the power diagram of the circles of the deepest
 * level below each, those outside taking part. Areas that get none are said.
 */
void areas_schematic(struct areas *);

/* The box of all shapes; longitudes east of 180 where they lie on both sides. */
struct shape_box areas_box(const struct areas *);

void areas_close(struct areas *);

#endif
