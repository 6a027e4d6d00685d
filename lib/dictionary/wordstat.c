/*
 * WordStat .cat: a tree by leading TABs; a line that ends in a weight of one
 * digit, "TURN* (1)", is an entry, any other a category. An entry may be a
 * rule: SATISFIED NEAR #PROFESSOR, where # names a category.
 */
#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "dictionary/format.h"

/* A rule, kept until all categories are known. */
struct rule {
	struct str text;
	size_t line;
	uint32_t code;
};

struct wordstat_state {
	struct import *im;
	uint32_t above[CODEBOOK_DEPTH_MAX + 1];	/* the last category so deep */
	struct str empty;	/* the line before, when it is a category */
	size_t empty_line, empty_depth;
	struct rule *rule;
	size_t rules;
	size_t cap;
	struct names names;	/* of categories, in small letters */
	uint32_t *named;	/* the first category so named */
	size_t named_cap;
};

static const struct operator {
	const char *word;
	const char *format;	/* of the operands a and b; n is /999 or so */
} operators[] = {
	/* the longer ones first */
	{ " NOT NEAR ", "a AND !(a NEARn b)" },
	{ " NOT AFTER ", "a AND !(b THENn a)" },
	{ " NOT BEFORE ", "a AND !(a THENn b)" },
	{ " AND NOT ", "a AND !b" },
	{ " NEAR ", "a NEARn b" },
	{ " AFTER ", "b THENn a" },
	{ " BEFORE ", "a THENn b" },
	{ " AND ", "a AND b" },
};

/* "TURN* (1)" has a weight of one digit. */
static bool
is_entry(struct str line)
{
	return line.n > 4 && str_ends(line, STR(")")) &&
	    ascii_digit(line.p[line.n - 2]) &&
	    str_ends(str_sub(line, 0, line.n - 2), STR(" ("));
}

static bool
looks_like(struct str text)
{
	struct str line;

	while (import_line(&text, &line))
		if (is_entry(str_trim(line)))
			return true;
	return false;
}

/* Which operator stands in a rule, and where; NULL: it is a plain term. */
static const struct operator *
find_operator(struct str text, size_t *at)
{
	for (size_t i = 0; i < ARRAY_N(operators); i++) {
		*at = str_find(text, str_of(operators[i].word));
		if (*at != SIZE_MAX)
			return &operators[i];
	}
	return NULL;
}

/* _ joins the words of a phrase. */
static void
blanks(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		buf_addc(out, s.p[i] == '_' ? ' ' : s.p[i]);
}

static void
small_letters(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		buf_addc(out, ascii_to_lower(s.p[i]));
}

static uint32_t
find_category(const struct wordstat_state *s, struct str name)
{
	struct buf small = { 0 };
	uint32_t n;

	small_letters(&small, str_trim(name));
	n = names_find(&s->names, buf_str(&small));
	buf_free(&small);
	return n == NAMES_NONE ? IMPORT_NONE : s->named[n];
}

/* Rules name a category wherever it stands in the tree. */
static void
list_categories(struct wordstat_state *s)
{
	struct buf small = { 0 };

	for (uint32_t c = 0; c < s->im->codes; c++) {
		uint32_t before = s->names.n, n;

		buf_clear(&small);
		small_letters(&small, s->im->code[c].name);
		n = names_add(&s->names, buf_str(&small));
		if (n < before)
			continue;
		s->named = mem_grow(s->named, &s->named_cap, n + (size_t)1,
		    sizeof(*s->named));
		s->named[n] = c;
	}
	buf_free(&small);
}

/* A word, a phrase, or #CATEGORY, whose code comes back in *to. */
static bool
operand(struct wordstat_state *s, struct str text, struct buf *out,
    struct buf *why, uint32_t *to)
{
	struct buf words = { 0 };
	bool good;

	text = str_trim(text);
	if (text.n > 1 && text.p[0] == '#') {
		*to = find_category(s, str_skip(text, 1));
		if (*to == IMPORT_NONE) {
			buf_addf(why, "no category %s",
			    diag_vis(str_skip(text, 1)));
			return false;
		}
		buf_addc(out, '<');
		buf_adds(out, s->im->code[*to].path);
		buf_addc(out, '>');
		return true;
	}
	blanks(&words, text);
	good = term_rule(out, why, buf_str(&words), TERM_GLOB, false);
	buf_free(&words);
	return good;
}

static void
fill_format(struct buf *out, const char *format, struct str a, struct str b,
    unsigned distance)
{
	for (; *format != '\0'; format++) {
		if (*format == 'a')
			buf_adds(out, a);
		else if (*format == 'b')
			buf_adds(out, b);
		else if (*format == 'n')
			buf_addf(out, "/%u", distance);
		else
			buf_addc(out, *format);
	}
}

