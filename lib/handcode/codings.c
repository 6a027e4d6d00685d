#include "handcode/codings.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/spell.h"
#include "text/fold.h"

static uint16_t
number_in(struct names *names, struct str s, const char *what)
{
	uint32_t i = names_add(names, s);

	if (i >= CODINGS_MAX)
		diag_die("more than %d %s", CODINGS_MAX, what);
	return (uint16_t)i;
}

uint16_t
codings_coder(struct codings *c, struct str name)
{
	return number_in(&c->coders, name, "coders");
}

uint16_t
codings_file(struct codings *c, const char *path)
{
	return number_in(&c->files, str_of(path), "files");
}

static void
add_book_code(struct codings *c, const struct codebook_code *code)
{
	uint16_t number = number_in(&c->codes, code->path, "codes");
	uint32_t label, before = c->labels.n;
	struct buf folded = { 0 };

	if (code->label.n == 0)
		return;
	fold_add(&folded, code->label);
	label = names_add(&c->labels, buf_str(&folded));
	c->by_label = mem_resize(c->by_label, c->labels.n,
	    sizeof(*c->by_label));
	c->by_label[label] = label < before ? CODINGS_MISSING : number;
	buf_free(&folded);
}

/* The codes that can be given: those with rules, or all of a book without. */
static void
add_book_codes(struct codings *c)
{
	bool all = codebook_coded(c->book) == 0;

	for (uint32_t i = 0; i < c->book->codes; i++)
		if (all || c->book->code[i].rules > 0)
			add_book_code(c, &c->book->code[i]);
}

void
codings_headings(struct codings *c)
{
	for (uint32_t i = 0; i < c->book->codes; i++)
		if (names_find(&c->codes, c->book->code[i].path) == NAMES_NONE)
			add_book_code(c, &c->book->code[i]);
}

double
codings_number(struct str s)
{
	char text[64];
	double v;

	if (s.n == 0 || s.n >= sizeof(text))
		return NAN;
	for (size_t i = 0; i < s.n; i++)
		text[i] = s.p[i] == ',' ? '.' : s.p[i];
	return str_real((struct str){ text, s.n }, &v) ? v : NAN;
}

uint16_t
codings_value(const struct codings *c, struct str s)
{
	uint32_t i = names_find(&c->values, s);
	double number = codings_number(s);

	for (uint32_t k = 0; i == NAMES_NONE && k < c->values.n; k++)
		if (str_eq_nocase(c->values.key[k], s) || (!isnan(number) &&
		    codings_number(c->values.key[k]) == number))
			i = k;
	return i == NAMES_NONE ? CODINGS_MISSING : (uint16_t)i;
}

static void
add_values(struct codings *c, const char *values)
{
	struct str rest, part;

	if (values == NULL && c->book != NULL && c->scale.level ==
	    AGREEMENT_ORDINAL)
		for (uint32_t i = 0; i < c->book->codes; i++)
			(void)number_in(&c->values, c->book->code[i].path,
			    "values");
	c->scale.ordered = c->values.n > 0;
	c->scale.open = values == NULL && c->values.n == 0;
	if (values == NULL)
		return;
	c->scale.ordered = true;
	rest = str_of(values);
	while (str_split(&rest, ',', &part)) {
		part = str_trim(part);
		if (part.n == 0)
			diag_die("--values %s: a value is empty; write them "
			    "as in low,medium,high",
			    diag_vis(str_of(values)));
		if (codings_value(c, part) != CODINGS_MISSING)
			diag_die("--values %s: %s is there twice, and a value "
			    "has one place on its scale",
			    diag_vis(str_of(values)), diag_vis(part));
		(void)number_in(&c->values, part, "values");
	}
}

void
codings_open(struct codings *c, const struct codebook *book,
    struct str dimension, enum agreement_level level, bool binary,
    const char *values)
{
	*c = (struct codings){ .book = book,
		.dimension = { mem_dup(dimension), dimension.n },
		.scale = { .binary = binary, .level = level } };
	if (binary) {
		(void)names_add(&c->values, STR("no"));
		(void)names_add(&c->values, STR("yes"));
	} else {
		add_values(c, values);
	}
	if (book != NULL)
		add_book_codes(c);
}

