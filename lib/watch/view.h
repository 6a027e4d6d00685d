/*
 * What is shown of the scene, in numbers: the same for the screen, the page and
 * who asks for one frame.
 */
#ifndef WATCH_VIEW_H
#define WATCH_VIEW_H

#include "base/buf.h"
#include "base/str.h"
#include "gazetteer/gazetteer.h"
#include "scene/scene.h"

enum { VIEW_SPARKS = 8, VIEW_SURE = 50, VIEW_MAYBE = 30 };

/* How the input stands. */
enum view_feed { VIEW_LIVE, VIEW_SILENT, VIEW_ENDED };

enum view_panel { VIEW_CASES, VIEW_TOPICS, VIEW_DISTRICTS };

struct view {
	const struct scene *m;
	const struct gazetteer *g;	/* NULL: none */
	size_t hours;		/* of the window */
	enum view_feed feed;
	int64_t lag;		/* seconds that the clock is behind; 0: not said */
	int64_t silent;		/* since a post came */
	bool persons;		/* handles are shown */
	enum view_panel panel;	/* in which the keys choose */
	size_t line;		/* of topics or districts, the chosen one */
	size_t chosen;		/* in the queue */
	bool posts;		/* those of the chosen case are shown */
	bool help;
	bool frozen;
	const char *asked;	/* in place of the keys: real? y */
	struct str sought;	/* only cases with this in their words */
};

/* A topic or district in the window. */
struct view_line {
	uint16_t item;
	uint64_t n;
	double people;
	double times;		/* the usual; NAN: not known */
	size_t open;		/* cases that wait */
	uint16_t most;		/* of a district its commonest topic */
};

struct view_lines {
	struct view_line line[SCENE_ITEMS];	/* most first, item 0 last */
	size_t n;
	struct view_line none;
};

void view_topics(const struct view *, struct view_lines *);
void view_districts(const struct view *, struct view_lines *);

/* Of all lines but n from `from` on: n and people of them together. */
struct view_line view_rest(const struct view *, const struct view_lines *,
    size_t from, size_t n, bool districts);

/* Counts of an item in `parts` equal parts of the window, the latest last. */
void view_parts(const struct view *, const struct scene_item *, size_t parts,
    uint64_t *n);

/*
 * The numbers of the cases that wait, the most urgent first; free(3) them. Of
 * equal ones the older comes first.
 */
uint32_t *view_queue(const struct view *, size_t *n);

/* Cases that wait, those over their limit, and what verdicts said of all. */
struct view_tally {
	size_t open, over;
	size_t cases, verified, real;
};
struct view_tally view_tally(const struct view *);

/* Bursts to be shown: open ones first, then the latest; at most n of them. */
size_t view_bursts(const struct view *, const struct scene_burst **, size_t n);

/* Posts a second over the last minute. */
double view_rate(const struct view *);

/* Appends "Coblong?" and the like: the district of a case. */
void view_district(const struct view *, const struct scene_case *,
    struct buf *);

/* Appends the name of an item. */
void view_name(const struct view *, bool district, uint16_t item, struct buf *);

#endif
