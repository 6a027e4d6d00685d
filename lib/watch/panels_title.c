#include "base/buf.h"
#include "base/str.h"
#include "show/canvas.h"
#include "stream/clock.h"
#include "watch/panels.h"

#include "scene/scene.h"
#include "show/width.h"
#include "watch/speech.h"

enum { SMALL = 70 };	/* columns under which less is said */

static void
add_feed(struct buf *b, const struct view *v)
{
	switch (v->feed) {
	case VIEW_LIVE:
		buf_addz(b, "● live");
		break;
	case VIEW_SILENT:
		buf_addz(b, "○ silent ");
		speech_age(b, v->silent);
		break;
	case VIEW_ENDED:
		buf_addz(b, "■ ended");
		break;
	}
}

/* Posts a second, of slow streams an hour of the last day. */
void
panels_rate(struct buf *b, const struct view *v)
{
	double rate = view_rate(v);

	if (rate >= 0.1)
		buf_addf(b, "%.1f posts/s", rate);
	else
		buf_addf(b, "%.0f posts/h", (double)scene_sum(v->m,
		    v->m->hours_seen, SCENE_HOURS, 24) / 24);
}

/* What stands at the right of the title. */
static void
add_state(struct buf *b, const struct view *v, bool rate, bool month)
{
	const struct clock *clock = &v->m->clock;

	if (v->frozen)
		buf_addz(b, "frozen  ");
	if (rate && clock->known) {
		panels_rate(b, v);
		buf_addz(b, "  ");
	}
	/* Who is silent lags: that is said once. */
	if (v->lag > 0 && v->feed != VIEW_SILENT) {
		buf_addz(b, "lag ");
		speech_span(b, (double)v->lag);
		buf_addz(b, "  ");
	}
	add_feed(b, v);
	if (month && clock->known) {
		buf_addz(b, "  ");
		speech_number(b, v->m->in_month);
		buf_addf(b, " in %s", speech_month(clock->now, clock->offset));
	}
}

void
panels_title(struct canvas *c, const struct view *v, size_t row)
{
	const struct scene *m = v->m;
	struct buf b = { 0 };
	size_t left = 1, room;

	if (c->columns >= SMALL) {
		left += 2 + canvas_put(c, row, 1, c->columns / 4, v->g != NULL &&
		    v->g->title.n > 0 ? v->g->title : STR("tw-watch"),
		    CANVAS_BOLD);
		if (left < c->columns / 4)
			left = c->columns / 4;
	}
	if (m->clock.known)
		speech_now(&b, m->clock.now, m->clock.offset);
	left += 1 + width_of(buf_str(&b));
	canvas_put(c, row, left - 1 - width_of(buf_str(&b)), 40, buf_str(&b),
	    CANVAS_BOLD);
	buf_clear(&b);
	room = c->columns > left + 1 ? c->columns - left - 1 : 0;
	add_state(&b, v, c->columns >= SMALL, c->columns >= PANELS_WIDE);
	if (width_of(buf_str(&b)) > room) {
		buf_clear(&b);
		add_state(&b, v, false, false);
	}
	canvas_put_right(c, row, left, room, buf_str(&b),
	    v->feed == VIEW_LIVE ? CANVAS_PLAIN : CANVAS_WARN);
	buf_free(&b);
}
