#include "codebook/load.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "rule/letter.h"

bool
load_error(const struct load *l, size_t at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fault_verror(&l->book->faults, line_place(&l->line, at), fmt, ap);
	va_end(ap);
	return false;
}

bool
load_limit(struct load *l, size_t n, size_t max, const char *what)
{
	if (n <= max)
		return true;
	l->full = true;
	return load_error(l, 0, "more than %zu %s in a book", max, what);
}

struct str
load_value(const struct load *l, size_t at)
{
	struct str s = str_skip(l->line.text, at);

	for (size_t i = 0; i < s.n; i++) {
		struct str after = str_skip(s, i + 1);

		if (s.p[i] == '#' &&
		    (i == 0 || s.p[i - 1] == ' ' || s.p[i - 1] == '\t') &&
		    !letter_begins(after) &&
		    (after.n == 0 || after.p[0] != '_'))
			return str_trim(str_sub(s, 0, i));
	}
	return str_trim(s);
}

bool
load_word(struct str *rest, struct str *word)
{
	size_t i = 0;

	*rest = str_trim(*rest);
	while (i < rest->n && letter_space(str_skip(*rest, i)) == 0)
		i++;
	*word = str_sub(*rest, 0, i);
	*rest = str_skip(*rest, i);
	return i > 0;
}

struct str
load_beside(struct load *l, struct str name, struct str suffix)
{
	struct str book = str_of(l->book->file[l->file].path), whole = name;
	struct buf b = { 0 };
	size_t dir = book.n;

	while (dir > 0 && book.p[dir - 1] != '/')
		dir--;
	if (dir == 0 || name.p[0] == '/' || (str_chr(name, '/') == SIZE_MAX &&
	    !str_ends(name, suffix)))
		return name;
	/* The folder of the book stands before it: ./ adds nothing to that. */
	while (str_starts(name, STR("./")))
		name = str_skip(name, 2);
	buf_adds(&b, str_sub(book, 0, dir));
	buf_adds(&b, name);
	if (access(buf_z(&b), F_OK) == 0)
		whole = arena_str(&l->book->texts, buf_str(&b));
	buf_free(&b);
	return whole;
}

bool
load_claim(struct load *l, size_t at)
{
	const struct codebook *b = l->book;
	struct codebook_code *c = &b->code[l->code];

	/* The code that includes this one has claimed itself. */
	if (l->part == INCLUDE_MERGED)
		return true;
	if (c->file != l->file && c->rules + c->nots > 0) {
		load_error(l, at, "the code %s has rules in %s already",
		    fault_show(c->path), b->file[c->file].path);
		l->code = CODEBOOK_NONE;
		l->lost = true;
		return false;
	}
	if (c->file != l->file) {
		c->file = l->file;
		c->line = (uint32_t)l->line.number;
	}
	return true;
}

/* Whether the open code may have a rule here. */
static bool
may_have_rule(struct load *l, size_t at)
{
	if (l->code == CODEBOOK_NONE) {
		if (!l->lost)
			load_error(l, at, "a rule before the first code; a "
			    "code is opened by a line such as * lapor LAPOR!");
		return false;
	}
	return load_limit(l, l->book->rules + 1, CODEBOOK_RULES_MAX, "rules");
}

/*
 * In an included book <a/b> is a code of that book: it becomes the path that
 * this has in the whole.
 */
static void
follow_references(struct load *l, const struct parse_rule *p)
{
	struct codebook *b = l->book;
	struct buf path = { 0 };

	for (uint32_t i = p->first; i < p->end; i++) {
		struct rule_node *n = &b->tree.node[i];
		enum include_part part;

		if (n->kind != RULE_CODE)
			continue;
		buf_clear(&path);
		part = include_place(l->include, n->text, &path);
		if (part == INCLUDE_TAKEN || part == INCLUDE_MERGED)
			n->text = arena_str(&b->texts, buf_str(&path));
		else
			fault_error(&b->faults, book_place(b, l->file, n->line,
			    n->column), "the code <%s> is not included, and "
			    "this rule needs it: name it on the include: line "
			    "of the head, too", fault_show(n->text));
	}
	buf_free(&path);
}

void
load_rule(struct load *l, size_t at, bool not)
{
	struct codebook *b = l->book;
	struct codebook_code *c;
	struct parse_rule p;
	bool keep = may_have_rule(l, at);

	if (!parse_rule(&l->parse, &l->line, at, &p) || !keep)
		return;
	if (not && p.weight_at > 0) {
		load_error(l, p.weight_at,
		    "not: takes no weight: it takes the code away at once");
		return;
	}
	if (!load_claim(l, at))
		return;
	if (l->include != NULL)
		follow_references(l, &p);
	c = &b->code[l->code];
	if (not)
		c->nots++;
	else
		c->rules++;
	b->rule = mem_grow(b->rule, &l->rule_cap, (size_t)b->rules + 1,
	    sizeof(*b->rule));
	b->rule[b->rules++] = (struct codebook_rule){ .code = l->code,
	    .file = l->file, .line = (uint32_t)l->line.number,
	    .node = p.node, .first_node = p.first, .end_node = p.end,
	    .weight = p.weight, .not = not, .source = p.source };
}

void
load_return(struct load *l, const struct load *outer)
{
	line_free(&l->line);
	names_free(&l->declared);
	l->line = outer->line;
	l->file = outer->file;
	l->code = outer->code;
	l->lost = outer->lost;
	memcpy(l->open, outer->open, sizeof(l->open));
	memcpy(l->id, outer->id, sizeof(l->id));
	l->depth = outer->depth;
	l->declared = outer->declared;
	l->include = outer->include;
	l->part = outer->part;
}

void
load_free(struct load *l)
{
	line_free(&l->line);
	parse_free(&l->parse);
	names_free(&l->declared);
	free(l->opened_in);
	*l = (struct load){ 0 };
}
