/* The panels of the frame, each drawn into rows of the page. */
#ifndef WATCH_PANELS_H
#define WATCH_PANELS_H

#include "base/buf.h"
#include "show/canvas.h"
#include "watch/view.h"

enum { PANELS_WIDE = 112 };	/* columns from which more is shown */

void panels_title(struct canvas *, const struct view *, size_t row);

/* Bursts in so many rows: under a head where the page is wide. */
void panels_bursts(struct canvas *, const struct view *, size_t row, size_t rows);

/* Complaints by topic, and by district, from a column on. */
void panels_topics(struct canvas *, const struct view *, size_t row, size_t rows,
    size_t from, size_t columns);
void panels_districts(struct canvas *, const struct view *, size_t row,
    size_t rows, size_t from, size_t columns);

/* Who was answered; on wide pages also the tone, in a second row. */
void panels_answers(struct canvas *, const struct view *, size_t row, size_t rows);

/* Cases under a head; and what verdicts said. */
void panels_cases(struct canvas *, const struct view *, size_t row, size_t rows);
void panels_verdicts(struct canvas *, const struct view *, size_t row);

/* The posts of the chosen case, in place of the panels above the cases. */
void panels_posts(struct canvas *, const struct view *, size_t row, size_t rows);

/* What keys do. */
void panels_keys(struct canvas *, const struct view *, size_t row);
void panels_help(struct canvas *, const struct view *, size_t row, size_t rows);

/*
 * What these panels say, appended: who was answered, with gap between its
 * parts; the tone; what verdicts said; posts a second or an hour.
 */
void panels_answered(struct buf *, const struct view *, const char *gap,
    bool open_first);
void panels_tone(struct buf *, const struct view *);
void panels_verified(struct buf *, const struct view *);
void panels_rate(struct buf *, const struct view *);

/* All in one line: 212 open, 31 over limit, 1 burst. */
void panels_one_line(struct buf *, const struct view *);

#endif
