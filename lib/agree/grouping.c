#include "agree/grouping.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/multimap.h"
#include "csv/tsv.h"
#include "handcode/answer.h"
#include "handcode/codings.h"
#include "io/reader.h"
#include "json/json.h"
#include "show/table.h"
#include "stats/interval.h"

struct pair {
	uint32_t a, b;
	bool same;
};

struct grouping {
	const char *file;
	struct names posts;	/* of the pairs */
	struct pair *pair;
	size_t n, cap;
	bool *met;		/* by post: among the records, with its groups */
	uint32_t *hand;		/* by post: of the same ones, the first */
	uint32_t *near;		/* by post: of those that pairs connect */
	struct names groups;	/* of the records */
	struct multimap of_post;
	struct multimap of_group;
	size_t missing;		/* pairs of which a post is not there */
	size_t torn;		/* that say no where others lead to yes */
};

/* The first of those that belong together, by the links so far. */
static uint32_t
root_of(uint32_t *first, uint32_t post)
{
	while (first[post] != post) {
		first[post] = first[first[post]];
		post = first[post];
	}
	return post;
}

static void
unite(uint32_t *first, uint32_t a, uint32_t b)
{
	a = root_of(first, a);
	b = root_of(first, b);
	if (a < b)
		first[b] = a;
	else
		first[a] = b;
}

static bool
read_same(const struct grouping *g, const struct tsv *t, struct str word)
{
	uint16_t value;
	const char *why;

	if (answer_yes_or_no(word, &value, &why) == ANSWER_WRONG)
		diag_die("%s:%zu: same: %s", g->file, t->line, why);
	return value == CODINGS_YES;
}

static void
read_pairs(struct grouping *g)
{
	const char *all = "id, other and same";
	struct tsv t;
	size_t id, other, same;

	tsv_open(&t, g->file);
	id = tsv_need(&t, "id", all);
	other = tsv_need(&t, "other", all);
	same = tsv_need(&t, "same", all);
	while (tsv_next(&t)) {
		struct pair p;

		if (t.field[same].n == 0)	/* not judged yet */
			continue;
		p.a = names_add(&g->posts, tsv_full(&t, id));
		p.b = names_add(&g->posts, tsv_full(&t, other));
		p.same = read_same(g, &t, t.field[same]);
		if (p.a == p.b)
			diag_die("%s:%zu: a post is paired with itself",
			    g->file, t.line);
		g->pair = mem_grow(g->pair, &g->cap, g->n + 1,
		    sizeof(*g->pair));
		g->pair[g->n++] = p;
	}
	tsv_close(&t);
	if (g->n == 0)
		diag_die("%s: no pair is judged", g->file);
}

/* The record's groups, when it is of a pair. */
static void
take_record(struct grouping *g, const struct record *rec, const char *member,
    struct json *json, struct buf *text)
{
	const struct json_node *v = record_get(rec, member);
	uint32_t post;

	buf_clear(text);
	post = names_find(&g->posts, json_text(record_get(rec, "id"), text));
	if (post == NAMES_NONE || v == NULL || g->met[post])
		return;
	g->met[post] = true;
	if (v->type == JSON_STRING) {
		buf_clear(text);
		multimap_add(&g->of_post, post, names_add(&g->groups,
		    json_text(v, text)));
	}
	if (!json_inside(json, v, JSON_ARRAY, 1))
		return;
	JSON_EACH(group, json->node) {
		buf_clear(text);
		if (group->type == JSON_STRING)
			multimap_add(&g->of_post, post, names_add(&g->groups,
			    json_text(group, text)));
	}
}

static void
read_groups(struct grouping *g, const char *member, char **files)
{
	struct reader *in = reader_open(files, READER_STREAM);
	struct record rec = { 0 };
	struct json json = { 0 };
	struct buf text = { 0 };

	g->met = mem_new(g->posts.n + 1, sizeof(*g->met));
	while (reader_next(in, &rec))
		if (rec.row.p == NULL)
			take_record(g, &rec, member, &json, &text);
	reader_close(in);
	record_free(&rec);
	json_free(&json);
	buf_free(&text);
	multimap_make(&g->of_post, g->posts.n, 0, 0);
	for (uint32_t p = 0; p < g->posts.n; p++)
		MULTIMAP_EACH(&g->of_post, group, p)
			multimap_add(&g->of_group, *group, p);
	multimap_make(&g->of_group, g->groups.n, 0, 0);
}

/* Pairs of which both posts are there; the others are left out. */
static void
keep_met(struct grouping *g)
{
	size_t n = 0;

	for (size_t i = 0; i < g->n; i++)
		if (g->met[g->pair[i].a] && g->met[g->pair[i].b])
			g->pair[n++] = g->pair[i];
	g->missing = g->n - n;
	g->n = n;
	if (g->missing > 0)
		diag_finding("%s: pairs of which a post is not among the "
		    "records, or was not grouped: %zu", g->file, g->missing);
}

/* What the hand coding leads to: who is the same as whom. */
static void
follow_pairs(struct grouping *g)
{
	g->hand = mem_new(g->posts.n + 1, sizeof(*g->hand));
	g->near = mem_new(g->posts.n + 1, sizeof(*g->near));
	for (uint32_t p = 0; p < g->posts.n; p++)
		g->hand[p] = g->near[p] = p;
	for (size_t i = 0; i < g->n; i++) {
		unite(g->near, g->pair[i].a, g->pair[i].b);
		if (g->pair[i].same)
			unite(g->hand, g->pair[i].a, g->pair[i].b);
	}
	for (size_t i = 0; i < g->n; i++)
		g->torn += !g->pair[i].same && root_of(g->hand,
		    g->pair[i].a) == root_of(g->hand, g->pair[i].b);
	if (g->torn > 0)
		diag_finding("%s: pairs that are not the same, while other "
		    "pairs lead from one to the other: %zu", g->file, g->torn);
}

