/* Reviews of the App Store, as app-store-scraper and its tables have them. */
#include "intake/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"review", "rating", COLUMNS_OR, "review", "score", NULL
};

static const struct column column[] = {
	{ "reviewId", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "date", COLUMN_TIME },
	{ "at", COLUMN_TIME },
	{ "userName", COLUMN_NAME },
	{ "title", COLUMN_TITLE },
	{ "review", COLUMN_TEXT },
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
