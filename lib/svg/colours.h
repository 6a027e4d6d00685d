/*
 * The colours of drawings, by name, on paper and light screens and on dark
 * ones, and the style that uses them. tests/unit/colours.c holds them to the
 * contrasts that the design asks for.
 */
#ifndef SVG_COLOURS_H
#define SVG_COLOURS_H

#include "base/buf.h"

/* A colour as #rrggbb, twice. */
struct colour {
	const char *name;
	const char *light;
	const char *dark;
};

/* All of them; the last one has no name. */
extern const struct colour colours_all[];

/* The colour of this name, which must be there. */
const struct colour *colours_find(const char *name, size_t n);

/* Appends the element style of a drawing: its type, lines and colours. */
void colours_style(struct buf *);

#endif
