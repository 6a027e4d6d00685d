#include "report/figure.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "io/xml.h"
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

static _Noreturn void
die(const struct figure *f, const char *what, struct str name)
{
	diag_die("%s:%zu: %s %s: a chart of a report neither runs nor loads "
	    "anything", f->file, xml_line(f->xml), what, diag_vis(name));
}

static void
add_prefix(struct figure *f)
{
	buf_addf(f->out, "f%u-", f->number);
}

/* Names parted by blanks, each with the prefix. */
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

/* A value in which url(#name) may stand, and no other url. */
static void
add_safe_value(struct figure *f, struct str name, struct str s)
{
	size_t i;

	while ((i = str_find(s, STR("url("))) != SIZE_MAX) {
		escape_html(f->out, str_sub(s, 0, i + 4));
		s = str_skip(s, i + 4);
		if (s.n == 0 || s.p[0] != '#')
			die(f, "an address in", name);
		buf_addc(f->out, '#');
		add_prefix(f);
		s = str_skip(s, 1);
	}
	escape_html(f->out, s);
}

static void
add_attribute(struct figure *f, struct str name, struct str value)
{
	if (str_eq_nocase(str_sub(name, 0, 2), STR("on")))
		die(f, "the attribute", name);
	buf_addc(f->out, ' ');
	buf_adds(f->out, name);
	buf_addz(f->out, "=\"");
	if (str_is(name, "id") || str_is(name, "class") ||
	    str_is(name, "aria-labelledby") ||
	    str_is(name, "aria-describedby")) {
		add_names(f, value);
	} else if (str_is(name, "href") ||
	    str_is(name, "xlink:href")) {
		if (value.n == 0 || value.p[0] != '#')
			die(f, "an address in", name);
		buf_addc(f->out, '#');
		add_names(f, str_skip(value, 1));
	} else {
		add_safe_value(f, name, value);
	}
	buf_addc(f->out, '"');
}

static void
open_shape(struct figure *f)
{
	static const char *const never[] = { "script", "foreignObject",
	    "iframe", "image", "handler", "audio", "video", NULL };
	struct str name = xml_full_name(f->xml);

	for (const char *const *n = never; *n != NULL; n++)
		if (str_eq_nocase(xml_name(f->xml), str_of(*n)))
			die(f, "the element", name);
	if (f->depth++ == 0 && !str_is(name, "svg"))
		die(f, "no svg but", name);
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

/* Classes and ids in a style sheet; behind a : a # begins a colour. */
static void
add_style(struct figure *f, struct str s)
{
	bool value = false;	/* behind a : */

	if (str_find(s, STR("url(")) != SIZE_MAX ||
	    str_find(s, STR("@import")) != SIZE_MAX)
		die(f, "an address in", STR("style"));
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == '{' || c == '}' || c == ';')
			value = false;
		else if (c == ':')
			value = true;
		if (c == '<')
			die(f, "markup in", STR("style"));
		buf_addc(f->out, c);
		if ((c == '.' || (c == '#' && !value)) && i + 1 < s.n &&
		    begins_name(s.p[i + 1]))
			add_prefix(f);
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
		open_shape(f);
		return true;
	case XML_AT_CLOSE:
		close_element(f);
		return true;
	case XML_AT_TEXT:
		add_text(f, xml_text(f->xml));
		return true;
	case XML_AT_DOCTYPE:
		die(f, "a document type of its own in", STR("svg"));
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
