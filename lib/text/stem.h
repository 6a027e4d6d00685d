/* Stems of words (Snowball). */
#ifndef TEXT_STEM_H
#define TEXT_STEM_H

#include "base/str.h"

struct stem;

/* The stemmer of a language (id, en, ...); NULL when there is none. */
struct stem *stem_open(struct str language);

/* The stem of a folded word; valid until the next call. */
struct str stem_of(struct stem *, struct str word);

/* The languages there are, separated by blanks, for messages. */
const char *stem_languages(void);

void stem_close(struct stem *);

#endif
