/*
 * mutate [--seed N] [-n N] file.c ...: small faults that could be put into
 * functions of these sources, drawn by the seed, as many of each kind as of
 * the others: a constant that is one more, a comparison or an operator that is
 * another, a condition negated, a statement dropped, another value returned.
 * A line each: file, line, function, kind, where its bytes begin, how many
 * they are, and what stands there instead, in which \n and \\ are escapes.
 * What stands in an assert() is left alone, and calls that free memory.
 */
#include <ctype.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/input.h"
#include "stats/random.h"

static size_t seed = 1, wanted = 100;

static const struct cli_option options[] = {
	{ 0, "seed", "N", "another draw (1)", CLI_COUNT, { .count = &seed } },
	{ 'n', "number", "N", "at most so many (100)", CLI_COUNT,
	    { .count = &wanted } },
	{ 0 }
};

static const struct cli_program program = {
	"mutate", "file.c ...", "Draws faults for sources of C.", options
};

enum kind { CONSTANT, COMPARISON, OPERATOR, CONDITION, STATEMENT, RETURN, KINDS };

static const char *const kind_name[] = { "constant", "comparison", "operator",
	"condition", "statement", "return" };

struct mutant {
	const char *file;
	size_t line, at, n;
	struct str function;
	enum kind kind;
	struct str to;
};

static struct arena texts;

static struct {
	struct mutant *m;
	size_t n, cap;
} found[KINDS];

struct lexeme {
	struct str s;
	size_t line;
};

/* One source, its lexemes without blanks, comments and directives. */
struct source {
	const char *file;
	struct str text;
	struct lexeme *x;
	size_t n, cap;
	struct str function;
};

static bool
is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* The bytes of the blank, comment or directive at p, 0 when there is none. */
static size_t
skipped(struct str rest, bool starts_line)
{
	size_t n = 0;

	if (isspace((unsigned char)rest.p[0]))
		return 1;
	if (str_starts(rest, str_of("/*"))) {
		size_t end = str_find(str_skip(rest, 2), str_of("*/"));

		return end == SIZE_MAX ? rest.n : end + 4;
	}
	if (!starts_line || rest.p[0] != '#')
		return 0;
	while (n < rest.n && (rest.p[n] != '\n' || rest.p[n - 1] == '\\'))
		n++;
	return n;
}

static size_t
lexeme_length(struct str rest)
{
	static const char *const signs[] = { "<<=", ">>=", "...", "->", "<<",
		">>", "<=", ">=", "==", "!=", "&&", "||", "++", "--", "+=",
		"-=", "*=", "/=", "%=", "&=", "|=", "^=" };
	char c = rest.p[0];
	size_t n = 1;

	if (c == '"' || c == '\'') {
		while (n < rest.n && rest.p[n] != c)
			n += rest.p[n] == '\\' ? 2 : 1;
		return n + 1;
	}
	if (is_word(c)) {
		while (n < rest.n && (is_word(rest.p[n]) ||
		    (isdigit((unsigned char)c) && rest.p[n] == '.')))
			n++;
		return n;
	}
	for (size_t i = 0; i < ARRAY_N(signs); i++)
		if (str_starts(rest, str_of(signs[i])))
			return strlen(signs[i]);
	return 1;
}

static void
cut(struct source *s)
{
	size_t line = 1;
	bool starts_line = true;

	for (size_t i = 0, n; i < s->text.n; i += n) {
		struct str rest = str_skip(s->text, i);

		n = skipped(rest, starts_line);
		if (n == 0) {
			n = lexeme_length(rest);
			s->x = mem_grow(s->x, &s->cap, s->n + 1, sizeof(*s->x));
			s->x[s->n++] = (struct lexeme){ str_sub(rest, 0, n),
			    line };
			starts_line = false;
		}
		for (size_t k = 0; k < n; k++)
			if (rest.p[k] == '\n') {
				line++;
				starts_line = true;
			}
	}
}

static bool
is(const struct source *s, size_t i, const char *what)
{
	return i < s->n && str_is(s->x[i].s, what);
}

static bool
is_any(const struct source *s, size_t i, const char *const *list, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (is(s, i, list[k]))
			return true;
	return false;
}

