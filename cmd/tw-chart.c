/* tw-chart: rows of tw-count and tw-align as charts, SVG or on a terminal. */
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "chart/chart.h"
#include "counts/counts.h"
#include "io/output.h"
#include "picture/draw.h"
#include "picture/origin.h"
#include "picture/picture.h"
#include "show/width.h"
#include "show/words.h"

enum { MARGINS = 4 };

static struct picture_wish wish = { .width = PICTURE_ANY_WIDTH };
static const char *each, *format, *flow, *margin[MARGINS];
static size_t margins;

static void
add_margin(const char *path)
{
	if (margins == MARGINS)
		cli_usage("--margin is given more than %d times", MARGINS);
	margin[margins++] = path;
}

static const struct cli_option options[] = {
	{ 't', "type", "TYPE",
	    "bars, lines, heat, dumbbell, rate, grouped or funnel (what fits)",
	    CLI_STRING, { .string = &wish.type } },
	{ 'o', "output", "FORMAT",
	    "svg, or term: Unicode blocks (term on a terminal)",
	    CLI_STRING, { .string = &format } },
	{ 0, "bare", NULL,
	    "an SVG without title and margin, for a page that has them",
	    CLI_FLAG, { .flag = &wish.bare } },
	{ 0, "each", "FILE",
	    "write an SVG for each group or source: FILE, FILE.2, ...",
	    CLI_STRING, { .string = &each } },
	{ 0, "flow", "FILE",
	    "what tw-normalize --flow wrote: source line, funnel, window",
	    CLI_STRING, { .string = &flow } },
	{ 0, "group", "NAME",
	    "draw only this group, or source",
	    CLI_STRING, { .string = &wish.group } },
	{ 0, "margin", "FILE",
	    "rows of one dimension of a heat map: order, names, all posts",
	    CLI_CALL, { .call = add_margin } },
	{ 0, "sort", "ORDER",
	    "n: the most first, book: as rows come, gap: the widest first",
	    CLI_STRING, { .string = &wish.sort } },
	{ 0, "source", "TEXT",
	    "what stands below the chart: where it is from ('|' parts it)",
	    CLI_STRING, { .string = &wish.source } },
	{ 0, "title", "TEXT",
	    "what stands above the chart",
	    CLI_STRING, { .string = &wish.title } },
	{ 0, "value", "WHAT",
	    "draw n, share or residual; of pairs phi, jaccard or lift",
	    CLI_STRING, { .string = &wish.value } },
	{ 0, "width", "PIXELS",
	    "how wide an SVG is (792, bare 760); narrow, for phones, below 520",
	    CLI_COUNT, { .count = &wish.width } },
	{ 0, "words", "LANGUAGE", WORDS_HELP,
	    CLI_CALL, { .call = words_choose } },
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

/* Where the i-th chart goes: x.svg, x.2.svg, x.3.svg. */
static const char *
file_of_chart(struct buf *path, size_t i)
{
	struct str name = str_of(each);
	size_t dot = name.n;

	while (dot > 0 && name.p[dot - 1] != '.' && name.p[dot - 1] != '/')
		dot--;
	if (dot == 0 || name.p[dot - 1] == '/')
		dot = name.n + 1;
	buf_clear(path);
	buf_adds(path, str_sub(name, 0, dot - 1));
	if (i > 0)
		buf_addf(path, ".%zu", i + 1);
	if (dot <= name.n)
		buf_adds(path, str_skip(name, dot - 1));
	return buf_z(path);
}

/* Writes each panel as a chart of its own. */
static void
draw_each(const struct chart *all)
{
	struct buf out = { 0 }, path = { 0 };

	if (all->type != CHART_DUMBBELL && all->type != CHART_BARS)
		cli_usage("--each is for bars and dumbbells, which are drawn "
		    "for each group");
	for (size_t i = 0; i < all->panels; i++) {
		struct chart_panel panel = all->panel[i];
		struct chart one = *all;

		if (wish.bare)
			panel.label = STR("");
		one.panel = &panel;
		one.panels = 1;
		buf_clear(&out);
		draw_svg(&one, &out);
		output_save(file_of_chart(&path, i), buf_str(&out));
	}
	buf_free(&out);
	buf_free(&path);
}

static void
draw_picture(const struct picture_data *data, bool terminal)
{
	struct picture picture;
	struct buf out = { 0 };

	picture_of(&picture, data, &wish);
	if (each != NULL)
		draw_each(&picture.chart);
	else if (terminal)
		draw_term(&picture.chart, width_terminal(), &out);
	else
		draw_svg(&picture.chart, &out);
	diag_write(buf_str(&out));
	buf_free(&out);
	picture_free(&picture);
}

/* Rows of one dimension each; false when one has none, which has been said. */
static bool
read_margins(struct counts *rows)
{
	static const char *const kinds[] = { "count", "corrected", "rate",
	    NULL };

	for (size_t i = 0; i < margins; i++) {
		char *paths[] = { (char *)margin[i], NULL };

		if (!counts_read(&rows[i], paths, kinds, "--margin with rows "
		    "of kind count or rate, from tw-count"))
			return false;
		if (rows[i].dims != 1)
			diag_die("%s: --margin takes rows of one dimension, "
			    "these have %zu", margin[i], rows[i].dims);
	}
	return true;
}

/* The rows that are drawn; false when there are none, which has been said. */
static bool
read_rows(struct counts *rows, char **paths)
{
	static const char *const kinds[] = { "count", "item", "keyness",
	    "pair", "corrected", "rate", NULL };
	static const char *const rates[] = { "rate", NULL };

	if (picture_is_rate(&wish))
		return counts_read(rows, paths, rates,
		    "rows of kind rate, from tw-count -b month --rates");
	return counts_read(rows, paths, kinds,
	    "rows of kind count, rate, keyness or pair, from tw-count, or "
	    "item, from tw-align");
}

int
main(int argc, char *argv[])
{
	struct counts rows = { 0 }, margin_rows[MARGINS] = { 0 };
	struct origin origin = { 0 };
	struct picture_data data = { .rows = &rows, .margin = margin_rows,
		.origin = &origin };
	bool terminal;

	cli_parse(&argc, &argv, &program);
	terminal = for_terminal();
	if (each != NULL && format != NULL && terminal)
		cli_usage("--each writes SVG: leave -o term out");
	picture_check(&wish);
	if (flow != NULL)
		origin_read(&origin, flow);
	if (picture_is_funnel(&wish)) {
		if (flow == NULL)
			cli_usage("a funnel is drawn from --flow");
		if (argv[0] != NULL)
			origin_read_coded(&origin, argv);
		draw_picture(&data, terminal);
	} else if (read_rows(&rows, argv) && read_margins(margin_rows)) {
		data.margins = margins;
		counts_check_run(&rows);
		draw_picture(&data, terminal);
	}
	counts_free(&rows);
	for (size_t i = 0; i < margins; i++)
		counts_free(&margin_rows[i]);
	origin_free(&origin);
	return diag_finish();
}
