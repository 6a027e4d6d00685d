#include "qda/project.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/archive.h"
#include "qda/coded.h"
#include "qda/codes.h"
#include "qda/guid.h"
#include "qda/markup.h"

enum { NAME_MAX = 63 };		/* characters that all programs keep */

/* The posts that make one text. */
struct project_source {
	struct str name;
	struct buf text;
	size_t points;		/* its characters */
	struct buf selections;	/* XML */
	bool looked;		/* a post of it carries the dimension */
};

struct project {
	const struct project_options *o;
	const struct codebook *book;
	struct names names;	/* of the sources, by number: */
	struct project_source *source;
	size_t cap;
	struct names coders;
	struct names cases;	/* value LF number of the source */
	struct coded coded;	/* the record at hand */
	struct buf room;
	struct buf key;
};

static const char *const pers[] = {
	"conversation", "post", "day", "month", "author"
};

bool
project_knows(const char *per)
{
	for (size_t i = 0; i < ARRAY_N(pers); i++)
		if (strcmp(per, pers[i]) == 0)
			return true;
	return false;
}

struct project *
project_open(const struct project_options *o, const struct codebook *book)
{
	struct project *p = mem_new(1, sizeof(*p));

	p->o = o;
	p->book = book;
	p->coded.book = book;
	p->coded.dimension = o->dimension;
	return p;
}

/* What names the text that a record goes into, in key. */
static void
name_source(struct project *p, const struct record *rec, struct str id,
    struct str date, struct str handle)
{
	const char *per = p->o->per != NULL ? p->o->per :
	    record_get(rec, "part") != NULL ? "conversation" : "month";
	struct str platform = coded_string(&p->coded, record_get(rec, "platform")),
	    talk = coded_string(&p->coded, record_get(rec, "conversation"));
	bool single = strcmp(per, "post") == 0;

	buf_clear(&p->key);
	if (single || strcmp(per, "conversation") == 0) {
		buf_adds(&p->key, platform);
		buf_addc(&p->key, '/');
		buf_adds(&p->key, single || talk.n == 0 ? id : talk);
	} else if (strcmp(per, "author") == 0) {
		buf_addz(&p->key, "author/");
		buf_adds(&p->key, handle.n > 0 ? handle : STR("unknown"));
	} else {
		buf_addz(&p->key, "posts/");
		buf_adds(&p->key, date.n == 0 ? STR("undated") : str_sub(date,
		    0, strcmp(per, "day") == 0 ? 10 : 7));
	}
}

static struct project_source *
find_source(struct project *p)
{
	uint32_t had = p->names.n, i = names_add(&p->names, buf_str(&p->key));

	p->source = mem_grow(p->source, &p->cap, p->names.n,
	    sizeof(*p->source));
	if (i == had)
		p->source[i] = (struct project_source){ 0 };
	return &p->source[i];
}

/* Appends to the text, where lines end in LF alone. */
static void
add_text(struct project_source *s, struct str text)
{
	size_t from = s->text.n;

	buf_adds(&s->text, text);
	for (size_t i = from; i < s->text.n; i++)
		if (s->text.p[i] == '\r')
			s->text.p[i] = ' ';
	s->points += coded_length(text);
}

/* The characters from..to of a text, at most so many as a name holds. */
static struct str
cut(struct str text, size_t from, size_t to)
{
	size_t at = 0, start = 0, end = text.n;

	if (to - from > NAME_MAX)
		to = from + NAME_MAX;
	for (size_t i = 0; i <= text.n; i++) {
		if (i < text.n && ((unsigned char)text.p[i] & 0xc0) == 0x80)
			continue;
		if (at == from)
			start = i;
		if (at++ == to) {
			end = i;
			break;
		}
	}
	return str_sub(text, start, end);
}

static void
write_coding(struct project *p, struct buf *out, const struct coded_span *s,
    struct str place)
{
	struct buf code = { 0 };

	buf_adds(&code, p->o->dimension);
	buf_addc(&code, '/');
	buf_adds(&code, s->code);
	buf_clear(&p->room);
	buf_adds(&p->room, buf_str(&code));
	buf_addc(&p->room, '\n');
	buf_adds(&p->room, place);
	buf_addc(&p->room, '\n');
	buf_adds(&p->room, s->coder);
	buf_addz(out, "<Coding");
	markup_guid(out, "guid", "coding", buf_str(&p->room));
	markup_guid(out, "creatingUser", "user", s->coder);
	buf_addz(out, "><CodeRef");
	markup_guid(out, "targetGUID", "code", buf_str(&code));
	buf_addz(out, "/></Coding>\n");
	buf_free(&code);
}

/* Writes the spans of a post that begins at this character of the text. */
static void
write_spans(struct project *p, struct project_source *s, struct str name,
    struct str text, size_t start)
{
	struct buf *out = &s->selections, place = { 0 };

