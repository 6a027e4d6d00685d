/* Records in, placed records out: tw-tag-place. */
#ifndef PLACE_TAG_PLACE_H
#define PLACE_TAG_PLACE_H

#include "base/cli.h"
#include "place/placing.h"

struct tag_place {
	struct cli_list gazetteers;
	const char *sure;	/* NULL: 0.5 */
	const char *use;	/* kinds of evidence, or NULL: all */
	bool no_evidence;
	bool near_misses;
	bool only;
	size_t jobs;		/* 0: as many as are best */
	struct placing_options placing;
};

/*
 * Places the records of these files and writes them: place_about,
 * place_about_ranked, place_about_evidence and, where asked for,
 * place_about_near. Gives the exit status.
 */
int tag_place_run(struct tag_place *, char **files);

#endif
