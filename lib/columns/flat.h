/* An object as a row of a table: its members are the columns. */
#ifndef COLUMNS_FLAT_H
#define COLUMNS_FLAT_H

#include "base/mem.h"
#include "container/rows.h"
#include "json/json.h"
#include "post/post.h"

/* Members after these are left out, and those deeper than this. */
enum { FLAT_MAX = 256, FLAT_DEPTH = 4 };

/* {0} is an empty one; flat_free() frees what it holds. */
struct flat {
	struct str name[FLAT_MAX];
	struct str cell[FLAT_MAX];
	uint8_t plan[FLAT_MAX];
	struct rows_row row;
	struct arena names;
};

/*
 * Names the columns; the cells stay empty. A member of a member is named with
 * a dot between the two names: author.id. The row is m->row, until the next
 * call.
 */
struct rows_row *flat_name(struct flat *m, const struct json_node *object);

/*
 * Fills the cells of a row that is named: with text, true and false, and with
 * arrays as they stand. They live with the post.
 */
void flat_fill(struct flat *m, struct post *,
    const struct json_node *object);

void flat_free(struct flat *m);

#endif
