/* Arrays: how many items one has, and how qsort(3) is told their order. */
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include <stddef.h>

/* The items of an array, not of a pointer. */
#define ARRAY_N(a) (sizeof(a) / sizeof((a)[0]))

/* Less than 0, 0, more than 0: a before b, equal, after it; for numbers. */
#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

#endif
