/* Codings in the order of posts; what contradicts itself is left out. */
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "handcode/codings.h"

static int
order_of(const struct codings_entry *a, const struct codings_entry *b)
{
	if (a->coder != b->coder)
		return a->coder < b->coder ? -1 : 1;
	if (a->code != b->code)
		return a->code < b->code ? -1 : 1;
	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	return (a->row > b->row) - (a->row < b->row);
}

static int
by_order(const void *a, const void *b)
{
	return order_of(a, b);
}

/* A post has a few entries, nearly in order; some have very many. */
static void
sort_entries(struct codings_entry *e, size_t n)
{
	if (n > 64) {
		qsort(e, n, sizeof(*e), by_order);
		return;
	}
	for (size_t i = 1; i < n; i++) {
		struct codings_entry moving = e[i];
		size_t k = i;

		for (; k > 0 && order_of(&e[k - 1], &moving) > 0; k--)
			e[k] = e[k - 1];
		e[k] = moving;
	}
}

/* Puts the entries in the order of their posts (counting). */
static void
by_post(struct codings *c)
{
	struct codings_entry *sorted = mem_new(c->n + 1, sizeof(*sorted));
	uint32_t posts = c->posts.n, *at = mem_new(posts + 2, sizeof(*at));

	if (c->n > UINT32_MAX)
		diag_die("more than %u codings", UINT32_MAX);
	for (size_t i = 0; i < c->n; i++)
		at[c->entry[i].post + 1]++;
	for (uint32_t p = 0; p < posts; p++)
		at[p + 1] += at[p];
	for (size_t i = 0; i < c->n; i++)
		sorted[at[c->entry[i].post]++] = c->entry[i];
	for (uint32_t p = posts; p > 0; p--)
		at[p] = at[p - 1];
	at[0] = 0;
	free(c->entry);
	c->entry = sorted;
	c->cap = c->n + 1;
	c->start = at;
}

/* Entries from a second file of one coder: the coder NAME/2, then NAME/3. */
static void
part_readings(struct codings *c, struct codings_entry *e, size_t n)
{
	enum { FILES = 64 };
	struct buf other = { 0 };
	uint16_t file[FILES];
	size_t files = 0;

	for (size_t i = 0; i < n && files < FILES; i++) {
		size_t k = 0;

		while (k < files && file[k] != e[i].file)
			k++;
		if (k == files)
			file[files++] = e[i].file;
	}
	for (size_t i = 0; i < n && files > 1; i++) {
		size_t before = 0;

		for (size_t k = 0; k < files; k++)
			before += file[k] < e[i].file;
		if (before == 0)
			continue;
		buf_clear(&other);
		buf_adds(&other, c->coders.key[e[i].coder]);
		buf_addf(&other, "/%zu", before + 1);
		e[i].coder = codings_coder(c, buf_str(&other));
	}
	buf_free(&other);
}

/* Says that two entries contradict each other. */
static void
contradict(struct codings *c, const struct codings_entry *a,
    const struct codings_entry *b)
{
	const struct codings_entry *late = order_of(a, b) > 0 ? a : b;
	const struct codings_entry *early = late == a ? b : a;
	const char *id, *coder;

	if (a->file == b->file) {
		late = a->row > b->row ? a : b;
		early = late == a ? b : a;
	}
	id = diag_vis(c->posts.key[late->post]);
	coder = diag_vis(c->coders.key[late->coder]);
	c->refused++;
	if (a->file == b->file)
		diag_bad_line(c->files.key[late->file].p, late->row,
		    "id %s stands in row %lu too, with another value; both "
		    "are left out", id, (unsigned long)early->row);
	else
		diag_bad_line(c->files.key[late->file].p, late->row,
		    "%s coded post %s twice, and otherwise in %s:%lu; both are "
		    "left out (--again takes the second as coder %s/2)", coder,
		    id, diag_vis(c->files.key[early->file]),
		    (unsigned long)early->row, coder);
}

/* Entries of one post, coder and code, at least two of them, from i on. */
static size_t
alike_until(const struct codings_entry *e, size_t n, size_t i)
{
	size_t end = i + 1;

	while (end < n && e[end].code == e[i].code)
		end++;
	return end;
}

/*
 * One coder's entries of one post; how many are left comes back. Several rows
 * that say of all codes what holds must say the same.
 */
static size_t
settle_coder(struct codings *c, struct codings_entry *e, size_t n)
{
	size_t looked = 0, kept = 0;
	const struct codings_entry *row[2] = { NULL, NULL };

	for (size_t i = 0; i < n; i++)
		if (e[i].code == CODINGS_LOOKED) {
			row[looked == 0 ? 0 : 1] = &e[i];
			looked++;
		}
	for (size_t i = 0, end; i < n; i = end) {
		bool same = true;

		end = alike_until(e, n, i);
		for (size_t k = i + 1; k < end; k++)
			same = same && e[k].value == e[i].value;
		if (looked > 1 && (!same || end - i != looked)) {
			contradict(c, row[0], row[1]);
			return 0;
		}
		if (!same) {
			contradict(c, &e[i], &e[end - 1]);
			continue;
		}
		if (looked < 2 || e[i].code == CODINGS_LOOKED)
			c->repeated += end - i - 1;
		e[kept++] = e[i];
	}
	return kept;
}

static size_t
settle_post(struct codings *c, struct codings_entry *e, size_t n)
{
	size_t kept = 0;

	sort_entries(e, n);
	for (size_t i = 0, end; c->again && i < n; i = end) {
		for (end = i + 1; end < n && e[end].coder == e[i].coder; end++)
			;
		part_readings(c, e + i, end - i);
	}
	if (c->again)
		sort_entries(e, n);
	for (size_t i = 0, end; i < n; i = end) {
		size_t left;

		for (end = i + 1; end < n && e[end].coder == e[i].coder; end++)
			;
		left = settle_coder(c, e + i, end - i);
		memmove(e + kept, e + i, left * sizeof(*e));
		kept += left;
	}
	return kept;
}

void
codings_settle(struct codings *c)
{
	size_t to = 0, from, end;

	by_post(c);
	for (uint32_t p = 0; p < c->posts.n; p++) {
		size_t left;

		from = c->start[p];
		end = c->start[p + 1];
		left = settle_post(c, c->entry + from, end - from);
		memmove(c->entry + to, c->entry + from, left *
		    sizeof(*c->entry));
		c->start[p] = (uint32_t)to;
		to += left;
	}
	c->start[c->posts.n] = (uint32_t)to;
	c->n = to;
	diag_end_of_file("codings");
	if (c->repeated > 0)
		diag_note("codings that came twice, alike: %zu; each counts "
		    "once", c->repeated);
}
