#include "watch/panels.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "scene/scene.h"
#include "show/width.h"
#include "stats/interval.h"
#include "watch/speech.h"

/* A column of a panel: where it ends or begins, and which side it keeps to. */
static void
put(struct canvas *c, size_t row, size_t from, size_t columns, struct buf *b,
    bool right, enum canvas_style style)
{
	if (right)
		canvas_put_right(c, row, from, columns, buf_str(b), style);
	else
		canvas_put(c, row, from, columns, buf_str(b), style);
	buf_clear(b);
}

static void
put_words(struct canvas *c, size_t row, size_t from, size_t columns,
    const char *words, bool right)
{
	if (right)
		canvas_put_right(c, row, from, columns, str_of(words),
		    CANVAS_DIM);
	else
		canvas_put(c, row, from, columns, str_of(words), CANVAS_DIM);
}

static void
add_times(struct buf *b, double times)
{
	if (!isnan(times))
		buf_addf(b, times < 9.95 ? "%.1fx" : "%.0fx", times);
}

static void
add_people(struct buf *b, double people)
{
	if (people > 0 && people < SCENE_FEW)
		buf_addf(b, "<%d", SCENE_FEW);
	else
		buf_addf(b, "%.0f", people);
}

/* Seconds; none of one that begins after what the clock has come to. */
static int64_t
open_for(const struct view *v, const struct scene_burst *b)
{
	int64_t end = b->is_open ? v->m->clock.now : b->closed;

	return end > b->begin ? end - b->begin : 0;
}

static int64_t
closed_for(const struct view *v, const struct scene_burst *b)
{
	return v->m->clock.now > b->closed ? v->m->clock.now - b->closed : 0;
}

/* One line a burst, as long as there is room. */
static void
narrow_burst(struct canvas *c, const struct view *v, size_t row,
    const struct scene_burst *burst)
{
	struct buf b = { 0 };

	buf_addz(&b, burst->is_open && !burst->cooling ? "▲ " :
	    burst->is_open ? "▼ " : "  ");
	speech_key(&b, burst);
	buf_addz(&b, burst->cooling ? "  cooling " :
	    burst->is_open ? "  open " : "  closed ");
	speech_age(&b, burst->is_open ? open_for(v, burst) :
	    closed_for(v, burst));
	if (!isnan(burst->lift))
		buf_addf(&b, "  %.0fx usual", burst->lift);
	if (!isnan(burst->people)) {
		buf_addz(&b, "  ");
		add_people(&b, burst->people);
		buf_addz(&b, " people");
	}
	if (burst->called) {
		buf_addz(&b, "  call ");
		speech_when(&b, burst->call, v->m->clock.offset);
		if (burst->caller.n > 0) {
			buf_addz(&b, " @");
			buf_adds(&b, buf_str(&burst->caller));
		}
	}
	put(c, row, 1, c->columns - 2, &b, false, burst->is_open &&
	    !burst->cooling ? CANVAS_ALARM : CANVAS_PLAIN);
	buf_free(&b);
}

/* Columns of the key, with the blank after it. */
static size_t
key_columns(const struct canvas *c)
{
	return c->columns - PANELS_WIDE < 30 ?
	    20 + (c->columns - PANELS_WIDE) / 8 : 24;
}