static uint16_t
by_last_id(const struct codings *c, struct str name)
{
	uint16_t found = CODINGS_MISSING;

	for (uint32_t i = 0; i < c->codes.n; i++) {
		struct str path = c->codes.key[i];

		if (path.n <= name.n || !str_ends(path, name) ||
		    path.p[path.n - name.n - 1] != '/')
			continue;
		if (found != CODINGS_MISSING)
			return CODINGS_MISSING;
		found = (uint16_t)i;
	}
	return found;
}

static uint16_t
by_label(const struct codings *c, struct str name)
{
	struct buf folded = { 0 };
	uint32_t i;

	fold_add(&folded, name);
	i = names_find(&c->labels, buf_str(&folded));
	buf_free(&folded);
	return i == NAMES_NONE ? CODINGS_MISSING : c->by_label[i];
}

uint16_t
codings_code(struct codings *c, struct str name, struct str *meant)
{
	uint32_t i = names_find(&c->codes, name);
	struct spell near = spell_of(name);
	uint16_t code;

	*meant = (struct str){ NULL, 0 };
	if (i != NAMES_NONE)
		return (uint16_t)i;
	if (c->book == NULL)
		return number_in(&c->codes, name, "codes");
	code = by_last_id(c, name);
	if (code == CODINGS_MISSING)
		code = by_label(c, name);
	if (code != CODINGS_MISSING)
		return code;
	for (i = 0; i < c->codes.n; i++) {
		struct str path = c->codes.key[i];
		size_t slash = path.n;

		spell_try(&near, path);
		while (slash > 0 && path.p[slash - 1] != '/')
			slash--;
		spell_try(&near, str_skip(path, slash));
	}
	*meant = near.best;
	return CODINGS_MISSING;
}

void
codings_add(struct codings *c, struct codings_entry e)
{
	c->entry = mem_grow(c->entry, &c->cap, c->n + 1, sizeof(*c->entry));
	c->entry[c->n++] = e;
}

/* The first entry of the post by this coder for this code or a later one. */
static size_t
find(const struct codings *c, uint32_t post, uint16_t coder, uint16_t code)
{
	size_t low = c->start[post], high = c->start[post + 1];

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		const struct codings_entry *e = &c->entry[mid];

		if (e->coder < coder || (e->coder == coder && e->code < code))
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* What this coder gave the post for the code. */
static uint16_t
value_of(const struct codings *c, uint32_t post, uint16_t coder, uint16_t code)
{
	size_t i = find(c, post, coder, code), end = c->start[post + 1];

	if (i < end && c->entry[i].coder == coder && c->entry[i].code == code)
		return c->entry[i].value;
	i = find(c, post, coder, CODINGS_LOOKED);
	if (i < end && c->entry[i].coder == coder)
		return CODINGS_NO;
	return CODINGS_MISSING;
}

size_t
codings_of(const struct codings *c, uint32_t post, uint16_t code,
    uint16_t *value)
{
	size_t i = c->start[post], end = c->start[post + 1], n = 0;

	for (uint32_t k = 0; k < c->coders.n; k++)
		value[k] = CODINGS_MISSING;
	while (i < end) {
		uint16_t coder = c->entry[i].coder;

		value[coder] = value_of(c, post, coder, code);
		n += value[coder] != CODINGS_MISSING;
		while (i < end && c->entry[i].coder == coder)
			i++;
	}
	for (uint32_t k = 0; c->looked_all && k < c->coders.n; k++)
		if (value[k] == CODINGS_MISSING &&
		    !str_is(c->coders.key[k], "final")) {
			value[k] = CODINGS_NO;
			n++;
		}
	return n;
}

void
codings_free(struct codings *c)
{
	names_free(&c->posts);
	names_free(&c->coders);
	names_free(&c->codes);
	names_free(&c->labels);
	names_free(&c->values);
	names_free(&c->files);
	free((char *)(uintptr_t)c->dimension.p);
	free(c->by_label);
	free(c->entry);
	free(c->start);
	*c = (struct codings){ 0 };
}
