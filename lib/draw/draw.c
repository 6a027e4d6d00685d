#include "draw/draw.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "draw/plan.h"
#include "handcode/ident.h"
#include "io/record.h"
#include "json/json.h"

/* Bytes of posts that are kept before --width says how many it needs. */
enum { KEEP_BYTES = 128 << 20 };

void
draw_open(struct draw *d, const struct request *r)
{
	*d = (struct draw){ .request = r, .limit = KEEP_BYTES };
	pool_open(&d->pool, r);
	earlier_read(&d->pilot, r, &r->pilot);
	d->judged = mem_new(r->code_n * CLASSES + 1, sizeof(*d->judged));
	d->yes = mem_new(r->code_n * CLASSES + 1, sizeof(*d->yes));
}

/* What the pilot says of the record last read. */
static void
hear_pilot(struct draw *d, struct str id)
{
	uint32_t post = earlier_post(&d->pilot, id);

	for (size_t i = 0; post != IDENT_NONE && i < d->request->code_n; i++) {
		size_t at = i * CLASSES + (size_t)strata_class_here(
		    &d->pool.strata, i);
		size_t yes;

		d->judged[at] += earlier_votes(&d->pilot, post, i, &yes);
		d->yes[at] += yes;
	}
}

/* The rates that the pilot found, where it looked. */
static void
set_rates(struct draw *d)
{
	for (size_t i = 0; i < d->request->code_n * CLASSES; i++)
		if (d->judged[i] > 0)
			d->pool.rate[i] = ((double)d->yes[i] + 0.5) /
			    ((double)d->judged[i] + 1);
}

/* Where more is kept than there is room for, keeps what is surely enough. */
static void
keep_less(struct draw *d)
{
	struct pool *p = &d->pool;

	set_rates(d);
	plan_make(p);
	for (uint32_t i = 0; i < p->cell_n; i++)
		pool_cap(p, &p->cell[i], 2 * (size_t)p->cell[i].n + 100);
	if (d->limit < 2 * p->kept.bytes)
		d->limit = 2 * p->kept.bytes;
}

void
draw_keep(struct draw *d, const struct kept_post *made)
{
	pool_keep(&d->pool, made);
	if (d->pool.kept.bytes > d->limit && d->request->how == REQUEST_WIDTH)
		keep_less(d);
}

/* A number for the cells that a text is in, the same in every run; not 0. */
static uint64_t
tie_of(const struct strata *c)
{
	uint64_t tie = 0;

	for (size_t i = 0; i < c->n; i++)
		tie += hash_seeded(strata_group_of(c, c->cell[i]),
		    c->cell[i] % c->classes + 1);
	return tie == 0 ? 1 : tie;
}

/*
 * What is kept of a post that came before: of copies the first by id. False
 * when it is new.
 */
static bool
came_before(struct draw *d, const struct kept_post *p)
{
	struct kept_post *old = kept_find(&d->pool.kept, p);

	if (old == NULL)
		return d->request->once_per != NULL &&
		    !copies_new(&d->copies, &p->key, p->tie);
	if (d->cases) {	/* of a case's rows the last one counts */
		kept_set(&d->pool.kept, old, p->line, p->id, p->platform);
		return true;
	}
	if (d->request->once_per == NULL) {
		if (d->twice++ == 0)
			buf_adds(&d->twice_id, p->id);
		return true;
	}
	old->copies++;
	if (str_cmp(p->id, old->id) < 0 || (str_eq(p->id, old->id) &&
	    str_cmp(p->platform, old->platform) < 0))
		kept_set(&d->pool.kept, old, p->line, p->id, p->platform);
	return true;
}

void
draw_add(struct draw *d, const struct record *rec)
{
	const struct strata *c = &d->pool.strata;
	struct kept_post p = { .copies = 1, .line = rec->line };

	if (!strata_read(&d->pool.strata, rec))
		return;
	buf_clear(&d->id);
	buf_clear(&d->platform);
	p.id = json_text(rec->found[STRATA_ID], &d->id);
	p.platform = json_text(rec->found[STRATA_PLATFORM], &d->platform);
	p.cell = c->cell;
	p.cells = (uint32_t)c->n;
	if (d->request->once_per != NULL) {
		buf_clear(&d->text);
		p.key = key_of_text(d->request->seed, copies_plain(&d->copies,
		    json_text(rec->found[STRATA_TEXT], &d->text)));
		p.tie = tie_of(c);
	} else {
		p.key = key_of_post(KEY_DRAW, d->request->seed, p.platform,
		    p.id);
	}
	if (came_before(d, &p))
		return;
	hear_pilot(d, p.id);
	d->pool.posts++;
	for (uint32_t i = 0; i < p.cells; i++)
		pool_cell(&d->pool, p.cell[i])->N++;
	draw_keep(d, &p);
}

/* Draws n posts of a cell. */
static void
draw(struct draw *d, struct pool_cell *c)
{
	pool_sort(c);
	if (c->n < c->N && (c->kept <= c->n ||
	    key_number(&c->heap[c->n]->key) > c->bound))
		diag_die("--width: of a cell with %ju posts %ju are needed, and "
		    "fewer were kept while reading: ask with --per",
		    (uintmax_t)c->N, (uintmax_t)c->n);
	c->p = c->n >= c->N ? 1 : c->n == 0 ? 0 :
	    key_part(&c->heap[c->n]->key);
	d->asked += c->n;
	for (size_t i = 0; i < c->n; i++) {
		if (!c->heap[i]->drawn)
			d->posts++;
		c->heap[i]->drawn = true;
	}
}

static int
by_order(const void *a, const void *b)
{
	const struct kept_post *x = *(struct kept_post *const *)a,
	    *y = *(struct kept_post *const *)b;
	int c = key_cmp(&x->order, &y->order);

	return c != 0 ? c : kept_cmp(x, y);
}

/* Collects the drawn posts, each with the largest chance that its cells give. */
static void
collect(struct draw *d)
{
	size_t n = 0;

	d->post = mem_new(d->posts + 1, sizeof(*d->post));
	for (size_t i = 0; d->pool.kept.slot != NULL && i <= d->pool.kept.mask; i++) {
		struct kept_post *p = d->pool.kept.slot[i];

		if (p == NULL || !p->drawn)
			continue;
		for (uint32_t k = 0; k < p->cells; k++)
			if (d->pool.cell[p->cell[k]].p > p->p)
				p->p = d->pool.cell[p->cell[k]].p;
		p->order = key_of_post(KEY_DEAL, d->request->seed,
		    p->platform, p->id);
		d->post[n++] = p;
	}
	assert(n == d->posts);
	qsort(d->post, n, sizeof(*d->post), by_order);
}

void
draw_finish(struct draw *d)
{
	/* Cells that no post is in are cells, too. */
	if (strata_count(&d->pool.strata) > 0)
		pool_cell(&d->pool, strata_count(&d->pool.strata) - 1);
	set_rates(d);
	plan_make(&d->pool);
	plan_say(&d->pool);
	for (uint32_t i = 0; i < d->pool.cell_n; i++)
		draw(d, &d->pool.cell[i]);
	collect(d);
	d->order = strata_order(&d->pool.strata);
}

void
draw_close(struct draw *d)
{
	pool_close(&d->pool);
	copies_free(&d->copies);
	earlier_free(&d->pilot);
	free(d->judged);
	free(d->yes);
	free(d->order);
	free(d->post);
	buf_free(&d->twice_id);
	buf_free(&d->id);
	buf_free(&d->platform);
	buf_free(&d->text);
	*d = (struct draw){ 0 };
}
