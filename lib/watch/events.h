/* A line an event, for who has no screen. */
#ifndef WATCH_EVENTS_H
#define WATCH_EVENTS_H

#include "gazetteer/gazetteer.h"
#include "watch/model.h"

struct events {
	const struct gazetteer *g;
	bool rows;	/* the rows themselves are wanted, not lines */
	bool happened;	/* since this was set to false */
};

/* What is said of the model's events, with these. */
struct model_ears events_ears(struct events *);

#endif
