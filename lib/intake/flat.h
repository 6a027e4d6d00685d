/* A flat object as a row of a table: its members are the columns. */
#ifndef INTAKE_FLAT_H
#define INTAKE_FLAT_H

#include "post/post.h"
#include "container/rows.h"
#include "json/json.h"

/* Members behind these are left out. */
enum { MEMBERS_MAX = 64 };

struct members {
	struct str name[MEMBERS_MAX];
	struct str cell[MEMBERS_MAX];
	uint8_t plan[MEMBERS_MAX];
	struct rows_row row;
};

/* Names the columns; the cells stay empty. The row is m->row. */
struct rows_row *members_name(struct members *m, const struct json_node *object);

/*
 * Fills the cells of a row that is named: with text, and with arrays as they
 * stand. They live with the post.
 */
void members_fill(struct members *m, struct post *,
    const struct json_node *object);

#endif
