/*
 * LIWC .dic: % lines around numbered categories, then words with numbers; and
 * .dicx of LIWC-22: a table of words by categories.
 */
#include <math.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/number.h"
#include "codebook/codebook.h"
#include "csv/csv.h"
#include "dictionary/format.h"
#include "rule/rule.h"

struct liwc_state {
	struct import *im;
	struct names numbers;	/* of categories, as written */
	uint32_t *code;		/* by number in numbers */
	size_t cap;
	uint32_t above[CODEBOOK_DEPTH_MAX];	/* the last code so deep */
	size_t line;
	struct str term;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* The table of LIWC-22: its first line has DicTerm or Entry, then commas. */
static bool
is_liwc22(struct str text)
{
	struct str line;

	if (!import_line(&text, &line))
		return false;
	return str_chr(line, ',') != SIZE_MAX &&
	    (str_eq_nocase(str_sub(line, 0, 5), STR("entry")) ||
	    str_eq_nocase(str_sub(line, 0, 7), STR("dicterm")));
}

static bool
looks_like(struct str text)
{
	struct str line;

	if (is_liwc22(text))
		return true;
	while (import_line(&text, &line)) {
		line = str_trim(line);
		if (line.n > 0)
			return str_is(line, "%");
	}
	return false;
}

/* 01 and 1 are the same category. */
static struct str
category_number(struct str s)
{
	size_t n = 0;

	while (n < s.n && ascii_digit(s.p[n]))
		n++;
	s = str_sub(s, 0, n);
	while (s.n > 1 && s.p[0] == '0')
		s = str_skip(s, 1);
	return s;
}

static uint32_t
category(struct liwc_state *s, struct str digits)
{
	uint32_t n = names_find(&s->numbers, digits);

	return n == NAMES_NONE ? IMPORT_NONE : s->code[n];
}

/* A line of the head: a number, a name, perhaps a longer name. */
static void
define(struct liwc_state *s, struct str line)
{
	struct str rest, name, digits;
	size_t depth = 0;
	uint32_t n, before = s->numbers.n, parent = IMPORT_NONE;

	while (depth < line.n && line.p[depth] == '\t')
		depth++;
	line = str_trim(line);
	digits = category_number(line);
	rest = str_trim(str_skip(line, digits.n == 0 ? 0 :
	    (size_t)(digits.p + digits.n - line.p)));
	if (digits.n == 0 || rest.n == 0) {
		import_refuse(s->im, IMPORT_NONE, s->line, line,
		    "no number and name of a category");
		return;
	}
	n = names_add(&s->numbers, digits);
	if (s->numbers.n == before) {
		import_refuse(s->im, IMPORT_NONE, s->line, line,
		    "the number stands for another category already");
		return;
	}
	if (depth >= CODEBOOK_DEPTH_MAX)
		diag_die("%s:%zu: categories lie more than %d deep",
		    s->im->path, s->line, CODEBOOK_DEPTH_MAX);
	for (size_t d = depth; d-- > 0 && parent == IMPORT_NONE; )
		parent = s->above[d];
	name = str_sub(rest, 0, str_chr(rest, '\t'));
	s->code = mem_grow(s->code, &s->cap, n + (size_t)1, sizeof(*s->code));
	s->code[n] = import_code(s->im, parent, name);
	if (name.n < rest.n)
		import_label(s->im, s->code[n], rest);
	s->above[depth] = s->code[n];
	for (size_t d = depth + 1; d < CODEBOOK_DEPTH_MAX; d++)
		s->above[d] = IMPORT_NONE;
}

/* The category so numbered; IMPORT_NONE: that has been refused. */
static uint32_t
known_category(struct liwc_state *s, struct str digits)
{
	uint32_t code = category(s, digits);

	if (code == IMPORT_NONE)
		import_refuse(s->im, IMPORT_NONE, s->line, s->term,
		    "its category %s is not defined", diag_vis(digits));
	return code;
}

/* operand AND !(condition), or the condition alone. */
static void
conditional(struct liwc_state *s, uint32_t code, struct str operand,
    struct str condition, bool negative, const uint32_t *named, size_t n)
{
	struct buf rule = { 0 };
	uint32_t entry;

