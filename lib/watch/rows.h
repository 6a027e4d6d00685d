/* Rows of tw-burst, tw-case and tw-thread, taken into the model. */
#ifndef WATCH_ROWS_H
#define WATCH_ROWS_H

#include "io/record.h"

struct model;

void rows_burst(struct model *, const struct record *);
void rows_case(struct model *, const struct record *);
void rows_thread(struct model *, const struct record *);

#endif
