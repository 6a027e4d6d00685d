#include "office/xml.h"

#include <expat.h>

/* New versions mark the calls for lines as old; old ones have no others. */
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gzip/stored.h"

enum {
	CHUNK = 16 * 1024,
	SILENT_MAX = 16 * 1024 * 1024	/* bytes in which nothing happens */
};

/* Where something stands among the bytes. */
struct xml_piece {
	size_t at;
	size_t n;
};

struct xml_pair {
	struct xml_piece name;
	struct xml_piece value;
};

struct xml_record {
	enum xml_event what;
	unsigned depth;
	size_t line;
	struct xml_piece text;	/* or the name */
	size_t attribute;	/* the first, of so many */
	size_t attributes;
};

struct xml {
	XML_Parser parser;
	struct stored_inner from;
	struct str text;	/* when it comes from there */
	struct buf bytes;
	struct xml_record *event;	/* those of the last chunk: now is the one at */
	size_t events;		/* hand, if it is among them */
	size_t event_cap;
	size_t now;
	struct xml_pair *attribute;
	size_t attributes;
	size_t attribute_cap;
	unsigned depth;
	size_t silent;		/* bytes since something happened */
	bool over;
	bool malformed;		/* it is no XML, or not whole */
	struct buf why;		/* what is wrong */
	size_t line, column;	/* where */
};

static struct xml_piece
keep_text(struct xml *x, struct str s)
{
	struct xml_piece piece = { x->bytes.n, s.n };

	buf_adds(&x->bytes, s);
	return piece;
}

/* A name without what stands before its colon. */
static struct str
local_name(struct str name)
{
	size_t colon = str_chr(name, ':');

	return colon == SIZE_MAX ? name : str_skip(name, colon + 1);
}

static struct xml_record *
add_event(struct xml *x, enum xml_event what)
{
	struct xml_record *e;

	x->event = mem_grow(x->event, &x->event_cap, x->events + 1,
	    sizeof(*x->event));
	e = &x->event[x->events++];
	*e = (struct xml_record){ .what = what, .depth = x->depth,
	    .line = XML_GetCurrentLineNumber(x->parser),
	    .attribute = x->attributes };
	x->silent = 0;
	return e;
}

static void
fail_xml(struct xml *x)
{
	x->over = true;
	buf_z(&x->why);
	x->line = XML_GetCurrentLineNumber(x->parser);
	x->column = XML_GetCurrentColumnNumber(x->parser) + 1;
	/* Some of them are called once more all the same. */
	XML_SetElementHandler(x->parser, NULL, NULL);
	XML_SetCharacterDataHandler(x->parser, NULL);
	XML_SetEntityDeclHandler(x->parser, NULL);
	XML_SetStartDoctypeDeclHandler(x->parser, NULL);
	XML_StopParser(x->parser, XML_FALSE);
}

static void XMLCALL
open_element(void *arg, const char *name, const char **pairs)
{
	struct xml *x = arg;
	struct xml_record *e;

	if (x->depth == XML_DEPTH_MAX) {
		buf_addf(&x->why, "elements lie more than %d deep",
		    XML_DEPTH_MAX);
		fail_xml(x);
		return;
	}
	x->depth++;
	e = add_event(x, XML_AT_OPEN);
	e->text = keep_text(x, str_of(name));
	for (; *pairs != NULL; pairs += 2) {
		x->attribute = mem_grow(x->attribute, &x->attribute_cap,
		    x->attributes + 1, sizeof(*x->attribute));
		x->attribute[x->attributes++] = (struct xml_pair){
		    keep_text(x, str_of(pairs[0])), keep_text(x, str_of(pairs[1])) };
		e->attributes++;
	}
}

static void XMLCALL
close_element(void *arg, const char *name)
{
	struct xml *x = arg;

	add_event(x, XML_AT_CLOSE)->text = keep_text(x, str_of(name));
	x->depth--;
}

static void XMLCALL
add_text(void *arg, const char *p, int n)
{
	struct xml *x = arg;
	struct str s = { p, (size_t)n };
	struct xml_record *last = x->events > 0 ? &x->event[x->events - 1] : NULL;

	if (last != NULL && last->what == XML_AT_TEXT)
		last->text.n += keep_text(x, s).n;
	else
		add_event(x, XML_AT_TEXT)->text = keep_text(x, s);
}

