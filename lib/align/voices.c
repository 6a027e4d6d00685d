#include "align/voices.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "counts/counts.h"
#include "stats/rank.h"

static const char *
kept(struct voices *v, struct buf *b)
{
	const char *z = arena_str(&v->bytes, buf_str(b)).p;

	buf_free(b);
	return z;
}

static struct voices_said
nothing(const char *why)
{
	return (struct voices_said){ .order = NAN, .weight = NAN, .why = why };
}

static struct voices_said
clashing(struct voices *v, const struct priority *a, const struct priority *b)
{
	struct buf why = { 0 };

	buf_addf(&why, "its properties differ: %s is %s, %s is %s",
	    diag_vis(a->item), diag_vis(a->text), diag_vis(b->item),
	    diag_vis(b->text));
	return nothing(kept(v, &why));
}

static struct voices_said
of_source(struct voices *v, const struct priorities_source *s,
    const struct counts *rows, const struct counts_row *row,
    enum alignment_level unlisted)
{
	struct priority *clash;
	const struct priority *e = priorities_find(s, rows, row, &clash);

	if (clash != NULL)
		return clashing(v, e, clash);
	if (e == NULL && unlisted != 0 && s->kind == PRIORITIES_LEVEL)
		return (struct voices_said){
			.text = str_of(priorities_level_name(unlisted)),
			.level = unlisted,
			.order = unlisted,
			.weight = s->weight[unlisted]
		};
	if (e == NULL)
		return nothing("no priority stated");
	return (struct voices_said){
		.by = e,
		.text = e->text,
		.level = e->level,
		.order = s->kind == PRIORITIES_RANK ? -e->value : e->value,
		.weight = e->weight,
		.why = e->level != 0 ? NULL :
		    "the source tells no two items apart"
	};
}

const struct voices_said *
voices_said(const struct voices *v, size_t voice, size_t item)
{
	return &v->said[voice * v->items + item];
}

bool
voices_places(const struct voices *v, size_t voice, double *place)
{
	double *x = mem_new(2 * v->items, sizeof(*x)), *rank = x + v->items;
	bool apart = false;
	size_t n = 0;

	for (size_t i = 0; i < v->items; i++)
		if (!isnan(voices_said(v, voice, i)->order))
			x[n++] = -voices_said(v, voice, i)->order;
	rank_mid(x, n, rank);
	for (size_t i = 0, at = 0; i < v->items; i++) {
		place[i] = NAN;
		if (isnan(voices_said(v, voice, i)->order))
			continue;
		apart = apart || x[at] != x[0];
		place[i] = (rank[at++] - 0.5) / (double)n;
	}
	free(x);
	return apart;
}

/* The median of the sources' levels; 0 when there is none or two differ. */
static enum alignment_level
median(const struct voices *v, size_t item)
{
	size_t count[ALIGNMENT_HIGH + 1] = { 0 }, n = 0, upto = 0;
	enum alignment_level lower = 0, upper = 0;

	for (size_t s = 0; s < v->sources; s++) {
		enum alignment_level level = voices_said(v, s, item)->level;

		count[level]++;
		n += level != 0;
	}
	for (unsigned l = ALIGNMENT_HIGH; l >= ALIGNMENT_LOW && n > 0; l--) {
		if (upto <= (n - 1) / 2)
			lower = l;
		if (upto <= n / 2)
			upper = l;
		upto += count[l];
	}
	return lower == upper ? lower : 0;
}

static const char *
disagreement(struct voices *v, size_t item)
{
	struct buf why = { 0 };
	bool any = false;

	for (size_t s = 0; s < v->sources; s++) {
		const struct voices_said *said = voices_said(v, s, item);

		if (said->level != 0)
			buf_addf(&why, "%s %s %s", any ? "," :
			    "the sources disagree:", diag_vis(v->name[s]),
			    priorities_level_name(said->level));
		any = any || said->level != 0;
	}
	if (!any)
		buf_addz(&why, "no priority stated");
	return kept(v, &why);
}