/* Lexemes from up to (not with) to become this text. */
static void
put(const struct source *s, enum kind kind, size_t from, size_t to,
    const char *instead)
{
	size_t at = (size_t)(s->x[from].s.p - s->text.p);
	struct str last = s->x[to - 1].s;

	found[kind].m = mem_grow(found[kind].m, &found[kind].cap,
	    found[kind].n + 1, sizeof(*found[kind].m));
	found[kind].m[found[kind].n++] = (struct mutant){ s->file,
	    s->x[from].line, at, (size_t)(last.p + last.n - s->text.p) - at,
	    s->function, kind, arena_str(&texts, str_of(instead)) };
}

/* The lexeme after the bracket that closes the one at i. */
static size_t
past(const struct source *s, size_t i)
{
	size_t depth = 0;

	for (; i < s->n; i++) {
		if (is(s, i, "(") || is(s, i, "[") || is(s, i, "{"))
			depth++;
		if ((is(s, i, ")") || is(s, i, "]") || is(s, i, "}")) &&
		    --depth == 0)
			return i + 1;
	}
	return s->n;
}

/* The source from one lexeme to another, as it stands there. */
static void
add_between(struct buf *b, const struct source *s, size_t from, size_t to)
{
	const char *end = s->x[to - 1].s.p + s->x[to - 1].s.n;

	buf_adds(b, (struct str){ s->x[from].s.p,
	    (size_t)(end - s->x[from].s.p) });
}

static void
negate(const struct source *s, size_t open)
{
	struct buf b = { 0 };
	size_t end = past(s, open);

	buf_adds(&b, str_of("(!"));
	add_between(&b, s, open, end);
	buf_addc(&b, ')');
	put(s, CONDITION, open, end, buf_z(&b));
	buf_free(&b);
}

static void
change_sign(const struct source *s, size_t i)
{
	static const char *const pair[][3] = { { "<", "<=", "c" },
		{ "<=", "<", "c" }, { ">", ">=", "c" }, { ">=", ">", "c" },
		{ "==", "!=", "c" }, { "!=", "==", "c" }, { "&&", "||", "o" },
		{ "||", "&&", "o" }, { "+", "-", "o" }, { "-", "+", "o" },
		{ "+=", "-=", "o" }, { "-=", "+=", "o" } };
	char before = s->x[i - 1].s.p[s->x[i - 1].s.n - 1];

	/* Nothing stands before a sign of a number. */
	if (!is_word(before) && before != ')' && before != ']')
		return;
	for (size_t k = 0; k < ARRAY_N(pair); k++)
		if (is(s, i, pair[k][0]))
			put(s, pair[k][2][0] == 'c' ? COMPARISON : OPERATOR, i,
			    i + 1, pair[k][1]);
}

/* A number or character, but for the { 0 } that clears. */
static void
change_constant(const struct source *s, size_t i)
{
	struct str x = s->x[i].s;
	struct buf b = { 0 };

	if ((!isdigit((unsigned char)x.p[0]) && x.p[0] != '\'') ||
	    (is(s, i - 1, "{") && is(s, i + 1, "}")))
		return;
	buf_addf(&b, "(%.*s + 1)", (int)x.n, x.p);
	put(s, CONSTANT, i, i + 1, buf_z(&b));
	buf_free(&b);
}

static void
change_return(const struct source *s, size_t i, size_t end)
{
	bool one = end == i + 1;

	if (end == i || (one && is(s, i, "NULL")))
		return;
	put(s, RETURN, i, end, one && (is(s, i, "false") || is(s, i, "0")) ?
	    "1" : "0");
}

/* Whether a statement that begins here is an expression that can be missed. */
static bool
is_expression(const struct source *s, size_t i)
{
	static const char *const others[] = { "if", "for", "while", "do",
		"switch", "case", "default", "else", "goto", "return", "static",
		"const", "struct", "enum", "union", "assert", "free",
		"va_start", "va_end", "va_list" };
	struct str x = s->x[i].s;

	if (is(s, i, "*") || is(s, i, "++") || is(s, i, "--"))
		return true;
	return is_word(x.p[0]) && !is_any(s, i, others, ARRAY_N(others)) &&
	    !str_ends(x, str_of("_free")) && i + 1 < s->n &&
	    !is_word(s->x[i + 1].s.p[0]) && !is(s, i + 1, "*") &&
	    !is(s, i + 1, ":");
}

