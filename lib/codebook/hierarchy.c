#include "codebook/hierarchy.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/setting.h"
#include "rule/fault.h"
#include "rule/letter.h"

static bool
is_code_id(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (!ascii_lower(c) && !ascii_digit(c) &&
		    (i == 0 || (c != '.' && c != '-')))
			return false;
	}
	return s.n > 0;
}

/* What an id might have been meant as: lower case, - for other signs. */
static void
suggest_id(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n && i < CODEBOOK_ID_MAX; i++) {
		char c = s.p[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if (ascii_lower(c) || ascii_digit(c) ||
		    (c == '.' && out->n > 0))
			buf_addc(out, c);
		else if (out->n > 0 && out->p[out->n - 1] != '-')
			buf_addc(out, '-');
	}
	while (out->n > 0 && out->p[out->n - 1] == '-')
		out->n--;
}

static bool
check_id(const struct load *l, size_t at, struct str id)
{
	struct buf b = { 0 };

	if (id.n == 0)
		return load_error(l, at, "a code needs an id: * lapor LAPOR!");
	if (id.n > CODEBOOK_ID_MAX)
		return load_error(l, at, "an id of %zu bytes; %d is the most",
		    id.n, CODEBOOK_ID_MAX);
	if (is_code_id(id))
		return true;
	suggest_id(&b, id);
	if (b.n > 0)
		load_error(l, at, "an id is of a-z, 0-9, . and -, and what "
		    "the code is called comes after it; did you mean %s?",
		    buf_z(&b));
	else
		load_error(l, at, "an id is of a-z, 0-9, . and -");
	buf_free(&b);
	return false;
}

/* The depth, id and label of the line at hand; false after an error. */
static bool
split_heading(const struct load *l, uint32_t *depth, struct str *id,
    struct str *label)
{
	struct str s = l->line.text;
	size_t stars = 0, from, end;

	while (stars < s.n && s.p[stars] == '*')
		stars++;
	if (stars < s.n && letter_space(str_skip(s, stars)) == 0)
		return load_error(l, 0, "a word cannot begin with *; "
		    "a code has a blank after its stars");
	if (stars > CODEBOOK_DEPTH_MAX)
		return load_error(l, 0, "codes more than %d deep",
		    CODEBOOK_DEPTH_MAX);
	if (stars > l->depth + 1)
		return load_error(l, 0, "a level is skipped: the code above "
		    "has %u star%s, this one %zu", l->depth,
		    l->depth == 1 ? "" : "s", stars);
	for (from = stars; letter_space(str_skip(s, from)) > 0;)
		from += letter_space(str_skip(s, from));
	for (end = from; end < s.n && letter_space(str_skip(s, end)) == 0;)
		end++;
	*depth = (uint32_t)stars;
	*id = str_sub(s, from, end);
	*label = str_trim(str_skip(s, end));
	return check_id(l, from, *id);
}

static uint32_t
add_code_at(struct load *l, struct str path, const struct codebook_code *like)
{
	struct codebook *b = l->book;
	uint32_t n;

	if (!load_limit(l, b->codes + 1, CODEBOOK_CODES_MAX, "codes"))
		return CODEBOOK_NONE;
	n = names_add(&b->paths, path);
	b->by_path = mem_grow(b->by_path, &l->path_cap, (size_t)n + 1,
	    sizeof(*b->by_path));
	b->code = mem_grow(b->code, &l->code_cap, (size_t)b->codes + 1,
	    sizeof(*b->code));
	l->opened_in = mem_grow(l->opened_in, &l->opened_cap,
	    (size_t)b->codes + 1, sizeof(*l->opened_in));
	b->by_path[n] = b->codes;
	b->code[b->codes] = *like;
	b->code[b->codes].path = b->paths.key[n];
	l->opened_in[b->codes] = l->file;
	return b->codes++;
}

