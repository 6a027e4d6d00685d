/* What a post lacks, and what in it was not understood, for the end of a file. */
#ifndef INTAKE_LACKS_H
#define INTAKE_LACKS_H

#include "gate/trouble.h"
#include "json/json.h"
#include "post/post.h"

/* What is known of a post beside what its format has found in it. */
struct lacks {
	const struct json_node *value;	/* all of it; NULL: a row of a table */
	bool owned;		/* the data does not say whose posts they are */
	uint64_t posts;		/* of the file so far */
	const char *advice;	/* what to do about a time; NULL: nothing */
};

/* Takes note of it, in the troubles of the file. */
void lacks_note(struct trouble *all, const struct post *, struct lacks);

#endif
