#include "show/grid.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "show/escape.h"
#include "show/width.h"

enum { GAP = 2, NARROWEST = 10 };	/* columns of the terminal */

void
grid_open(struct grid *g, size_t columns)
{
	*g = (struct grid){ .columns = columns };
	g->right = mem_new(columns + 1, sizeof(*g->right));
}

void
grid_add(struct grid *g, struct str s)
{
	g->cell = mem_grow(g->cell, &g->cap, g->n + 1, sizeof(*g->cell));
	g->cell[g->n++] = arena_str(&g->text, s);
}

void
grid_note(struct grid *g, struct str s)
{
	g->note = mem_grow(g->note, &g->notes_cap, g->notes + 1,
	    sizeof(*g->note));
	g->note[g->notes++] = arena_str(&g->text, s);
}

void
grid_close(struct grid *g)
{
	free(g->right);
	free(g->cell);
	free(g->note);
	arena_free(&g->text);
}

static size_t
rows(const struct grid *g)
{
	return g->columns == 0 ? 0 : g->n / g->columns;
}

/* Writes a line and forgets it, without the blanks at its end. */
static void
flush_line(struct buf *line)
{
	while (line->n > 0 && line->p[line->n - 1] == ' ')
		line->n--;
	buf_addc(line, '\n');
	diag_write(buf_str(line));
	buf_clear(line);
}

/* Whether a line may end before the byte at this place of s. */
static bool
may_break(struct str s, size_t at)
{
	return s.p[at] == ' ' ||
	    (at > 1 && (s.p[at - 1] == '-' || s.p[at - 1] == '/'));
}

/* Cuts what fits into width off *rest, where a line may end if there is one. */
static struct str
take_line(struct str *rest, size_t width)
{
	struct str part = width_cut(*rest, width);
	size_t columns, at = part.n;

	if (part.n == rest->n) {
		*rest = str_skip(*rest, part.n);
		return part;
	}
	/* One cluster at least, or a narrow column would never end. */
	if (part.n == 0)
		part = str_sub(*rest, 0, width_cluster(*rest, &columns));
	while (at > 0 && !may_break(*rest, at))
		at--;
	if (at > 0)
		part.n = at;
	*rest = str_skip(*rest, part.n);
	while (rest->n > 0 && rest->p[0] == ' ')
		*rest = str_skip(*rest, 1);
	return part;
}

/* Columns of the longest part of s in which no line may end. */
static size_t
longest_part(struct str s)
{
	size_t from = 0, most = 0;

	for (size_t i = 1; i <= s.n; i++) {
		size_t width;

		if (i < s.n && !may_break(s, i))
			continue;
		width = width_of(str_sub(s, from, i));
		most = width > most ? width : most;
		from = i;
	}
	return most;
}

/* Makes the widest columns of text narrower, no narrower than least. */
static size_t
narrow(const struct grid *g, size_t total, size_t width, size_t *wide,
    const size_t *least)
{
	while (total > width) {
		size_t most = SIZE_MAX;

		for (size_t c = 0; c < g->columns; c++)
			if (!g->right[c] && wide[c] > least[c] &&
			    (most == SIZE_MAX || wide[c] > wide[most]))
				most = c;
		if (most == SIZE_MAX)
			break;
		wide[most]--;
		total--;
	}
	return total;
}

/* How wide each column is so that rows fit into width, where that can be. */
static void
fit(const struct grid *g, size_t width, size_t *wide)
{
	size_t total = GAP * (g->columns - 1);
	size_t *least = mem_new(g->columns, sizeof(*least));

	for (size_t i = 0; i < g->n; i++) {
		size_t c = i % g->columns, w = width_of(g->cell[i]);

		wide[c] = w > wide[c] ? w : wide[c];
		w = width == 0 ? 0 : longest_part(g->cell[i]);
		least[c] = w > least[c] ? w : least[c];
	}
	for (size_t c = 0; c < g->columns; c++)
		total += wide[c];
	if (width > 0)
		total = narrow(g, total, width, wide, least);
	/* Only where that is not enough words are torn. */
	for (size_t c = 0; c < g->columns; c++)
		least[c] = NARROWEST;
	if (width > 0)
		narrow(g, total, width, wide, least);
	free(least);
}

/* One row, on as many lines as its longest cell takes. */
static void
terminal_row(const struct grid *g, size_t row, const size_t *wide,
    struct str *rest, struct buf *line)
{
	bool more = true;

	memcpy(rest, g->cell + row * g->columns, g->columns * sizeof(*rest));
	while (more) {
		more = false;
		for (size_t c = 0; c < g->columns; c++) {
			struct str part = take_line(&rest[c], wide[c]);

			width_pad(line, part, wide[c], g->right[c]);
			if (c + 1 < g->columns)
				width_pad(line, STR(""), GAP, false);
			more = more || rest[c].n > 0;
		}
		flush_line(line);
	}
}

/* A copy of the grid's cells and notes as escape makes them. */
static void
escaped(const struct grid *g, void (*escape)(struct buf *, struct str),
    struct grid *out)
{
	struct buf b = { 0 };

