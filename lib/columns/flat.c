#include "columns/flat.h"

#include "base/mem.h"

/* The name of a member inside the one that is called outer. */
static struct str
joined(struct flat *m, struct str outer, struct str inner)
{
	char *out;

	if (outer.n == 0)
		return inner;
	out = arena_new(&m->names, outer.n + 1 + inner.n);
	memcpy(out, outer.p, outer.n);
	out[outer.n] = '.';
	if (inner.n > 0)
		memcpy(out + outer.n + 1, inner.p, inner.n);
	return (struct str){ out, outer.n + 1 + inner.n };
}

/* The recursion ends at FLAT_DEPTH, whatever the input is. */
static size_t
name(struct flat *m, const struct json_node *object, struct str outer,
    size_t n, size_t depth)
{
	JSON_EACH(member, object) {
		struct str inner = { member->key, member->key_n };

		if (n == FLAT_MAX)
			break;
		if (member->type == JSON_OBJECT && depth < FLAT_DEPTH &&
		    member->skip > 1) {
			n = name(m, member, joined(m, outer, inner), n,
			    depth + 1);
			continue;
		}
		m->cell[n] = (struct str){ NULL, 0 };
		m->name[n++] = joined(m, outer, inner);
	}
	return n;
}

struct rows_row *
flat_name(struct flat *m, const struct json_node *object)
{
	size_t n;

	arena_reset(&m->names);
	n = name(m, object, (struct str){ NULL, 0 }, 0, 1);
	m->row = (struct rows_row){ m->name, n, m->cell, n, m->plan };
	return &m->row;
}

static struct str
cell(struct post *p, const struct json_node *v)
{
	return v->type == JSON_ARRAY || v->type == JSON_TRUE ||
	    v->type == JSON_FALSE ? json_raw(v) : post_str(p, v);
}

/* Visits the members in the order in which they were named. */
static size_t
fill(struct flat *m, struct post *p, const struct json_node *object,
    size_t n, size_t depth)
{
	JSON_EACH(member, object) {
		if (n == m->row.cells)
			break;
		if (member->type == JSON_OBJECT && depth < FLAT_DEPTH &&
		    member->skip > 1)
			n = fill(m, p, member, n, depth + 1);
		else
			m->cell[n++] = cell(p, member);
	}
	return n;
}

void
flat_fill(struct flat *m, struct post *p,
    const struct json_node *object)
{
	fill(m, p, object, 0, 1);
}

void
flat_free(struct flat *m)
{
	arena_free(&m->names);
}
