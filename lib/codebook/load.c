#include "codebook/load.h"

#include <stdlib.h>

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

/* Whether the open code may have a rule here. */
static bool
may_have_rule(struct load *l, size_t at)
{
	struct codebook *b = l->book;
	const struct codebook_code *c;

	if (l->code == CODEBOOK_NONE) {
		if (!l->lost)
			load_error(l, at, "a rule before the first code; a "
			    "code is opened by a line such as * lapor LAPOR!");
		return false;
	}
	c = &b->code[l->code];
	if (c->file != l->file && c->rules + c->nots > 0) {
		load_error(l, at, "the code %s has rules in %s already",
		    fault_show(c->path), b->file[c->file].path);
		l->code = CODEBOOK_NONE;
		l->lost = true;
		return false;
	}
	return load_limit(l, b->rules + 1, CODEBOOK_RULES_MAX, "rules");
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
	c = &b->code[l->code];
	if (c->file != l->file) {
		c->file = l->file;
		c->line = (uint32_t)l->line.number;
	}
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
load_free(struct load *l)
{
	line_free(&l->line);
	parse_free(&l->parse);
	names_free(&l->declared);
	free(l->opened_in);
	*l = (struct load){ 0 };
}