/* A path that is there: another file may open it again. */
static bool
reopen(struct load *l, uint32_t code, struct str label)
{
	struct codebook *b = l->book;
	struct codebook_code *c = &b->code[code];

	if (l->opened_in[code] == l->file)
		return load_error(l, 0, "the code %s is there already, on "
		    "line %u", fault_show(c->path), c->line);
	if (label.n > 0 && c->label.n > 0 && !str_eq(label, c->label))
		return load_error(l, 0, "the heading %s is called \"%s\" "
		    "here, \"%s\" in %s:%u", fault_show(c->path),
		    fault_show(label), fault_show(c->label),
		    b->file[c->file].path, c->line);
	if (c->label.n == 0)
		c->label = label;
	l->opened_in[code] = l->file;
	return true;
}

static void
path_of(const struct load *l, uint32_t parent, struct str id, struct buf *out)
{
	if (parent != CODEBOOK_NONE) {
		buf_adds(out, l->book->code[parent].path);
		buf_addc(out, '/');
	}
	buf_adds(out, id);
}

/* Finds or adds the code of the line at hand; CODEBOOK_NONE after an error. */
static uint32_t
find_or_add(struct load *l, struct codebook_code *c, struct str label)
{
	struct buf path = { 0 };
	uint32_t code;

	if (c->depth > 1)
		c->parent = l->open[c->depth - 2];
	/* What lies below a line that was wrong is not asked after. */
	if (c->depth > 1 && c->parent == CODEBOOK_NONE)
		return CODEBOOK_NONE;
	if (c->depth > 1)
		c->depth = l->book->code[c->parent].depth + 1;
	if (c->depth > CODEBOOK_DEPTH_MAX) {
		load_error(l, 0, "codes more than %d deep", CODEBOOK_DEPTH_MAX);
		return CODEBOOK_NONE;
	}
	c->file = l->file;
	c->line = (uint32_t)l->line.number;
	path_of(l, c->parent, c->id, &path);
	code = book_find(l->book, buf_str(&path));
	if (code == CODEBOOK_NONE)
		code = add_code_at(l, buf_str(&path), c);
	else if (!reopen(l, code, label))
		code = CODEBOOK_NONE;
	buf_free(&path);
	return code;
}

/* The code of the line at hand of an included file, as find_or_add(). */
static uint32_t
find_included(struct load *l, struct codebook_code *c, struct str label)
{
	struct buf path = { 0 }, to = { 0 };
	uint32_t code = CODEBOOK_NONE;
	struct str own;

	for (uint32_t i = 0; i < c->depth; i++) {
		if (i > 0)
			buf_addc(&path, '/');
		buf_adds(&path, l->id[i]);
	}
	own = arena_str(&l->book->texts, buf_str(&path));
	l->part = include_place(l->include, own, &to);
	include_meet(l->include, own);
	if (l->part == INCLUDE_MERGED)
		code = book_find(l->book, buf_str(&to));
	else if (l->part != INCLUDE_NOT)
		code = find_or_add(l, c, label);
	buf_free(&path);
	buf_free(&to);
	return code;
}

void
hierarchy_open(struct load *l)
{
	struct codebook_code c = { .parent = CODEBOOK_NONE };
	uint32_t depth, code;

	l->code = CODEBOOK_NONE;
	l->lost = true;
	l->part = INCLUDE_TAKEN;
	if (!split_heading(l, &c.depth, &c.id, &c.label))
		return;
	depth = c.depth;
	l->id[depth - 1] = c.id;
	code = l->include == NULL ? find_or_add(l, &c, c.label) :
	    find_included(l, &c, c.label);
	l->open[depth - 1] = code;
	l->depth = depth;
	l->code = code;
	l->lost = code == CODEBOOK_NONE;
}

/* The new number of each code, as an outline; lists of brothers are linked. */
static uint32_t *
number_codes(const struct codebook *b)
{
	uint32_t n = b->codes;
	uint32_t *to = mem_new(n, sizeof(*to));
	uint32_t *first = mem_new((size_t)n + 1, sizeof(*first));
	uint32_t *last = mem_new((size_t)n + 1, sizeof(*last));
	uint32_t *next = mem_new(n, sizeof(*next));
	uint32_t done = 0;

	/* Code i is i + 1 here, the root 0, so that 0 ends a list. */
	for (uint32_t i = 0; i < n; i++) {
		uint32_t up = b->code[i].parent == CODEBOOK_NONE ? 0 :
		    b->code[i].parent + 1;

		if (first[up] == 0)
			first[up] = i + 1;
		else
			next[last[up] - 1] = i + 1;
		last[up] = i + 1;
	}
	for (uint32_t at = first[0]; at != 0;) {
		to[at - 1] = done++;
		if (first[at] != 0) {
			at = first[at];
			continue;
		}
		while (at != 0 && next[at - 1] == 0)
			at = b->code[at - 1].parent == CODEBOOK_NONE ? 0 :
			    b->code[at - 1].parent + 1;
		if (at != 0)
			at = next[at - 1];
	}
	free(first);
	free(last);
	free(next);
	return to;
}