/* Whether a group holds both. */
static bool
is_together(const struct grouping *g, uint32_t a, uint32_t b)
{
	MULTIMAP_EACH(&g->of_post, x, a)
		MULTIMAP_EACH(&g->of_post, y, b)
			if (*x == *y)
				return true;
	return false;
}

/* Counts of a cluster: posts that pairs connect. */
struct counts {
	int64_t same, together, both;
};

static struct counts *
count_pairs(struct grouping *g, struct counts *all)
{
	struct counts *at = mem_new(g->posts.n + 1, sizeof(*at));

	*all = (struct counts){ 0 };
	for (size_t i = 0; i < g->n; i++) {
		const struct pair *p = &g->pair[i];
		struct counts *c = &at[root_of(g->near, p->a)];
		bool together = is_together(g, p->a, p->b);

		c->same += p->same;
		c->together += together;
		c->both += p->same && together;
	}
	for (uint32_t p = 0; p < g->posts.n; p++) {
		all->same += at[p].same;
		all->together += at[p].together;
		all->both += at[p].both;
	}
	return at;
}

/* A share with its interval from the differences between clusters. */
static void
print_part(struct table *t, const char *const name[3], const struct counts *at,
    size_t n, bool of_together)
{
	struct sums s = { 0 };
	struct interval_group group;
	struct interval in;

	for (size_t i = 0; i < n; i++)
		sums_add(&s, at[i].both, of_together ? at[i].together :
		    at[i].same);
	group = interval_group(&s, 1);
	in = interval_clustered(&s, &group, INTERVAL_ALPHA);
	table_real(t, name[0], interval_share(&s));
	table_real(t, name[1], in.low);
	table_real(t, name[2], in.high);
}

/* B-cubed: means over posts of their own precision and recall. */
static void
print_bcubed(struct grouping *g, struct table *t)
{
	uint32_t *size = mem_new(g->posts.n + 1, sizeof(*size));
	uint32_t *stamp = mem_new(g->posts.n + 1, sizeof(*stamp));
	double precision = 0, recall = 0, n = 0;

	for (uint32_t p = 0; p < g->posts.n; p++)
		size[root_of(g->hand, p)] += g->met[p];
	for (uint32_t p = 0; p < g->posts.n; p++) {
		uint32_t together = 1, both = 1;	/* with itself */

		if (!g->met[p])
			continue;
		stamp[p] = p + 1;
		MULTIMAP_EACH(&g->of_post, group, p)
			MULTIMAP_EACH(&g->of_group, q, *group) {
				if (stamp[*q] == p + 1)
					continue;
				stamp[*q] = p + 1;
				together++;
				both += root_of(g->hand, *q) ==
				    root_of(g->hand, p);
			}
		precision += (double)both / together;
		recall += (double)both / size[root_of(g->hand, p)];
		n++;
	}
	table_int(t, "posts", (int64_t)n);
	table_real(t, "bcubed_precision", precision / n);
	table_real(t, "bcubed_recall", recall / n);
	table_real(t, "bcubed_f1", 2 * precision * recall /
	    (precision + recall) / n);
	free(size);
	free(stamp);
}

static const struct table_column columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "pairs", .right = true },
	{ .name = "same", .right = true },
	{ .name = "together", .right = true },
	{ .name = "both", .right = true },
	{ .name = "precision", .right = true },
	{ .name = "precision_low", .right = true },
	{ .name = "precision_high", .right = true },
	{ .name = "recall", .right = true },
	{ .name = "recall_low", .right = true },
	{ .name = "recall_high", .right = true },
	{ .name = "f1", .right = true },
	{ .name = "posts", .right = true },
	{ .name = "bcubed_precision", .right = true },
	{ .name = "bcubed_recall", .right = true },
	{ .name = "bcubed_f1", .right = true },
};

static void
print_grouping(struct grouping *g, const char *format)
{
	static const char *const precision[] = { "precision", "precision_low",
		"precision_high" };
	static const char *const recall[] = { "recall", "recall_low",
		"recall_high" };
	struct table *t = table_open(format, columns, ARRAY_N(columns));
	struct counts all, *at = count_pairs(g, &all);

	table_text(t, "row", STR("grouping"));
	table_int(t, "pairs", (int64_t)g->n);
	table_int(t, "same", all.same);
	table_int(t, "together", all.together);
	table_int(t, "both", all.both);
	print_part(t, precision, at, g->posts.n, true);
	print_part(t, recall, at, g->posts.n, false);
	if (all.same + all.together > 0)
		table_real(t, "f1", 2 * (double)all.both /
		    (double)(all.same + all.together));
	print_bcubed(g, t);
	table_end_row(t);
	table_close(t);
	free(at);
}

void
grouping_print(const char *pairs, const char *member, char **files,
    const char *format)
{
	struct grouping g = { .file = pairs };

	read_pairs(&g);
	read_groups(&g, member, files);
	keep_met(&g);
	if (g.n > 0) {
		follow_pairs(&g);
		print_grouping(&g, format);
	}
	names_free(&g.posts);
	names_free(&g.groups);
	multimap_free(&g.of_post);
	multimap_free(&g.of_group);
	free(g.pair);
	free(g.met);
	free(g.hand);
	free(g.near);
}
