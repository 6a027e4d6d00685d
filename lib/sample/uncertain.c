#include "sample/uncertain.h"

#include <assert.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "feature/feature.h"
#include "feature/slot.h"
#include "handcode/ident.h"
#include "io/record.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "learn/author.h"
#include "learn/twins.h"
#include "text/lexicon.h"
#include "text/token.h"

enum {
	KEPT = 20,	/* posts of each code for each that is wanted, ... */
	KEPT_LEAST = 500,	/* ... and at least so many */
	PART = 5	/* one of so many is drawn by chance, or of one author */
};

static char *
member_name(const char *dimension, const char *suffix)
{
	struct buf b = { 0 };
	char *name;

	buf_addz(&b, dimension);
	buf_addz(&b, suffix);
	name = mem_dup(buf_str(&b));
	buf_free(&b);
	return name;
}

size_t
uncertain_by_chance(size_t n)
{
	return (n + PART - 1) / PART;
}

void
uncertain_open(struct uncertain *u, struct draw *d, const char *dimension,
    const char *near, size_t n, const struct earlier *coded)
{
	*u = (struct uncertain){ .draw = d, .coded = coded,
	    .total = n,
	    .wanted = n - uncertain_by_chance(n), .least = d->request->least };
	u->p_name = member_name(dimension, "_p");
	u->near_name = near == NULL ? NULL : member_name(near, "_near");
	names_add(&u->codes, STR(""));
}

/* Which of two comes first. */
static int
by_doubt(const void *a, const void *b)
{
	const struct uncertain_post *x = a, *y = b;

	if (x->near != y->near)
		return x->near ? -1 : 1;
	if (x->margin != y->margin)
		return ORDER(x->margin, y->margin);
	return key_cmp(&x->key, &y->key);
}

static void
swap(struct uncertain_post *a, struct uncertain_post *b)
{
	struct uncertain_post c = *a;

	*a = *b;
	*b = c;
}

/* Lets the last of a heap that stands at its top sink to its place. */
static void
sink(struct uncertain_code *c)
{
	for (size_t i = 0, k; (k = 2 * i + 1) < c->n; i = k) {
		if (k + 1 < c->n && by_doubt(c->heap + k + 1, c->heap + k) > 0)
			k++;
		if (by_doubt(c->heap + i, c->heap + k) >= 0)
			return;
		swap(c->heap + i, c->heap + k);
	}
}

/* Keeps a post among those of its code, in place of the last one. */
static void
keep(struct uncertain *u, struct uncertain_code *c, struct uncertain_post *p,
    struct str line)
{
	size_t cap = KEPT * u->wanted > KEPT_LEAST ? KEPT * u->wanted :
	    KEPT_LEAST;

	if (c->n == cap && by_doubt(p, c->heap) > 0)
		return;
	p->line = mem_dup(line);
	p->line_n = line.n;
	if (c->n == cap) {
		free(c->heap[0].line);
		c->heap[0] = *p;
		sink(c);
		return;
	}
	c->heap = mem_grow(c->heap, &c->room, c->n + 1, sizeof(*c->heap));
	c->heap[c->n] = *p;
	for (size_t i = c->n++; i > 0 && by_doubt(c->heap + i,
	    c->heap + (i - 1) / 2) > 0; i = (i - 1) / 2)
		swap(c->heap + i, c->heap + (i - 1) / 2);
}

/*
 * The number of the most probable code, and the margin to the second; having
 * no code is as probable as what is missing to 1.
 */
static uint32_t
doubt(struct uncertain *u, const struct json_node *object, double *margin)
{
	double best = 0, second = 0, all = 0;
	uint32_t code = 0;

	JSON_EACH(v, object) {
		double p;

		if (!json_real(v, &p))
			continue;
		all += p;
		if (p > best) {
			second = best;
			best = p;
			buf_clear(&u->text);
			code = names_add(&u->codes, json_key(v, &u->text));
		} else if (p > second) {
			second = p;
		}
	}
	if (1 - all > best) {
		second = best;
		best = 1 - all;
		code = 0;
	} else if (1 - all > second) {
		second = 1 - all;
	}
	*margin = best - second;
	return code;
}

static bool
nearly_given(struct uncertain *u, const struct record *rec)
{
	const struct json_node *v = u->near_name == NULL ? NULL :
	    record_get(rec, u->near_name);

	return json_type_is(v, JSON_ARRAY) && v->n > 2;
}

