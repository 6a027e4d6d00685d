#include "codebook/book.h"

#include <stdlib.h>

#define NAME(constant, name, said) name,
#define SAID(constant, name, said) said,

const char *const codebook_scope_name[] = { CODEBOOK_SCOPES(NAME) };
const char *const codebook_scope_said[] = { CODEBOOK_SCOPES(SAID) };
const char *const codebook_within_name[] = { CODEBOOK_WITHINS(NAME) };
const char *const codebook_within_said[] = { CODEBOOK_WITHINS(SAID) };

struct place
book_place(const struct codebook *b, uint32_t file, size_t line, size_t column)
{
	const struct codebook_file *f = &b->file[file];
	struct str rest = f->bytes, source = { NULL, 0 };

	for (size_t i = 0; i < line && rest.n > 0; i++) {
		size_t at = str_chr(rest, '\n');

		source = str_sub(rest, 0, at == SIZE_MAX ? rest.n : at);
		rest = str_skip(rest, at == SIZE_MAX ? rest.n : at + 1);
	}
	if (source.n > 0 && source.p[source.n - 1] == '\r')
		source.n--;
	return (struct place){ f->path, line, column, source };
}

uint32_t
book_find(const struct codebook *b, struct str path)
{
	uint32_t n = names_find(&b->paths, path);

	return n == NAMES_NONE ? CODEBOOK_NONE : b->by_path[n];
}

void
book_free(struct codebook *b)
{
	free(b->file);
	free(b->lexicon);
	names_free(&b->properties);
	free(b->code);
	free(b->order);
	free(b->rule);
	rule_free(&b->tree);
	for (int i = 0; i < CODEBOOK_TEXTS; i++)
		free(b->text[i].list);
	free(b->measured);
	free(b->value);
	fault_free(&b->faults);
	names_free(&b->paths);
	free(b->by_path);
	arena_free(&b->texts);
	*b = (struct codebook){ 0 };
}
