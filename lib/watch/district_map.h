/* The districts of the window as a map, for the page. */
#ifndef WATCH_DISTRICT_MAP_H
#define WATCH_DISTRICT_MAP_H

#include "base/buf.h"
#include "gazetteer/places.h"
#include "map/areas.h"
#include "watch/view.h"

/* {0} draws nothing. */
struct district_map {
	struct areas areas;
	bool drawable;
};

/* The areas of a gazetteer, if it says where they lie and they lie near. */
void district_map_open(struct district_map *, const struct gazetteer *);

/* Appends complaints by district as SVG; nothing where none can be drawn. */
void district_map_svg(const struct district_map *, const struct view *,
    struct buf *);

#endif
