/* What is filled into a text of show/words.h, while it is put together. */
#ifndef DOSSIER_FILLS_H
#define DOSSIER_FILLS_H

#include "base/buf.h"
#include "show/words.h"

enum { FILLS_MAX = 20 };

/* {0} is an empty one. */
struct fills {
	const char *name[FILLS_MAX];
	struct buf value[FILLS_MAX];	/* HTML */
	size_t n;
};

/*
 * What the first dimension is called in texts that have {unit} and {units}:
 * program and programs where its name is program, else code and codes. For the
 * rest of the run, codes until called.
 */
void fills_call_units(struct str dimension);

/* Begins the value of {name}; it is what is appended to what comes back. */
struct buf *fills_add(struct fills *, const char *name);

/* The value of {name} is plain text, a number, a share in bold. */
void fills_text(struct fills *, const char *name, struct str text);
void fills_count(struct fills *, const char *name, int64_t n);
void fills_share(struct fills *, const char *name, double share);

/* Both ends of an interval of shares. */
void fills_ends(struct fills *, const char *low_name, double low,
    const char *high_name, double high);

/* Appends the text of a key with these values, which are then forgotten. */
void fills_write(struct fills *, struct buf *, const char *key);

/* Forgets them unused. */
void fills_free(struct fills *);

#endif
