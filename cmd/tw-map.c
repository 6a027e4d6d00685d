/* tw-map: rows with places as a map, SVG, a page, or GeoJSON. */
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/number.h"
#include "container/progress.h"
#include "container/values.h"
#include "gazetteer/gazetteer.h"
#include "geo/shape.h"
#include "map/areas.h"
#include "map/caption.h"
#include "map/drawing.h"
#include "map/figures.h"
#include "map/geojson.h"
#include "map/measures.h"
#include "map/sheet.h"

/* Wider than this, in degrees, an equirectangular map is not true. */
static const double widest = 3;

static struct cli_list gazetteers;
static const char *boundaries;
static const char *key;
static const char *level;
static const char *format = "svg";
static const char *value;
static const char *title;
static size_t per = 10000;
static size_t min_people = 5;
static size_t width = 640;
static bool at_least;
static struct figures_wish wish;
static struct measures_wish rows_wish;

static const struct cli_option options[] = {
	{ 'g', "gazetteer", "NAME", "the book of places; may be repeated",
	    CLI_LIST, { .list = &gazetteers } },
	{ 0, "at-least", NULL,
	    "numbers are lower bounds (so are those of abuse and sentiment)",
	    CLI_FLAG, { .flag = &at_least } },
	{ 0, "boundaries", "FILE", "polygons of the areas, GeoJSON",
	    CLI_STRING, { .string = &boundaries } },
	{ 0, "group", "VALUE", "of rows by more than places, those of VALUE",
	    CLI_STRING, { .string = &rows_wish.group } },
	{ 0, "key", "NAME", "the property of the boundaries that names them",
	    CLI_STRING, { .string = &key } },
	{ 0, "level", "NAME", "areas of this level (the first)",
	    CLI_STRING, { .string = &level } },
	{ 0, "min-people", "N", "leave out numbers of fewer people (5)",
	    CLI_COUNT, { .count = &min_people } },
	{ 'o', "output", "FORMAT", "svg (default), html or geojson",
	    CLI_STRING, { .string = &format } },
	{ 0, "per", "N", "a rate is for so many people (10000)",
	    CLI_COUNT, { .count = &per } },
	{ 0, "persons", NULL, "let dimensions name persons",
	    CLI_FLAG, { .flag = &rows_wish.persons } },
	{ 0, "points", NULL, "draw places finer than areas, as circles",
	    CLI_FLAG, { .flag = &wish.points } },
	{ 0, "title", "TEXT", "what stands above the map",
	    CLI_STRING, { .string = &title } },
	{ 0, "value", "WHAT", "draw n, rate, share, median or open",
	    CLI_STRING, { .string = &value } },
	{ 0, "width", "PIXELS", "how wide an SVG is (640)",
	    CLI_COUNT, { .count = &width } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-map", "[file ...]",
	"Draws rows of tw-count, tw-thread, tw-case and tw-burst as a map.",
	options
};

/* What is wrong with the options is said before input is read. */
static void
check_options(void)
{
	if (strcmp(format, "svg") != 0 && strcmp(format, "html") != 0 &&
	    strcmp(format, "geojson") != 0)
		cli_usage("-o is svg, html or geojson, not '%s'%s",
		    diag_vis(str_of(format)), cli_file_hint(format));
	if (gazetteers.n == 0)
		cli_usage("-g is needed: the book of places that the rows "
		    "name");
	if (key != NULL && boundaries == NULL)
		cli_usage("--key is a property of --boundaries");
	if (per == 0 || width < 240 || width > 10000)
		cli_usage("--per is at least 1, --width 240 to 10000");
	wish.what = figures_named(value);
	wish.per = (double)per;
	wish.min_people = (double)min_people;
	rows_wish.median = wish.what == FIGURES_MEDIAN;
	rows_wish.open = wish.what == FIGURES_OPEN;
}

static void
shape_areas(struct areas *areas)
{
	struct shape_box box;

	if (boundaries != NULL)
		areas_bound(areas, boundaries, key);
	else
		areas_schematic(areas);
	if (strcmp(format, "geojson") == 0)
		return;
	box = areas_box(areas);
	if (box.x1 > box.x2)
		diag_die("no area has a shape: --boundaries gives them, or "
		    "lat, lon and radius_m in the gazetteer");
	if (box.x2 - box.x1 > widest || box.y2 - box.y1 > widest)
		diag_die("the areas reach over more than %.0f degrees, which "
		    "no drawing here shows true: -o geojson, and a program for "
		    "maps draws it", widest);
}

static void
draw(const struct areas *areas, const struct measures *rows)
{
	struct buf out = { 0 }, heading = { 0 };
	struct drawing_wish drawing = { .width = (double)width,
	    .points = wish.points };
	struct figures v;

	figures_of(&v, areas, rows, &wish);
	if (title != NULL)
		buf_addz(&heading, title);
	else
		caption_title(&v, wish.points, &heading);
	drawing.title = buf_str(&heading);
	if (strcmp(format, "geojson") == 0)
		geojson_write(&v, &out);
	else if (strcmp(format, "html") == 0)
		sheet_html(&v, drawing.title, wish.points, &out);
	else
		drawing_svg(&v, &drawing, &out);
	diag_write(buf_str(&out));
	figures_free(&v);
	buf_free(&out);
	buf_free(&heading);
}

int
main(int argc, char *argv[])
{
	struct gazetteer *g;
	struct areas areas;
	struct measures rows;

	cli_parse(&argc, &argv, &program);
	check_options();
	g = gazetteer_open(gazetteers.item, gazetteers.n);
	areas_open(&areas, g, level);
	if (measures_read(&rows, argv, &rows_wish)) {
		rows.bounds = rows.bounds || at_least;
		shape_areas(&areas);
		draw(&areas, &rows);
	}
	measures_free(&rows);
	areas_close(&areas);
	gazetteer_close(g);
	return diag_finish();
}