	if (code == IMPORT_NONE)
		return;
	if (negative) {
		buf_adds(&rule, operand);
		buf_addz(&rule, " AND !(");
	}
	buf_adds(&rule, condition);
	if (negative)
		buf_addc(&rule, ')');
	entry = import_rule(s->im, code, s->line, s->term, buf_str(&rule),
	    negative ? STR("LIWC looks at each place of the word, "
	    "this at the post as a whole") : STR(""));
	for (size_t i = 0; i < n; i++)
		import_refer(s->im, entry, named[i]);
	buf_free(&rule);
}

/* The numbers a/b of a condition: a if it holds, b if not. */
static void
either(struct liwc_state *s, struct str *rest, struct str operand,
    struct str condition, const uint32_t *named, size_t n)
{
	struct str digits = category_number(*rest);

	if (digits.n == 0) {
		import_refuse(s->im, IMPORT_NONE, s->line, s->term,
		    "no category after its condition");
		return;
	}
	conditional(s, known_category(s, digits), operand, condition, false,
	    named, n);
	*rest = str_skip(*rest, (size_t)(digits.p + digits.n - rest->p));
	if (rest->n == 0 || rest->p[0] != '/')
		return;
	*rest = str_skip(*rest, 1);
	digits = category_number(*rest);
	if (digits.n == 0)
		return;
	conditional(s, known_category(s, digits), operand, condition, true,
	    named, n);
	*rest = str_skip(*rest, (size_t)(digits.p + digits.n - rest->p));
}

/* Leaves a condition out: after it goes on what is separated by a blank. */
static void
refuse_condition(struct liwc_state *s, struct str *rest, const char *why)
{
	size_t n = 0;

	import_refuse(s->im, IMPORT_NONE, s->line, s->term, "%s", why);
	while (n < rest->n && !is_blank(rest->p[n]))
		n++;
	*rest = str_skip(*rest, n);
}

/*
 * The categories in parentheses, as (<a> | <b>). False when the list holds
 * anything else.
 */
static bool
list_of_numbers(struct liwc_state *s, struct str list, struct buf *out,
    uint32_t *named, size_t max, size_t *n)
{
	for (*n = 0; (list = str_trim(list)).n > 0; ) {
		struct str digits = category_number(list);

		if (digits.n == 0 || *n == max)
			return false;
		named[*n] = category(s, digits);
		if (named[*n] == IMPORT_NONE)
			return false;
		buf_addz(out, *n == 0 ? "(<" : " | <");
		buf_adds(out, s->im->code[named[(*n)++]].path);
		buf_addc(out, '>');
		list = str_skip(list, (size_t)(digits.p + digits.n - list.p));
	}
	buf_addc(out, ')');
	return *n > 0;
}

/* (02 134)125/464: a word of category 02 or 134 stands before. */
static void
preceded(struct liwc_state *s, struct str *rest, struct str operand)
{
	enum { NAMED_MAX = 20 };
	uint32_t named[NAMED_MAX];
	size_t n, end = str_chr(*rest, ')');
	struct buf condition = { 0 };
	struct str list = str_sub(*rest, 1, end);

	*rest = str_skip(*rest, end == SIZE_MAX ? end : end + 1);
	if (list_of_numbers(s, list, &condition, named, NAMED_MAX, &n)) {
		buf_addz(&condition, " THEN/0 ");
		buf_adds(&condition, operand);
		either(s, rest, operand, buf_str(&condition), named, n);
	} else {
		refuse_condition(s, rest,
		    "its condition is no list of defined categories");
	}
	buf_free(&condition);
}

/* word <of>131/135: the word "of" stands after it. */
static void
followed(struct liwc_state *s, struct str *rest, struct str word,
    struct str operand)
{
	struct buf phrase = { 0 }, condition = { 0 }, why = { 0 };
	size_t end = str_chr(*rest, '>');
	struct str next = str_sub(*rest, 1, end);