	for (size_t i = 0; i < p->coded.spans; ) {
		size_t from = p->coded.span[i].from, to = p->coded.span[i].to;

		buf_clear(&place);
		buf_adds(&place, name);
		buf_addf(&place, "\n%zu-%zu", start + from, start + to);
		buf_addz(out, "<PlainTextSelection");
		markup_guid(out, "guid", "selection", buf_str(&place));
		markup_attribute(out, "name", cut(text, from, to));
		buf_addf(out, " startPosition=\"%zu\" endPosition=\"%zu\"",
		    start + from, start + to);
		markup_guid(out, "creatingUser", "user", p->coded.span[i].coder);
		buf_addz(out, ">\n");
		for (; i < p->coded.spans && p->coded.span[i].from == from &&
		    p->coded.span[i].to == to; i++) {
			names_add(&p->coders, p->coded.span[i].coder);
			write_coding(p, out, &p->coded.span[i], buf_str(&place));
		}
		buf_addz(out, "</PlainTextSelection>\n");
	}
	buf_free(&place);
}

/* Notes the value of --cases, for the source of this number. */
static void
add_case(struct project *p, const struct record *rec, size_t source)
{
	struct buf path = { 0 };
	char *dot;
	struct str value;

	if (p->o->cases == NULL)
		return;
	buf_addz(&path, p->o->cases);
	buf_z(&path);
	dot = strchr(path.p, '.');
	if (dot != NULL)
		*dot = '\0';
	value = coded_string(&p->coded, dot == NULL ? record_get(rec, path.p) :
	    coded_inner(&p->coded, rec, path.p, dot + 1));
	buf_free(&path);
	if (value.n == 0)
		return;
	buf_clear(&p->key);
	buf_adds(&p->key, value);
	buf_addf(&p->key, "\n%zu", source);
	names_add(&p->cases, buf_str(&p->key));
}

void
project_add(struct project *p, const struct record *rec)
{
	struct str id, date, handle, text;
	struct project_source *s;
	size_t start;

	arena_reset(&p->coded.arena);
	id = coded_string(&p->coded, record_get(rec, "id"));
	text = coded_string(&p->coded, record_get(rec, "text"));
	date = coded_string(&p->coded, record_get(rec, "created_at"));
	handle = coded_string(&p->coded, coded_inner(&p->coded, rec, "author", "handle"));
	coded_read(&p->coded, rec, coded_length(text));
	name_source(p, rec, id, date, handle);
	s = find_source(p);
	if (p->coded.looked) {
		s->looked = true;
		names_add(&p->coders, CODED_RULES);
	}
	if (s->text.n > 0)
		add_text(s, STR("\n\n"));
	/* By this line an import finds the post again. */
	add_text(s, id);
	add_text(s, STR(" · "));
	add_text(s, date.n > 0 ? date : STR("-"));
	add_text(s, STR(" · "));
	add_text(s, handle.n > 0 ? handle : STR("-"));
	add_text(s, STR("\n"));
	start = s->points;
	add_text(s, text);
	write_spans(p, s, p->names.key[s - p->source], text, start);
	add_case(p, rec, (size_t)(s - p->source));
}

