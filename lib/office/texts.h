/* Any number of texts by their numbers, on disk where they are many. */
#ifndef OFFICE_TEXTS_H
#define OFFICE_TEXTS_H

#include "base/buf.h"
#include "base/str.h"

struct texts;

struct texts *texts_open(void);

/* The next text; the first has the number 0. None comes after texts_get(). */
void texts_add(struct texts *, struct str);

size_t texts_count(const struct texts *);

/* The text of this number, which there is, until the next call. */
struct str texts_get(struct texts *, size_t i);

void texts_close(struct texts *);

#endif
