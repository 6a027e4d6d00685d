/* Charts, SVG as tw-chart writes it, made safe for a page. */
#ifndef DOSSIER_FIGURE_H
#define DOSSIER_FIGURE_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"

/* The styles of the charts of a page: charts that have the same share it. */
struct figure_styles {
	struct str *css;
	size_t n, cap;
	struct arena texts;
	unsigned figures;
};

struct figure {
	struct buf drawing;	/* its elements, ids and classes its own */
	struct buf title;	/* in the language of the chart; may be empty */
	double width;		/* in pixels; 0: not said */
};

/*
 * Takes in a drawing. Its ids and classes are made its own, so that several
 * live on one page. What could run, or load from elsewhere, ends the program
 * with status 2.
 */
void figure_take(struct figure *, struct figure_styles *, struct str svg,
    const char *file);

/* Whether they are one chart, drawn for wide and for narrow screens. */
bool figure_are_twins(const struct figure *, const struct figure *);

/*
 * Appends a figure for all screens, or both of two twins; may be NULL: the
 * figure has none.
 */
void figure_write(struct buf *, const struct figure *,
    const struct figure *twin);

void figure_free(struct figure *);
void figure_styles_free(struct figure_styles *);

#endif
