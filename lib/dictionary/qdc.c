/*
 * REFI-QDA .qdc: XML, nested <Code>, each with a description. There are no
 * rules in it. A name such as "A::B" or "A\B" is a path.
 */
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "codebook/codebook.h"
#include "codebook/property.h"
#include "dictionary/format.h"
#include "office/xml.h"

/* A code that has opened. */
struct qdc_code {
	struct buf name;
	struct buf text;	/* its description */
	uint32_t code;		/* IMPORT_NONE: its description may come yet */
};

struct qdc {
	struct import *im;
	struct xml *xml;
	struct qdc_code open[CODEBOOK_DEPTH_MAX];
	uint32_t depth;
	bool ours;		/* tw-qda wrote it */
	bool codebook;
	size_t notes;		/* references to notes, which are left out */
};

static bool
looks_like(struct str text)
{
	return str_find(text, STR("<CodeBook")) != SIZE_MAX &&
	    str_find(text, STR("<Code ")) != SIZE_MAX;
}

/* The label of a line such as "note: ..."; empty when it has none. */
static struct str
label_of_line(struct str line, struct str *rest)
{
	size_t n = 0;

	while (n < line.n && (ascii_lower(line.p[n]) || (n > 0 &&
	    (ascii_digit(line.p[n]) || line.p[n] == '-'))))
		n++;
	if (n == 0 || n + 1 >= line.n || line.p[n] != ':' ||
	    line.p[n + 1] != ' ')
		return STR("");
	*rest = str_trim(str_skip(line, n + 1));
	return str_sub(line, 0, n);
}

static void
add_line(struct qdc *q, uint32_t code, struct str line, bool first)
{
	struct str rest = line, label = label_of_line(line, &rest);

	if (str_is(label, "id") && first && q->ours)
		return;
	if (str_is(label, "def") || (label.n == 0 && first)) {
		if (q->im->code[code].definition.n == 0)
			import_define(q->im, code, rest);
		else
			import_property(q->im, code, STR("note"), rest, false);
	} else if (str_is(label, "note") || str_is(label, "yes") ||
	    str_is(label, "no")) {
		import_property(q->im, code, label, rest, false);
	} else if (label.n > 0 && q->ours && !str_is(label, "rule") &&
	    !property_known(label)) {
		import_property(q->im, code, label, rest, true);
	} else {
		import_property(q->im, code, STR("note"), line, false);
	}
}

/* The id that our own export states where the name would give another one. */
static struct str
stated_id(const struct qdc *q, struct str text)
{
	struct str line, rest, label;

	if (!q->ours || !str_split(&text, '\n', &line))
		return STR("");
	label = label_of_line(line, &rest);
	return str_is(label, "id") ? rest : STR("");
}

/* The code of a name that may be a path below parent. */
static uint32_t
code_of_path(struct qdc *q, uint32_t parent, struct str name)
{
	for (;;) {
		size_t colons = str_find(name, STR("::")),
		    slash = str_chr(name, '\\'), at;

		at = colons < slash ? colons : slash;
		if (at == SIZE_MAX || str_trim(str_sub(name, 0, at)).n == 0)
			return import_code(q->im, parent, name);
		parent = import_code(q->im, parent, str_sub(name, 0, at));
		name = str_skip(name, at + (at == colons ? 2 : 1));
	}
}

/* Makes the code that has opened last, once all of it but its children is there. */
static void
make_code(struct qdc *q)
{
	struct qdc_code *c = q->depth > 0 ? &q->open[q->depth - 1] : NULL;
	uint32_t parent = q->depth > 1 ? q->open[q->depth - 2].code :
	    IMPORT_NONE;
	struct str text, line, id;
	bool first = true;

	if (c == NULL || c->code != IMPORT_NONE)
		return;
	text = buf_str(&c->text);
	id = stated_id(q, text);
	if (id.n > 0) {
		c->code = import_code(q->im, parent, id);
		import_label(q->im, c->code, buf_str(&c->name));
	} else {
		c->code = code_of_path(q, parent, buf_str(&c->name));
	}
	for (; str_split(&text, '\n', &line); first = false)
		if (str_trim(line).n > 0)
			add_line(q, c->code, str_trim(line), first);
}

static void
open_code(struct qdc *q)
{
	struct str name = str_trim(xml_attribute(q->xml, "name"));
	struct qdc_code *c;

	make_code(q);
	if (q->depth == CODEBOOK_DEPTH_MAX)
		diag_die("%s:%zu: codes lie more than %d deep", q->im->path,
		    xml_line(q->xml), CODEBOOK_DEPTH_MAX);
	c = &q->open[q->depth++];
	c->code = IMPORT_NONE;
	buf_clear(&c->name);
	buf_clear(&c->text);
	buf_adds(&c->name, name.n > 0 ? name : STR("?"));
}

/* The text of a description, up to its end. */
static enum xml_event
read_description(struct qdc *q)
{
	struct buf *out = q->depth > 0 ? &q->open[q->depth - 1].text : NULL;
	enum xml_event e;

	while ((e = xml_next(q->xml)) == XML_AT_TEXT)
		if (out != NULL)
			buf_adds(out, xml_text(q->xml));
	return e;
}

static enum xml_event
take_element(struct qdc *q)
{
	if (xml_is(q->xml, "CodeBook")) {
		q->codebook = true;
		q->ours = str_starts(xml_attribute(q->xml, "origin"),
		    STR("tw "));
	} else if (xml_is(q->xml, "Code")) {
		open_code(q);
	} else if (xml_is(q->xml, "Description")) {
		return read_description(q);
	} else if (xml_is(q->xml, "NoteRef")) {
		q->notes++;
	} else if (xml_is(q->xml, "Set")) {
		diag_note("%s:%zu: the set %s is lost: a codebook has none",
		    q->im->path, xml_line(q->xml),
		    diag_vis(xml_attribute(q->xml, "name")));
		xml_skip(q->xml);
	}
	return XML_AT_OPEN;
}

static void
read_qdc(struct import *im)
{
	struct qdc q = { .im = im, .xml = xml_open_text(im->text) };
	enum xml_event e;

	while ((e = xml_next(q.xml)) != XML_AT_END && e != XML_AT_ERROR) {
		if (e == XML_AT_OPEN && (e = take_element(&q)) == XML_AT_ERROR)
			break;
		if (e == XML_AT_CLOSE && xml_is(q.xml, "Code") && q.depth > 0) {
			make_code(&q);
			q.depth--;
		}
	}
	if (e == XML_AT_ERROR)
		diag_die("%s:%zu:%zu: %s", im->path, xml_line(q.xml),
		    xml_column(q.xml), xml_error(q.xml));
	if (!q.codebook)
		diag_die("%s: no <CodeBook> in it", im->path);
	if (q.notes > 0)
		diag_note("%s: notes beside the codes, which lie in another "
		    "file: %zu", im->path, q.notes);
	xml_close(q.xml);
	for (size_t i = 0; i < CODEBOOK_DEPTH_MAX; i++) {
		buf_free(&q.open[i].name);
		buf_free(&q.open[i].text);
	}
}

const struct import_format import_qdc = {
	"qdc", "REFI-QDA", ".qdc", looks_like, read_qdc
};
