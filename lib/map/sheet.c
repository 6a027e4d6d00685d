#include "map/sheet.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "gazetteer/places.h"
#include "map/caption.h"
#include "map/drawing.h"
#include "show/escape.h"
#include "show/html.h"

/* Widths of the drawing: of wide screens and paper, and of narrow screens. */
#define WIDE 760
#define NARROW 360

static const char style[] =
    "figure{margin:.5rem 0}\n"
    ".ring{fill:none;stroke:none;pointer-events:none}\n"
    ".skip{position:absolute;left:-99rem}.skip:focus{position:static}\n"
    "a:focus-visible{outline:3px solid var(--link);outline-offset:2px}"
    "figure svg a:focus-visible{outline:none}\n"
    "td.note{font-size:.8125rem;color:var(--dim);min-width:9rem}\n"
    "th[scope=row]{white-space:normal;min-width:7rem;vertical-align:top}"
    "th[scope=col].n{white-space:normal;max-width:9rem}\n"
    "tr:target{background:var(--mark)}.onnarrow{display:none}\n"
    "ul.notes{padding-left:1.1rem;font-size:.875rem;color:var(--dim)}\n"
    "@media screen and (max-width:40rem){.onwide{display:none}"
    ".onnarrow{display:inline}.more{display:none}"
    "th,td{padding-right:.5rem}table{font-size:.8125rem}"
    "td.note,th[scope=row]{min-width:0;overflow-wrap:anywhere}}\n"
    "@media screen and (min-width:75rem){body{max-width:100rem}"
    ".sheet{display:grid;grid-template-columns:minmax(0,760px) "
    "minmax(0,1fr);gap:2.5rem;align-items:start}}\n"
    "@page{size:A4;margin:12mm 14mm}\n"
    "@media print{h1{font-size:14pt;margin:0 0 1mm}p{margin:0 0 2mm}"
    ".sheet figure{text-align:center;margin:0}"
    ".sheet figure svg{max-height:104mm;width:auto}"
    "table{font-size:7pt;line-height:1.25}th,td{padding:.25mm 3mm .25mm 0}"
    "td.note{font-size:6.5pt}ul.notes{font-size:7pt;margin:1mm 0}"
    ".scroll{margin:1mm 0}ul.notes li{margin:0;line-height:1.2}.skip{display:none}}\n";

/*
 * A row and its area light up together, when one is pointed at or holds the
 * focus: without a script.
 */
static void
add_pairs(const struct figures *v, struct buf *b)
{
	buf_addz(b, style);
	for (size_t i = 0; i < v->areas->n; i++)
		buf_addf(b, "body:has(#r%zu:hover,#r%zu:target,#a%zu:hover,"
		    "#a%zu:focus-visible,#na%zu:hover,#na%zu:focus-visible) "
		    ":is(#f%zu,#nf%zu){stroke:var(--ink);stroke-width:3;"
		    "filter:drop-shadow(0 0 1.5px var(--paper))}\n"
		    "body:has(#a%zu:hover,#a%zu:focus-visible,#na%zu:hover,"
		    "#na%zu:focus-visible) #r%zu{background:var(--mark)}\n",
		    i, i, i, i, i, i, i, i, i, i, i, i, i);
}

static void
add_drawing(const struct figures *v, struct str title, bool points,
    const char *class, const char *links, double width, struct buf *out)
{
	const struct drawing_wish wish = { .title = title, .width = width,
	    .points = points, .links = links };

	buf_addf(out, "<figure%s>\n", class);
	drawing_svg(v, &wish, out);
	buf_addz(out, "</figure>\n");
}

/* Which columns have anything in them. */
struct columns {
	bool interval, n, people, note;
	bool counted;	/* values are n themselves */
};

static struct columns
columns_of(const struct figures *v, struct figures_one *const *row, size_t n)
{
	struct columns c = { .n = false };

	for (size_t i = 0; i < n; i++) {
		const struct figures_one *one = row[i];

		c.interval = c.interval || !isnan(one->low);
		c.counted = c.counted || one->counted;
		c.n = c.n || (v->what != FIGURES_N && !one->counted &&
		    one->why == NULL);
		c.people = c.people || (one->row != NULL &&
		    one->state == FIGURES_SHOWN && !isnan(one->row->people));
		c.note = c.note || one->why != NULL || one->like_whole ||
		    (one->row != NULL && one->row->why.n > 0);
	}
	return c;
}

/* The head of a column that narrow screens have no room for. */
static void
add_more(struct buf *out, struct str name)
{
	buf_addz(out, "<th scope=\"col\" class=\"n more\">");
	escape_html(out, name);
	buf_addz(out, "</th>");
}

static void
add_head(const struct figures *v, const struct columns *c, bool places,
    struct buf *out)
{
	struct buf noun = { 0 };
	const struct gazetteer *g = v->areas->gazetteer;

	if (c->counted)
		buf_adds(&noun, v->measures->unit);
	else
		figures_noun(v, &noun);
	html_table(out, "map");
	buf_addz(out, "<thead><tr>");
	html_column(out, places ? STR("place") : g->level[v->areas->level],
	    false);
	html_column(out, buf_str(&noun), true);
	if (c->interval)
		html_column(out, STR("95 % interval"), true);
	if (c->n)
		add_more(out, v->measures->unit);
	if (c->people)
		add_more(out, STR("people"));
	if (c->note)
		html_column(out, STR("note"), false);
	buf_addz(out, "</tr></thead>\n<tbody>\n");
	buf_free(&noun);
}

