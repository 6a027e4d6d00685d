/* What codes records, whether by rules or by what was learnt from examples. */
#ifndef TAG_CODER_H
#define TAG_CODER_H

#include "io/record.h"
#include "json/keys.h"
#include "learn/predict.h"

struct coder {
	void *state;
	/* The members that it looks up: reader_find() may do it before. */
	const struct keys *(*members)(void *state);
	/* Adds what was found to the record; false: no code was given. */
	bool (*tag)(void *state, struct record *);
	/* One that codes alike, for another thread, while this one is there. */
	struct coder (*share)(void *state);
	/* What it has counted so far, to be said at the end; NULL: nothing. */
	struct predict_tally *(*tally)(void *state);
	/* Says what is to be said of all records, once, and frees. */
	void (*close)(void *state);
};

#endif
