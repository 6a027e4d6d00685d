/* An object as a row of a table: its members are the columns. */
#ifndef INTAKE_FLAT_H
#define INTAKE_FLAT_H

#include "post/post.h"
#include "container/rows.h"
#include "json/json.h"

/* Members after these are left out, and those deeper than this. */
enum { MEMBERS_MAX = 256, MEMBERS_DEPTH = 4 };

/* {0} is an empty one; members_free() frees what it holds. */
struct members {
	struct str name[MEMBERS_MAX];
	struct str cell[MEMBERS_MAX];
	uint8_t plan[MEMBERS_MAX];
	struct row row;
	struct arena names;
};

/*
 * Names the columns; the cells stay empty. A member of a member is named with
 * a dot between the two names: author.id. The row is m->row, until the next
 * call.
 */
struct row *members_name(struct members *m, const struct json_node *object);

/*
 * Fills the cells of a row that is named: with text, true and false, and with
 * arrays as they stand. They live with the post.
 */
void members_fill(struct members *m, struct post *,
    const struct json_node *object);

void members_free(struct members *m);

#endif
