#include "base/buf.h"
#include "base/number.h"
#include "base/str.h"
#include "show/canvas.h"
#include "watch/panels.h"

#include <math.h>
#include <stdlib.h>

#include "scene/answered.h"
#include "scene/scene.h"
#include "stats/interval.h"
#include "watch/speech.h"

enum { HOUR = 3600, DAY = 86400, LIMIT = 3 * DAY, TONE_HOURS = 168, SMALL = 70 };

static void
put_cell(struct canvas *c, size_t row, size_t from, size_t columns,
    struct buf *b, bool right, enum canvas_style style)
{
	if (right)
		canvas_put_right(c, row, from, columns, buf_str(b), style);
	else
		canvas_put(c, row, from, columns, buf_str(b), style);
	buf_clear(b);
}

/* 71 % (64-77), a share with its ends; - where there is none. */
static void
add_share(struct buf *b, double share, double low, double high)
{
	if (isnan(share)) {
		buf_addc(b, '-');
		return;
	}
	buf_addf(b, "%.0f %%", share * 100);
	if (number_both(low, high))
		buf_addf(b, " (%.0f-%.0f)", low * 100, high * 100);
}

static void
add_wilson(struct buf *b, uint64_t x, uint64_t n)
{
	struct interval i;

	if (n == 0) {
		buf_addc(b, '-');
		return;
	}
	i = interval_wilson((double)x, (double)n, INTERVAL_ALPHA);
	add_share(b, (double)x / (double)n, i.low, i.high);
}

void
panels_tone(struct buf *b, const struct view *v)
{
	const struct scene *m = v->m;
	uint64_t toned = scene_sum(m, m->toned, SCENE_WEEK, TONE_HOURS);
	uint64_t posts = scene_sum(m, m->hours_seen, SCENE_HOURS, TONE_HOURS);
	uint64_t attacks = scene_sum(m, m->all.attacks, SCENE_WEEK, TONE_HOURS);
	uint64_t most = 0;
	uint16_t where = 0;

	buf_addz(b, "tone, 7 d   ");
	if (toned == 0) {
		buf_addz(b, "not coded");
	} else {
		buf_addz(b, "good ");
		add_wilson(b, scene_sum(m, m->good, SCENE_WEEK, TONE_HOURS),
		    toned);
		buf_addz(b, "   bad ");
		add_wilson(b, scene_sum(m, m->bad, SCENE_WEEK, TONE_HOURS),
		    toned);
		buf_addf(b, "   on %.0f %% of posts", 100 * (double)toned /
		    (double)(posts == 0 ? 1 : posts));
	}
	if (attacks == 0)
		return;
	buf_addf(b, "      attacks on persons: at least %llu",
	    (unsigned long long)attacks);
	for (uint16_t i = 1; i < m->districts.names.n; i++) {
		uint64_t n = scene_sum(m, m->districts.item[i].attacks,
		    SCENE_WEEK, TONE_HOURS);

		if (n > most) {
			most = n;
			where = i;
		}
	}
	if (most >= SCENE_FEW) {
		buf_addz(b, ", ");
		view_name(v, true, where, b);
		buf_addf(b, " %llu", (unsigned long long)most);
	}
}

/* How soon half were answered, with the ends of that. */
static void
add_half(struct buf *b, const struct answered_found *w)
{
	if (isnan(w->half)) {
		buf_addc(b, '-');
		return;
	}
	speech_span(b, w->half);
	if (!number_both(w->half_low, w->half_high))
		return;
	buf_addz(b, " (");
	speech_span(b, w->half_low);
	buf_addz(b, " to ");
	speech_span(b, w->half_high);
	buf_addc(b, ')');
}

void
panels_answered(struct buf *b, const struct view *v, const char *gap,
    bool open_first)
{
	struct answered_found w = answered_find(&v->m->waits,
	    v->m->clock.now, LIMIT);
	struct view_tally t = view_tally(v);

	if (open_first)
		buf_addf(b, "open %zu, %zu over limit%s", t.open, t.over, gap);
	buf_addz(b, "answered in 3 d  ");
	add_share(b, w.share, w.low, w.high);
	buf_addf(b, "%shalf in ", gap);
	add_half(b, &w);
	if (!open_first)
		buf_addf(b, "%sopen %zu, %zu over limit", gap, t.open, t.over);
	if (v->m->loose >= 0)
		buf_addf(b, "%sloosely tied +%.0f %%", gap, 100 * v->m->loose);
}

void
panels_answers(struct canvas *c, const struct view *v, size_t row, size_t rows)
{
	struct buf b = { 0 };

	panels_answered(&b, v, c->columns >= PANELS_WIDE ? "     " : "   ",
	    c->columns < SMALL);
	put_cell(c, row, 1, c->columns - 2, &b, false, CANVAS_PLAIN);
	if (rows > 1) {
		panels_tone(&b, v);
		put_cell(c, row + 1, 1, c->columns - 2, &b, false,
		    CANVAS_PLAIN);
	}
	buf_free(&b);
}

