/* The formats, in the order in which they are asked; see intake/intake.h. */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include "intake/intake.h"

#define SOURCES(X)							\
	X(record)							\
	X(twitter_v1)							\
	X(twitter_v2)							\
	X(twitter_export)

/* All of them; NULL behind the last. */
extern const struct source *const sources[];

#endif
