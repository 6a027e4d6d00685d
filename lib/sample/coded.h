/* What was coded by hand before: for --except and --pilot. */
#ifndef SAMPLE_CODED_H
#define SAMPLE_CODED_H

#include "base/cli.h"
#include "base/str.h"
#include "handcode/inbox.h"
#include "sample/request.h"

struct coded {
	struct inbox in;
	uint16_t *code;		/* by code asked for: its number there */
	uint16_t *value;	/* by coder: scratch */
	bool read;
};

/* Reads these files, in any form that tw-agree reads; {0} has none. */
void coded_read(struct coded *, const struct request *,
    const struct cli_list *files);

/* The number of a post that some coder has coded; IDENT_NONE: none has. */
uint32_t coded_post(const struct coded *, struct str id);

/* How many coders judged the post for the i-th code asked for, how many yes. */
size_t coded_votes(struct coded *, uint32_t post, size_t i, size_t *yes);

void coded_free(struct coded *);

#endif