/* Columns of the cases: where they begin, how wide they are. */
enum case_column {
	PRIORITY, AGE, POSTS, PEOPLE, TOPIC, DISTRICT, SURE, OFFICE, STATE,
	CASE_LIMIT, CASE_COLUMNS
};

static const char *const head[CASE_COLUMNS] = {
	"!", "age", "posts", "people", "case", "district", "p", "office",
	"state", "limit"
};

static const bool right[CASE_COLUMNS] = { true, true, true, true };

/* Between numbers at the right and words at the left there is one more blank. */
enum { CASE_GAP = 1 };

/* A width of 0 leaves a column out. */
static void
case_widths(const struct canvas *c, size_t width[CASE_COLUMNS])
{
	static const size_t narrow[CASE_COLUMNS] = { 5, 7, 0, 3, 18, 15, 0, 12,
		9, 0 };
	static const size_t wide[CASE_COLUMNS] = { 5, 9, 5, 7, 22, 18, 5, 13,
		10, 10 };
	const size_t *from = c->columns >= PANELS_WIDE + 4 ? wide : narrow;
	size_t all = 1 + CASE_GAP;

	for (int i = 0; i < CASE_COLUMNS; i++)
		all += (width[i] = from[i]) + (from[i] > 0);
	for (int i = DISTRICT; all < c->columns; i = i == DISTRICT ? TOPIC :
	    DISTRICT, all++)
		width[i]++;
	/* Small pages lose the office, then the district. */
	for (int i = OFFICE; all > c->columns && i >= DISTRICT; i -= 2) {
		all -= width[i] + (width[i] > 0);
		width[i] = 0;
	}
	if (all > c->columns) {
		all -= width[STATE] + 1;
		width[STATE] = 0;
	}
	for (; all < c->columns; all++)
		width[TOPIC]++;
}

static void
fill_case(const struct view *v, const struct scene_case *k, int column,
    struct buf *b)
{
	int64_t left = k->limit - (v->m->clock.now - k->first);

	switch ((enum case_column)column) {
	case PRIORITY:
		buf_addf(b, "%.1f", scene_priority(v->m, k));
		break;
	case AGE:
		speech_age(b, v->m->clock.now > k->first ?
		    v->m->clock.now - k->first : 0);
		break;
	case POSTS:
		buf_addu(b, k->posts);
		break;
	case PEOPLE:
		buf_addu(b, k->people);
		break;
	case TOPIC:
		view_name(v, false, k->topic, b);
		break;
	case DISTRICT:
		view_district(v, k, b);
		break;
	case SURE:
		if (k->district != 0 && k->p * 100 >= VIEW_MAYBE)
			buf_addf(b, "%.2f", (double)k->p);
		break;
	case OFFICE:
		buf_adds(b, v->m->offices.key[k->office]);
		break;
	case STATE:
		buf_addz(b, speech_state(k));
		break;
	case CASE_LIMIT:
		if (k->limit == 0)
			break;
		speech_left(b, left);
		break;
	case CASE_COLUMNS:
		break;
	}
}

void
panels_cases(struct canvas *c, const struct view *v, size_t row, size_t rows)
{
	size_t width[CASE_COLUMNS], n, first = 0;
	uint32_t *number = view_queue(v, &n);
	struct buf b = { 0 };

	case_widths(c, width);
	if (rows < 2)
		rows = 2;
	if (v->chosen >= rows - 1)
		first = v->chosen - (rows - 2);
	for (size_t i = 0; i < rows; i++) {
		const struct scene_case *k = i == 0 || first + i - 1 >= n ?
		    NULL : &v->m->cases[number[first + i - 1]];
		bool chosen = k != NULL && v->panel == VIEW_CASES &&
		    first + i - 1 == v->chosen;
		size_t at = 0;

		if (i > 0 && k == NULL)
			break;
		for (int column = 0; column < CASE_COLUMNS; column++) {
			if (width[column] == 0)
				continue;
			if (i == 0)
				buf_addz(&b, column == PEOPLE &&
				    width[POSTS] == 0 ? "n" : head[column]);
			else
				fill_case(v, k, column, &b);
			at += column == TOPIC ? 1 + CASE_GAP : 1;
			put_cell(c, row + i, at, width[column], &b,
			    right[column], i == 0 ? CANVAS_DIM : k != NULL &&
			    scene_is_over(v->m, k) && column == CASE_LIMIT ?
			    CANVAS_ALARM : CANVAS_PLAIN);
			at += width[column];
		}
		if (chosen)
			canvas_mark(c, row + i, 0, c->columns, CANVAS_CHOSEN);
	}
	if (n == 0)
		canvas_put(c, row + 1, 1, c->columns - 2, v->sought.n > 0 ?
		    STR("no case has this in its words") : STR("no open case"),
		    CANVAS_DIM);
	free(number);
	buf_free(&b);
}

