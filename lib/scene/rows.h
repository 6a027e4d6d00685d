/* Rows of tw-burst, tw-case and tw-thread, taken into the scene. */
#ifndef SCENE_ROWS_H
#define SCENE_ROWS_H

#include "io/record.h"

struct scene;

void rows_burst(struct scene *, const struct record *);
void rows_case(struct scene *, const struct record *);
void rows_thread(struct scene *, const struct record *);

/* Of all questions, and of all cases; rows of some of them are passed over. */
void rows_answer(struct scene *, const struct record *);
void rows_verdicts(struct scene *, const struct record *);

#endif
