/* The view drawn into the cells of a page, as much of it as there is room for. */
#ifndef WATCH_FRAME_H
#define WATCH_FRAME_H

#include "show/canvas.h"
#include "watch/view.h"

/*
 * Draws it. On pages smaller than 80x24 the districts go, then the complaints,
 * then the bursts; under 40x10 there is one line.
 */
void frame_draw(struct canvas *, const struct view *);

/* How many cases the page has room for. */
size_t frame_cases(size_t columns, size_t rows, const struct view *);

#endif
