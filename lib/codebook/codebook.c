#include "codebook/codebook.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/hierarchy.h"
#include "codebook/load.h"
#include "codebook/property.h"
#include "codebook/reference.h"
#include "io/input.h"
#include "io/shipped.h"
#include "json/json.h"
#include "rule/fault.h"
#include "rule/letter.h"
#include "rule/line.h"
#include "rule/parse.h"
#include "rule/rule.h"
#include "text/fold.h"
#include "text/stem.h"

static bool
file_error(struct load *l, size_t line, size_t column, struct str source,
    const char *why)
{
	struct place at = { l->book->file[l->file].path, line, column,
	    source };

	fault_error(&l->book->faults, at, "%s", why);
	return false;
}

/* Reports what stands at the byte p of the file. */
static bool
byte_error(struct load *l, struct str s, const char *p, const char *why)
{
	const char *begin = p;
	size_t line = 1, end;

	for (const char *q = s.p; q < p; q++)
		line += *q == '\n';
	while (begin > s.p && begin[-1] != '\n')
		begin--;
	s = str_skip(s, (size_t)(begin - s.p));
	end = str_chr(s, '\n');
	return file_error(l, line, 1 + fold_length((struct str){ begin,
	    (size_t)(p - begin) }), str_sub(s, 0, end), why);
}

/* Whether the file is text: UTF-8 without control characters. */
static bool
check_bytes(struct load *l, struct str s)
{
	const char *end = s.p + s.n;
	unsigned n;

	for (const char *p = s.p; p < end; p += n) {
		unsigned char c = (unsigned char)*p;

		n = c < 0x80 ? 1 : json_utf8(p, end);
		if (n == 0)
			return byte_error(l, s, p,
			    "not UTF-8: save the book as UTF-8");
		if ((c >= 0x20 && c != 0x7f) || c == '\t' || c == '\n' ||
		    (c == '\r' && (p + 1 == end || p[1] == '\n')))
			continue;
		return byte_error(l, s, p, c == '\0' ?
		    "a NUL character: is this a text file?" :
		    "a control character: take it out");
	}
	return true;
}

/* What is wrong with a file that begins so: it may be another's. */
static const char *
other_book(struct str first)
{
	if (str_is(first, "%") || str_starts(first, STR("<")) ||
	    str_starts(first, STR("DicTerm")) || str_ends(first, STR(":")))
		return "no codebook, whose first line is codebook 1; this looks "
		    "like a dictionary of another program: tw-import makes a "
		    "codebook of it";
	if (str_starts(first, STR("{")))
		return "no codebook, whose first line is codebook 1, but JSON";
	if (str_chr(first, ',') != SIZE_MAX || str_chr(first, ';') != SIZE_MAX ||
	    str_chr(first, '\t') != SIZE_MAX)
		return "no codebook, whose first line is codebook 1; this looks "
		    "like a table: write each code as a line * code, with its "
		    "words below, one on a line";
	return "the first line of a codebook is: codebook 1";
}

