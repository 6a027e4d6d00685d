/* The day and hour of a record, by the clock of its own offset. */
#ifndef DIMENSION_MOMENT_H
#define DIMENSION_MOMENT_H

#include "base/buf.h"
#include "io/record.h"
#include "json/keys.h"

/* The parts of time that can be counted by. */
enum moment_part {
	MOMENT_YEAR,	/* 2013 */
	MOMENT_MONTH,	/* 2013-09 */
	MOMENT_WEEK,	/* 2013-W38, ISO 8601 */
	MOMENT_DAY,	/* 2013-09-17 */
	MOMENT_HOUR,	/* 00 to 23 */
	MOMENT_WEEKDAY,	/* 1 (Monday) to 7 */
	MOMENT_PARTS
};

#define MOMENT_NO_HOUR 24u

struct moment {
	bool dated;	/* created_at is there and names a day, and no time of
			 * day that there is not */
	int64_t day;	/* days since 1970-01-01 */
	unsigned hour;	/* MOMENT_NO_HOUR when it is not stated */
	char text[10];	/* the day as written, when dated */
	struct buf scratch;
};

/* Adds what moment_read() seeks to the names: record_want(). */
void moment_want(struct keys *names);

/* Reads created_at; a moment that is read again and again keeps its memory. */
void moment_read(struct moment *, const struct record *);

/*
 * The day that s begins with, YYYY-MM-DD; false when it is none, or one that
 * is in no calendar.
 */
bool moment_day(struct str s, int64_t *day);

/* Appends a part of time; hour matters for MOMENT_HOUR alone. */
void moment_write(struct buf *, enum moment_part, int64_t day, unsigned hour);

/* As -b takes them, by number. */
extern const char *const moment_names[MOMENT_PARTS];

/* The part so named; MOMENT_PARTS when there is none. */
enum moment_part moment_part(struct str name);

/*
 * Whether records of one day (or of one week) all have the same part: then the
 * part is a function of that cluster.
 */
bool moment_same_in_day(enum moment_part);
bool moment_same_in_week(enum moment_part);

/*
 * The first day of the part that text names (of an hour or weekday: none), and
 * the first day of the part that comes next.
 */
bool moment_first_day(enum moment_part, struct str text, int64_t *day);
int64_t moment_next(enum moment_part, int64_t day);

void moment_free(struct moment *);

#endif
