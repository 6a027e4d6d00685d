#include "intake/flat.h"

struct rows_row *
flat_name(struct flat *m, const struct json_node *object)
{
	size_t n = 0;

	JSON_EACH(member, object) {
		if (n == FLAT_MAX)
			break;
		m->name[n] = (struct str){ member->key, member->key_n };
		m->cell[n++] = (struct str){ NULL, 0 };
	}
	m->row = (struct rows_row){ m->name, n, m->cell, n, m->plan };
	return &m->row;
}

void
flat_fill(struct flat *m, struct post *p,
    const struct json_node *object)
{
	size_t i = 0;

	JSON_EACH(member, object) {
		if (i == m->row.cells)
			break;
		m->cell[i++] = member->type == JSON_ARRAY ? json_raw(member) :
		    post_str(p, member);
	}
}
