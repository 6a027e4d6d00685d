/*
 * Reviews of Google Maps, of Apify's actors: `title` is the place. Stars and
 * the answer of the place are left over (--extra).
 */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = { "publishedAtDate", "stars", NULL };

static const struct column column[] = {
	{ "reviewId", COLUMN_ID },
	{ "reviewUrl", COLUMN_URL },
	{ "publishedAtDate", COLUMN_TIME },
	{ "publishAt", COLUMN_IGNORE },
	{ "name", COLUMN_NAME },
	{ "reviewerId", COLUMN_AUTHOR_ID },
	{ "text", COLUMN_TEXT },
	{ "likesCount", COLUMN_LIKES },
	{ "originalLanguage", COLUMN_LANG },
	{ "title", COLUMN_PLACE },
	{ "location.lat", COLUMN_LAT },
	{ "location.lng", COLUMN_LON },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

const struct source source_maps_reviews = {
	.name = "maps-reviews",
	.title = "Google Maps reviews of Apify",
	.platform = "googlemaps",
	.columns = &columns,
	.objects = true,
};
