#include "dossier/figure.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "dossier/chartstyle.h"
#include "office/xml.h"
#include "show/escape.h"

enum { NARROW = 520 };	/* pixels below which a drawing is for phones */

/* A drawing while it is taken in, which is done twice: for its style first. */
struct taking {
	struct buf *out;
	const char *file;
	struct xml *xml;
	unsigned number;	/* of the drawing: its ids begin with f<number>- */
	size_t style;		/* of its style: its classes begin with s<style>- */
	bool styled;		/* a drawing before it has brought its style */
	unsigned depth;
	bool in_style;		/* inside <style> */
	struct buf css;		/* what stands there, in all of them ... */
	size_t css_from;	/* ... and where that of this one begins */
	bool in_title;		/* inside the title of the whole */
	struct buf title;	/* what stands there */
	double width;
};

/* What tw-chart writes, and nothing else is taken in. */
static const char *const elements[] = { "svg", "title", "desc", "style", "g",
    "rect", "line", "circle", "path", "text", "tspan" };
static const char *const attributes[] = { "aria-label", "aria-labelledby",
    "class", "cx", "cy", "d", "dx", "dy", "height", "id", "r", "role", "rx",
    "ry", "text-anchor", "transform", "viewBox", "width", "x", "x1", "x2",
    "xmlns", "y", "y1", "y2" };

static bool
is_among(const char *const *list, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_is(name, list[i]))
			return true;
	return false;
}

static _Noreturn void
die(const struct taking *f, const char *what, struct str name)
{
	diag_die("%s:%zu: %s %s is none that tw-chart writes: a report takes "
	    "in no other drawings, since they may run or load something",
	    f->file, xml_line(f->xml), what,
	    diag_vis(name));
}

/* Names separated by blanks of any kind, each with this before it. */
static void
add_names(struct taking *f, struct str names, char letter, size_t number)
{
	bool first = true;

	while ((names = str_trim(names)).n > 0) {
		size_t n = 0;

		while (n < names.n && !ascii_blank(names.p[n]))
			n++;
		buf_addf(f->out, first ? "%c%zu-" : " %c%zu-", letter, number);
		first = false;
		escape_html(f->out, str_sub(names, 0, n));
		names = str_skip(names, n);
	}
}

static void
add_attribute(struct taking *f, struct str name, struct str value)
{
	if (!is_among(attributes, ARRAY_N(attributes), name))
		die(f, "the attribute", name);
	if (str_is(name, "xmlns") &&
	    !str_is(value, "http://www.w3.org/2000/svg"))
		die(f, "the name space", value);
	buf_addc(f->out, ' ');
	buf_adds(f->out, name);
	buf_addz(f->out, "=\"");
	if (str_is(name, "class"))
		add_names(f, value, 's', f->style);
	else if (str_is(name, "id") || str_is(name, "aria-labelledby"))
		add_names(f, value, 'f', f->number);
	else
		escape_html(f->out, value);
	buf_addc(f->out, '"');
}

static void
open_element(struct taking *f)
{
	struct str name = xml_full_name(f->xml);

	if (!is_among(elements, ARRAY_N(elements), name) || f->in_style)
		die(f, "the element", name);
	if ((f->depth++ == 0) != str_is(name, "svg"))
		die(f, "as the whole, or within it, the element", name);
	f->in_title = f->depth == 2 && str_is(name, "title");
	f->in_style = str_is(name, "style");
	if (f->in_style && xml_attributes(f->xml) > 0)
		die(f, "in a style, the attribute", xml_attribute_at(f->xml, 0,
		    &name));
	if (f->in_style) {
		f->css_from = f->css.n;
		return;
	}
	buf_addc(f->out, '<');
	buf_adds(f->out, name);
	for (size_t i = 0; i < xml_attributes(f->xml); i++) {
		struct str value, attribute = xml_attribute_at(f->xml, i,
		    &value);

		add_attribute(f, attribute, value);
		if (f->depth == 1 && str_is(attribute, "width"))
			str_real(value, &f->width);
	}
	buf_addc(f->out, '>');
}

static bool
begins_name(char c)
{
	return ascii_letter(c) || c == '_';
}

static void
check_style(const struct taking *f, struct str s)
{
	const char *what;
	const struct str strange = chartstyle_strange(s, &what);
	struct buf said = { 0 };

	if (strange.p == NULL)
		return;
	buf_addf(&said, "in the style, %s", what);
	die(f, buf_z(&said), strange);
}

