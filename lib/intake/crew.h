/*
 * Threads that take the values of a file ahead of their turn, or the elements of
 * an array, where each stands on a line of its own, or rows, and nothing is to be
 * said of them. All else is left to who
 * reads the file from its start to its end, so that what comes out is the same.
 */
#ifndef INTAKE_CREW_H
#define INTAKE_CREW_H

#include <stdbool.h>

struct intake;

/*
 * Between two values: passes over the lines that come next, if they were taken
 * ahead of their turn. False: they were not. Begins with it where that pays.
 */
bool crew_took(struct intake *);

/* Ends it before the file is closed. */
void crew_end(struct intake *);

#endif
