#include "burst/calls.h"

#include <stdlib.h>

#include "base/mem.h"
#include "csv/tsv.h"
#include "text/fold.h"

/* A copy of s in lower case, without what stands before the name. */
static struct str
name_of(struct calls *c, struct str s, char sign)
{
	struct buf folded = { 0 };
	struct str kept;

	if (s.n > 0 && s.p[0] == sign)
		s = str_skip(s, 1);
	fold_add(&folded, s);
	kept = arena_str(&c->bytes, buf_str(&folded));
	buf_free(&folded);
	return kept;
}

static struct str
field_of(const struct tsv *t, size_t column)
{
	return column == SIZE_MAX ? STR("") : t->field[column];
}

void
calls_load(struct calls *c, const char *path)
{
	static const char all[] = "handle, and may have key, claimed, source";
	struct tsv t;
	size_t handle, key, claimed, source;

	tsv_open(&t, path);
	handle = tsv_need(&t, "handle", all);
	key = tsv_column(&t, "key");
	claimed = tsv_column(&t, "claimed");
	source = tsv_column(&t, "source");
	while (tsv_next(&t)) {
		struct calls_account *a;

		c->account = mem_grow(c->account, &c->cap, c->n + 1,
		    sizeof(*c->account));
		a = &c->account[c->n++];
		a->handle = name_of(c, tsv_full(&t, handle), '@');
		a->key = name_of(c, field_of(&t, key), '#');
		a->claimed = arena_str(&c->bytes, field_of(&t, claimed));
		a->source = arena_str(&c->bytes, field_of(&t, source));
		names_add(&c->handles, a->handle);
	}
	tsv_close(&t);
}

bool
calls_has(const struct calls *c, struct str handle)
{
	return c->n > 0 && names_find(&c->handles, handle) != NAMES_NONE;
}

uint32_t
calls_account(const struct calls *c, struct str handle, struct str key)
{
	for (size_t i = 0; i < c->n; i++)
		if (str_eq(c->account[i].handle, handle) &&
		    (c->account[i].key.n == 0 ||
		    str_eq(c->account[i].key, key)))
			return (uint32_t)i;
	return BURST_UNKNOWN;
}

const struct calls_account *
calls_claim(const struct calls *c, struct str key)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->account[i].claimed.n > 0 &&
		    str_eq(c->account[i].key, key))
			return &c->account[i];
	return NULL;
}

void
calls_keep(struct calls *c, uint64_t key, int64_t t, uint32_t account,
    struct str id)
{
	struct calls_one *one;

	if (c->call == NULL)
		c->call = mem_new(CALLS_KEPT, sizeof(*c->call));
	one = &c->call[c->next];
	c->next = (c->next + 1) % CALLS_KEPT;
	if (c->kept < CALLS_KEPT)
		c->kept++;
	one->t = t;
	one->key = key;
	one->account = account;
	buf_clear(&one->id);
	if (account != BURST_UNKNOWN)
		buf_adds(&one->id, id);
}

const struct calls_one *
calls_first(const struct calls *c, uint64_t key, int64_t t)
{
	for (size_t i = 0; i < c->kept; i++) {
		const struct calls_one *one =
		    &c->call[(c->next + CALLS_KEPT - c->kept + i) % CALLS_KEPT];

		if (one->key == key && one->t >= t)
			return one;
	}
	return NULL;
}

void
calls_free(struct calls *c)
{
	for (size_t i = 0; c->call != NULL && i < CALLS_KEPT; i++)
		buf_free(&c->call[i].id);
	free(c->call);
	free(c->account);
	names_free(&c->handles);
	arena_free(&c->bytes);
	*c = (struct calls){ 0 };
}
