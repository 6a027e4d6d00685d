/* A codebook as the codes of REFI-QDA. */
#ifndef QDA_CODES_H
#define QDA_CODES_H

#include "base/buf.h"
#include "codebook/codebook.h"

/* What an exchange file has no place for, counted. */
struct codes_lost {
	size_t rules;
	size_t long_names;	/* MAXQDA keeps their first 63 characters */
};

/*
 * Appends <Code> elements, a heading as one that is not codable, definition,
 * notes, examples and properties as its description; with rules these, too.
 * guids are those of dimension/path.
 */
void codes_write(struct buf *, const struct codebook *, struct str dimension,
    bool rules, struct codes_lost *);

/* The whole of a codebook file (.qdc). */
void codes_write_file(struct buf *, const struct codebook *,
    struct str dimension, bool rules, struct codes_lost *);

#endif