void
uncertain_add(struct uncertain *u, const struct record *rec)
{
	const struct json_node *platform = record_get(rec, "platform");
	struct uncertain_post p = { .near = nearly_given(u, rec) };
	struct buf id = { 0 };
	struct str name;
	uint32_t code;

	u->seen++;
	if (!json_inside(&u->json, record_get(rec, u->p_name), JSON_OBJECT,
	    1)) {
		u->bare++;
		return;
	}
	if (record_none_own(record_get(rec, "own")))
		return;
	code = doubt(u, u->json.node, &p.margin);
	u->code = mem_grow(u->code, &u->code_cap, u->codes.n,
	    sizeof(*u->code));
	while (u->code_n < u->codes.n)
		u->code[u->code_n++] = (struct uncertain_code){ 0 };
	p.code = code;
	u->code[code].posts++;
	name = json_text(record_get(rec, "id"), &id);
	if (earlier_post(u->coded, name) == IDENT_NONE) {
		buf_clear(&u->text);
		p.key = key_of_post(KEY_DRAW, u->draw->request->seed,
		    json_text(platform, &u->text), name);
		p.author = author_of(rec);
		moment_read(&u->moment, rec);
		p.dated = u->moment.dated;
		p.day = u->moment.day;
		keep(u, u->code + code, &p, rec->line);
	}
	buf_free(&id);
}

/* What is chosen of: all that was kept, and what has been taken of it. */
struct choice {
	struct uncertain *u;
	struct uncertain_post *post;
	bool *taken;
	bool *drawn;		/* by chance */
	size_t n;
	size_t most;		/* of one author, of one day */
	size_t taken_n;
	struct twins twins;
	bool *group;		/* by its first post: one was taken */
};

/* The post of the draw that this is; NULL when it is not kept there. */
static struct kept_post *
find_post(const struct draw *d, const struct record *rec,
    const struct key *key)
{
	struct kept_post p = { .key = *key };
	struct buf id = { 0 }, platform = { 0 };
	struct kept_post *found;

	p.id = json_text(record_get(rec, "id"), &id);
	p.platform = json_text(record_get(rec, "platform"), &platform);
	found = kept_find(&d->pool.kept, &p);
	buf_free(&id);
	buf_free(&platform);
	return found;
}

/* Finds which of them are near copies, by their words. Chance took some. */
static void
group_posts(struct choice *c)
{
	const struct draw *d = c->u->draw;
	struct lexicon *none = lexicon_new();
	struct feature_options options = { .bits = SLOT_BITS,
	    .scope = SCOPE_ANY, .lexicon = none };
	struct features f;
	struct record rec = { 0 };
	struct kept_post *old;
	uint64_t *word = NULL;
	size_t cap = 0;

	features_open(&f, &options);
	for (size_t i = 0; i < c->n; i++) {
		size_t n = 0;

		rec.line = (struct str){ c->post[i].line, c->post[i].line_n };
		(void)json_scan(&rec.json, rec.line, 1);
		features_record(&f, &rec);
		word = mem_grow(word, &cap, f.words + 1, sizeof(*word));
		for (size_t k = 0; k < f.words; k++)
			if (f.word[k].is.kind != TOKEN_MENTION &&
			    f.word[k].is.kind != TOKEN_URL)
				word[n++] = f.word[k].is.hash;
		twins_add(&c->twins, word, n);
		old = find_post(d, &rec, &c->post[i].key);
		c->drawn[i] = old != NULL && old->drawn;
	}
	twins_find(&c->twins);
	c->group = mem_new(c->n + 1, sizeof(*c->group));
	for (uint32_t i = 0; i < c->n; i++)
		if (c->drawn[i])
			c->group[twins_of(&c->twins, i)] = true;
	features_close(&f);
	lexicon_free(none);
	record_free(&rec);
	free(word);
}

/* Whether so many of its author or its day were taken. */
static bool
too_many(const struct choice *c, const struct uncertain_post *p)
{
	size_t author = 0, day = 0;

	for (size_t i = 0; i < c->n; i++) {
		if (!c->taken[i])
			continue;
		author += p->author != 0 && c->post[i].author == p->author;
		day += p->dated && c->post[i].dated &&
		    c->post[i].day == p->day;
	}
	return author >= c->most || day >= c->most;
}

static bool
take(struct choice *c, size_t i)
{
	uint32_t group = twins_of(&c->twins, (uint32_t)i);

	if (c->taken_n == c->u->wanted || c->taken[i] || c->group[group] ||
	    too_many(c, c->post + i))
		return false;
	c->taken[i] = c->group[group] = true;
	c->taken_n++;
	return true;
}

/*
 * Of each code, the rarest first, until it has as many as it must, where there
 * is room for so many of all.
 */