static void
renumber(struct codebook *b, const uint32_t *to)
{
	struct codebook_code *old = b->code;

	b->code = mem_new(b->codes, sizeof(*b->code));
	for (uint32_t i = 0; i < b->codes; i++) {
		struct codebook_code *c = &b->code[to[i]];

		*c = old[i];
		if (c->parent != CODEBOOK_NONE)
			c->parent = to[c->parent];
	}
	free(old);
	for (uint32_t i = b->codes; i-- > 0;) {
		struct codebook_code *c = &b->code[i];

		if (c->end < i + 1)
			c->end = i + 1;
		if (c->parent != CODEBOOK_NONE &&
		    b->code[c->parent].end < c->end)
			b->code[c->parent].end = c->end;
	}
	for (uint32_t i = 0; i < b->paths.n; i++)
		b->by_path[i] = to[b->by_path[i]];
	for (uint32_t i = 0; i < b->rules; i++)
		b->rule[i].code = to[b->rule[i].code];
	for (size_t i = 0; i < b->values; i++)
		b->value[i].code = to[b->value[i].code];
	for (int k = 0; k < CODEBOOK_TEXTS; k++)
		for (size_t i = 0; i < b->text[k].n; i++)
			b->text[k].list[i].code = to[b->text[k].list[i].code];
}

static int
compare_rules(const void *a, const void *b)
{
	const struct codebook_rule *x = a, *y = b;
	int c = ORDER(x->code, y->code);

	if (c == 0)
		c = (int)x->not - (int)y->not;
	if (c == 0)
		c = ORDER(x->file, y->file);
	return c != 0 ? c : ORDER(x->line, y->line);
}

static int
compare_texts(const void *a, const void *b)
{
	const struct codebook_text *x = a, *y = b;
	int c = ORDER(x->code, y->code);

	if (c == 0)
		c = ORDER(x->file, y->file);
	return c != 0 ? c : ORDER(x->line, y->line);
}

static int
compare_values(const void *a, const void *b)
{
	const struct codebook_value *x = a, *y = b;
	int c = ORDER(x->code, y->code);

	if (c == 0)
		c = ORDER(x->property, y->property);
	if (c == 0)
		c = ORDER(x->file, y->file);
	return c != 0 ? c : ORDER(x->line, y->line);
}

static void
sort(struct codebook *b)
{
	if (b->rules > 0)
		qsort(b->rule, b->rules, sizeof(*b->rule), compare_rules);
	if (b->values > 0)
		qsort(b->value, b->values, sizeof(*b->value), compare_values);
	for (int k = 0; k < CODEBOOK_TEXTS; k++)
		if (b->text[k].n > 0)
			qsort(b->text[k].list, b->text[k].n,
			    sizeof(*b->text[k].list), compare_texts);
	for (uint32_t i = b->rules; i-- > 0;) {
		struct codebook_code *c = &b->code[b->rule[i].code];

		if (b->rule[i].not)
			c->first_not = i;
		else
			c->first_rule = i;
	}
}

/* What is in force for each code: its own settings, else its head's. */
static void
settle_codes(struct codebook *b)
{
	for (uint32_t i = 0; i < b->codes; i++) {
		struct codebook_code *c = &b->code[i];
		const struct codebook_file *f = &b->file[c->file];

		setting_settle(&c->set, &f->set);
		c->longest = f->longest;
	}
}

void
hierarchy_finish(struct load *l)
{
	uint32_t *to;

	if (l->book->codes == 0)
		return;
	to = number_codes(l->book);
	renumber(l->book, to);
	free(to);
	sort(l->book);
	settle_codes(l->book);
}
