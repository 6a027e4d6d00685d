/* Reviews of the App Store, as app-store-scraper and its tables have them. */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"review", "rating", "isEdited", COLUMNS_OR,
	"review", "rating", "userName", "title", COLUMNS_OR,
	"review", "score", "reviewId", COLUMNS_OR,
	"userUrl", "score", "text", "version", NULL
};

static const struct column column[] = {
	{ "reviewId", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "date", COLUMN_TIME },
	{ "at", COLUMN_TIME },
	{ "userName", COLUMN_NAME },
	{ "title", COLUMN_TITLE },
	{ "review", COLUMN_TEXT },
	{ "text", COLUMN_TEXT },
	{ "updated", COLUMN_TIME },
	{ "url", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

const struct source source_app_reviews = {
	.name = "app-reviews",
	.title = "App Store reviews: app-store-scraper",
	.platform = "appstore",
	.columns = &columns,
	.objects = true,
};
