#include "map/caption.h"

#include <math.h>

#include "base/ascii.h"
#include "gazetteer/places.h"

static struct str
level_name(const struct figures *v)
{
	return v->areas->gazetteer->level[v->areas->level];
}

void
caption_title(const struct figures *v, bool points, struct buf *b)
{
	const size_t from = b->n;

	if (v->measures->group.n > 0) {
		buf_adds(b, v->measures->group);
		buf_addz(b, ": ");
	}
	if (points) {
		buf_adds(b, v->measures->unit);
		buf_addz(b, " by place");
	} else {
		figures_noun(v, b);
		buf_addz(b, " by ");
		buf_adds(b, level_name(v));
	}
	if (b->n > from && ascii_lower(b->p[from]))
		b->p[from] = (char)(b->p[from] - 'a' + 'A');
}

/* What the overall value is of. */
static void
add_overall(const struct figures *v, struct buf *b)
{
	const bool mean = v->what == FIGURES_N || v->what == FIGURES_OPEN ||
	    (v->what == FIGURES_SHARE && v->measures->kind == MEASURES_COUNT);

	if (isnan(v->overall))
		return;
	buf_addz(b, !mean ? " All together: " :
	    v->count[FIGURES_MISSING] == 0 ? " Mean of the areas: " :
	    " Mean of the areas with data: ");
	figures_number(v, v->overall, b);
	buf_addc(b, '.');
}

void
caption_about(const struct figures *v, bool points, struct buf *b)
{
	const struct gazetteer *g = v->areas->gazetteer;

	if (g->title.n > 0) {
		buf_adds(b, g->title);
		buf_addz(b, ". ");
	}
	if (!isnan(v->total)) {
		if (v->measures->bounds)
			buf_addz(b, "At least ");
		figures_count(v->total, b);
		buf_addc(b, ' ');
		buf_adds(b, v->measures->unit);
		buf_addz(b, " in ");
	}
	if (points) {
		figures_count((double)v->places, b);
		buf_addz(b, " places.");
		return;
	}
	buf_addf(b, "%zu areas (", v->areas->n);
	buf_adds(b, level_name(v));
	buf_addz(b, ").");
	add_overall(v, b);
}

/* Numbers of places outside, which are on no map of the city. */
static void
add_outside(const struct figures *v, struct buf *b)
{
	size_t shown = 0, few = 0;

	for (size_t i = 0; i < v->outsides; i++) {
		const struct figures_one *one = &v->outside[i];

		few += one->state == FIGURES_SUPPRESSED;
		if (one->state != FIGURES_SHOWN)
			continue;
		buf_addz(b, shown++ == 0 ? "Outside: " : ", ");
		buf_adds(b, one->name);
		buf_addc(b, ' ');
		figures_count(one->row->n, b);
	}
	if (few > 0)
		buf_addf(b, "%s%zu place%s of %s", shown == 0 ? "Outside: " :
		    ", and ", few, few > 1 ? "s" : "", v->few);
	buf_addz(b, shown + few > 0 ? ".\n" : "");
}

static bool
is_count_without_people(const struct figures *v)
{
	return v->what == FIGURES_N && !v->areas->populated;
}

static void
add_privacy(const struct figures *v, struct buf *b)
{
	if (v->min_people > 1 && !v->people_known) {
		buf_addz(b, "Not all rows say how many people they are of");
		buf_addz(b, v->measures->kind == MEASURES_COUNT ?
		    " (tw-count --distinct author.handle does): " : ": ");
		buf_addf(b, "fewer than %.0f ", v->min_people);
		buf_adds(b, v->measures->unit);
		buf_addf(b, " are taken for fewer than %.0f people.\n",
		    v->min_people);
	}
	if (v->count[FIGURES_SUPPRESSED] > 0 && isnan(v->total))
		buf_addz(b, "The total is not shown either: it would give a "
		    "number of few people away.\n");
}

void
caption_notes(const struct figures *v, bool points, struct buf *b)
{
	const struct gazetteer *g = v->areas->gazetteer;

	if (v->areas->schematic)
		buf_addz(b, "Schematic areas, not boundaries.\n");
	if (v->measures->bounds)
		buf_addz(b, "The codebook finds few of what there is: each "
		    "number is a lower bound, at least so many.\n");
	if (points)
		buf_addz(b, "Circles stand where the gazetteer has the "
		    "places, at no post's own point; their area is the "
		    "number, dashed is how far a place may reach.\n");
	else if (is_count_without_people(v))
		buf_addz(b, "Counts follow how many people live and tweet "
		    "there.\n");
	if (!points && v->count[FIGURES_SHOWN] > 0 && !v->intervals)
		buf_addz(b, "These rows have no intervals: nothing is "
		    "hatched.\n");
	add_outside(v, b);
	if (v->measures->not_placed > 0) {
		buf_addz(b, "Without a place: ");
		figures_count(v->measures->not_placed, b);
		buf_addc(b, ' ');
		buf_adds(b, v->measures->unit);
		buf_addz(b, ".\n");
	}
	add_privacy(v, b);
	if (g->attribution.n > 0) {
		buf_adds(b, g->attribution);
		buf_addc(b, '\n');
	}
}
