/*
 * Numbers as pages, charts and tables for eyes print them, with the signs of
 * the language of show/words.h: 5,522 and 31.8%, or 5.522 and 31,8%. Nothing
 * is scientific; a minus is U+2212. A real is rounded half away from zero from
 * its 12 significant digits, which are all that rows have; it must be finite.
 * Each function appends.
 */
#ifndef SHOW_NUMERALS_H
#define SHOW_NUMERALS_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Digits as they were counted: 5,522 and 0.5. An estimate, 38.5447549819, has
 * one decimal: 38.5. Of more than 15 digits no groups are made: such a number
 * is an id, or to be copied whole.
 */
void numerals_digits(struct buf *, struct str digits);

/* 5,522 */
void numerals_count(struct buf *, int64_t n);

/* 8.1, and with a sign unless it is rounded to nothing: +2.1. */
void numerals_decimal(struct buf *, double v, unsigned places);
void numerals_signed(struct buf *, double v, unsigned places);

/* A share, 0 to 1: 31.8%; <0.1% or >99.9% where that is not 0 or 1. */
void numerals_share(struct buf *, double share);

/* From one share to another: 29.8–33.8%. */
void numerals_shares(struct buf *, double low, double high);

/* A difference of shares in points: −1.9. And from one to another. */
void numerals_points(struct buf *, double difference);
void numerals_points_to(struct buf *, double low, double high);

/* 6.5 to 9.5 */
void numerals_to(struct buf *, double low, double high, unsigned places);

/* A share in whole per cent without a sign: 32, <1, 0. */
void numerals_percent(struct buf *, double share);

/*
 * 2013-09-16 as 16 September 2013, 2013-09 as Sep 2013. False, and nothing is
 * appended, when it is anything else.
 */
bool numerals_date(struct buf *, struct str date);
bool numerals_month(struct buf *, struct str month);

/* The name of a month from 1 to 12, and its short one. */
const char *numerals_month_name(unsigned month);
const char *numerals_short_month(unsigned month);

#endif