	grid_open(out, g->columns);
	memcpy(out->right, g->right, g->columns * sizeof(*g->right));
	for (size_t i = 0; i < g->n; i++) {
		buf_clear(&b);
		escape(&b, g->cell[i]);
		grid_add(out, buf_str(&b));
	}
	for (size_t i = 0; i < g->notes; i++) {
		buf_clear(&b);
		escape(&b, g->note[i]);
		grid_note(out, buf_str(&b));
	}
	buf_free(&b);
}

void
grid_terminal(const struct grid *raw, size_t width)
{
	struct buf line = { 0 };
	struct grid g;
	size_t *wide;
	struct str *rest;

	escaped(raw, escape_terminal, &g);
	wide = mem_new(g.columns + 1, sizeof(*wide));
	rest = mem_new(g.columns + 1, sizeof(*rest));
	if (g.columns > 0)
		fit(&g, width, wide);
	for (size_t r = 0; r < rows(&g); r++) {
		terminal_row(&g, r, wide, rest, &line);
		for (size_t c = 0; r == 0 && c < g.columns; c++) {
			for (size_t i = 0; i < wide[c]; i++)
				buf_addc(&line, '-');
			width_pad(&line, STR(""), GAP, false);
		}
		if (r == 0)
			flush_line(&line);
	}
	for (size_t i = 0; i < g.notes; i++)
		for (struct str note = g.note[i]; note.n > 0;) {
			buf_adds(&line, take_line(&note,
			    width > 0 ? width : SIZE_MAX));
			flush_line(&line);
		}
	free(wide);
	free(rest);
	buf_free(&line);
	grid_close(&g);
}

void
grid_md(const struct grid *raw)
{
	struct buf line = { 0 };
	struct grid g;
	size_t *wide;

	escaped(raw, escape_md, &g);
	wide = mem_new(g.columns + 1, sizeof(*wide));
	for (size_t c = 0; c < g.columns; c++)
		wide[c] = 3;
	if (g.columns > 0)
		fit(&g, 0, wide);
	for (size_t r = 0; r < rows(&g); r++) {
		for (size_t c = 0; c < g.columns; c++) {
			buf_addz(&line, "| ");
			width_pad(&line, g.cell[r * g.columns + c], wide[c],
			    g.right[c]);
			buf_addc(&line, ' ');
		}
		buf_addz(&line, "|\n");
		for (size_t c = 0; r == 0 && c < g.columns; c++) {
			buf_addz(&line, "| ");
			for (size_t i = 1; i < wide[c]; i++)
				buf_addc(&line, '-');
			buf_addz(&line, g.right[c] ? ": " : "- ");
		}
		buf_addz(&line, r == 0 ? "|\n" : "");
	}
	for (size_t i = 0; i < g.notes; i++) {
		buf_addc(&line, '\n');
		buf_adds(&line, g.note[i]);
		buf_addc(&line, '\n');
	}
	diag_write(buf_str(&line));
	free(wide);
	buf_free(&line);
	grid_close(&g);
}

void
grid_latex(const struct grid *raw)
{
	struct buf line = { 0 };
	struct grid g;

	escaped(raw, escape_latex, &g);
	buf_addz(&line, "\\begin{tabular}{");
	for (size_t c = 0; c < g.columns; c++)
		buf_addc(&line, g.right[c] ? 'r' : 'l');
	buf_addz(&line, "}\n\\hline\n");
	for (size_t r = 0; r < rows(&g); r++) {
		for (size_t c = 0; c < g.columns; c++) {
			buf_addz(&line, c > 0 ? " & " : "");
			buf_adds(&line, g.cell[r * g.columns + c]);
		}
		buf_addz(&line, r == 0 ? " \\\\\n\\hline\n" : " \\\\\n");
	}
	buf_addz(&line, "\\hline\n\\end{tabular}\n");
	for (size_t i = 0; i < g.notes; i++) {
		buf_addz(&line, "\n\\noindent{\\footnotesize ");
		buf_adds(&line, g.note[i]);
		buf_addz(&line, "\\par}\n");
	}
	diag_write(buf_str(&line));
	buf_free(&line);
	grid_close(&g);
}

void
grid_html(const struct grid *raw)
{
	struct buf line = { 0 };
	struct grid g;

	escaped(raw, escape_html, &g);
	buf_addz(&line, "<table>\n");
	for (size_t r = 0; r < rows(&g); r++) {
		const char *tag = r == 0 ? "th" : "td";

		buf_addz(&line, r == 0 ? "<thead>\n<tr>" : "<tr>");
		for (size_t c = 0; c < g.columns; c++) {
			buf_addf(&line, "<%s%s>", tag,
			    g.right[c] ? " class=\"n\"" : "");
			buf_adds(&line, g.cell[r * g.columns + c]);
			buf_addf(&line, "</%s>", tag);
		}
		buf_addz(&line, "</tr>\n");
		if (r == 0)
			buf_addz(&line, "</thead>\n<tbody>\n");
	}
	buf_addz(&line, "</tbody>\n</table>\n");
	for (size_t i = 0; i < g.notes; i++) {
		buf_addz(&line, "<p>");
		buf_adds(&line, g.note[i]);
		buf_addz(&line, "</p>\n");
	}
	diag_write(buf_str(&line));
	buf_free(&line);
	grid_close(&g);
}