	*rest = str_trim(str_skip(*rest, end == SIZE_MAX ? end : end + 1));
	buf_adds(&phrase, word);
	buf_addc(&phrase, ' ');
	buf_adds(&phrase, next);
	if (str_trim(next).n > 0 && term_rule(&condition, &why,
	    buf_str(&phrase), TERM_STAR, false))
		either(s, rest, operand, buf_str(&condition), NULL, 0);
	else
		refuse_condition(s, rest, "its condition has no word");
	buf_free(&phrase);
	buf_free(&condition);
	buf_free(&why);
}

/* The numbers after a word. */
static void
memberships(struct liwc_state *s, struct str word, struct str rest,
    struct str operand)
{
	while ((rest = str_trim(rest)).n > 0) {
		struct str digits = category_number(rest);

		if (digits.n > 0) {
			uint32_t code = known_category(s, digits);

			if (code != IMPORT_NONE)
				import_entry(s->im, code, s->line, word,
				    TERM_STAR, 1);
			rest = str_skip(rest,
			    (size_t)(digits.p + digits.n - rest.p));
		} else if (rest.p[0] == '(') {
			preceded(s, &rest, operand);
		} else if (rest.p[0] == '<') {
			followed(s, &rest, word, operand);
		} else {
			import_refuse(s->im, IMPORT_NONE, s->line, s->term,
			    "not a category number: %s", diag_vis(rest));
			return;
		}
	}
}

/* Where the numbers begin: after the first TAB, else after a blank. */
static size_t
numbers_at(struct str line)
{
	size_t tab = str_chr(line, '\t');
	bool any = tab == SIZE_MAX;

	for (size_t i = any ? 0 : tab; i < line.n; i++) {
		char c = line.p[i];

		if ((i > 0 && (is_blank(line.p[i - 1]) || c == '<')) &&
		    (ascii_digit(c) || c == '(' || c == '<'))
			return i;
	}
	return line.n;
}

static void
read_term_line(struct liwc_state *s, struct str line)
{
	struct buf operand = { 0 }, why = { 0 };
	struct str term;
	size_t at = numbers_at(line), less;

	/* kind<of> 131/135 is written as well as kind <of>131/135. */
	less = str_chr(line, '<');
	if (less > 0 && less < at && str_chr(str_skip(line, less), '>') !=
	    SIZE_MAX)
		at = less;
	term = str_trim(str_sub(line, 0, at));
	s->term = str_trim(line);
	if (at == line.n || term.n == 0) {
		import_refuse(s->im, IMPORT_NONE, s->line, s->term,
		    "no category after it");
		return;
	}
	if (term_rule(&operand, &why, term, TERM_STAR, false))
		memberships(s, term, str_skip(line, at), buf_str(&operand));
	else
		import_refuse(s->im, IMPORT_NONE, s->line, s->term, "%s",
		    buf_z(&why));
	buf_free(&operand);
	buf_free(&why);
}

static void
read_dic(struct liwc_state *s)
{
	struct str rest = s->im->text, line;
	unsigned part = 0;	/* % lines so far */

	for (size_t d = 0; d < CODEBOOK_DEPTH_MAX; d++)
		s->above[d] = IMPORT_NONE;
	for (s->line = 1; import_line(&rest, &line); s->line++) {
		if (str_trim(line).n == 0)
			continue;
		if (part < 2 && str_is(str_trim(line), "%"))
			part++;
		else if (part == 0)
			import_refuse(s->im, IMPORT_NONE, s->line, line,
			    "it stands before the first %% line");
		else if (part == 1)
			define(s, line);
		else
			read_term_line(s, line);
	}
	if (part < 2)
		diag_die("%s: %s %% line: the categories of a LIWC dictionary "
		    "stand between two lines of %%", s->im->path,
		    part == 0 ? "no" : "only one");
}

/* A word with the weight that the table gives it, if a rule can have it. */
static void
add_weighted(struct liwc_state *s, uint32_t code, struct str value, double is)
{
	struct buf rule = { 0 }, why = { 0 }, weight = { 0 };
	struct str decimals;
	size_t point;

	number_canonical(&weight, value);
	point = str_chr(buf_str(&weight), '.');
	decimals = point == SIZE_MAX ? STR("") :
	    str_skip(buf_str(&weight), point + 1);
	if (!term_rule(&rule, &why, s->term, TERM_STAR, true)) {
		buf_clear(&rule);
	} else if (decimals.n > RULE_WEIGHT_PLACES ||
	    str_chr(buf_str(&weight), 'e') != SIZE_MAX ||
	    fabs(is) >= RULE_WEIGHT_MAX + 1.0) {
		buf_addf(&why, "%sits weight %s is left out",
		    why.n > 0 ? "; " : "", diag_vis(value));
	} else {
		s->im->scored = true;
		buf_addf(&rule, " [%s]", buf_z(&weight));
	}
	import_rule(s->im, code, s->line, s->term, buf_str(&rule),
	    buf_str(&why));
	buf_free(&rule);
	buf_free(&why);
	buf_free(&weight);
}

/* A cell of the table: X or 1, or how strongly the word belongs. */
static void
read_liwc22_cell(struct liwc_state *s, uint32_t code, struct str value)
{
	struct import *im = s->im;
	double weight;

	value = str_trim(value);
	if (value.n == 0 || str_is(value, "0"))
		return;
	if (str_eq_nocase(value, STR("x")) || str_is(value, "1")) {
		import_entry(im, code, s->line, s->term, TERM_STAR, 1);
		return;
	}
	if (!str_real(value, &weight))
		import_refuse(im, code, s->line, s->term,
		    "neither X nor a number: %s", diag_vis(value));
	else if (weight != 0)
		add_weighted(s, code, value, weight);
}

/* A row of the table; the first one names the categories. */
static void
read_liwc22_row(struct liwc_state *s, const struct csv *csv, size_t *columns)
{
	s->term = str_trim(csv->cell[0]);
	for (size_t c = 1; c < csv->n; c++) {
		if (s->line == 1) {
			s->code = mem_grow(s->code, &s->cap, c + 1,
			    sizeof(*s->code));
			s->code[c] = import_code(s->im, IMPORT_NONE,
			    csv->cell[c]);
		} else if (c < *columns) {
			read_liwc22_cell(s, s->code[c], csv->cell[c]);
		}
	}
	if (s->line == 1)
		*columns = csv->n;
	else if (csv->n > *columns)
		import_refuse(s->im, IMPORT_NONE, s->line, s->term,
		    "more cells than the first line has names");
}

static void
read_table(struct liwc_state *s)
{
	struct csv csv = { 0 };
	struct str rest = s->im->text;
	size_t columns = 0, used;

	csv_sniff(&csv, rest);
	for (s->line = 1; rest.n > 0; rest = str_skip(rest, used)) {
		enum csv_status status = csv_row(&csv, rest, true, &used);

		if (status == CSV_ROW) {
			read_liwc22_row(s, &csv, &columns);
		} else if (status != CSV_BLANK) {
			struct str line = rest;

			used = str_chr(rest, '\n');
			used = used == SIZE_MAX ? rest.n : used + 1;
			import_refuse(s->im, IMPORT_NONE, s->line,
			    str_sub(line, 0, used),
			    "a quote that is never closed");
			s->line++;
			continue;
		}
		s->line += csv.lines;
	}
	csv_free(&csv);
}

static void
read_text(struct import *im)
{
	struct liwc_state s = { .im = im };

	if (is_liwc22(im->text))
		read_table(&s);
	else
		read_dic(&s);
	names_free(&s.numbers);
	free(s.code);
}

const struct import_format import_liwc = {
	"liwc", "LIWC", ".dic .dicx", looks_like, read_text
};