/* The first line, codebook 1, is taken off *rest. */
static bool
check_version(struct load *l, struct str *rest)
{
	size_t at = str_chr(*rest, '\n');
	struct str line = str_sub(*rest, 0, at), first;
	uint64_t version;

	*rest = str_skip(*rest, at == SIZE_MAX ? rest->n : at + 1);
	if (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	first = str_trim(line);
	at = str_find(first, STR(" #"));
	if (at != SIZE_MAX)
		first = str_trim(str_sub(first, 0, at));
	if (str_is(first, "codebook 1"))
		return true;
	if (str_starts(first, STR("codebook ")) &&
	    str_u64(str_trim(str_skip(first, 9)), &version) && version != 1)
		return file_error(l, 1, 1, line, "another version of the "
		    "format; this program reads codebook 1");
	return file_error(l, 1, 1, line, other_book(first));
}

static void
read_line(struct load *l)
{
	size_t colon;

	if (l->line.text.p[0] == '*') {
		hierarchy_open(l);
		return;
	}
	colon = property_colon(l->line.text);
	if (colon != SIZE_MAX)
		property_read(l, colon);
	else
		load_rule(l, 0, false);
}

/* Reads one file, whose bytes live in the book's arena. */
static void
read_file(struct load *l, size_t *cap, const char *path, struct str name,
    struct str bytes)
{
	struct codebook *b = l->book;
	size_t number = 1;
	struct str rest = bytes;

	b->file = mem_grow(b->file, cap, b->files + 1, sizeof(*b->file));
	b->file[b->files] = (struct codebook_file){
	    .path = arena_str(&b->texts, str_of(path)).p,
	    .name = arena_str(&b->texts, name), .bytes = bytes };
	l->file = (uint32_t)b->files++;
	l->line.file = b->file[l->file].path;
	l->code = CODEBOOK_NONE;
	l->lost = false;
	l->depth = 0;
	names_free(&l->declared);
	if (str_starts(rest, STR("\xef\xbb\xbf")))
		rest = str_skip(rest, 3);
	if (!check_bytes(l, rest) || !check_version(l, &rest))
		return;
	while (!l->full && b->faults.errors < FAULT_ERRORS_MAX &&
	    line_next(&l->line, &rest, &number, &b->texts, &b->faults))
		read_line(l);
}

/* Takes what a head says for the whole, which all heads must agree in. */
static void
agree(struct codebook *b, struct str *whole, struct str own, size_t line,
    uint32_t file, const char *what)
{
	if (own.n == 0)
		return;
	if (whole->n == 0)
		*whole = own;
	else if (!str_eq(*whole, own))
		fault_error(&b->faults, book_place(b, file, line, 1),
		    "the %s is %s here, %s in a book before; books read "
		    "together agree in it", what, fault_show(own),
		    fault_show(*whole));
}

static void
no_stemmer(struct codebook *b, struct place at, struct str word)
{
	if (b->language.n == 0)
		fault_error(&b->faults, at, "~%s needs the language of its "
		    "stemmer in the head: language: id", fault_show(word));
	else
		fault_error(&b->faults, at, "~%s: there is no stemmer for "
		    "language: %s; there are %s", fault_show(word),
		    fault_show(b->language), stem_languages());
}

/* A ~stem needs a language that has a stemmer. */
static void
check_stems(struct codebook *b)
{
	struct stem *stem = NULL;

	for (uint32_t i = 0; i < b->rules && stem == NULL; i++) {
		const struct codebook_rule *r = &b->rule[i];

		for (uint32_t k = r->first_node; k < r->end_node; k++) {
			const struct rule_node *n = &b->tree.node[k];

			if (n->kind != RULE_STEM || stem != NULL)
				continue;
			if (b->language.n > 0)
				stem = stem_open(b->language);
			if (stem != NULL)
				continue;
			no_stemmer(b, book_place(b, r->file, n->line,
			    n->column), n->text);
			return;
		}
	}
	if (stem != NULL)
		stem_close(stem);
}

/* What can only be done when all files are read. */
static void
finish(struct load *l)
{
	struct codebook *b = l->book;

	for (uint32_t i = 0; i < b->files; i++) {
		const struct codebook_file *f = &b->file[i];

		if (b->title.n == 0)
			b->title = f->title;
		agree(b, &b->dimension, f->dimension, f->dimension_line, i,
		    "dimension");
		agree(b, &b->language, f->language, f->language_line, i,
		    "language");
	}
	hierarchy_finish(l);
	reference_resolve(b);
	check_stems(b);
	if (b->codes == 0 && b->faults.errors == 0)
		file_error(l, 0, 0, (struct str){ NULL, 0 },
		    "no code is in this book; a code is opened by a line such "
		    "as * lapor LAPOR!");
	load_free(l);
}

static void
begin_load(struct load *l, struct codebook *b)
{
	*l = (struct load){ .book = b };
	l->parse = (struct parse){ .tree = &b->tree, .texts = &b->texts,
	    .faults = &b->faults };
}

struct codebook *
codebook_read(const char *const *names, size_t n)
{
	struct codebook *b = mem_new(1, sizeof(*b));
	struct buf bytes = { 0 };
	struct load l;
	size_t cap = 0;

	begin_load(&l, b);
	for (size_t i = 0; i < n; i++) {
		char *path = shipped_find(names[i], "codebooks", ".codebook");

		buf_clear(&bytes);
		/* What could not be read has been said. */
		if (input_slurp(path, CODEBOOK_BYTES_MAX, &bytes))
			read_file(&l, &cap, path, str_of(names[i]),
			    arena_str(&b->texts, buf_str(&bytes)));
		else
			diag_stop();
		free(path);
	}
	buf_free(&bytes);
	finish(&l);
	return b;
}

struct codebook *
codebook_parse(const char *path, struct str bytes)
{
	struct codebook *b = mem_new(1, sizeof(*b));
	struct load l;
	size_t cap = 0;

	begin_load(&l, b);
	read_file(&l, &cap, path, str_of(path), arena_str(&b->texts, bytes));
	finish(&l);
	return b;
}

void
codebook_close(struct codebook *b)
{
	if (b == NULL)
		return;
	book_free(b);
	free(b);
}

struct codebook *
codebook_open(const char *const *names, size_t n)
{
	struct codebook *b = codebook_read(names, n);

	if (b->faults.errors > 0) {
		fault_print(&b->faults);
		diag_stop();
	}
	return b;
}

uint32_t
codebook_find(const struct codebook *b, struct str path)
{
	return book_find(b, path);
}

uint32_t
codebook_coded(const struct codebook *b)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < b->codes; i++)
		n += b->code[i].rules > 0;
	return n;
}

uint32_t
codebook_property(const struct codebook *b, struct str name)
{
	uint32_t n = names_find(&b->properties, name);

	return n == NAMES_NONE ? CODEBOOK_NONE : n;
}

/* The first value at or after (code, property). */
static size_t
first_value(const struct codebook *b, uint32_t code, uint32_t property)
{
	size_t low = 0, high = b->values;

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct codebook_value *v = &b->value[mid];

		if (v->code < code ||
		    (v->code == code && v->property < property))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

const struct codebook_value *
codebook_values(const struct codebook *b, uint32_t code, uint32_t property,
    size_t *n)
{
	size_t first;

	for (; code != CODEBOOK_NONE; code = b->code[code].parent) {
		first = first_value(b, code, property);
		*n = first_value(b, code, property + 1) - first;
		if (*n > 0)
			return &b->value[first];
	}
	*n = 0;
	return NULL;
}

const struct codebook_text *
codebook_texts(const struct codebook *b, enum codebook_text_kind kind,
    uint32_t code, size_t *n)
{
	const struct codebook_texts *t = &b->text[kind];
	size_t low = 0, high = t->n, end;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (t->list[mid].code < code)
			low = mid + 1;
		else
			high = mid;
	}
	for (end = low; end < t->n && t->list[end].code == code;)
		end++;
	*n = end - low;
	return t->list == NULL ? NULL : &t->list[low];
}

struct lexicon *
codebook_lexicon(const struct codebook *b)
{
	struct lexicon *all = lexicon_new();

	for (size_t i = 0; i < b->lexicons; i++) {
		char *name = mem_dup(b->lexicon[i].name);
		char *path = shipped_find(name, "lexicons", ".lexicon");

		lexicon_load(all, path);
		free(path);
		free(name);
	}
	return all;
}