static int
key_order(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

/* The names of the sources in their order; free(3) it. */
static struct str *
order_sources(const struct project *p)
{
	struct str *name = mem_new(p->names.n + 1, sizeof(*name));

	for (uint32_t i = 0; i < p->names.n; i++)
		name[i] = p->names.key[i];
	qsort(name, p->names.n, sizeof(*name), key_order);
	return name;
}

static void
write_users(const struct project *p, struct buf *out)
{
	if (p->coders.n == 0)
		return;
	buf_addz(out, "<Users>\n");
	for (uint32_t i = 0; i < p->coders.n; i++) {
		buf_addz(out, "<User");
		markup_guid(out, "guid", "user", p->coders.key[i]);
		markup_attribute(out, "name", p->coders.key[i]);
		buf_addz(out, "/>\n");
	}
	buf_addz(out, "</Users>\n");
}

/* The codes lie below one that is called as the dimension. */
static void
write_codebook_part(const struct project *p, struct buf *out,
    struct codes_lost *lost)
{
	buf_addz(out, "<CodeBook>\n<Codes>\n<Code");
	markup_guid(out, "guid", "code", p->o->dimension);
	markup_attribute(out, "name", p->o->dimension);
	buf_addz(out, " isCodable=\"false\">\n");
	codes_write(out, p->book, p->o->dimension, p->o->rules, lost);
	buf_addz(out, "</Code>\n</Codes>\n</CodeBook>\n");
}

static struct str
case_value(struct str key)
{
	size_t n = key.n;

	while (n > 0 && key.p[n - 1] != '\n')
		n--;
	return str_sub(key, 0, n - 1);
}

static void
write_cases(const struct project *p, struct buf *out)
{
	struct str *key = mem_new(p->cases.n + 1, sizeof(*key));

	for (uint32_t i = 0; i < p->cases.n; i++)
		key[i] = p->cases.key[i];
	qsort(key, p->cases.n, sizeof(*key), key_order);
	if (p->cases.n > 0)
		buf_addz(out, "<Cases>\n");
	for (uint32_t i = 0; i < p->cases.n; ) {
		struct str value = case_value(key[i]);

		buf_addz(out, "<Case");
		markup_guid(out, "guid", "case", value);
		markup_attribute(out, "name", value);
		buf_addz(out, ">\n");
		for (; i < p->cases.n && str_eq(case_value(key[i]), value);
		    i++) {
			uint64_t source = 0;

			str_u64(str_skip(key[i], value.n + 1), &source);
			buf_addz(out, "<SourceRef");
			markup_guid(out, "targetGUID", "source",
			    p->names.key[source]);
			buf_addz(out, "/>\n");
		}
		buf_addz(out, "</Case>\n");
	}
	if (p->cases.n > 0)
		buf_addz(out, "</Cases>\n");
	free(key);
}

static void
write_sources(const struct project *p, struct buf *out, const struct str *order)
{
	if (p->names.n > 0)
		buf_addz(out, "<Sources>\n");
	for (uint32_t i = 0; i < p->names.n; i++) {
		struct str name = order[i];
		const struct project_source *s = &p->source[names_find(
		    &p->names, name)];

		buf_addz(out, "<TextSource");
		markup_guid(out, "guid", "source", name);
		markup_attribute(out, "name", name);
		buf_addz(out, " plainTextPath=\"internal://");
		guid_add(out, "source", name);
		buf_addz(out, ".txt\"");
		/* A coder has looked at it, whether there was anything or not. */
		if (s->looked)
			markup_guid(out, "modifyingUser", "user", CODED_RULES);
		buf_addz(out, ">\n");
		buf_adds(out, buf_str(&s->selections));
		buf_addz(out, "</TextSource>\n");
	}
	if (p->names.n > 0)
		buf_addz(out, "</Sources>\n");
}

static void
say_lost(const struct project *p, const struct codes_lost *lost)
{
	diag_note("lost: own and quoted spans, counts, near misses and the "
	    "chance with which a post was drawn; rules: %zu%s", lost->rules,
	    p->o->rules ? " (kept as text)" : " (--rules keeps them as text)");
	if (p->coded.unplaced > 0)
		diag_note("codes without a place, given to the whole post: %zu",
		    p->coded.unplaced);
	if (lost->long_names > 0)
		diag_note("labels of more than %d characters, which MAXQDA "
		    "cuts: %zu", NAME_MAX, lost->long_names);
	for (uint32_t i = 0; i < p->coded.unknown.n && i < 5; i++)
		diag_finding("the code %s is not in the book: left out",
		    diag_vis(p->coded.unknown.key[i]));
	if (p->coded.unknown.n > 5)
		diag_finding("%u codes in all are not in the book",
		    p->coded.unknown.n);
}

void
project_write(struct project *p)
{
	struct str *order = order_sources(p);
	struct codes_lost lost = { 0 };
	struct buf xml = { 0 }, name = { 0 };
	struct archived_out *zip = archived_create();

	buf_addz(&xml, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Project "
	    "xmlns=\"urn:QDA-XML:project:1.0\"");
	markup_attribute(&xml, "name", p->o->dimension);
	buf_addz(&xml, " origin=\"tw " TW_VERSION "\">\n");
	write_users(p, &xml);
	write_codebook_part(p, &xml, &lost);
	write_cases(p, &xml);
	write_sources(p, &xml, order);
	buf_addz(&xml, "</Project>\n");
	archived_add(zip, "project.qde", buf_str(&xml));
	for (uint32_t i = 0; i < p->names.n; i++) {
		buf_clear(&name);
		buf_addz(&name, "sources/");
		guid_add(&name, "source", order[i]);
		buf_addz(&name, ".txt");
		archived_add(zip, buf_z(&name), buf_str(&p->source[names_find(&p->names,
		    order[i])].text));
	}
	archived_finish(zip);
	say_lost(p, &lost);
	buf_free(&xml);
	buf_free(&name);
	free(order);
}

void
project_close(struct project *p)
{
	for (uint32_t i = 0; i < p->names.n; i++) {
		buf_free(&p->source[i].text);
		buf_free(&p->source[i].selections);
	}
	free(p->source);
	names_free(&p->names);
	names_free(&p->coders);
	names_free(&p->cases);
	coded_free(&p->coded);
	buf_free(&p->room);
	buf_free(&p->key);
	free(p);
}
