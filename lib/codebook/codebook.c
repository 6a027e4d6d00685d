#include "codebook/codebook.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/file.h"
#include "codebook/hierarchy.h"
#include "codebook/load.h"
#include "codebook/measured.h"
#include "codebook/reference.h"
#include "io/input.h"
#include "io/shipped.h"
#include "json/json.h"
#include "rule/fault.h"
#include "rule/letter.h"
#include "rule/line.h"
#include "rule/parse.h"
#include "rule/rule.h"
#include "show/words.h"
#include "text/fold.h"
#include "text/stem.h"

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

		if (f->includer == 0 && b->title.n == 0)
			b->title = f->title;
		/* Codes of another dimension can be included. */
		if (f->includer == 0)
			agree(b, &b->dimension, f->dimension,
			    f->dimension_line, i, "dimension");
		agree(b, &b->language, f->language, f->language_line, i,
		    "language");
	}
	hierarchy_finish(l);
	reference_resolve(b);
	check_stems(b);
	measured_check(b);
	if (b->codes == 0 && b->faults.errors == 0)
		fault_error(&b->faults, (struct place){
		    b->file[b->files - 1].path, 0, 0, { NULL, 0 } },
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
	struct load l;

	begin_load(&l, b);
	for (size_t i = 0; i < n; i++) {
		char *path = shipped_find(names[i], "codebooks", ".codebook");

		/* What could not be read has been said. */
		if (!file_read(&l, path, str_of(names[i])))
			diag_stop();
		free(path);
	}
	finish(&l);
	return b;
}

struct codebook *
codebook_parse(const char *path, struct str bytes)
{
	struct codebook *b = mem_new(1, sizeof(*b));
	struct load l;

	begin_load(&l, b);
	file_parse(&l, path, str_of(path), bytes);
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

struct str
codebook_label(const struct codebook *b, uint32_t code)
{
	size_t n;
	const struct codebook_text *t = codebook_texts(b,
	    strcmp(words_language(), "id") == 0 ? CODEBOOK_LABEL_ID :
	    CODEBOOK_LABEL_EN, code, &n);

	return n > 0 ? t->text : b->code[code].label;
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

const struct codebook_measured *
codebook_measured(const struct codebook *b, uint32_t file, size_t *n)
{
	size_t first = 0;

	while (first < b->measures && b->measured[first].file != file)
		first++;
	*n = 0;
	while (first + *n < b->measures && b->measured[first + *n].file == file)
		++*n;
	return *n == 0 ? NULL : &b->measured[first];
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