void
panels_verified(struct buf *b, const struct view *v)
{
	struct view_tally t = view_tally(v);

	buf_addz(b, "verified ");
	speech_number(b, t.verified);
	buf_addz(b, " of ");
	speech_number(b, t.cases);
	buf_addf(b, " cases: %zu real", t.real);
	if (t.verified > 0) {
		buf_addz(b, ", ");
		add_wilson(b, t.real, t.verified);
	}
	if (v->m->drawn > 0) {
		buf_addf(b, "; of those drawn by chance %u of %u, ",
		    v->m->drawn_real, v->m->drawn);
		add_wilson(b, v->m->drawn_real, v->m->drawn);
	}
}

void
panels_verdicts(struct canvas *c, const struct view *v, size_t row)
{
	struct buf b = { 0 };

	panels_verified(&b, v);
	put_cell(c, row, 1, c->columns - 2, &b, false, CANVAS_PLAIN);
	buf_free(&b);
}

void
panels_posts(struct canvas *c, const struct view *v, size_t row, size_t rows)
{
	const struct scene *m = v->m;
	size_t n, shown = 0;
	uint32_t *number = view_queue(v, &n);
	size_t kept = m->kept < SCENE_POSTS ? m->kept : SCENE_POSTS;
	struct buf b = { 0 };

	buf_addz(&b, "posts of ");
	if (v->chosen < n) {
		view_name(v, false, m->cases[number[v->chosen]].topic, &b);
		buf_addz(&b, ", case ");
		buf_adds(&b, m->ids.key[number[v->chosen]]);
	}
	put_cell(c, row++, 1, c->columns - 2, &b, false, CANVAS_BOLD);
	for (size_t i = 1; v->chosen < n && i <= kept && shown + 1 < rows;
	    i++) {
		const struct scene_post *p =
		    &m->posts[(m->kept - i) % SCENE_POSTS];

		if (p->of != number[v->chosen])
			continue;
		speech_when(&b, p->t, m->clock.offset);
		put_cell(c, row + shown, 1, 13, &b, false, CANVAS_DIM);
		if (v->persons && p->handle.n > 0) {
			buf_addc(&b, '@');
			buf_adds(&b, buf_str(&p->handle));
			buf_addz(&b, ": ");
		}
		buf_adds(&b, buf_str(&p->text));
		put_cell(c, row + shown++, 15, c->columns - 16, &b, false,
		    CANVAS_PLAIN);
	}
	if (shown == 0)
		canvas_put(c, row, 1, c->columns - 2,
		    STR("no posts of it came by since tw-watch was started"),
		    CANVAS_DIM);
	free(number);
	buf_free(&b);
}

void
panels_keys(struct canvas *c, const struct view *v, size_t row)
{
	const char *wide = "tab panel  ↑↓ case  enter posts  v real  x false  "
	    "u duplicate  d done  / find  w 1h 24h 7d  f freeze  ? help  "
	    "q quit";
	const char *least = "v real  x false  d done  / find  ?  q";
	const char *narrow = "tab panel  ↑↓ case  enter posts  v real  "
	    "x false  d done  / find  ? q";

	if (v->asked != NULL)
		canvas_put(c, row, 1, c->columns - 2, str_of(v->asked),
		    CANVAS_BOLD);
	else
		canvas_put(c, row, 1, c->columns - 2,
		    str_of(c->columns >= PANELS_WIDE ? wide :
		    c->columns >= SMALL ? narrow : least),
		    CANVAS_DIM);
}

void
panels_help(struct canvas *c, const struct view *v, size_t row, size_t rows)
{
	static const char *const lines[] = {
		"tab           topics, districts, cases: enter on one finds its cases",
		"up down j k   choose a case; PgUp PgDn, g first, G last",
		"enter         its posts, and back",
		"v x u d       a verdict: real, false, duplicate, done; asked once",
		"/             only cases with these letters; / and enter: all",
		"w             the last hour, day, or week",
		"f             freeze what is shown; the input goes on",
		"!             severity x people x age over limit, as in tw-case(1)",
		"usual         times the mean of these hours in up to 4 weeks before",
		"95 %          how many it may be but for chance",
		"Coblong?      the likeliest district, not decided",
		"? or escape   back;  q  end"
	};

	(void)v;
	for (size_t i = 0; i < sizeof(lines) / sizeof(*lines) && i < rows; i++)
		canvas_put(c, row + i, 2, c->columns - 3, str_of(lines[i]),
		    CANVAS_PLAIN);
}

void
panels_one_line(struct buf *b, const struct view *v)
{
	struct view_tally t = view_tally(v);
	size_t open = 0;

	for (size_t i = 0; i < v->m->bursts; i++)
		open += v->m->burst[i].is_open;
	buf_addf(b, "%zu open, %zu over limit, %zu burst%s", t.open, t.over,
	    open, open == 1 ? "" : "s");
}
