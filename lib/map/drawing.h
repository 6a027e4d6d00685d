/* The map as SVG: by itself, as a chart of a report, or in a page of ours. */
#ifndef MAP_DRAWING_H
#define MAP_DRAWING_H

#include "base/buf.h"
#include "map/figures.h"

struct drawing_wish {
	struct str title;
	double width;		/* in pixels */
	bool points;		/* circles for places, areas without colour */
	const char *links;	/* in a page: areas are links to its table, and
				 * this begins their ids; NULL: no links, and
				 * the drawing has title and notes */
};

/* Appends the drawing. */
void drawing_svg(const struct figures *, const struct drawing_wish *,
    struct buf *);

#endif
