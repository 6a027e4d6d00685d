#include "watch/district_map.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "gazetteer/places.h"
#include "geo/shape.h"
#include "map/drawing.h"
#include "map/figures.h"
#include "scene/scene.h"

/* Wider than this, in degrees, an equirectangular map is not true. */
static const double widest = 3;
static const double width = 640;

enum { PER = 10000 };

void
district_map_open(struct district_map *m, const struct gazetteer *g)
{
	struct shape_box box;

	areas_open(&m->areas, g, NULL);
	areas_schematic(&m->areas);
	box = areas_box(&m->areas);
	m->drawable = box.x1 <= box.x2 && box.x2 - box.x1 <= widest &&
	    box.y2 - box.y1 <= widest;
}

/* Whether the map has an area of this path. */
static bool
is_area(const struct district_map *m, struct str path)
{
	for (size_t i = 0; i < m->areas.n; i++)
		if (str_eq(m->areas.one[i].path, path))
			return true;
	return false;
}

static struct measures_row
row_of(const struct view_line *l, struct str path)
{
	return (struct measures_row){ .path = path, .n = (double)l->n,
		.of = NAN, .share = NAN, .low = NAN, .high = NAN,
		.people = l->people, .open = (double)l->open, .median = NAN,
		.median_low = NAN, .median_high = NAN, .file = "" };
}

void
district_map_svg(const struct district_map *m, const struct view *v,
    struct buf *out)
{
	struct view_lines *l = mem_new(1, sizeof(*l));
	struct measures_row row[SCENE_ITEMS];
	struct measures rows = { .kind = MEASURES_COUNT, .row = row,
		.unit = STR("complaints") };
	struct drawing_wish drawing = { .width = width };
	struct figures figures;

	if (m->drawable)
		view_districts(v, l);
	for (size_t i = 0; i < l->n; i++) {
		struct str path = v->m->districts.names.key[l->line[i].item];

		if (is_area(m, path))
			row[rows.n++] = row_of(&l->line[i], path);
	}
	free(l);
	if (rows.n == 0)
		return;
	rows.whole = row_of(&(struct view_line){ 0 }, STR(""));
	rows.whole.path.p = NULL;
	rows.whole.n = rows.whole.people = rows.whole.open = NAN;
	figures_of(&figures, &m->areas, &rows, &(struct figures_wish){
	    FIGURES_DEFAULT, PER, SCENE_FEW, false });
	drawing.title = v->hours == 1 ? STR("Complaints, 1 h") :
	    v->hours == 24 ? STR("Complaints, 24 h") : STR("Complaints, 7 d");
	drawing_svg(&figures, &drawing, out);
	figures_free(&figures);
}