static void
take_rare(struct choice *c)
{
	struct uncertain *u = c->u;
	bool *done = mem_new(u->code_n + 1, sizeof(*done));
	size_t each = u->code_n == 0 ? 0 : u->wanted / u->code_n;

	if (each > u->least)
		each = u->least;
	for (uint32_t turn = 0; turn < u->code_n; turn++) {
		uint32_t rarest = u->code_n;
		size_t n = 0;

		for (uint32_t k = 0; k < u->code_n; k++)
			if (!done[k] && (rarest == u->code_n ||
			    u->code[k].posts < u->code[rarest].posts ||
			    (u->code[k].posts == u->code[rarest].posts &&
			    str_cmp(u->codes.key[k],
			    u->codes.key[rarest]) < 0)))
				rarest = k;
		done[rarest] = true;
		for (size_t i = 0; i < c->n && n < each; i++)
			if (c->post[i].code == rarest)
				n += take(c, i);
	}
	free(done);
}

/* All posts of all codes, the least sure first. */
static void
collect(struct choice *c)
{
	struct uncertain *u = c->u;

	for (uint32_t k = 0; k < u->code_n; k++)
		c->n += u->code[k].n;
	c->post = mem_new(c->n + 1, sizeof(*c->post));
	c->taken = mem_new(c->n + 1, sizeof(*c->taken));
	c->drawn = mem_new(c->n + 1, sizeof(*c->drawn));
	c->n = 0;
	for (uint32_t k = 0; k < u->code_n; k++)
		for (size_t i = 0; i < u->code[k].n; i++)
			c->post[c->n++] = u->code[k].heap[i];
	qsort(c->post, c->n, sizeof(*c->post), by_doubt);
}

static int
by_order(const void *a, const void *b)
{
	const struct kept_post *x = *(struct kept_post *const *)a,
	    *y = *(struct kept_post *const *)b;
	int c = key_cmp(&x->order, &y->order);

	return c != 0 ? c : kept_cmp(x, y);
}

/* A post that was taken is one of the draw's. */
static void
add_to_draw(struct draw *d, const struct uncertain_post *p)
{
	struct record rec = { 0 };
	struct kept_post new = { .copies = 1, .key = p->key };
	struct buf id = { 0 }, platform = { 0 };
	struct kept_post *post;

	new.line = (struct str){ p->line, p->line_n };
	(void)json_scan(&rec.json, new.line, 1);
	new.id = json_text(record_get(&rec, "id"), &id);
	new.platform = json_text(record_get(&rec, "platform"), &platform);
	post = find_post(d, &rec, &p->key);
	if (post == NULL)
		post = kept_add(&d->pool.kept, &new);
	assert(!post->drawn);
	post->drawn = true;
	post->order = key_of_post(KEY_DEAL, d->request->seed, new.platform,
	    new.id);
	d->post = mem_resize(d->post, d->posts + 1, sizeof(*d->post));
	d->post[d->posts++] = post;
	buf_free(&id);
	buf_free(&platform);
	record_free(&rec);
}

/* Says which limits the others met, when fewer were taken than are wanted. */
static void
say_fewer(struct choice *c)
{
	size_t copies = 0, crowded = 0;
	struct buf why = { 0 };

	for (size_t i = 0; i < c->n; i++)
		if (c->group[twins_of(&c->twins, (uint32_t)i)])
			copies += !c->taken[i] && !c->drawn[i];
		else
			crowded++;
	if (copies > 0)
		buf_addf(&why, ", near copies of drawn ones: %zu", copies);
	if (crowded > 0)
		buf_addf(&why, ", of a day or an author that has %zu already: "
		    "%zu", c->most, crowded);
	diag_note("posts that a model is unsure of: %zu, not %zu: %s%s",
	    c->taken_n, c->u->wanted, why.n > 0 ? "the others are left out" :
	    "there are no others that can be coded", buf_z(&why));
	buf_free(&why);
}

void
uncertain_finish(struct uncertain *u)
{
	struct choice c = { .u = u };

	if (u->seen > 0 && u->bare == u->seen)
		diag_die("no record has %s: tag with tw-tag -M first",
		    u->p_name);
	c.most = u->total < PART ? 1 : u->total / PART;
	collect(&c);
	group_posts(&c);
	take_rare(&c);
	for (size_t i = 0; i < c.n; i++)
		(void)take(&c, i);
	for (size_t i = 0; i < c.n; i++)
		if (c.taken[i])
			add_to_draw(u->draw, c.post + i);
	qsort(u->draw->post, u->draw->posts, sizeof(*u->draw->post), by_order);
	if (c.taken_n < u->wanted && u->seen > 0)
		say_fewer(&c);
	free(c.post);
	free(c.taken);
	free(c.drawn);
	free(c.group);
	twins_free(&c.twins);
}

void
uncertain_close(struct uncertain *u)
{
	for (uint32_t k = 0; k < u->code_n; k++) {
		for (size_t i = 0; i < u->code[k].n; i++)
			free(u->code[k].heap[i].line);
		free(u->code[k].heap);
	}
	free(u->code);
	names_free(&u->codes);
	free(u->p_name);
	free(u->near_name);
	moment_free(&u->moment);
	json_free(&u->json);
	buf_free(&u->text);
}
