/* XML written: attributes and text, with what XML has no place for mended. */
#ifndef QDA_MARKUP_H
#define QDA_MARKUP_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Appends text for an attribute or between tags. Characters that no XML may
 * hold become U+FFFD; a line end in an attribute stays one.
 */
void markup_text(struct buf *, struct str s);

/* Appends name="value", with a blank before it. */
void markup_attribute(struct buf *, const char *name, struct str value);

/* The same with the guid of what has this name. */
void markup_guid(struct buf *, const char *name, const char *kind,
    struct str of);

#endif
