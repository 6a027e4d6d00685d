/* A line an event, for who has no screen. */
#ifndef WATCH_EVENTS_H
#define WATCH_EVENTS_H

#include "gazetteer/gazetteer.h"
#include "scene/scene.h"

struct events {
	const struct gazetteer *g;
	bool rows;	/* the rows themselves are wanted, not lines */
	bool happened;	/* since this was set to false */
};

/* What is said of the scene's events, with these. */
struct scene_ears events_ears(struct events *);

#endif
