/* What was coded by hand before: for --except and --pilot. */
#ifndef DRAW_EARLIER_H
#define DRAW_EARLIER_H

#include "base/cli.h"
#include "base/str.h"
#include "draw/request.h"
#include "handcode/inbox.h"

struct earlier {
	struct inbox in;
	uint16_t *code;		/* by code asked for: its number there */
	uint16_t *value;	/* by coder: scratch */
	bool read;
};

/* Reads these files, in any form that tw-agree reads; {0} has none. */
void earlier_read(struct earlier *, const struct request *,
    const struct cli_list *files);

/* The number of a post that some coder has coded; IDENT_NONE: none has. */
uint32_t earlier_post(const struct earlier *, struct str id);

/* How many coders judged the post for the i-th code asked for, how many yes. */
size_t earlier_votes(struct earlier *, uint32_t post, size_t i, size_t *yes);

void earlier_free(struct earlier *);

/* How many codings a sheet has; one that cannot be read ends the program. */
size_t earlier_filled(const char *path);

#endif
