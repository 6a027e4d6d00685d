#include "qda/codes.h"

#include "dictionary/id.h"
#include "qda/markup.h"

enum { NAME_MAX = 63 };	/* characters that all programs keep */

static size_t
characters(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

static void
add_line(struct buf *out, const char *name, struct str text)
{
	if (out->n > 0)
		buf_addc(out, '\n');
	buf_addf(out, "%s: ", name);
	buf_adds(out, text);
}

/* The id, where a reader would make another one of the name. */
static void
add_id(struct buf *out, const struct codebook_code *c, struct str name)
{
	struct buf id = { 0 };

	id_of_name(&id, name);
	if (!str_eq(buf_str(&id), c->id))
		add_line(out, "id", c->id);
	buf_free(&id);
}

static void
add_properties(struct buf *out, const struct codebook *book, uint32_t code)
{
	for (uint32_t p = 0; p < book->properties.n; p++) {
		struct buf name = { 0 };
		size_t n;
		const struct codebook_value *v = codebook_values(book, code, p,
		    &n);

		buf_adds(&name, book->properties.key[p]);
		for (size_t i = 0; i < n; i++)
			if (v[i].code == code)
				add_line(out, buf_z(&name), v[i].text);
		buf_free(&name);
	}
}

static void
describe(struct buf *out, const struct codebook *book, uint32_t code,
    bool rules)
{
	static const char *const names[CODEBOOK_TEXTS] = {
		[CODEBOOK_DEF] = "def", [CODEBOOK_NOTE] = "note",
		[CODEBOOK_YES] = "yes", [CODEBOOK_NO] = "no",
		[CODEBOOK_LABEL_EN] = "label-en",
		[CODEBOOK_LABEL_ID] = "label-id"
	};
	const struct codebook_code *c = &book->code[code];

	for (int kind = 0; kind < CODEBOOK_TEXTS; kind++) {
		size_t n;
		const struct codebook_text *t = codebook_texts(book,
		    (enum codebook_text_kind)kind, code, &n);

		for (size_t i = 0; i < n; i++)
			add_line(out, names[kind], t[i].text);
	}
	add_properties(out, book, code);
	if (!rules)
		return;
	for (uint32_t i = 0; i < c->rules; i++)
		add_line(out, "rule", book->rule[c->first_rule + i].source);
	for (uint32_t i = 0; i < c->nots; i++)
		add_line(out, "not", book->rule[c->first_not + i].source);
}

static void
open_code(struct buf *out, const struct codebook *book, uint32_t code,
    struct str dimension, bool rules, struct codes_lost *lost)
{
	const struct codebook_code *c = &book->code[code];
	struct str name = c->label.n > 0 ? c->label : c->id;
	struct buf path = { 0 }, text = { 0 };

	buf_adds(&path, dimension);
	buf_addc(&path, '/');
	buf_adds(&path, c->path);
	buf_addz(out, "<Code");
	markup_guid(out, "guid", "code", buf_str(&path));
	markup_attribute(out, "name", name);
	markup_attribute(out, "isCodable", c->rules > 0 ||
	    c->end == code + 1 ? STR("true") :
	    STR("false"));
	buf_addz(out, ">\n");
	add_id(&text, c, name);
	describe(&text, book, code, rules);
	if (text.n > 0) {
		buf_addz(out, "<Description>");
		markup_text(out, buf_str(&text));
		buf_addz(out, "</Description>\n");
	}
	lost->long_names += characters(name) > NAME_MAX;
	lost->rules += c->rules + c->nots;
	buf_free(&path);
	buf_free(&text);
}

void
codes_write(struct buf *out, const struct codebook *book, struct str dimension,
    bool rules, struct codes_lost *lost)
{
	uint32_t open[CODEBOOK_DEPTH_MAX], depth = 0;

	for (uint32_t i = 0; i < book->codes; i++) {
		for (; depth > 0 && book->code[open[depth - 1]].end <= i;
		    depth--)
			buf_addz(out, "</Code>\n");
		open_code(out, book, i, dimension, rules, lost);
		open[depth++] = i;
	}
	for (; depth > 0; depth--)
		buf_addz(out, "</Code>\n");
}

void
codes_write_file(struct buf *out, const struct codebook *book,
    struct str dimension, bool rules, struct codes_lost *lost)
{
	buf_addz(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
	    "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"tw "
	    TW_VERSION "\">\n<Codes>\n");
	codes_write(out, book, dimension, rules, lost);
	buf_addz(out, "</Codes>\n</CodeBook>\n");
}
