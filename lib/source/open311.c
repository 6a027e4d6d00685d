/*
 * Citizens' requests as cities give them: Open311 (GeoReport v2), and tables
 * of city 311 services with its names. There is no author; what names one who
 * reported is never passed on.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"service_request_id", "requested_datetime", COLUMNS_OR,
	"service_request_id", "service_name", NULL
};

static const struct column column[] = {
	{ "service_request_id", COLUMN_ID },
	{ "requested_datetime", COLUMN_TIME },
	{ "description", COLUMN_IGNORE },
	{ "service_details", COLUMN_IGNORE },
	{ "service_name", COLUMN_EXTRA },
	{ "address", COLUMN_PLACE },
	{ "lat", COLUMN_LAT },
	{ "long", COLUMN_LON },
	{ "point.latitude", COLUMN_LAT },
	{ "point.longitude", COLUMN_LON },
	{ "media_url", COLUMN_IGNORE },
	{ "first_name", COLUMN_IGNORE },
	{ "last_name", COLUMN_IGNORE },
	{ "email", COLUMN_IGNORE },
	{ "phone", COLUMN_IGNORE },
	{ "account_id", COLUMN_IGNORE },
	{ "device_id", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	static const char *const texts[] = { "description",
	    "service_details", "service_name" };
	struct str media = columns_get(r, "media_url");

	(void)in;
	for (size_t i = 0; i < 3 && p->text.n == 0; i++)
		if (!cell_null(columns_get(r, texts[i])))
			p->text = columns_get(r, texts[i]);
	if (str_starts(media, STR("http")))
		post_add(&p->media, post_join(p, STR("photo:"), media));
	return true;
}

const struct source source_open311 = {
	.name = "open311",
	.title = "Open311 (GeoReport v2), city 311 tables with its names",
	.platform = "open311",
	.columns = &columns,
	.objects = true,
	.row = row,
};
