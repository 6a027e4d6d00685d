/*
 * KH Coder coding rules: a line *name opens a code, the lines up to the next
 * are one expression; # begins a comment line.
 */
#include <stdlib.h>

#include "base/mem.h"
#include "dictionary/khcoder_rule.h"

/* The bytes of * or of its full-width form at the beginning of a line. */
static size_t
star(struct str line)
{
	if (str_starts(line, STR("*")))
		return 1;
	return str_starts(line, STR("\xef\xbc\x8a")) ? 3 : 0;
}

static bool
looks_like(struct str text)
{
	struct str line;

	while (import_line(&text, &line))
		if (star(line) > 0 && str_trim(line).n > star(line))
			return true;
	return false;
}

struct khcoder_rules {
	struct khcoder_rule *rule;
	size_t n;
	size_t cap;
};

static void
open_code(struct import *im, struct khcoder_rules *l, struct str line,
    size_t number)
{
	struct str name = str_trim(str_skip(line, star(line)));

	if (import_find(im, IMPORT_NONE, name) != IMPORT_NONE) {
		import_refuse(im, IMPORT_NONE, number, line,
		    "there is a code of this name already: its rule is left "
		    "out");
		l->rule[l->n - 1].code = IMPORT_NONE;
		return;
	}
	l->rule[l->n - 1].code = import_code(im, IMPORT_NONE, name);
}

/* Cuts the file into codes with their expressions. */
static void
cut_codes(struct import *im, struct khcoder_rules *l)
{
	struct str rest = im->text, line;
	bool outside = true;

	for (size_t n = 1; import_line(&rest, &line); n++) {
		if (star(line) > 0) {
			l->rule = mem_grow(l->rule, &l->cap, l->n + 1,
			    sizeof(*l->rule));
			l->rule[l->n++] = (struct khcoder_rule){ .line = n + 1,
			    .text = { line.p + line.n, 0 } };
			open_code(im, l, line, n);
			outside = false;
		} else if (!outside) {
			struct khcoder_rule *k = &l->rule[l->n - 1];

			k->text.n = (size_t)(line.p + line.n - k->text.p);
		} else if (str_trim(line).n > 0 && line.p[0] != '#') {
			import_refuse(im, IMPORT_NONE, n, line,
			    "it stands before the first code");
		}
	}
}

static void
read_text(struct import *im)
{
	struct khcoder_rules l = { 0 };

	cut_codes(im, &l);
	for (size_t i = 0; i < l.n; i++)
		if (l.rule[i].code != IMPORT_NONE)
			khcoder_rule_translate(im, &l.rule[i]);
	free(l.rule);
}

const struct import_format import_khcoder = {
	"khcoder", "KH Coder", ".cod", looks_like, read_text
};
