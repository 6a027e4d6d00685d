/*
 * Numbers as people write them. A dot or comma is a decimal sign only where it
 * cannot be a thousands sign: 2.25 and 1.500.000,5 are one number, 1.500 is
 * one of two, and nobody but its writer knows which.
 */
#ifndef BASE_NUMBER_H
#define BASE_NUMBER_H

#include "base/buf.h"

/* What --decimal says. */
enum number_decimal { NUMBER_EITHER, NUMBER_POINT, NUMBER_COMMA };

#define NUMBER_DECIMAL_HELP "the decimal sign of numbers that are text: comma or point"

enum number_kind {
	NUMBER_NONE,	/* it is no number */
	NUMBER_ONE,
	NUMBER_TWO	/* it may be either of two */
};

/*
 * Reads s. Of a number out is what JSON would write, 1500 or 1.5. Of one that
 * may be two, out is it with a decimal point and other with a thousands point
 * (or comma). Both are cleared first.
 */
enum number_kind number_read(struct str s, enum number_decimal, struct buf *out,
    struct buf *other);

/*
 * Appends why s was not read, having been found to be two numbers: which two,
 * and how --decimal chooses.
 */
void number_explain(struct buf *, struct str s, struct buf *out,
    struct buf *other);

/* The argument of --decimal, NULL for none; anything else ends the program. */
enum number_decimal number_decimal(const char *word);

/*
 * A span of time, a whole number and its unit: 10s 90m 2h 14d, in seconds. A
 * size, 64K 56M 2G (of 1024 each), in bytes. False, and nothing is set, when s
 * is anything else or does not fit.
 */
bool number_span(struct str s, int64_t *seconds);
bool number_size(struct str s, size_t *bytes);

/* Whether both are numbers that are known: the two ends of an interval. */
bool number_both(double, double);

/*
 * Appends a JSON number in the one spelling that all its spellings share: 10
 * for 10, 10.0 and 1e1, all digits kept; 1e400 where it would be very long.
 */
void number_canonical(struct buf *, struct str json);

#endif
