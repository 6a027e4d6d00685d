/*
 * The guide for coders, as a page of HTML: what each code means, with examples,
 * and how the sheet is filled in. The rules of the book are left out: who knows
 * them codes as they do.
 */
#ifndef SAMPLE_GUIDE_H
#define SAMPLE_GUIDE_H

#include "base/buf.h"
#include "draw/request.h"

/*
 * Appends the page, with the codes that the request asks for, in the language
 * of show/words.h.
 */
void guide_write(struct buf *, const struct request *);

#endif
