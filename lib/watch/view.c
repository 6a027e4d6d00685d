#include "watch/view.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/verdict.h"
#include "stream/hll.h"
#include "watch/speech.h"

/* Cases that wait, by topic and by district. */
static void
count_open(const struct scene *m, bool districts, size_t *open)
{
	for (uint32_t i = 0; i < m->ids.n && i < m->case_cap; i++) {
		const struct scene_case *c = &m->cases[i];

		if (c->people > 0 && scene_is_waiting(c))
			open[districts ? c->district : c->topic]++;
	}
}

static double
people_of(const struct view *v, const struct scene_item *i)
{
	struct hll people = { 0 };
	double n;

	scene_people(v->m, i, v->hours, &people);
	n = round(hll_estimate(&people));
	hll_free(&people);
	return n;
}

static int
by_n(const void *a, const void *b)
{
	const struct view_line *x = a, *y = b;

	return x->n != y->n ? ORDER(y->n, x->n) :
	    x->open != y->open ? ORDER(y->open, x->open) :
	    ORDER(x->item, y->item);
}

static void
fill_lines(const struct view *v, const struct scene_side *side, bool districts,
    struct view_lines *l)
{
	size_t open[SCENE_ITEMS] = { 0 };

	count_open(v->m, districts, open);
	l->n = 0;
	for (uint16_t i = 0; i < side->names.n; i++) {
		const struct scene_item *item = &side->item[i];
		double usual = scene_usual(v->m, item, v->hours);
		struct view_line line = { i, scene_n(v->m, item, v->hours), 0,
			NAN, open[i], 0 };

		if (usual > 0)
			line.times = (double)line.n / usual;
		if (line.n > 0)
			line.people = people_of(v, item);
		if (i == 0)
			l->none = line;
		else if (line.n > 0 || line.open > 0)
			l->line[l->n++] = line;
	}
	qsort(l->line, l->n, sizeof(*l->line), by_n);
}

void
view_topics(const struct view *v, struct view_lines *l)
{
	fill_lines(v, &v->m->topics, false, l);
}

/* The commonest topic of each district, of the complaints that are kept. */
static void
fill_most(const struct view *v, struct view_lines *l)
{
	const struct scene *m = v->m;
	uint32_t *n = mem_new(SCENE_ITEMS * SCENE_ITEMS, sizeof(*n));
	uint16_t most[SCENE_ITEMS] = { 0 };
	size_t kept = m->recents < SCENE_RECENT ? m->recents : SCENE_RECENT;

	for (size_t i = 0; i < kept; i++) {
		const struct scene_pair *p = &m->recent[i];
		uint32_t *at = &n[p->district * SCENE_ITEMS + p->topic];

		if (p->hour <= m->hour - (int64_t)v->hours || p->topic == 0)
			continue;
		if (++*at > n[p->district * SCENE_ITEMS + most[p->district]] ||
		    most[p->district] == 0)
			most[p->district] = p->topic;
	}
	for (size_t i = 0; i < l->n; i++)
		l->line[i].most = most[l->line[i].item];
	l->none.most = most[0];
	free(n);
}

void
view_districts(const struct view *v, struct view_lines *l)
{
	fill_lines(v, &v->m->districts, true, l);
	fill_most(v, l);
}

struct view_line
view_rest(const struct view *v, const struct view_lines *l, size_t from,
    size_t n, bool districts)
{
	const struct scene_side *side = districts ? &v->m->districts :
	    &v->m->topics;
	struct view_line rest = { 0, 0, 0, NAN, 0, 0 };
	struct hll people = { 0 };

	for (size_t i = 0; i < l->n; i++) {
		if (i >= from && i < from + n)
			continue;
		rest.n += l->line[i].n;
		rest.open += l->line[i].open;
		scene_people(v->m, &side->item[l->line[i].item], v->hours,
		    &people);
	}
	rest.people = round(hll_estimate(&people));
	hll_free(&people);
	return rest;
}

void
view_parts(const struct view *v, const struct scene_item *i, size_t parts,
    uint64_t *n)
{
	for (size_t p = 0; p < parts; p++) {
		size_t to = v->hours * (parts - p) / parts;
		size_t from = v->hours * (parts - p - 1) / parts;

		n[p] = scene_n(v->m, i, to) - scene_n(v->m, i, from);
	}
}

struct queued {
	double priority;
	int64_t first;
	uint32_t number;
};

