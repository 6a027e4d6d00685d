/* tw-chart: rows of tw-count and tw-align as charts, SVG or on a terminal. */
#include <unistd.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "chart/draw.h"
#include "chart/picture.h"
#include "rows/counts.h"
#include "show/width.h"

static struct picture_wish wish = { .width = 640 };
static const char *format;

static const struct cli_option options[] = {
	{ 't', "type", "TYPE",
	    "bars, lines, heat or dumbbell (what fits the rows)",
	    CLI_STRING, { .string = &wish.type } },
	{ 'o', "output", "FORMAT",
	    "svg, or term: Unicode blocks (term on a terminal)",
	    CLI_STRING, { .string = &format } },
	{ 0, "title", "TEXT",
	    "what stands above the chart",
	    CLI_STRING, { .string = &wish.title } },
	{ 0, "value", "WHAT",
	    "draw n, share or residual; of pairs phi, jaccard or lift",
	    CLI_STRING, { .string = &wish.value } },
	{ 0, "width", "PIXELS",
	    "how wide an SVG is (640)",
	    CLI_COUNT, { .count = &wish.width } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-chart", "[file ...]",
	"Draws the rows of tw-count and tw-align.", options
};

/* Whether to draw for a terminal; a wrong -o stops before input is read. */
static bool
for_terminal(void)
{
	if (format == NULL)
		return isatty(STDOUT_FILENO);
	if (strcmp(format, "svg") != 0 && strcmp(format, "term") != 0)
		cli_usage("-o is svg or term, not '%s'%s",
		    diag_vis(str_of(format)), cli_file_hint(format));
	return strcmp(format, "term") == 0;
}

static void
draw_picture(const struct counts *rows, bool terminal)
{
	struct picture picture;
	struct buf out = { 0 };

	picture_of(&picture, rows, &wish);
	if (terminal)
		draw_term(&picture.chart, width_terminal(), &out);
	else
		draw_svg(&picture.chart, &out);
	diag_write(buf_str(&out));
	buf_free(&out);
	picture_free(&picture);
}

int
main(int argc, char *argv[])
{
	static const char *const kinds[] = { "count", "item", "keyness",
	    "pair", "corrected", NULL };
	struct counts rows = { 0 };
	bool terminal;

	cli_parse(&argc, &argv, &program);
	terminal = for_terminal();
	picture_check(&wish);
	if (counts_read(&rows, argv, kinds,
	    "rows of kind count, keyness or pair, from tw-count, or "
	    "item, from tw-align")) {
		counts_check_run(&rows);
		draw_picture(&rows, terminal);
	}
	counts_free(&rows);
	return diag_finish();
}