/* Appends a style sheet; its classes get the prefix. */
static void
add_style(struct taking *f, struct str s)
{
	bool value = false;	/* after a : */

	while (s.n > 0) {
		const struct str rule = chartstyle_media(s);
		char c = s.p[0];

		if (rule.n > 0) {
			buf_adds(f->out, rule);
			s = str_skip(s, rule.n);
			value = false;
			continue;
		}
		if (c == '{' || c == '}' || c == ';')
			value = false;
		else if (c == ':')
			value = true;
		buf_addc(f->out, c);
		if (c == '.' && !value && s.n > 1 && begins_name(s.p[1]))
			buf_addf(f->out, "s%zu-", f->style);
		s = str_skip(s, 1);
	}
}

static void
close_element(struct taking *f)
{
	f->depth--;
	f->in_title = false;
	if (f->in_style) {
		check_style(f, str_skip(buf_str(&f->css), f->css_from));
		f->in_style = false;
		return;
	}
	if (f->depth == 0 && f->css.n > 0 && !f->styled) {
		buf_addz(f->out, "<style>");
		add_style(f, buf_str(&f->css));
		buf_addz(f->out, "</style>");
	}
	buf_addz(f->out, "</");
	buf_adds(f->out, xml_full_name(f->xml));
	buf_addc(f->out, '>');
}

static void
add_text(struct taking *f, struct str s)
{
	if (f->in_title)
		buf_adds(&f->title, s);
	if (f->in_style)
		buf_adds(&f->css, s);
	else
		escape_html(f->out, s);
}

/* Goes through the drawing; false at its end or where it is wrong. */
static bool
take_next(struct taking *f)
{
	switch (xml_next(f->xml)) {
	case XML_AT_OPEN:
		open_element(f);
		return true;
	case XML_AT_CLOSE:
		close_element(f);
		return true;
	case XML_AT_TEXT:
		add_text(f, xml_text(f->xml));
		return true;
	case XML_AT_DOCTYPE:
		die(f, "the document type", STR("svg"));
	case XML_AT_END:
	case XML_AT_ERROR:
		break;
	}
	return false;
}

static void
take_all(struct taking *f, struct str svg)
{
	f->depth = 0;
	buf_clear(f->out);
	buf_clear(&f->css);
	buf_clear(&f->title);
	f->xml = xml_open_bytes(svg);
	while (take_next(f))
		;
	if (xml_error(f->xml) != NULL)
		diag_die("%s:%zu:%zu: %s", f->file, xml_line(f->xml),
		    xml_column(f->xml), xml_error(f->xml));
	xml_close(f->xml);
}

/* The number of a style from 1; *known: it was there already. */
static size_t
find_style(struct figure_styles *all, struct str css, bool *known)
{
	*known = true;
	for (size_t i = 0; i < all->n; i++)
		if (str_eq(all->css[i], css))
			return i + 1;
	*known = false;
	all->css = mem_grow(all->css, &all->cap, all->n + 1, sizeof(*all->css));
	all->css[all->n++] = arena_str(&all->texts, css);
	return all->n;
}

void
figure_take(struct figure *figure, struct figure_styles *styles,
    struct str svg, const char *file)
{
	struct taking f = { .out = &figure->drawing, .file = file,
		.number = ++styles->figures };

	take_all(&f, svg);
	f.style = find_style(styles, buf_str(&f.css), &f.styled);
	take_all(&f, svg);
	figure->width = f.width;
	figure->title = f.title;
	buf_free(&f.css);
}

bool
figure_are_twins(const struct figure *a, const struct figure *b)
{
	return a->title.n > 0 && a->width > 0 && b->width > 0 &&
	    (a->width < NARROW) != (b->width < NARROW) &&
	    str_eq(buf_str(&a->title), buf_str(&b->title));
}

/* A drawing is never larger than it was made, but for narrow ones. */
static void
add_drawing(struct buf *b, const char *class, const struct figure *f)
{
	if (f->width >= NARROW)
		buf_addf(b, "<div class=\"%s\" style=\"max-width:%.0fpx\">\n",
		    class, f->width);
	else
		buf_addf(b, "<div class=\"%s\">\n", class);
	buf_adds(b, buf_str(&f->drawing));
	buf_addz(b, "\n</div>\n");
}

void
figure_write(struct buf *b, const struct figure *f, const struct figure *twin)
{
	buf_addz(b, "<div class=\"draw\">\n");
	if (twin == NULL) {
		add_drawing(b, f->width > 0 && f->width < NARROW ? "small" :
		    "all", f);
	} else {
		const bool first = f->width > twin->width;

		add_drawing(b, "wide", first ? f : twin);
		add_drawing(b, "narrow", first ? twin : f);
	}
	buf_addz(b, "</div>\n");
}

void
figure_free(struct figure *f)
{
	buf_free(&f->drawing);
	buf_free(&f->title);
}

void
figure_styles_free(struct figure_styles *all)
{
	free(all->css);
	arena_free(&all->texts);
}
