/*
 * The guide for coders, as a page of HTML: what each code means, with examples,
 * and how the sheet is filled in. The rules of the book are left out: who knows
 * them codes as they do.
 */
#ifndef SAMPLE_GUIDE_H
#define SAMPLE_GUIDE_H

#include "base/buf.h"
#include "draw/request.h"

enum guide_words { GUIDE_EN, GUIDE_ID };

/* The language so named; one that is not known ends the program. */
enum guide_words guide_words_of(const char *name);

/* Appends the page, with the codes that the request asks for. */
void guide_write(struct buf *, const struct request *, enum guide_words);

#endif
