#include "intake/page.h"

#include "base/hash.h"

struct page_entry {
	struct str id;
	const struct json_node *v;	/* NULL: free */
	char kind;
};

struct page_index {
	size_t mask;
	struct page_entry *entry;
};

struct page_index *
page_index_new(struct arena *a, size_t n)
{
	struct page_index *l = arena_new(a, sizeof(*l));
	size_t size = 8;

	while (size < 2 * n)
		size *= 2;
	l->mask = size - 1;
	l->entry = arena_new(a, size * sizeof(*l->entry));
	return l;
}

static struct page_entry *
find_entry(const struct page_index *l, char kind, struct str id)
{
	size_t at = (size_t)hash_str(id) + (unsigned char)kind;
	struct page_entry *e;

	for (;; at++) {
		e = &l->entry[at & l->mask];
		if (e->v == NULL || (e->kind == kind && str_eq(e->id, id)))
			return e;
	}
}

void
page_index_add(struct page_index *l, char kind, struct str id,
    const struct json_node *v)
{
	*find_entry(l, kind, id) = (struct page_entry){ id, v, kind };
}

const struct json_node *
page_index_find(const struct page_index *l, char kind, struct str id)
{
	return l == NULL || id.n == 0 ? NULL : find_entry(l, kind, id)->v;
}
