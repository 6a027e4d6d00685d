/* The table that recipes for twikit write: Username is the name shown. */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"Tweet_count", "Username", "Text", "Created At", NULL
};

static const struct column column[] = {
	{ "Tweet_count", COLUMN_IGNORE },
	{ "Username", COLUMN_NAME },
	{ "Text", COLUMN_TEXT },
	{ "Created At", COLUMN_TIME },
	{ "Retweets", COLUMN_REPOSTS },
	{ "Likes", COLUMN_LIKES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_ENTITIES,
};

const struct source source_twikit = {
	.name = "twikit",
	.title = "twikit csv",
	.platform = "twitter",
	.columns = &columns,
};
