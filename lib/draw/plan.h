/* How many posts of each cell are drawn, as it was asked for. */
#ifndef DRAW_PLAN_H
#define DRAW_PLAN_H

#include "draw/pool.h"

/* Sets n of all cells by the posts that came so far. */
void plan_make(struct pool *);

/* Says what --width costs, and what there is too little or too much of. */
void plan_say(const struct pool *);

#endif
