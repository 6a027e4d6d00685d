#include "watch/frame.h"

#include "base/buf.h"
#include "base/str.h"
#include "watch/panels.h"

enum {
	LEAST_COLUMNS = 40,
	LEAST_ROWS = 10,
	WHOLE_COLUMNS = 80,
	WHOLE_ROWS = 24,
	TOPIC_ROWS = 18,	/* rows from which complaints are shown */
	BURST_ROWS = 12
};

/* Where the panels lie: the row of each, and how many it has; 0: none. */
struct plan {
	bool one_line;
	size_t bursts, burst_rows;
	size_t middle, middle_rows, left;
	bool districts;
	size_t answers, answer_rows;
	size_t cases, case_rows;
	size_t verdicts;
	size_t keys;
};

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Rows of the bursts with their head. */
static size_t
burst_rows(const struct view *v, size_t columns, size_t rows)
{
	size_t open = 0, all = v->m->bursts;

	for (size_t i = 0; i < v->m->bursts; i++)
		open += v->m->burst[i].is_open;
	if (columns >= PANELS_WIDE && rows >= 30)
		return 1 + least(all == 0 ? 1 : all, rows / 10);
	return least(open == 0 ? 1 : open, 1 + rows / 20);
}

/* The panels in the middle take what their lines need, at most three fifths. */
static size_t
middle_rows(const struct view *v, size_t left)
{
	size_t lines = v->m->topics.names.n > v->m->districts.names.n ?
	    v->m->topics.names.n : v->m->districts.names.n;

	return least(lines + 2, left * 3 / 5);
}

static struct plan
make_plan(const struct view *v, size_t columns, size_t rows)
{
	bool wide = columns >= PANELS_WIDE;
	struct plan p = { 0 };
	size_t at = 1, below;

	p.one_line = columns < LEAST_COLUMNS || rows < LEAST_ROWS;
	if (p.one_line)
		return p;
	p.districts = columns >= WHOLE_COLUMNS && rows >= WHOLE_ROWS;
	if (rows >= BURST_ROWS) {
		at += wide && rows >= 30;
		p.bursts = at;
		p.burst_rows = burst_rows(v, columns, rows);
		at += p.burst_rows;
	}
	p.answer_rows = wide && rows >= 30 ? 2 : 1;
	/* A rule, the answers, a rule, the head of the cases, a rule, keys. */
	below = p.answer_rows + 4 + (wide && rows >= 30);
	if (rows >= TOPIC_ROWS) {
		p.middle = at + 1;
		p.middle_rows = middle_rows(v, rows - at - below - 2);
		at = p.middle + p.middle_rows;
	}
	p.answers = at + 1;
	p.cases = p.answers + p.answer_rows + 1;
	p.keys = rows - 1;
	p.verdicts = wide && rows >= 30 ? rows - 3 : 0;
	p.case_rows = (p.verdicts > 0 ? p.verdicts : rows - 2) - p.cases;
	p.left = !p.districts ? columns - 2 :
	    wide ? 44 + (columns - PANELS_WIDE) * 2 / 5 :
	    42 + (columns - 80) / 2;
	return p;
}

size_t
frame_cases(size_t columns, size_t rows, const struct view *v)
{
	struct plan p = make_plan(v, columns, rows);

	return p.one_line || p.case_rows < 2 ? 1 : p.case_rows - 1;
}

static void
draw_middle(struct canvas *c, const struct view *v, const struct plan *p)
{
	canvas_rule(c, p->middle - 1, 0, c->columns, STR("─"));
	panels_topics(c, v, p->middle, p->middle_rows, 1, p->left - 1);
	if (!p->districts)
		return;
	canvas_put(c, p->middle - 1, p->left + 1, 1, STR("┬"), CANVAS_DIM);
	for (size_t i = 0; i < p->middle_rows; i++)
		canvas_put(c, p->middle + i, p->left + 1, 1, STR("│"),
		    CANVAS_DIM);
	panels_districts(c, v, p->middle, p->middle_rows, p->left + 3,
	    c->columns - p->left - 4);
}

void
frame_draw(struct canvas *c, const struct view *v)
{
	struct plan p = make_plan(v, c->columns, c->rows);
	struct buf line = { 0 };

	if (p.one_line) {
		panels_one_line(&line, v);
		canvas_put(c, 0, 0, c->columns, buf_str(&line), CANVAS_PLAIN);
		buf_free(&line);
		return;
	}
	panels_title(c, v, 0);
	if (v->help || v->posts) {
		canvas_rule(c, 1, 0, c->columns, STR("─"));
		if (v->help)
			panels_help(c, v, 2, p.cases - 3);
		else
			panels_posts(c, v, 2, p.cases - 3);
	} else {
		if (p.burst_rows > 0 && p.bursts > 1)
			canvas_rule(c, 1, 0, c->columns, STR("─"));
		if (p.burst_rows > 0)
			panels_bursts(c, v, p.bursts, p.burst_rows);
		if (p.middle_rows > 0)
			draw_middle(c, v, &p);
		canvas_rule(c, p.answers - 1, 0, c->columns, STR("─"));
		if (p.districts && p.middle_rows > 0)
			canvas_put(c, p.answers - 1, p.left + 1, 1, STR("┴"),
			    CANVAS_DIM);
		panels_answers(c, v, p.answers, p.answer_rows);
	}
	canvas_rule(c, p.cases - 1, 0, c->columns, STR("─"));
	panels_cases(c, v, p.cases, p.case_rows);
	if (p.verdicts > 0)
		panels_verdicts(c, v, p.verdicts);
	canvas_rule(c, c->rows - 2, 0, c->columns, STR("─"));
	panels_keys(c, v, p.keys);
}
