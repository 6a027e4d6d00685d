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

/* Such a column says of what begins "RT @x: " that it is a repost. */
static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	if (guess_is_repost(rows_get(r, "isRetweet")) ||
	    guess_is_repost(rows_get(r, "is_retweet")))
		p->prefix_marks = true;
	return true;
}

const struct source source_table = {
	.name = "table",
	.title = "any other CSV or TSV, by the names of its columns",
	.columns = &guess_columns,
	.is_table = is_table,
	.row = row,
};