static int
most_urgent(const void *a, const void *b)
{
	const struct queued *x = a, *y = b;

	return x->priority != y->priority ? ORDER(y->priority, x->priority) :
	    x->first != y->first ? ORDER(x->first, y->first) :
	    ORDER(x->number, y->number);
}

/* Whether what is sought stands in the words that a case is shown with. */
static bool
is_sought(const struct view *v, const struct scene_case *c, struct buf *words)
{
	buf_clear(words);
	view_name(v, false, c->topic, words);
	buf_addc(words, ' ');
	view_district(v, c, words);
	buf_addc(words, ' ');
	buf_adds(words, v->m->offices.key[c->office]);
	for (size_t i = 0; i + v->sought.n <= words->n; i++)
		if (str_eq_nocase(str_sub(buf_str(words), i, i + v->sought.n),
		    v->sought))
			return true;
	return false;
}

uint32_t *
view_queue(const struct view *v, size_t *n)
{
	const struct scene *m = v->m;
	struct queued *all = mem_new((size_t)m->ids.n + 1, sizeof(*all));
	uint32_t *number = mem_new((size_t)m->ids.n + 1, sizeof(*number));
	struct buf words = { 0 };

	*n = 0;
	for (uint32_t i = 0; i < m->ids.n && i < m->case_cap; i++) {
		const struct scene_case *c = &m->cases[i];

		if (c->people > 0 && scene_is_waiting(c) &&
		    (v->sought.n == 0 || is_sought(v, c, &words)))
			all[(*n)++] = (struct queued){ scene_priority(m, c),
				c->first, i };
	}
	qsort(all, *n, sizeof(*all), most_urgent);
	for (size_t i = 0; i < *n; i++)
		number[i] = all[i].number;
	free(all);
	buf_free(&words);
	return number;
}

struct view_tally
view_tally(const struct view *v)
{
	const struct scene *m = v->m;
	struct view_tally t = { 0 };

	for (uint32_t i = 0; i < m->ids.n && i < m->case_cap; i++) {
		const struct scene_case *c = &m->cases[i];

		if (c->people == 0)
			continue;
		t.cases++;
		t.open += scene_is_waiting(c);
		t.over += scene_is_waiting(c) && scene_is_over(m, c);
		t.verified += verdict_verified((enum verdict_kind)c->verdict);
		t.real += verdict_real((enum verdict_kind)c->verdict);
	}
	return t;
}

static int
by_openness(const void *a, const void *b)
{
	const struct scene_burst *x = *(const struct scene_burst *const *)a;
	const struct scene_burst *y = *(const struct scene_burst *const *)b;

	if (x->is_open != y->is_open)
		return x->is_open ? -1 : 1;
	if (x->is_open && x->cooling != y->cooling)
		return x->cooling ? 1 : -1;
	if (!x->is_open && x->closed != y->closed)
		return ORDER(y->closed, x->closed);
	if (x->people != y->people)
		return ORDER(y->people, x->people);
	return x->begin != y->begin ? ORDER(y->begin, x->begin) :
	    str_cmp(buf_str(&x->key), buf_str(&y->key));
}

size_t
view_bursts(const struct view *v, const struct scene_burst **burst, size_t n)
{
	const struct scene_burst *all[SCENE_BURSTS];

	for (size_t i = 0; i < v->m->bursts; i++)
		all[i] = &v->m->burst[i];
	qsort(all, v->m->bursts, sizeof(*all), by_openness);
	if (n > v->m->bursts)
		n = v->m->bursts;
	memcpy(burst, all, n * sizeof(*burst));
	return n;
}

double
view_rate(const struct view *v)
{
	uint64_t n = 0;

	for (size_t i = 0; i < 60; i++)
		n += v->m->minute[i];
	return (double)n / 60;
}

void
view_name(const struct view *v, bool district, uint16_t item, struct buf *b)
{
	const struct names *names = district ? &v->m->districts.names :
	    &v->m->topics.names;

	if (item == 0)
		buf_adds(b, names->key[0]);
	else if (district)
		speech_place(b, v->g, names->key[item]);
	else
		speech_code(b, names->key[item]);
}

void
view_district(const struct view *v, const struct scene_case *c, struct buf *b)
{
	double percent = c->p * 100.0;

	if (c->district == 0 || percent < VIEW_MAYBE) {
		buf_addz(b, "not placed");
		return;
	}
	view_name(v, true, c->district, b);
	if (percent < VIEW_SURE)
		buf_addc(b, '?');
}