static void
add_cell(struct buf *out, struct buf *text, bool more)
{
	buf_addz(out, more ? "<td class=\"n more\">" : "<td class=\"n\">");
	escape_html(out, buf_str(text));
	buf_addz(out, "</td>");
	buf_clear(text);
}

static void
add_note(const struct figures_one *one, struct buf *out)
{
	buf_addz(out, "<td class=\"note\">");
	if (one->why != NULL)
		escape_html(out, str_of(one->why));
	else if (one->like_whole)
		buf_addz(out, "not told apart");
	if (one->why == NULL && one->row->why.n > 0) {
		buf_addz(out, one->like_whole ? "; " : "");
		escape_html(out, one->row->why);
	}
	buf_addz(out, "</td>");
}

/* The name, a link to the area in the drawing that is shown. */
static void
add_name(const struct figures *v, const struct figures_one *one, struct buf *out)
{
	const size_t i = (size_t)(one - v->area);
	const bool area = one >= v->area && one < v->area + v->areas->n;

	if (!area || v->areas->one[i].shape.parts == 0) {
		buf_addz(out, "<tr><th scope=\"row\">");
		escape_html(out, one->name);
		buf_addz(out, "</th>");
		return;
	}
	buf_addf(out, "<tr id=\"r%zu\"><th scope=\"row\">", i);
	for (int narrow = 0; narrow < 2; narrow++) {
		buf_addf(out, "<a class=\"%s\" href=\"#%sa%zu\">",
		    narrow ? "onnarrow" : "onwide", narrow ? "n" : "", i);
		escape_html(out, one->name);
		buf_addz(out, "</a>");
	}
	buf_addz(out, "</th>");
}

static void
add_line(const struct figures *v, const struct columns *c,
    const struct figures_one *one, struct buf *out)
{
	const bool shown = one->why == NULL;
	struct buf text = { 0 };

	add_name(v, one, out);
	if (shown && v->measures->bounds)
		buf_addz(&text, "at least ");
	if (shown)
		figures_value(v, one, one->value, &text);
	else
		buf_addz(&text, "\xe2\x80\x93");
	add_cell(out, &text, false);
	if (c->interval) {
		if (!isnan(one->low)) {
			figures_value(v, one, one->low, &text);
			buf_addz(&text, " to ");
			figures_value(v, one, one->high, &text);
		}
		add_cell(out, &text, false);
	}
	if (c->n) {
		if (shown)
			figures_count(one->row->n, &text);
		add_cell(out, &text, true);
	}
	if (c->people) {
		if (shown && !isnan(one->row->people))
			figures_count(one->row->people, &text);
		add_cell(out, &text, true);
	}
	if (c->note)
		add_note(one, out);
	buf_addz(out, "</tr>\n");
	buf_free(&text);
}

/* The largest value first; then what has none, north to south. */
static int
by_value(const void *a, const void *b)
{
	const struct figures_one *x = *(struct figures_one *const *)a;
	const struct figures_one *y = *(struct figures_one *const *)b;

	if ((x->why == NULL) != (y->why == NULL))
		return x->why == NULL ? -1 : 1;
	if (x->why == NULL && x->value != y->value)
		return ORDER(y->value, x->value);
	return ORDER(x, y);
}

static void
add_table(const struct figures *v, struct figures_one *list, size_t n,
    struct buf *out)
{
	struct figures_one **row = mem_new(n + 1, sizeof(*row));
	struct columns c;

	for (size_t i = 0; i < n; i++)
		row[i] = &list[i];
	if (n > 0)
		qsort(row, n, sizeof(struct figures_one *), by_value);
	c = columns_of(v, row, n);
	add_head(v, &c, list == v->place, out);
	for (size_t i = 0; i < n; i++)
		add_line(v, &c, row[i], out);
	html_table_end(out);
	free(row);
}

static void
add_notes(const struct figures *v, bool points, struct buf *out)
{
	struct buf notes = { 0 };
	struct str rest, line;

	caption_notes(v, points, &notes);
	rest = buf_str(&notes);
	if (rest.n > 0)
		buf_addz(out, "<ul class=\"notes\">\n");
	while (str_split(&rest, '\n', &line))
		if (line.n > 0)
			html_element(out, "li", line);
	if (notes.n > 0)
		buf_addz(out, "</ul>\n");
	buf_free(&notes);
}

void
sheet_html(const struct figures *v, struct str title, bool points,
    struct buf *out)
{
	struct buf rules = { 0 }, about = { 0 };

	add_pairs(v, &rules);
	html_begin_styled(out, title, buf_z(&rules));
	buf_addz(out, "<a class=\"skip\" href=\"#table\">To the table</a>\n"
	    "<main>\n");
	html_element(out, "h1", title);
	caption_about(v, points, &about);
	html_element(out, "p", buf_str(&about));
	buf_addz(out, "<div class=\"sheet\">\n<div>\n");
	add_drawing(v, title, points, "", "", WIDE, out);
	add_drawing(v, title, points, " class=\"narrow\"", "n", NARROW, out);
	add_notes(v, points, out);
	buf_addz(out, "</div>\n<div id=\"table\">\n");
	if (points && v->places > 0)
		add_table(v, v->place, v->places, out);
	add_table(v, v->area, v->areas->n, out);
	buf_addz(out, "</div>\n</div>\n</main>\n");
	html_end(out);
	buf_free(&rules);
	buf_free(&about);
}