static void XMLCALL
refuse_entity(void *arg, const char *name, int parameter, const char *value,
    int length, const char *base, const char *system, const char *public,
    const char *notation)
{
	struct xml *x = arg;

	(void)parameter, (void)value, (void)length, (void)base, (void)system;
	(void)public, (void)notation;
	buf_addf(&x->why, "an XML entity of its own (%s): write it out",
	    diag_vis(str_of(name)));
	fail_xml(x);
}

static void XMLCALL
open_doctype(void *arg, const char *name, const char *system,
    const char *public, int internal)
{
	struct xml *x = arg;

	(void)system, (void)public;
	if (internal)
		add_event(x, XML_AT_DOCTYPE)->text = keep_text(x, str_of(name));
}

static struct xml *
begin_parser(const char *encoding)
{
	struct xml *x = mem_new(1, sizeof(*x));

	x->parser = XML_ParserCreate(encoding);
	if (x->parser == NULL)
		mem_fail();
	XML_SetUserData(x->parser, x);
	XML_SetElementHandler(x->parser, open_element, close_element);
	XML_SetCharacterDataHandler(x->parser, add_text);
	XML_SetEntityDeclHandler(x->parser, refuse_entity);
	XML_SetStartDoctypeDeclHandler(x->parser, open_doctype);
	return x;
}

struct xml *
xml_open(struct stored_inner from)
{
	struct xml *x = begin_parser(NULL);

	x->from = from;
	return x;
}

struct xml *
xml_open_bytes(struct str text)
{
	struct xml *x = begin_parser(NULL);

	x->text = text;
	return x;
}

struct xml *
xml_open_text(struct str text)
{
	struct xml *x = begin_parser("UTF-8");

	x->text = text;
	return x;
}

static size_t
read_xml_bytes(struct xml *x, char *p, size_t n)
{
	if (x->from.read != NULL)
		return x->from.read(x->from.from, p, n, &x->why);
	if (n > x->text.n)
		n = x->text.n;
	if (n > 0)
		memcpy(p, x->text.p, n);
	x->text = str_skip(x->text, n);
	return n;
}

/* What the parser calls an error, as one who has the file would say it. */
static void
say_malformed(struct xml *x)
{
	static const char cut[] = "the XML is cut off here: its last tags are "
	    "missing";
	static const struct {
		enum XML_Error code;
		const char *what;
	} known[] = {
		{ XML_ERROR_NO_ELEMENTS, cut },
		{ XML_ERROR_UNCLOSED_TOKEN, cut },
		{ XML_ERROR_PARTIAL_CHAR, cut },
		{ XML_ERROR_UNCLOSED_CDATA_SECTION, cut },
		{ XML_ERROR_SYNTAX, "no XML, or damaged: here is no tag" },
		{ XML_ERROR_TAG_MISMATCH, "damaged XML: a tag closes another "
		    "than was opened last" },
		{ XML_ERROR_INVALID_TOKEN, "damaged XML: a sign that cannot "
		    "stand here" },
		{ XML_ERROR_JUNK_AFTER_DOC_ELEMENT, "damaged XML: something "
		    "comes after its end" },
		{ XML_ERROR_MISPLACED_XML_PI, "damaged XML: something stands "
		    "before its <?xml" },
		{ XML_ERROR_DUPLICATE_ATTRIBUTE, "damaged XML: an attribute "
		    "stands twice in one tag" },
		{ XML_ERROR_UNDEFINED_ENTITY, "an entity (&...;) that XML does "
		    "not know: write the character itself" },
		{ XML_ERROR_BAD_CHAR_REF, "damaged XML: &#...; of a character "
		    "that there is not" },
		{ XML_ERROR_UNKNOWN_ENCODING, "XML in an encoding that is not "
		    "read here: save it as UTF-8" },
	};
	enum XML_Error code = XML_GetErrorCode(x->parser);

	x->malformed = true;
	if (code == XML_ERROR_NO_ELEMENTS &&
	    XML_GetCurrentByteIndex(x->parser) <= 0)
		buf_addz(&x->why, "no XML: there is nothing in it");
	for (size_t i = 0; x->why.n == 0 && i < ARRAY_N(known); i++)
		if (known[i].code == code)
			buf_addz(&x->why, known[i].what);
	if (x->why.n == 0)
		buf_addf(&x->why, "damaged XML (%s)", XML_ErrorString(code));
}