static void
translate(struct wordstat_state *s, const struct rule *r)
{
	size_t at;
	const struct operator *op = find_operator(r->text, &at);
	struct str left = str_sub(r->text, 0, at);
	struct str right = str_skip(r->text, at + strlen(op->word));
	struct buf a = { 0 }, b = { 0 }, why = { 0 }, rule = { 0 };
	uint32_t to[2] = { IMPORT_NONE, IMPORT_NONE }, entry;
	size_t second;

	if (left.n > 0 && left.p[0] == '@' && str_chr(left, ' ') != SIZE_MAX)
		left = str_skip(left, str_chr(left, ' '));
	if (find_operator(right, &second) != NULL)
		buf_addz(&why, "a rule of several conditions");
	else if (operand(s, left, &a, &why, &to[0]) &&
	    operand(s, right, &b, &why, &to[1]))
		fill_format(&rule, op->format, buf_str(&a), buf_str(&b), 999);
	if (rule.n > 0) {
		buf_clear(&why);
		buf_addz(&why, strchr(op->format, 'n') != NULL ?
		    "the file states no distance: anywhere in the post" :
		    "looks at the post as a whole");
	}
	entry = import_rule(s->im, r->code, r->line, r->text, buf_str(&rule),
	    buf_str(&why));
	for (size_t i = 0; i < 2; i++)
		if (rule.n > 0 && to[i] != IMPORT_NONE)
			import_refer(s->im, entry, to[i]);
	buf_free(&a);
	buf_free(&b);
	buf_free(&why);
	buf_free(&rule);
}

static void
add_entry(struct wordstat_state *s, uint32_t code, size_t line, struct str text,
    unsigned weight)
{
	struct buf words = { 0 };
	size_t at;

	if (code == IMPORT_NONE) {
		import_refuse(s->im, code, line, text,
		    "it stands outside of every category");
	} else if (weight == 0) {
		import_refuse(s->im, code, line, text,
		    "its weight is 0: it never counts");
	} else if (find_operator(text, &at) != NULL) {
		s->rule = mem_grow(s->rule, &s->cap, s->rules + 1,
		    sizeof(*s->rule));
		s->rule[s->rules++] = (struct rule){ text, line, code };
	} else {
		blanks(&words, text);
		import_entry(s->im, code, line, buf_str(&words), TERM_GLOB,
		    weight);
		buf_free(&words);
	}
}

/* A category with nothing below it was meant as an entry, or never counts. */
static void
leave(struct wordstat_state *s, size_t depth)
{
	if (s->empty.n > 0 && depth <= s->empty_depth)
		import_refuse(s->im, s->above[s->empty_depth], s->empty_line,
		    s->empty, "a category of nothing; an entry ends in a "
		    "weight of one digit, as in TURN* (1)");
	s->empty.n = 0;
}

static void
read_text(struct import *im)
{
	struct wordstat_state s = { .im = im };
	struct str rest = im->text, line;

	for (size_t d = 0; d <= CODEBOOK_DEPTH_MAX; d++)
		s.above[d] = IMPORT_NONE;
	for (size_t n = 1; import_line(&rest, &line); n++) {
		struct str text = str_trim(line);
		uint32_t parent = IMPORT_NONE;
		size_t depth = 0;

		if (text.n == 0)
			continue;
		for (const char *p = line.p; p < text.p; p++)
			depth += *p == '\t';
		if (depth >= CODEBOOK_DEPTH_MAX + (size_t)is_entry(text))
			diag_die("%s:%zu: categories lie more than %d deep",
			    im->path, n, CODEBOOK_DEPTH_MAX);
		leave(&s, depth);
		for (size_t d = depth; d-- > 0 && parent == IMPORT_NONE; )
			parent = s.above[d];
		if (is_entry(text)) {
			add_entry(&s, parent, n, str_trim(str_sub(text, 0,
			    text.n - 3)), (unsigned)(text.p[text.n - 2] - '0'));
			continue;
		}
		s.above[depth] = import_code(im, parent, text);
		s.empty = text;
		s.empty_line = n;
		s.empty_depth = depth;
		for (size_t d = depth + 1; d <= CODEBOOK_DEPTH_MAX; d++)
			s.above[d] = IMPORT_NONE;
	}
	leave(&s, 0);
	list_categories(&s);
	for (size_t i = 0; i < s.rules; i++)
		translate(&s, &s.rule[i]);
	names_free(&s.names);
	free(s.named);
	free(s.rule);
}

const struct import_format import_wordstat = {
	"wordstat", "WordStat", ".cat", looks_like, read_text
};
