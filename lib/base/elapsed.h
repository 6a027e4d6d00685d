/* A clock that nobody sets, for how long something takes. */
#ifndef BASE_ELAPSED_H
#define BASE_ELAPSED_H

#include <stdint.h>

/* Nanoseconds since some time before the run. */
int64_t elapsed_ns(void);

/* The same in milliseconds. */
int64_t elapsed_ms(void);

#endif
