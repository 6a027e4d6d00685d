/*
 * New York's table of 311 requests: categories are all the text there is; the
 * month comes first, and times are the city's.
 */
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "intake/times.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Unique Key", "Complaint Type", "Created Date", NULL
};

static const struct column column[] = {
	{ "Unique Key", COLUMN_ID },
	{ "Created Date", COLUMN_TIME },
	{ "Complaint Type", COLUMN_TITLE },
	{ "Descriptor", COLUMN_TEXT },
	{ "Incident Address", COLUMN_PLACE },
	{ "Latitude", COLUMN_LAT },
	{ "Longitude", COLUMN_LON },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_MONTH_FIRST,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	(void)r;
	intake_in_zone(in, p, "America/New_York");
	return true;
}

const struct source source_nyc311 = {
	.name = "nyc311",
	.title = "New York 311 service requests",
	.platform = "nyc311",
	.columns = &columns,
	.objects = true,
	.row = row,
};
