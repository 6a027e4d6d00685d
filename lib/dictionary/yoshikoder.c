/* Yoshikoder .ykd: XML, cnode is a category, pnode a pattern. */
#include "base/buf.h"
#include "base/diag.h"
#include "codebook/codebook.h"
#include "dictionary/format.h"
#include "office/xml.h"
#include "rule/regex.h"

struct yoshikoder_state {
	struct import *im;
	struct xml *xml;
	uint32_t code[CODEBOOK_DEPTH_MAX + 1];
	uint32_t depth;
	bool dictionary;
	bool regexp;	/* patterns are regular expressions */
};

static bool
looks_like(struct str text)
{
	text = str_trim(text);
	return (str_starts(text, STR("<?xml")) ||
	    str_starts(text, STR("<dictionary")) ||
	    str_starts(text, STR("<!"))) &&
	    str_find(text, STR("<dictionary")) != SIZE_MAX;
}

static void
open_category(struct yoshikoder_state *s)
{
	struct str name = xml_attribute(s->xml, "name");
	struct str desc = str_trim(xml_attribute(s->xml, "desc"));
	uint32_t code;

	if (s->depth == CODEBOOK_DEPTH_MAX)
		diag_die("%s:%zu: categories lie more than %d deep",
		    s->im->path, xml_line(s->xml), CODEBOOK_DEPTH_MAX);
	code = import_code(s->im, s->code[s->depth], name);
	if (desc.n > 0 && !str_eq(desc, str_trim(name)))
		import_define(s->im, code, desc);
	s->code[++s->depth] = code;
}

/* Yoshikoder asks that the expression fits the word as a whole. */
static void
add_regexp(struct yoshikoder_state *s, size_t line, struct str body)
{
	struct buf rule = { 0 }, why = { 0 };
	struct regex *regex;
	size_t at;

	buf_addz(&rule, "(?<!\\w)(?:");
	for (size_t i = 0; i < body.n; i++) {
		if (body.p[i] == '\\' && i + 1 < body.n)
			buf_addc(&rule, body.p[i++]);
		else if (body.p[i] == '/')
			buf_addc(&rule, '\\');
		buf_addc(&rule, body.p[i]);
	}
	buf_addz(&rule, ")(?!\\w)");
	regex = regex_open(buf_str(&rule), true, &why, &at);
	if (str_chr(body, '\n') != SIZE_MAX) {
		import_refuse(s->im, s->code[s->depth], line, body,
		    "a rule is one line, it has several");
	} else if (regex == NULL) {
		import_refuse(s->im, s->code[s->depth], line, body,
		    "not a regular expression: %s", buf_z(&why));
	} else {
		struct buf whole = { 0 };

		buf_addc(&whole, '/');
		buf_adds(&whole, buf_str(&rule));
		buf_addz(&whole, "/i");
		import_rule(s->im, s->code[s->depth], line, body,
		    buf_str(&whole),
		    STR("a regular expression, on the text as it is written"));
		buf_free(&whole);
	}
	if (regex != NULL)
		regex_close(regex);
	buf_free(&rule);
	buf_free(&why);
}

static void
open_node(struct yoshikoder_state *s)
{
	size_t line = xml_line(s->xml);
	struct str pattern;

	if (xml_is(s->xml, "dictionary")) {
		s->dictionary = true;
		s->regexp = str_is(xml_attribute(s->xml, "patternengine"),
		    "regexp");
		return;
	}
	if (s->dictionary && xml_is(s->xml, "cnode")) {
		open_category(s);
		return;
	}
	if (!s->dictionary || !xml_is(s->xml, "pnode"))
		return;
	pattern = xml_attribute(s->xml, "name");
	if (s->depth == 0)
		import_refuse(s->im, IMPORT_NONE, line, pattern,
		    "it stands outside of every category");
	else if (s->regexp)
		add_regexp(s, line, pattern);
	else
		import_entry(s->im, s->code[s->depth], line, pattern,
		    TERM_STAR, 1);
}

static void
read_xml(struct import *im)
{
	/* The text has been decoded, whatever its first line says. */
	struct yoshikoder_state s = { .im = im,
	    .xml = xml_open_text(im->text), .code = { IMPORT_NONE } };
	enum xml_event e;

	while ((e = xml_next(s.xml)) != XML_AT_END && e != XML_AT_ERROR) {
		if (e == XML_AT_OPEN)
			open_node(&s);
		else if (e == XML_AT_CLOSE && xml_is(s.xml, "cnode") &&
		    s.depth > 0)
			s.depth--;
	}
	if (e == XML_AT_ERROR)
		diag_die("%s:%zu:%zu: %s", im->path, xml_line(s.xml),
		    xml_column(s.xml), xml_error(s.xml));
	if (!s.dictionary)
		diag_die("%s: no <dictionary> in it", im->path);
	xml_close(s.xml);
}

const struct import_format import_yoshikoder = {
	"yoshikoder", "Yoshikoder", ".ykd .lcd", looks_like, read_xml
};