static void
wide_burst(struct canvas *c, const struct view *v, size_t row,
    const struct scene_burst *burst)
{
	enum canvas_style style = burst->is_open && !burst->cooling ?
	    CANVAS_ALARM : CANVAS_PLAIN;
	size_t key = key_columns(c);
	size_t at = 18 + key;
	struct buf b = { 0 };

	buf_addz(&b, burst->cooling ? "▼ cooling" :
	    burst->is_open ? "▲ open" : "  closed ");
	if (!burst->is_open)
		speech_span(&b, (double)closed_for(v, burst));
	put(c, row, 1, 16, &b, false, style);
	speech_key(&b, burst);
	put(c, row, 18, key - 1, &b, false, style);
	speech_age(&b, open_for(v, burst));
	put(c, row, at, 8, &b, true, style);
	if (isnan(burst->lift))
		buf_addc(&b, '-');
	else
		buf_addf(&b, burst->lift < 9.95 ? "%.1f" : "%.0f",
		    burst->lift);
	put(c, row, at + 9, 9, &b, true, style);
	speech_people(&b, burst->people);
	put(c, row, at + 19, 7, &b, true, style);
	if (burst->called)
		speech_when(&b, burst->call, v->m->clock.offset);
	else
		buf_addz(&b, "none");
	put(c, row, at + 29, 13, &b, false, style);
	if (burst->called && burst->lead >= 0)
		speech_span(&b, burst->lead);
	else
		buf_addc(&b, '-');
	put(c, row, at + 43, 7, &b, false, style);
	if (burst->place.n > 0) {
		speech_place(&b, v->g, buf_str(&burst->place));
		if (!isnan(burst->place_share))
			buf_addf(&b, " %.0f %%", burst->place_share * 100);
	}
	put(c, row, at + 51, c->columns - at - 52, &b, false, style);
	buf_free(&b);
}

static void
burst_head(struct canvas *c, size_t row)
{
	size_t key = key_columns(c);
	size_t at = 18 + key;

	put_words(c, row, 1, 16, "bursts", false);
	put_words(c, row, 18, key - 1, "key", false);
	put_words(c, row, at, 8, "open", true);
	put_words(c, row, at + 9, 9, "usual x", true);
	put_words(c, row, at + 19, 7, "people", true);
	put_words(c, row, at + 29, 13, "call", false);
	put_words(c, row, at + 43, 7, "lead", false);
	put_words(c, row, at + 51, c->columns - at - 52, "where", false);
}

void
panels_bursts(struct canvas *c, const struct view *v, size_t row, size_t rows)
{
	const struct scene_burst *burst[SCENE_BURSTS];
	bool wide = c->columns >= PANELS_WIDE && rows > 1;
	size_t n;

	if (wide) {
		burst_head(c, row++);
		rows--;
	}
	n = view_bursts(v, burst, rows);
	if (n == 0 && rows > 0)
		put_words(c, row, 1, c->columns - 2, "no burst", false);
	for (size_t i = 0; i < n; i++)
		if (wide)
			wide_burst(c, v, row + i, burst[i]);
		else
			narrow_burst(c, v, row + i, burst[i]);
}

/* A line of blocks, the highest of them full. */
static void
add_sparks(struct buf *b, const struct view *v, const struct scene_item *item,
    size_t parts)
{
	static const char *const block[] = { "▁", "▂", "▃", "▄", "▅", "▆",
		"▇", "█" };
	uint64_t n[VIEW_SPARKS], most = 1;

	view_parts(v, item, parts, n);
	for (size_t i = 0; i < parts; i++)
		if (n[i] > most)
			most = n[i];
	for (size_t i = 0; i < parts; i++)
		buf_addz(b, block[n[i] * 7 / most]);
}

static const char *
window_name(const struct view *v)
{
	return v->hours == 1 ? "1 h" : v->hours == 24 ? "24 h" : "7 d";
}

/* Where the columns of the complaints lie, counted from the panel's edge. */
struct topic_columns {
	size_t name, n, people, usual, sparks;
};

static struct topic_columns
topic_columns(const struct canvas *c, size_t columns)
{
	bool wide = c->columns >= PANELS_WIDE;
	size_t sparks = wide ? 6 : 0, rest = columns - (wide ? sparks + 1 : 0);

	return (struct topic_columns){ rest - 19, rest - 18, rest - 13, rest - 6,
		sparks };
}

