/* Any other table: what a column means is guessed by its name. */
#include "intake/guess.h"
#include "source/source.h"

/* Names of columns that hold posts, even where nothing else is known of them. */
static const char *const texts[] = {
	"full_text", "tweet_text", "tweet", "Tweet", "tweets", "Tweets",
	"text", "Text", "rawContent", NULL
};

static bool
is_table(struct intake *in, const struct rows_row *header)
{
	(void)in;
	if (guess_plan(header))
		return true;
	for (size_t i = 0; texts[i] != NULL; i++)
		if (rows_column(header, texts[i]) != SIZE_MAX)
			return true;
	return false;
}

const struct source source_table = {
	.name = "table",
	.title = "any other CSV or TSV, by the names of its columns",
	.columns = &guess_columns,
	.is_table = is_table,
};
