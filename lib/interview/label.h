/* Who speaks, at the beginning of a paragraph of an interview. */
#ifndef INTERVIEW_LABEL_H
#define INTERVIEW_LABEL_H

#include "base/str.h"

struct label {
	struct str time;	/* 00:12:31 of [00:12:31]; may be empty */
	struct str name;	/* may be empty: there is none */
	size_t text;		/* where the text begins */
};

/*
 * Takes a paragraph apart: an optional time ([hh:mm:ss], (mm:ss),
 * #hh:mm:ss-d#), then a name of at most 40 characters, without digits but at
 * its end, a colon and a blank. They point into the paragraph.
 */
struct label label_of(struct str paragraph);

#endif
