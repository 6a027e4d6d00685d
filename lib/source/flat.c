/*
 * Any other flat object: Trump archive, SMMT, copies of tables as JSON. It is
 * read as a row whose columns are its members.
 */
#include "intake/flat.h"
#include "intake/guess.h"
#include "source/source.h"

/* Its text is text: a number called "tweets" counts them. */
static bool
is(struct intake *in, const struct json_node *v)
{
	struct flat f;
	size_t i = 0;

	(void)in;
	if (!guess_plan(flat_name(&f, v)))
		return false;
	JSON_EACH(member, v) {
		if (i == FLAT_MAX)
			break;
		if (f.plan[i++] == COLUMN_TEXT)
			return member->type == JSON_STRING ||
			    member->type == JSON_NULL;
	}
	return false;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *repost = json_get(v, "is_retweet");
	struct post *p = intake_begin(in);
	struct flat f;
	struct rows_row *row = flat_name(&f, v);

	guess_plan(row);
	flat_fill(&f, p, v);
	columns_fill(&guess_columns, p, row, intake_wants_extra(in));
	p->text = post_decoded(p, p->text);
	if (repost == NULL)
		repost = json_get(v, "isRetweet");
	if (repost != NULL && guess_is_repost(json_raw(repost)))
		p->prefix_marks = true;
	if (str_ends(p->text, STR("\xe2\x80\xa6")) ||
	    str_find(p->text, STR("\xe2\x80\xa6 https://t.co/")) != SIZE_MAX)
		p->state = POST_TRUNCATED;
	intake_post(in);
}

const struct source source_flat = {
	.name = "flat",
	.title = "other flat objects, by the names of their members",
	.platform = "twitter",
	.is = is,
	.rest = true,
	.take = take
};