static void
topic_line(struct canvas *c, const struct view *v, size_t row, size_t from,
    size_t columns, const struct view_line *l, struct buf *name)
{
	struct topic_columns at = topic_columns(c, columns);
	enum canvas_style style = !isnan(l->times) && l->times >= 2 &&
	    l->n >= SCENE_FEW ? CANVAS_WARN : CANVAS_PLAIN;
	struct buf b = { 0 };

	put(c, row, from, at.name, name, false, CANVAS_PLAIN);
	speech_number(&b, l->n);
	put(c, row, from + at.n, 6, &b, true, CANVAS_PLAIN);
	add_people(&b, l->people);
	put(c, row, from + at.people, 7, &b, true, CANVAS_PLAIN);
	add_times(&b, l->times);
	put(c, row, from + at.usual, 6, &b, true, style);
	if (at.sparks > 0 && l->item != SCENE_NONE) {
		add_sparks(&b, v, &v->m->topics.item[l->item], at.sparks);
		put(c, row, from + columns - at.sparks, at.sparks, &b, false,
		    CANVAS_PLAIN);
	}
	buf_free(&b);
}

void
panels_topics(struct canvas *c, const struct view *v, size_t row, size_t rows,
    size_t from, size_t columns)
{
	struct topic_columns at = topic_columns(c, columns);
	struct view_lines *l = mem_new(1, sizeof(*l));
	struct buf name = { 0 };
	size_t shown, first = 0;

	view_topics(v, l);
	buf_addf(&name, "complaints, %s", window_name(v));
	put(c, row, from, at.name, &name, false, CANVAS_DIM);
	put_words(c, row, from + at.n, 5, "n", true);
	put_words(c, row, from + at.people, 7, "people", true);
	put_words(c, row, from + at.usual, 6, "usual", true);
	if (at.sparks > 0)
		put_words(c, row, from + columns - at.sparks, at.sparks,
		    window_name(v), false);
	shown = l->n + 2 <= rows ? l->n : rows >= 3 ? rows - 3 : 0;
	if (v->panel == VIEW_TOPICS && v->line >= shown && shown > 0)
		first = (v->line < l->n ? v->line : l->n - 1) - (shown - 1);
	for (size_t i = 0; i < shown; i++) {
		view_name(v, false, l->line[first + i].item, &name);
		topic_line(c, v, row + 1 + i, from, columns,
		    &l->line[first + i], &name);
		if (v->panel == VIEW_TOPICS && first + i == v->line)
			canvas_mark(c, row + 1 + i, from, columns,
			    CANVAS_CHOSEN);
	}
	if (shown < l->n && rows >= 3) {
		struct view_line rest = view_rest(v, l, first, shown, false);

		rest.item = SCENE_NONE;
		buf_addf(&name, "(%zu more)", l->n - shown);
		topic_line(c, v, row + rows - 2, from, columns, &rest, &name);
	}
	if (rows >= 2) {
		buf_addz(&name, "no topic");
		topic_line(c, v, shown < l->n ? row + rows - 1 :
		    row + 1 + shown, from, columns, &l->none, &name);
	}
	buf_free(&name);
	free(l);
}

struct district_columns {
	size_t name, n, range, open, usual, most, most_width, sparks;
};

static struct district_columns
district_columns(const struct canvas *c, size_t columns)
{
	struct district_columns at = { 0 };

	if (c->columns < PANELS_WIDE) {
		at.most_width = columns > 60 ? 20 : 8;
		at.most = columns - at.most_width;
		at.open = at.most - 8;
		at.n = at.open - 6;
		at.name = at.n - 1;
		return at;
	}
	at.sparks = VIEW_SPARKS;
	at.most_width = columns / 5;
	at.most = columns - at.sparks - 1 - at.most_width;
	at.usual = at.most - 8;
	at.open = at.usual - 6;
	at.range = at.open - 11;
	at.n = at.range - 6;
	at.name = at.n - 1;
	return at;
}

/* Wilson's ends of a district's share, times all. */
static void
add_range(struct buf *b, uint64_t n, uint64_t all)
{
	struct interval i;

	if (all == 0)
		return;
	i = interval_wilson((double)n, (double)all, INTERVAL_ALPHA);
	buf_addf(b, "%.0f-%.0f", i.low * (double)all, i.high * (double)all);
}

