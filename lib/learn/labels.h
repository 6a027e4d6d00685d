/*
 * The codes that people gave a record: those that it carries, or those of files
 * of codings.
 */
#ifndef LEARN_LABELS_H
#define LEARN_LABELS_H

#include "base/cli.h"
#include "base/hash.h"
#include "dimension/dimension.h"
#include "handcode/inbox.h"
#include "io/record.h"

enum { LABELS_PLACES = 3 };

struct labels {
	char *name;		/* of the dimension */
	char *evidence;		/* the member that rules write beside it */
	struct dimension *place[LABELS_PLACES];	/* where a record may have it */
	size_t places;
	struct inbox in;	/* of files of codings */
	bool gold;		/* there are some */
	size_t final;		/* the coder whose word is final; SIZE_MAX */
	uint16_t *coder;	/* scratch: by coder */
	/* Of the record last read: numbers of names in codes, each once. */
	uint16_t *code;
	size_t n;
	size_t cap;
	/* Of all records: */
	uint64_t bare;		/* without codes */
	uint64_t ruled;		/* whose codes have evidence of rules beside */
	uint64_t disputed;	/* as many coders for a code as against it */
	uint64_t found;		/* of the posts in files of codings */
};

/*
 * Where codes are: spec is a dimension, or NAME=EXPRESSION. Files of codings
 * in any form that tw-agree reads; without one, a record's own member of that
 * name, or of its extra.labels or extra.
 */
void labels_open(struct labels *, const char *spec,
    const struct cli_list *gold);

/*
 * Finds the codes of a record, whose names are added to codes. False when
 * nobody coded it, or coders are divided: it is no example.
 */
bool labels_read(struct labels *, const struct record *, struct names *codes);

/* Says what was strange in the records. */
void labels_report(const struct labels *);

void labels_close(struct labels *);

#endif
