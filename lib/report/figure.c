#include "report/figure.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "office/xml.h"
#include "show/escape.h"

struct figure {
	struct buf *out;
	const char *file;
	struct xml *xml;
	unsigned number;	/* its prefix is f<number>- */
	unsigned depth;
	bool style;		/* inside <style> */
	struct buf css;		/* what stands there */
	bool title;		/* inside the title of the whole */
	struct buf name;	/* what stands there */
	double width;
};

/* What tw-chart writes, and nothing else is taken in. */
static const char *const elements[] = { "svg", "title", "desc", "style", "g",
    "rect", "line", "circle", "path", "text", "tspan" };
static const char *const attributes[] = { "aria-label", "aria-labelledby",
    "class", "cx", "cy", "d", "dx", "dy", "height", "id", "r", "role", "rx",
    "ry", "text-anchor", "transform", "viewBox", "width", "x", "x1", "x2",
    "xmlns", "y", "y1", "y2" };

/* What is a name, or names, that a page may hold only once. */
static const char *const unique[] = { "aria-labelledby", "class", "id" };

static bool
is_among(const char *const *list, size_t n, struct str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_is(name, list[i]))
			return true;
	return false;
}

static _Noreturn void
die(const struct figure *f, const char *what, struct str name)
{
	diag_die("%s:%zu: %s %s is none that tw-chart writes: a report takes "
	    "in no other drawings, since they may run or load something",
	    f->file, xml_line(f->xml), what,
	    diag_vis(name));
}

static void
add_prefix(struct figure *f)
{
	buf_addf(f->out, "f%u-", f->number);
}

/* Names separated by blanks, each with the prefix. */
static void
add_names(struct figure *f, struct str names)
{
	struct str one;
	bool first = true;

	while (str_split(&names, ' ', &one)) {
		if (one.n == 0)
			continue;
		if (!first)
			buf_addc(f->out, ' ');
		first = false;
		add_prefix(f);
		escape_html(f->out, one);
	}
}

static void
add_attribute(struct figure *f, struct str name, struct str value)
{
	if (!is_among(attributes, ARRAY_N(attributes), name))
		die(f, "the attribute", name);
	if (str_is(name, "xmlns") &&
	    !str_is(value, "http://www.w3.org/2000/svg"))
		die(f, "the name space", value);
	buf_addc(f->out, ' ');
	buf_adds(f->out, name);
	buf_addz(f->out, "=\"");
	if (is_among(unique, ARRAY_N(unique), name))
		add_names(f, value);
	else
		escape_html(f->out, value);
	buf_addc(f->out, '"');
}

static void
open_element(struct figure *f)
{
	struct str name = xml_full_name(f->xml);

	if (!is_among(elements, ARRAY_N(elements), name) || f->style)
		die(f, "the element", name);
	if ((f->depth++ == 0) != str_is(name, "svg"))
		die(f, "as the whole, or within it, the element", name);
	f->title = f->depth == 2 && str_is(name, "title");
	f->style = str_is(name, "style");
	buf_clear(&f->css);
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

/* Whether a character may stand in a style sheet of a chart. */
static bool
is_plain(char c)
{
	return ascii_letter(c) || ascii_digit(c) || ascii_blank(c) ||
	    (c != '\0' && strchr(".,:;{}#'%-_", c) != NULL);
}

/* How long the rule for dark screens or for print is that s begins with; 0. */
static size_t
media_rule(struct str s)
{
	const struct str rule[] = {
		STR("@media screen and (prefers-color-scheme:dark){"),
		STR("@media print{")
	};

	for (size_t i = 0; i < ARRAY_N(rule); i++)
		if (str_starts(s, rule[i]))
			return rule[i].n;
	return 0;
}

/*
 * Classes in a style sheet get the prefix. Without brackets, signs of escape
 * and rules but these no style loads anything.
 */
static void
add_style(struct figure *f, struct str s)
{
	bool value = false;	/* after a : */

	while (s.n > 0) {
		const size_t rule = media_rule(s);
		char c = s.p[0];

		if (rule > 0) {
			buf_adds(f->out, str_sub(s, 0, rule));
			s = str_skip(s, rule);
			value = false;
			continue;
		}
		if (!is_plain(c))
			die(f, "in the style, the sign", str_sub(s, 0, 1));
		if (c == '{' || c == '}' || c == ';')
			value = false;
		else if (c == ':')
			value = true;
		buf_addc(f->out, c);
		if (c == '.' && !value && s.n > 1 && begins_name(s.p[1]))
			add_prefix(f);
		s = str_skip(s, 1);
	}
}

static void
close_element(struct figure *f)
{
	f->depth--;
	if (f->style)
		add_style(f, buf_str(&f->css));
	f->style = false;
	f->title = false;
	buf_addz(f->out, "</");
	buf_adds(f->out, xml_full_name(f->xml));
	buf_addc(f->out, '>');
}

static void
add_text(struct figure *f, struct str s)
{
	if (f->title)
		buf_adds(&f->name, s);
	if (f->style)
		buf_adds(&f->css, s);
	else
		escape_html(f->out, s);
}

/* Goes through the drawing; false at its end or where it is wrong. */
static bool
take_next(struct figure *f)
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

/* Whether it is the chart before it, drawn again for narrow screens. */
static bool
is_narrow(const struct page *p, const struct figure *f)
{
	return f->name.n > 0 && f->width > 0 && f->width < p->figure_width &&
	    str_eq(buf_str(&f->name), buf_str(&p->figure_name));
}

void
figure_section(struct page *p, struct str heading, struct str svg,
    const char *file)
{
	struct buf drawing = { 0 };
	struct figure f = { .out = &drawing, .file = file };

	page_section(p, heading);
	f.number = ++p->figures;
	f.xml = xml_open_bytes(svg);
	while (take_next(&f))
		;
	if (xml_error(f.xml) != NULL)
		diag_die("%s:%zu:%zu: %s", file, xml_line(f.xml),
		    xml_column(f.xml), xml_error(f.xml));
	buf_addz(&p->body, is_narrow(p, &f) ? "<figure class=\"narrow\">\n" :
	    "<figure>\n");
	buf_adds(&p->body, buf_str(&drawing));
	buf_addz(&p->body, "\n</figure>\n");
	buf_clear(&p->figure_name);
	buf_adds(&p->figure_name, buf_str(&f.name));
	p->figure_width = f.width;
	xml_close(f.xml);
	buf_free(&f.css);
	buf_free(&f.name);
	buf_free(&drawing);
}
