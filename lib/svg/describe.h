/* What a chart shows, in a sentence or two, for who cannot see it. */
#ifndef SVG_DESCRIBE_H
#define SVG_DESCRIBE_H

#include "base/buf.h"
#include "chart/chart.h"

/* Appends it, in the language of show/words.h. */
void describe_chart(const struct chart *, struct buf *);

/* Appends what its marks are and of what, for who can: the line below the title. */
void describe_marks(const struct chart *, struct buf *);

#endif
