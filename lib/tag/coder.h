/* What codes records, whether by rules or by what was learnt from examples. */
#ifndef TAG_CODER_H
#define TAG_CODER_H

#include "io/record.h"
#include "json/keys.h"

struct coder {
	void *state;
	/* The members that it looks up: reader_find() may do it before. */
	const struct keys *(*members)(void *state);
	/* Adds what was found to the record; false: no code was given. */
	bool (*tag)(void *state, struct record *);
	/*
	 * One that codes alike, for another thread, as long as this one is
	 * there; NULL: what it does to a record depends on those before it.
	 */
	struct coder (*share)(void *state);
	/* Says what is to be said of all records, and frees. */
	void (*close)(void *state);
};

#endif
