/*
 * What tw-align prints: the sources beside each other, each item beside what
 * each source says of it, and what can be said of all items together.
 */
#ifndef ALIGN_PRINT_H
#define ALIGN_PRINT_H

#include "align/priorities.h"
#include "align/voices.h"
#include "counts/counts.h"

/* Attention, what matters, and what each source says of each item counted. */
struct study {
	struct counts rows;
	struct priorities priorities;
	struct voices voices;
};

/* Ends the program when the rows cannot be used: before anything is printed. */
void print_check_rows(const struct study *);

/* Rows of one kind, in a format of -o. */
void print_sources(const struct study *, const char *format);
void print_items(const struct study *, const char *format);

/* The same; what is drawn for tests depends on the seed alone. */
void print_whole(const struct study *, uint64_t seed, const char *format);

#endif
