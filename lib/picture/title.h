/* What a chart is called, and what its values are of. */
#ifndef PICTURE_TITLE_H
#define PICTURE_TITLE_H

#include "picture/panels.h"

/*
 * Names the chart (unless it has a title), its values and dimensions in the
 * language of show/words.h; after its panels were made.
 */
void title_chart(struct panels *);

#endif
