/*
 * Any other flat object: Trump archive, SMMT, copies of tables as JSON. It is
 * read as a row whose columns are its members.
 */
#include "base/str.h"
#include "columns/guess.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

/* Its text is text: a number called "tweets" counts them. */
static bool
is(struct intake *in, const struct json_node *v)
{
	const struct rows_row *r = intake_members(in, v);

	if (!guess_plan(r) && !(guess_is_bare(r) && guess_has_tweets(r)))
		return false;
	JSON_EACH(member, v) {
		struct str name = { member->key, member->key_n };

		for (size_t i = 0; i < r->names; i++)
			if (r->plan[i] == COLUMN_TEXT &&
			    str_eq(r->name[i], name))
				return member->type == JSON_STRING ||
				    member->type == JSON_NULL;
	}
	return true;
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct post *p = intake_begin(in);
	struct rows_row *row = intake_members(in, v);

	guess_plan(row);
	intake_guessed(in, row);
	intake_fill(in, p, v, &guess_columns);
	guess_settle(p);
	intake_post(in);
}

const struct source source_flat = {
	.name = "flat",
	.title = "other flat objects, by the names of their members",
	.is = is,
	.rest = true,
	.take = take
};