static void
district_line(struct canvas *c, const struct view *v, size_t row, size_t from,
    size_t columns, const struct view_line *l, struct buf *name)
{
	struct district_columns at = district_columns(c, columns);
	uint64_t all = scene_n(v->m, &v->m->all, v->hours);
	struct buf b = { 0 };

	put(c, row, from, at.name, name, false, CANVAS_PLAIN);
	speech_number(&b, l->n);
	put(c, row, from + at.n, 6, &b, true, CANVAS_PLAIN);
	if (at.range > 0 && l->item != 0 && l->item != SCENE_NONE) {
		add_range(&b, l->n, all);
		put(c, row, from + at.range, 10, &b, true, CANVAS_PLAIN);
	}
	buf_addu(&b, l->open);
	put(c, row, from + at.open, 6, &b, true, CANVAS_PLAIN);
	if (at.usual > 0) {
		add_times(&b, l->times);
		put(c, row, from + at.usual, 6, &b, true, CANVAS_PLAIN);
	}
	if (l->most != 0) {
		view_name(v, false, l->most, &b);
		put(c, row, from + at.most, at.most_width, &b, false,
		    CANVAS_PLAIN);
	}
	if (at.sparks > 0 && l->item != 0 && l->item != SCENE_NONE) {
		add_sparks(&b, v, &v->m->districts.item[l->item], at.sparks);
		put(c, row, from + columns - at.sparks, at.sparks, &b, false,
		    CANVAS_PLAIN);
	}
	buf_free(&b);
}

static void
district_head(struct canvas *c, const struct view *v, size_t row, size_t from,
    size_t columns)
{
	struct district_columns at = district_columns(c, columns);

	put_words(c, row, from, at.name, "district", false);
	put_words(c, row, from + at.n, 6, "n", true);
	if (at.range > 0)
		put_words(c, row, from + at.range, 10, "95 %", true);
	put_words(c, row, from + at.open, 6, "open", true);
	if (at.usual > 0)
		put_words(c, row, from + at.usual, 6, "usual", true);
	put_words(c, row, from + at.most, at.most_width, "most", false);
	if (at.sparks > 0)
		put_words(c, row, from + columns - at.sparks, at.sparks,
		    window_name(v), false);
}

void
panels_districts(struct canvas *c, const struct view *v, size_t row,
    size_t rows, size_t from, size_t columns)
{
	struct view_lines *l = mem_new(1, sizeof(*l));
	struct buf name = { 0 };
	size_t shown, first = 0;

	view_districts(v, l);
	district_head(c, v, row, from, columns);
	shown = l->n + 2 <= rows ? l->n : rows >= 3 ? rows - 3 : 0;
	if (v->panel == VIEW_DISTRICTS && v->line >= shown && shown > 0)
		first = (v->line < l->n ? v->line : l->n - 1) - (shown - 1);
	for (size_t i = 0; i < shown; i++) {
		view_name(v, true, l->line[first + i].item, &name);
		district_line(c, v, row + 1 + i, from, columns,
		    &l->line[first + i], &name);
		if (v->panel == VIEW_DISTRICTS && first + i == v->line)
			canvas_mark(c, row + 1 + i, from, columns,
			    CANVAS_CHOSEN);
	}
	if (shown < l->n && rows >= 3) {
		struct view_line rest = view_rest(v, l, first, shown, true);

		rest.item = SCENE_NONE;
		buf_addf(&name, "(%zu more)", l->n - shown);
		district_line(c, v, row + rows - 2, from, columns, &rest,
		    &name);
	}
	if (rows >= 2) {
		buf_addz(&name, "not placed");
		district_line(c, v, shown < l->n ? row + rows - 1 :
		    row + 1 + shown, from, columns, &l->none, &name);
	}
	buf_free(&name);
	free(l);
}
