#include "report/figure.h"

#include <expat.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "base/mem.h"
#include "show/escape.h"

struct figure {
	struct buf *out;
	const char *file;
	XML_Parser parser;
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
static const char *const attributes[] = { "aria-label", "class", "cx", "cy",
    "d", "dx", "dy", "height", "r", "role", "rx", "ry", "text-anchor",
    "transform", "viewBox", "width", "x", "x1", "x2", "xmlns", "y", "y1", "y2" };

static bool
is_among(const char *const *list, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i], name) == 0)
			return true;
	return false;
}

static _Noreturn void
die(const struct figure *f, const char *what, struct str name)
{
	diag_die("%s:%lu: %s %s is none that tw-chart writes: a report takes "
	    "in no other drawings, since they may run or load something",
	    f->file, XML_GetCurrentLineNumber(f->parser), what,
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
add_attribute(struct figure *f, const char *name, struct str value)
{
	if (!is_among(attributes, ARRAY_N(attributes), name))
		die(f, "the attribute", str_of(name));
	if (strcmp(name, "xmlns") == 0 &&
	    !str_is(value, "http://www.w3.org/2000/svg"))
		die(f, "the name space", value);
	buf_addf(f->out, " %s=\"", name);
	if (strcmp(name, "class") == 0)
		add_names(f, value);
	else
		escape_html(f->out, value);
	buf_addc(f->out, '"');
}

static void XMLCALL
open_element(void *arg, const char *name, const char **pairs)
{
	struct figure *f = arg;

	if (!is_among(elements, ARRAY_N(elements), name) || f->style)
		die(f, "the element", str_of(name));
	if ((f->depth++ == 0) != (strcmp(name, "svg") == 0))
		die(f, "as the whole, or within it, the element",
		    str_of(name));
	f->title = f->depth == 2 && strcmp(name, "title") == 0;
	f->style = strcmp(name, "style") == 0;
	buf_clear(&f->css);
	buf_addf(f->out, "<%s", name);
	for (; *pairs != NULL; pairs += 2) {
		add_attribute(f, pairs[0], str_of(pairs[1]));
		if (f->depth == 1 && strcmp(pairs[0], "width") == 0)
			str_real(str_of(pairs[1]), &f->width);
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

/*
 * Classes in a style sheet get the prefix. Without brackets, signs of escape
 * and rules but this one no style loads anything.
 */
static void
add_style(struct figure *f, struct str s)
{
	const struct str dark =
	    STR("@media screen and (prefers-color-scheme:dark){");
	bool value = false;	/* after a : */

	while (s.n > 0) {
		char c = s.p[0];

		if (str_starts(s, dark)) {
			buf_adds(f->out, dark);
			s = str_skip(s, dark.n);
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

static void XMLCALL
close_element(void *arg, const char *name)
{
	struct figure *f = arg;

	f->depth--;
	if (f->style)
		add_style(f, buf_str(&f->css));
	f->style = false;
	f->title = false;
	buf_addf(f->out, "</%s>", name);
}

static void XMLCALL
characters(void *arg, const char *p, int n)
{
	struct figure *f = arg;
	struct str s = { p, (size_t)n };

	if (f->title)
		buf_adds(&f->name, s);
	if (f->style)
		buf_adds(&f->css, s);
	else
		escape_html(f->out, s);
}

static void XMLCALL
doctype(void *arg, const char *name, const char *system, const char *public,
    int internal)
{
	(void)system, (void)public, (void)internal;
	die(arg, "the document type", str_of(name));
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
	f.parser = XML_ParserCreate(NULL);
	if (f.parser == NULL)
		mem_fail();
	XML_SetUserData(f.parser, &f);
	XML_SetElementHandler(f.parser, open_element, close_element);
	XML_SetCharacterDataHandler(f.parser, characters);
	XML_SetStartDoctypeDeclHandler(f.parser, doctype);
	if (svg.n > INT32_MAX || XML_Parse(f.parser, svg.p, (int)svg.n, 1) ==
	    XML_STATUS_ERROR)
		diag_die("%s:%lu:%lu: %s", file,
		    XML_GetCurrentLineNumber(f.parser),
		    XML_GetCurrentColumnNumber(f.parser) + 1,
		    XML_ErrorString(XML_GetErrorCode(f.parser)));
	buf_addz(&p->body, is_narrow(p, &f) ? "<figure class=\"narrow\">\n" :
	    "<figure>\n");
	buf_adds(&p->body, buf_str(&drawing));
	buf_addz(&p->body, "\n</figure>\n");
	buf_clear(&p->figure_name);
	buf_adds(&p->figure_name, buf_str(&f.name));
	p->figure_width = f.width;
	XML_ParserFree(f.parser);
	buf_free(&f.css);
	buf_free(&f.name);
	buf_free(&drawing);
}
