/*
 * X's own analytics, of 2024 and later (Post id, Post text) and before (Tweet
 * id, Tweet permalink). A date may be a day alone: the id says the time.
 */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"Post id", "Post text", "Post Link", COLUMNS_OR,
	"Tweet id", "Tweet permalink", "Tweet text", NULL
};

static const struct column column[] = {
	{ "Post id", COLUMN_ID },
	{ "Tweet id", COLUMN_ID },
	{ "Post Link", COLUMN_LINK },
	{ "Tweet permalink", COLUMN_LINK },
	{ "Date", COLUMN_TIME },
	{ "time", COLUMN_TIME },
	{ "Post text", COLUMN_TEXT },
	{ "Tweet text", COLUMN_TEXT },
	{ "Impressions", COLUMN_VIEWS },
	{ "Likes", COLUMN_LIKES },
	{ "Replies", COLUMN_REPLIES },
	{ "Reposts", COLUMN_REPOSTS },
	{ "Retweets", COLUMN_REPOSTS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES,
};

const struct source source_x_analytics = {
	.name = "x-analytics",
	.title = "X analytics csv",
	.platform = "twitter",
	.columns = &columns,
};