static void
agree(struct voices *v)
{
	double *place = mem_new(3 * v->items, sizeof(*place));
	double *sum = place + v->items, *n = sum + v->items;
	bool order = false;

	for (size_t s = 0; s < v->sources; s++) {
		if (!voices_places(v, s, place))
			continue;
		order = true;
		for (size_t i = 0; i < v->items; i++)
			if (!isnan(place[i])) {
				sum[i] += place[i];
				n[i]++;
			}
	}
	for (size_t i = 0; i < v->items; i++) {
		struct voices_said *all = &v->said[v->sources * v->items + i];
		*all = nothing(NULL);
		if (n[i] > 0)
			all->order = -sum[i] / n[i];
		all->level = median(v, i);
		if (!order && all->level != 0)
			all->order = all->level;
		if (all->level != 0)
			all->text = str_of(priorities_level_name(all->level));
		else
			all->why = disagreement(v, i);
	}
	free(place);
}

void
voices_hear(struct voices *v, struct priorities *p, const struct counts *rows,
    enum alignment_level unlisted)
{
	const size_t items = rows->items;

	*v = (struct voices){
		.n = p->n + (p->n > 1), .sources = p->n, .items = items
	};
	v->said = mem_new(v->n * items, sizeof(*v->said));
	v->name = mem_new(v->n, sizeof(*v->name));
	for (size_t s = 0; s < p->n; s++) {
		v->name[s] = p->source[s].name;
		for (size_t i = 0; i < items; i++)
			v->said[s * items + i] = of_source(v, &p->source[s],
			    rows, &rows->row[rows->first[i]], unlisted);
	}
	if (v->n > v->sources) {
		v->name[v->sources] = STR("consensus");
		agree(v);
	}
}

/* Whether both sources put item i into their order. */
static bool
held_by_both(const struct voices *v, size_t i, size_t a, size_t b)
{
	return !isnan(voices_said(v, a, i)->order) &&
	    !isnan(voices_said(v, b, i)->order);
}

struct voices_agreement
voices_w(const struct voices *v)
{
	struct voices_agreement a = { .most = NAN };
	double *x = mem_new(v->sources * v->items, sizeof(*x));
	size_t *item = mem_new(v->items, sizeof(*item));

	for (size_t i = 0; i < v->items; i++) {
		bool all = true;

		for (size_t s = 0; s < v->sources; s++)
			all = all && held_by_both(v, i, s, s);
		if (all)
			item[a.items++] = i;
	}
	for (size_t s = 0; s < v->sources; s++)
		for (size_t i = 0; i < a.items; i++)
			x[s * a.items + i] = voices_said(v, s, item[i])->order;
	a.value = rank_w(x, v->sources, a.items);
	if (isnan(a.value))
		a.why = v->sources < 2 ? "there is one source only" :
		    a.items < 2 ? "fewer than two items are rated by all" :
		    "no source tells any two of these items apart";
	free(item);
	free(x);
	return a;
}

struct voices_agreement
voices_tau_b(const struct voices *v, size_t one, size_t two)
{
	struct voices_agreement a = { 0 };
	double *x = mem_new(2 * v->items, sizeof(*x)), *y = x + v->items;

	for (size_t i = 0; i < v->items; i++)
		if (held_by_both(v, i, one, two)) {
			x[a.items] = voices_said(v, one, i)->order;
			y[a.items++] = voices_said(v, two, i)->order;
		}
	a.value = rank_tau_b(x, y, a.items);
	a.most = rank_tau_b_max(x, y, a.items);
	if (isnan(a.value))
		a.why = a.items < 2 ? "fewer than two items are rated by both" :
		    "one of them tells no two of these items apart";
	free(x);
	return a;
}

struct voices_agreement
voices_same_level(const struct voices *v, size_t one, size_t two)
{
	struct voices_agreement a = { .most = NAN };
	size_t same = 0;

	for (size_t i = 0; i < v->items; i++) {
		enum alignment_level x = voices_said(v, one, i)->level;
		enum alignment_level y = voices_said(v, two, i)->level;

		a.items += x != 0 && y != 0;
		same += x != 0 && x == y;
	}
	a.value = a.items == 0 ? NAN : (double)same / (double)a.items;
	if (a.items == 0)
		a.why = "no item has a level from both";
	return a;
}

void
voices_free(struct voices *v)
{
	free(v->said);
	free(v->name);
	arena_free(&v->bytes);
	*v = (struct voices){ 0 };
}
