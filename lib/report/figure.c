#include "report/figure.h"

#include <expat.h>

#include "base/ascii.h"
#include "base/buf.h"
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

static _Noreturn void
die(const struct figure *f, const char *what, const char *name)
{
	diag_die("%s:%lu: %s %s: a chart of a report neither runs nor loads "
	    "anything", f->file, XML_GetCurrentLineNumber(f->parser), what,
	    diag_vis(str_of(name)));
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
add_safe_value(struct figure *f, const char *name, struct str s)
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
add_attribute(struct figure *f, const char *name, struct str value)
{
	if (str_eq_nocase(str_sub(str_of(name), 0, 2), STR("on")))
		die(f, "the attribute", name);
	buf_addf(f->out, " %s=\"", name);
	if (strcmp(name, "id") == 0 || strcmp(name, "class") == 0 ||
	    strcmp(name, "aria-labelledby") == 0 ||
	    strcmp(name, "aria-describedby") == 0) {
		add_names(f, value);
	} else if (strcmp(name, "href") == 0 ||
	    strcmp(name, "xlink:href") == 0) {
		if (value.n == 0 || value.p[0] != '#')
			die(f, "an address in", name);
		buf_addc(f->out, '#');
		add_names(f, str_skip(value, 1));
	} else {
		add_safe_value(f, name, value);
	}
	buf_addc(f->out, '"');
}

static void XMLCALL
open_shape(void *arg, const char *name, const char **pairs)
{
	static const char *const never[] = { "script", "foreignObject",
	    "iframe", "image", "handler", "audio", "video", NULL };
	struct figure *f = arg;

	for (const char *const *n = never; *n != NULL; n++)
		if (str_eq_nocase(str_of(name), str_of(*n)))
			die(f, "the element", name);
	if (f->depth++ == 0 && strcmp(name, "svg") != 0)
		die(f, "no svg but", name);
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

/* Classes and ids in a style sheet; behind a : a # begins a colour. */
static void
add_style(struct figure *f, struct str s)
{
	bool value = false;	/* behind a : */

	if (str_find(s, STR("url(")) != SIZE_MAX ||
	    str_find(s, STR("@import")) != SIZE_MAX)
		die(f, "an address in", "style");
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c == '{' || c == '}' || c == ';')
			value = false;
		else if (c == ':')
			value = true;
		if (c == '<')
			die(f, "markup in", "style");
		buf_addc(f->out, c);
		if ((c == '.' || (c == '#' && !value)) && i + 1 < s.n &&
		    begins_name(s.p[i + 1]))
			add_prefix(f);
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
	(void)name, (void)system, (void)public;
	if (internal)
		die(arg, "a document type of its own in", "svg");
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
	XML_SetElementHandler(f.parser, open_shape, close_element);
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
