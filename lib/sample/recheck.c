#include "sample/recheck.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/drawn.h"
#include "io/output.h"
#include "io/reader.h"
#include "json/json.h"

/* A post of the design, to be chosen by its key. */
struct candidate {
	struct key key;
	uint32_t post;
};

static int
by_key(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	return key_cmp(&x->key, &y->key);
}

static int
by_order(const void *a, const void *b)
{
	const struct kept_post *x = *(struct kept_post *const *)a,
	    *y = *(struct kept_post *const *)b;

	return key_cmp(&x->order, &y->order);
}

/* Chooses n of the posts: chosen[post]; gives the chance of each. */
static double
choose(const struct drawn *design, uint64_t seed, size_t n, bool *chosen)
{
	size_t all = 0;
	struct candidate *c = mem_new((size_t)design->ids.n + 1, sizeof(*c));
	double chance = 1;

	for (uint32_t i = 0; i < design->ids.n; i++)
		if (design->post[i].p > 0)
			c[all++] = (struct candidate){ key_of_post(KEY_RECHECK,
			    seed, design->platforms.key[design->platform[i]],
			    design->ids.key[i]), i };
	qsort(c, all, sizeof(*c), by_key);
	for (size_t i = 0; i < n && i < all; i++)
		chosen[c[i].post] = true;
	if (n < all)
		chance = key_part(&c[n].key);
	free(c);
	return chance;
}

/* Keeps a record that was chosen. */
static void
take(struct draw *d, const struct record *rec, const struct drawn *design,
    bool *chosen)
{
	struct kept_post p = { .copies = 1, .line = rec->line };
	uint32_t post;

	buf_clear(&d->id);
	buf_clear(&d->platform);
	p.id = json_text(rec->found[STRATA_ID], &d->id);
	p.platform = json_text(rec->found[STRATA_PLATFORM], &d->platform);
	post = names_find(&design->ids, p.id);
	if (post == NAMES_NONE || !chosen[post])
		return;
	chosen[post] = false;
	p.key = key_of_post(KEY_DRAW, d->request->seed, p.platform, p.id);
	p.order = key_of_post(KEY_DEAL, d->request->seed, p.platform, p.id);
	d->post = mem_resize(d->post, d->posts + 1, sizeof(*d->post));
	d->post[d->posts++] = kept_add(&d->pool.kept, &p);
}

double
recheck_draw(struct draw *d, const char *path, size_t n, char **files)
{
	struct drawn design = { 0 };
	struct record rec = { 0 };
	struct reader *in;
	bool *chosen;
	double chance;

	drawn_read(&design, &path, 1);
	chosen = mem_new((size_t)design.ids.n + 1, sizeof(*chosen));
	chance = choose(&design, d->request->seed, n, chosen);
	in = reader_open(files, READER_RECORDS);
	reader_find(in, &d->pool.strata.names);
	while (reader_next(in, &rec))
		take(d, &rec, &design, chosen);
	for (uint32_t i = 0; i < design.ids.n; i++)
		if (chosen[i])
			diag_die("post %s of %s is not among the records",
			    diag_vis(design.ids.key[i]), path);
	qsort(d->post, d->posts, sizeof(*d->post), by_order);
	reader_close(in);
	record_free(&rec);
	drawn_free(&design);
	free(chosen);
	return chance;
}

void
recheck_write(const struct draw *d, const char *path, double chance)
{
	struct buf out = { 0 };

	buf_addf(&out, "{\"row\":\"design\",\"version\":1,\"seed\":%zu,"
	    "\"recheck\":%.17g}\n", d->request->seed, chance);
	for (size_t i = 0; i < d->posts; i++) {
		buf_addz(&out, "{\"row\":\"recheck\",\"id\":");
		json_quote(&out, d->post[i]->id);
		buf_addz(&out, ",\"platform\":");
		json_quote(&out, d->post[i]->platform);
		buf_addf(&out, ",\"r\":%.17g}\n", chance);
	}
	output_append(path, buf_str(&out));
	buf_free(&out);
}
