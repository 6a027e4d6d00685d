/*
 * Evidence as JSON, prepared as far as it is the same in all records: where a
 * rule found something is copied in pieces of one length.
 */
#ifndef TAG_EVIDENCE_JSON_H
#define TAG_EVIDENCE_JSON_H

#include "base/buf.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "coding/result.h"
#include "text/points.h"

struct evidence_json {
	struct str *path;	/* by code: its path, with quotes */
	struct evidence_json_rule *rule;	/* by rule: how it begins */
	struct str scope[SCOPES];	/* what comes after its place */
	struct arena texts;
};

/* Prepares what evidence by the rules of a book begins with. */
void evidence_json_open(struct evidence_json *, const struct codebook *);

/*
 * Appends a span and a comma: {"code":"x","rule":7,"at":[0,4],"scope":"own",
 * "words":"word"},. The words need no escapes when they are as it is; then
 * they stand in a struct tokens.
 */
void evidence_json_span(const struct evidence_json *, struct buf *out,
    const struct result_span *, struct points *, bool as_it_is);

void evidence_json_close(struct evidence_json *);

#endif
