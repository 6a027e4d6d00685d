/*
 * Reviews of google-play-scraper and the tables made of them: `at` is the time
 * of the machine that scraped. Stars and what the office answered are left
 * over (--extra): a star is no like.
 */
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"reviewId", "content", COLUMNS_OR,
	"content", "score", "at", COLUMNS_OR,
	"content", "thumbsUpCount", COLUMNS_OR,
	"text", "thumbsUp", "scoreText", NULL
};

static const struct column column[] = {
	{ "reviewId", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "url", COLUMN_URL },
	{ "at", COLUMN_TIME },
	{ "date", COLUMN_TIME },
	{ "userName", COLUMN_NAME },
	{ "content", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "thumbsUpCount", COLUMN_LIKES },
	{ "thumbsUp", COLUMN_LIKES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

/* Columns so called may be of anything that somebody has scored. */
static bool
is_table(struct intake *in, const struct rows_row *header)
{
	(void)in;
	columns_plan(&columns, header);
	return rows_column(header, "content") != SIZE_MAX &&
	    rows_column(header, "score") != SIZE_MAX && (header->names == 2 ||
	    rows_column(header, "userName") != SIZE_MAX);
}

const struct source source_play_reviews = {
	.name = "play-reviews",
	.title = "Google Play reviews: google-play-scraper",
	.platform = "googleplay",
	.columns = &columns,
	.is_table = is_table,
	.objects = true,
};