static void
drop(const struct source *s, size_t i, size_t end)
{
	struct buf b = { 0 };

	for (size_t l = s->x[i].line; l < s->x[end].line; l++)
		buf_addc(&b, '\n');
	buf_addc(&b, ';');
	put(s, STATEMENT, i, end + 1, buf_z(&b));
	buf_free(&b);
}

/* The ; that ends what begins at i. */
static size_t
end_of(const struct source *s, size_t i)
{
	while (i + 1 < s->n && !is(s, i, ";"))
		i = is(s, i, "(") || is(s, i, "[") || is(s, i, "{") ?
		    past(s, i) : i + 1;
	return i;
}

/* Lexemes of one function, from after its { to its }. */
static void
take_function(struct source *s, size_t i, size_t end)
{
	static const char *const before[] = { "{", "}", ";", ")", "else", ":" };
	bool declares = false;

	for (; i < end; i++) {
		if (is(s, i, "assert") || is(s, i, "sizeof")) {
			i = past(s, i + 1) - 1;
			continue;
		}
		if (is(s, i, "if") || is(s, i, "while"))
			negate(s, i + 1);
		if (is(s, i, "return"))
			change_return(s, i + 1, end_of(s, i));
		if (is_any(s, i - 1, before, 3))
			declares = !is_expression(s, i) && is_word(s->x[i].s.p[0]);
		if (is_any(s, i - 1, before, ARRAY_N(before)) &&
		    is_expression(s, i) && end_of(s, i) < end &&
		    (!is(s, i - 1, ")") || s->x[i].line > s->x[i - 1].line))
			drop(s, i, end_of(s, i));
		change_sign(s, i);
		/* A longer array is the same one. */
		if (!declares || !is(s, i - 1, "["))
			change_constant(s, i);
	}
}

/* In the house's style, a body stands between { and } at the left edge. */
static void
take_source(struct source *s)
{
	for (size_t i = 1; i < s->n; i++) {
		size_t open = i, depth = 0, end;

		if (!is(s, i, "{") || !is(s, i - 1, ")") ||
		    s->x[i].s.p[-1] != '\n')
			continue;
		do {
			open--;
			depth += is(s, open, ")");
			depth -= is(s, open, "(");
		} while (open > 0 && depth > 0);
		s->function = s->x[open - 1].s;
		end = past(s, i);
		take_function(s, i + 1, end - 1);
		i = end - 1;
	}
}

static void
print(const struct mutant *m)
{
	struct buf b = { 0 };

	buf_addf(&b, "%s\t%zu\t%.*s\t%s\t%zu\t%zu\t", m->file, m->line,
	    (int)m->function.n, m->function.p, kind_name[m->kind], m->at, m->n);
	for (const char *p = m->to.p; p < m->to.p + m->to.n; p++)
		if (*p == '\n')
			buf_adds(&b, str_of("\\n"));
		else if (*p == '\t')
			buf_addc(&b, ' ');
		else if (*p == '\\')
			buf_adds(&b, str_of("\\\\"));
		else
			buf_addc(&b, *p);
	buf_addc(&b, '\n');
	diag_write(buf_str(&b));
	buf_free(&b);
}

int
main(int argc, char *argv[])
{
	struct random r;
	size_t left = 0;

	cli_parse(&argc, &argv, &program);
	for (; *argv != NULL; argv++) {
		struct source s = { .file = *argv };
		struct buf *text = mem_new(1, sizeof(*text));

		if (!input_slurp(*argv, SIZE_MAX / 2, text))
			diag_stop();
		s.text = buf_str(text);
		cut(&s);
		take_source(&s);
	}
	for (int k = 0; k < KINDS; k++)
		left += found[k].n;
	r = random_stream(seed, 0);
	for (int k = 0; wanted > 0 && left > 0; k = (k + 1) % KINDS) {
		size_t i;

		if (found[k].n == 0)
			continue;
		i = random_below(&r, found[k].n);
		print(&found[k].m[i]);
		found[k].m[i] = found[k].m[--found[k].n];
		left--;
		wanted--;
	}
	return diag_finish();
}
