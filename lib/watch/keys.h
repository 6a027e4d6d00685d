/* What the keys do: choosing, finding, verdicts that are asked for once. */
#ifndef WATCH_KEYS_H
#define WATCH_KEYS_H

#include "base/buf.h"
#include "io/verdict.h"
#include "scene/scene.h"
#include "watch/view.h"

enum keys_mode {
	KEYS_CHOOSING,
	KEYS_CONFIRMING,	/* real? y */
	KEYS_TWIN,		/* duplicate of which case? */
	KEYS_FINDING
};

struct watch_keys {
	enum keys_mode mode;
	enum verdict_kind verdict;	/* that waits for its y */
	uint32_t number;		/* of the case that it is of */
	struct buf sought;
	struct buf asked;
	const char *verdicts;	/* the file that they go to; NULL: none */
	bool ended;
};

/*
 * A key came: changes the view, the scene, and the file of verdicts. rows: how
 * many cases there is room for.
 */
void keys_press(struct watch_keys *, struct view *, struct scene *, int key,
    size_t rows);

void keys_free(struct watch_keys *);

#endif
