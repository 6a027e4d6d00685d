/* Yoshikoder .ykd: XML, cnode is a category, pnode a pattern. */
#include <expat.h>

#include "base/diag.h"
#include "codebook/codebook.h"
#include "dictionary/import.h"
#include "rule/regex.h"

struct yoshikoder_state {
	struct import *im;
	XML_Parser parser;
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

static struct str
value_of_attribute(const char **pairs, const char *name)
{
	for (; *pairs != NULL; pairs += 2)
		if (strcmp(pairs[0], name) == 0)
			return str_of(pairs[1]);
	return (struct str){ 0 };
}

static void
open_category(struct yoshikoder_state *s, const char **pairs)
{
	struct str name = value_of_attribute(pairs, "name");
	struct str desc = str_trim(value_of_attribute(pairs, "desc"));
	uint32_t code;

	if (s->depth == CODEBOOK_DEPTH_MAX)
		diag_die("%s:%lu: categories lie more than %d deep",
		    s->im->path, XML_GetCurrentLineNumber(s->parser),
		    CODEBOOK_DEPTH_MAX);
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
	if (regex == NULL || memchr(body.p, '\n', body.n) != NULL) {
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

static void XMLCALL
open_element(void *arg, const char *name, const char **pairs)
{
	struct yoshikoder_state *s = arg;
	size_t line = XML_GetCurrentLineNumber(s->parser);
	struct str pattern;

	if (strcmp(name, "dictionary") == 0) {
		s->dictionary = true;
		s->regexp = str_is(value_of_attribute(pairs, "patternengine"),
		    "regexp");
		return;
	}
	if (s->dictionary && strcmp(name, "cnode") == 0) {
		open_category(s, pairs);
		return;
	}
	if (!s->dictionary || strcmp(name, "pnode") != 0)
		return;
	pattern = value_of_attribute(pairs, "name");
	if (s->depth == 0)
		import_refuse(s->im, IMPORT_NONE, line, pattern,
		    "it stands outside of every category");
	else if (s->regexp)
		add_regexp(s, line, pattern);
	else
		import_entry(s->im, s->code[s->depth], line, pattern,
		    TERM_STAR, 1);
}

static void XMLCALL
close_element(void *arg, const char *name)
{
	struct yoshikoder_state *s = arg;

	if (strcmp(name, "cnode") == 0 && s->depth > 0)
		s->depth--;
}

/* Entities of its own are a way to write a little that becomes a lot. */
static void XMLCALL
entity(void *arg, const char *name, int parameter, const char *value,
    int length, const char *base, const char *system, const char *public,
    const char *notation)
{
	struct yoshikoder_state *s = arg;

	(void)parameter, (void)value, (void)length, (void)base, (void)system;
	(void)public, (void)notation;
	diag_die("%s:%lu: an XML entity of its own (%s): write it out",
	    s->im->path, XML_GetCurrentLineNumber(s->parser),
	    diag_vis(str_of(name)));
}

static void
read_xml(struct import *im)
{
	struct yoshikoder_state s = { .im = im, .code = { IMPORT_NONE } };

	/* The text has been decoded, whatever its first line says. */
	s.parser = XML_ParserCreate("UTF-8");
	if (s.parser == NULL)
		mem_fail();
	XML_SetUserData(s.parser, &s);
	XML_SetElementHandler(s.parser, open_element, close_element);
	XML_SetEntityDeclHandler(s.parser, entity);
	if (im->text.n > INT32_MAX || XML_Parse(s.parser, im->text.p,
	    (int)im->text.n, 1) == XML_STATUS_ERROR)
		diag_die("%s:%lu:%lu: %s", im->path,
		    XML_GetCurrentLineNumber(s.parser),
		    XML_GetCurrentColumnNumber(s.parser) + 1,
		    XML_ErrorString(XML_GetErrorCode(s.parser)));
	if (!s.dictionary)
		diag_die("%s: no <dictionary> in it", im->path);
	XML_ParserFree(s.parser);
}

const struct import_format import_yoshikoder = {
	"yoshikoder", "Yoshikoder", ".ykd .lcd", looks_like, read_xml
};
