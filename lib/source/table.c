/* Any other table: what a column means is guessed by its name. */
#include "columns/guess.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"
#include "source/source.h"

static bool
is_table(struct intake *in, const struct rows_row *header)
{
	(void)in;
	return guess_plan(header) || guess_is_bare(header) ||
	    (guess_has_tweets(header) && !guess_is_users(header));
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	(void)r;
	guess_settle(p);
	return true;
}

const struct source source_table = {
	.name = "table",
	.title = "any other CSV or TSV, by the names of its columns",
	.columns = &guess_columns,
	.is_table = is_table,
	.row = row,
};