/* Parses a chunk; false when there is nothing more to be had. */
static bool
parse_chunk(struct xml *x)
{
	void *room;
	size_t n;

	if (x->over)
		return false;
	x->events = x->attributes = x->now = 0;
	buf_clear(&x->bytes);
	room = XML_GetBuffer(x->parser, CHUNK);
	if (room == NULL)
		mem_fail();
	n = read_xml_bytes(x, room, CHUNK);
	x->silent += n;
	if (x->why.n > 0 || x->silent > SILENT_MAX) {
		if (x->why.n == 0)
			buf_addf(&x->why, "a tag or comment of more than %d "
			    "bytes", SILENT_MAX);
		fail_xml(x);
		return false;
	}
	if (XML_ParseBuffer(x->parser, (int)n, n == 0) == XML_STATUS_ERROR &&
	    !x->over) {
		say_malformed(x);
		fail_xml(x);
	}
	if (n == 0)
		x->over = true;
	return true;
}

enum xml_event
xml_next(struct xml *x)
{
	if (x->now < x->events)
		x->now++;
	while (x->now >= x->events)
		if (!parse_chunk(x))
			return x->why.n > 0 ? XML_AT_ERROR : XML_AT_END;
	return x->event[x->now].what;
}

bool
xml_more(struct xml *x, enum xml_event *event)
{
	*event = xml_next(x);
	return *event != XML_AT_END && *event != XML_AT_ERROR;
}

bool
xml_inside(struct xml *x, unsigned depth, enum xml_event *event)
{
	return xml_more(x, event) &&
	    (*event != XML_AT_CLOSE || xml_depth(x) != depth);
}

static struct str
str_at(const struct xml *x, struct xml_piece piece)
{
	return str_sub(buf_str(&x->bytes), piece.at, piece.at + piece.n);
}

static const struct xml_record *
at_hand(const struct xml *x)
{
	return x->now < x->events ? &x->event[x->now] : NULL;
}

struct str
xml_full_name(const struct xml *x)
{
	return xml_text(x);
}

struct str
xml_name(const struct xml *x)
{
	return local_name(xml_text(x));
}

bool
xml_is(const struct xml *x, const char *name)
{
	return str_is(local_name(xml_text(x)), name);
}

struct str
xml_text(const struct xml *x)
{
	return at_hand(x) != NULL ? str_at(x, at_hand(x)->text) : (struct str){ 0 };
}

struct str
xml_attribute(const struct xml *x, const char *name)
{
	const struct xml_record *e = at_hand(x);
	struct str want = str_of(name);
	bool whole = str_chr(want, ':') != SIZE_MAX;

	for (size_t i = 0; e != NULL && i < e->attributes; i++) {
		const struct xml_pair *a = &x->attribute[e->attribute + i];
		struct str value = str_at(x, a->value),
		    is = str_at(x, a->name);

		if (str_eq(whole ? is : local_name(is), want))
			return value.n > 0 ? value : STR("");
	}
	return (struct str){ 0 };
}

void
xml_add_collapsed(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_blank(s.p[i]))
			buf_addc(out, s.p[i]);
		else if (out->n > 0 && !ascii_blank(out->p[out->n - 1]))
			buf_addc(out, ' ');
}

size_t
xml_attributes(const struct xml *x)
{
	return at_hand(x) != NULL ? at_hand(x)->attributes : 0;
}

struct str
xml_attribute_at(const struct xml *x, size_t i, struct str *value)
{
	const struct xml_pair *a = &x->attribute[at_hand(x)->attribute + i];

	*value = str_at(x, a->value);
	return str_at(x, a->name);
}

size_t
xml_line(const struct xml *x)
{
	return at_hand(x) != NULL ? at_hand(x)->line : x->line;
}

size_t
xml_column(const struct xml *x)
{
	return x->column;
}

unsigned
xml_depth(const struct xml *x)
{
	return at_hand(x) != NULL ? at_hand(x)->depth : x->depth;
}

const char *
xml_error(const struct xml *x)
{
	return x->why.p;
}

void
xml_trouble(const struct xml *x, const char *file, struct str part)
{
	diag_trouble("%s:%s:%zu: %s%s", file, diag_vis(part), x->line,
	    xml_error(x), x->malformed ? "; save the file again in the program "
	    "that made it" : "");
}

void
xml_skip(struct xml *x)
{
	unsigned depth = xml_depth(x);
	enum xml_event e;

	while (xml_inside(x, depth, &e))
		;
}

void
xml_close(struct xml *x)
{
	XML_ParserFree(x->parser);
	buf_free(&x->bytes);
	buf_free(&x->why);
	free(x->event);
	free(x->attribute);
	free(x);
}
