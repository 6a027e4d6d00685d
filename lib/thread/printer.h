/* Rows of threads: of each question, of the answers to a group, of a curve. */
#ifndef THREAD_PRINTER_H
#define THREAD_PRINTER_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "show/wide.h"
#include "thread/estimate.h"
#include "thread/threads.h"

struct printer {
	struct threads *threads;
	const char *format;
	bool each;		/* rows of each question are wanted ... */
	bool early;		/* ... as soon as there is something to tell */
	bool persons;		/* with the handle of who asked */
	struct wide rows;
	struct estimate estimate;
	struct printer_limit {
		const char *name;	/* of its columns: within_3d, */
		const char *low;	/* within_3d_low */
		const char *high;
		uint32_t seconds;
	} limit[ESTIMATE_LIMITS_MAX];
	size_t limits;		/* of --limits; the code's own comes after */
	uint32_t property;	/* limit, of the book; CODEBOOK_NONE */
	struct arena bytes;
	struct buf text;
};

/*
 * Adds a limit that is written so (3d); false when there are as many as there
 * may be.
 */
bool printer_limit(struct printer *, struct str text, uint32_t seconds);

/* Opens the rows of questions, where they are wanted. */
void printer_open(struct printer *);

/* The row of a question: what threads->tell calls. */
void printer_tell(void *printer, const struct threads_event *);

/* Rows of kind answer: of all questions, then of each group. */
void printer_answers(struct printer *);

/* Rows of kind curve: a step for each time at which somebody was answered. */
void printer_curves(struct printer *);

void printer_close(struct printer *);

#endif
