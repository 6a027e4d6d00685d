#include "codebook/reference.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/spell.h"
#include "rule/fault.h"
#include "rule/rule.h"

enum { NAMED = 6 };	/* codes of a circle that a message names */

/*
 * Each code is two points of a graph: itself (2i), and it with all below it
 * (2i + 1). A rule's <a/b> leads to a when a has rules, else to all below a.
 */
struct edge {
	uint32_t from;
	uint32_t to;
	uint32_t rule;	/* of the reference; CODEBOOK_NONE: of the outline */
	uint32_t node;
};

struct graph {
	struct edge *edge;	/* sorted by from */
	size_t edges;
	size_t cap;
	uint32_t *first;	/* by point: its first edge; one more at the end */
};

static struct place
node_place(const struct codebook *b, uint32_t rule, uint32_t node)
{
	const struct rule_node *n = &b->tree.node[node];

	return book_place(b, b->rule[rule].file, n->line, n->column);
}

/* A path that is none: one of nearly that path, or that ends so, was meant. */
static void
unknown_code(struct codebook *b, uint32_t rule, uint32_t node)
{
	struct str path = b->tree.node[node].text;
	struct spell near = spell_of(path);

	/* Of an included book load_rule() has said that it is not included. */
	if (b->file[b->rule[rule].file].includer != 0)
		return;
	if (b->faults.errors >= FAULT_REPORTS) {
		b->faults.errors++;
		return;
	}
	for (uint32_t i = 0; i < b->codes; i++) {
		const struct codebook_code *c = &b->code[i];

		spell_try(&near, c->path);
		if (str_eq(c->id, path) || (c->label.n > 0 &&
		    str_eq_nocase(c->label, path))) {
			near.best = c->path;
			break;
		}
	}
	if (near.best.n > 0)
		fault_error(&b->faults, node_place(b, rule, node),
		    "unknown code <%s>; did you mean <%s>?", fault_show(path),
		    fault_show(near.best));
	else
		fault_error(&b->faults, node_place(b, rule, node),
		    "unknown code <%s>; a code is named by its whole path: "
		    "<a/b>", fault_show(path));
}

static void
add_edge(struct graph *g, uint32_t from, uint32_t to, uint32_t rule,
    uint32_t node)
{
	g->edge = mem_grow(g->edge, &g->cap, g->edges + 1, sizeof(*g->edge));
	g->edge[g->edges++] = (struct edge){ from, to, rule, node };
}

static void
find_references(struct codebook *b, struct graph *g, uint32_t rule)
{
	const struct codebook_rule *r = &b->rule[rule];

	for (uint32_t i = r->first_node; i < r->end_node; i++) {
		struct rule_node *n = &b->tree.node[i];
		uint32_t code;

		if (n->kind != RULE_CODE)
			continue;
		code = book_find(b, n->text);
		if (code == CODEBOOK_NONE) {
			unknown_code(b, rule, i);
			continue;
		}
		n->n = code;
		add_edge(g, 2 * r->code, b->code[code].rules > 0 ? 2 * code :
		    2 * code + 1, rule, i);
	}
}

static int
edges_in_order(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if (x->rule != y->rule)
		return x->rule < y->rule ? -1 : 1;
	if (x->node != y->node)
		return x->node < y->node ? -1 : 1;
	return ORDER(x->to, y->to);
}

static void
build_graph(struct codebook *b, struct graph *g)
{
	size_t at = 0;

	for (uint32_t i = 0; i < b->codes; i++) {
		const struct codebook_code *c = &b->code[i];

		if (c->rules > 0)
			add_edge(g, 2 * i + 1, 2 * i, CODEBOOK_NONE, 0);
		if (c->parent != CODEBOOK_NONE)
			add_edge(g, 2 * c->parent + 1, 2 * i + 1,
			    CODEBOOK_NONE, 0);
	}
	for (uint32_t i = 0; i < b->rules; i++)
		find_references(b, g, i);
	if (g->edges > 0)
		qsort(g->edge, g->edges, sizeof(*g->edge), edges_in_order);
	g->first = mem_new(2 * (size_t)b->codes + 1, sizeof(*g->first));
	for (uint32_t i = 0; i <= 2 * b->codes; i++) {
		while (at < g->edges && g->edge[at].from < i)
			at++;
		g->first[i] = (uint32_t)at;
	}
}

/* The way that a search has gone: points and the next edge of each. */
struct trail {
	uint32_t *point;
	uint32_t *edge;
	size_t n;
};

/* The edge to leads back to a point of the way: say the circle. */
static void
say_circle(struct codebook *b, const struct graph *g, const struct trail *w,
    uint32_t to)
{
	const struct edge *at = NULL;
	struct buf names = { 0 };
	size_t i = w->n, named = 0;
	uint32_t code, last = CODEBOOK_NONE;

	while (i > 0 && w->point[i - 1] != to)
		i--;
	for (i--; i < w->n; i++) {
		const struct edge *e = &g->edge[w->edge[i] - 1];

		if (at == NULL && e->rule != CODEBOOK_NONE)
			at = e;
		code = w->point[i] / 2;
		if (code == last || (w->point[i] % 2 == 1 && i > 0 &&
		    w->point[i - 1] % 2 == 1))
			continue;
		last = code;
		if (named++ < NAMED)
			buf_addf(&names, "<%s> needs ",
			    fault_show(b->code[code].path));
		else if (named == NAMED + 1)
			buf_addz(&names, "... needs ");
	}
	buf_addf(&names, "<%s>", fault_show(b->code[to / 2].path));
	fault_error(&b->faults, node_place(b, at->rule, at->node),
	    "a circle: %s", buf_z(&names));
	buf_free(&names);
}

enum { UNSEEN, ON_THE_WAY, DONE };

static void
step(struct codebook *b, const struct graph *g, struct trail *w, uint8_t *state,
    uint32_t *ordered)
{
	uint32_t p = w->point[w->n - 1], e = w->edge[w->n - 1]++, to;

	if (e == g->first[p + 1]) {
		state[p] = DONE;
		/* A heading is decided with all that lies below it. */
		if ((p % 2 == 0) == (b->code[p / 2].rules > 0))
			b->order[(*ordered)++] = p / 2;
		w->n--;
		return;
	}
	to = g->edge[e].to;
	if (state[to] == ON_THE_WAY) {
		if (b->faults.errors < FAULT_REPORTS)
			say_circle(b, g, w, to);
		else
			b->faults.errors++;
	} else if (state[to] == UNSEEN) {
		state[to] = ON_THE_WAY;
		w->point[w->n] = to;
		w->edge[w->n++] = g->first[to];
	}
}

void
reference_resolve(struct codebook *b)
{
	size_t points = 2 * (size_t)b->codes;
	struct graph g = { 0 };
	struct trail w = { 0 };
	uint32_t ordered = 0;
	uint8_t *state;

	if (b->codes == 0)
		return;
	build_graph(b, &g);
	b->order = mem_new(b->codes, sizeof(*b->order));
	state = mem_new(points, 1);
	w.point = mem_new(points, sizeof(*w.point));
	w.edge = mem_new(points, sizeof(*w.edge));
	for (uint32_t p = 0; p < points; p++) {
		if (state[p] != UNSEEN)
			continue;
		state[p] = ON_THE_WAY;
		w.point[0] = p;
		w.edge[0] = g.first[p];
		w.n = 1;
		while (w.n > 0)
			step(b, &g, &w, state, &ordered);
	}
	free(w.point);
	free(w.edge);
	free(state);
	free(g.edge);
	free(g.first);
}
