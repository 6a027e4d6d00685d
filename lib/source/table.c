/* Any other table: what a column means is guessed by its name. */
#include "intake/guess.h"
#include "source/source.h"

static bool
is_table(struct intake *in, const struct row *header)
{
	(void)in;
	return guess_plan(header);
}

const struct source source_table = {
	.name = "table",
	.title = "any other CSV or TSV, by the names of its columns",
	.platform = "twitter",
	.columns = &guess_columns,
	.is_table = is_table,
};
