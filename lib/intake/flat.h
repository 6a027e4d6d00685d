/* A flat object as a row of a table: its members are the columns. */
#ifndef INTAKE_FLAT_H
#define INTAKE_FLAT_H

#include "container/rows.h"
#include "json/json.h"
#include "post/post.h"

/* Members behind these are left out. */
enum { FLAT_MAX = 64 };

struct flat {
	struct str name[FLAT_MAX];
	struct str cell[FLAT_MAX];
	uint8_t plan[FLAT_MAX];
	struct rows_row row;
};

/* Names the columns; the cells stay empty. The row is m->row. */
struct rows_row *flat_name(struct flat *m, const struct json_node *object);

/*
 * Fills the cells of a row that is named: with text, and with arrays as they
 * stand. They live with the post.
 */
void flat_fill(struct flat *m, struct post *,
    const struct json_node *object);

#endif
