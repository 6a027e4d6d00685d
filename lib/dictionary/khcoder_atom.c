#include "dictionary/khcoder_atom.h"

#include "base/buf.h"

enum {
	ANYWHERE = 999,		/* as far as NEAR goes */
	NEAR_DEFAULT = 10
};

bool
khcoder_atom_refuse(struct khcoder_job *j, const char *why)
{
	buf_clear(&j->why);
	buf_addz(&j->why, why);
	return false;
}

static void
differs(struct khcoder_job *j, const char *why)
{
	if (str_find(buf_str(&j->why), str_of(why)) != SIZE_MAX)
		return;
	if (j->why.n > 0)
		buf_addz(&j->why, "; ");
	buf_addz(&j->why, why);
}

/* near(a-b)[b5] in its parts. */
struct khcoder_near {
	bool sequence;
	struct str words;	/* separated by - */
	char unit;		/* b sentence, d paragraph, 0 neither */
	uint64_t distance;
};

/* False when s is not of this form; then *why may say what it looks like. */
static bool
is_near(struct str s, struct khcoder_near *n, const char **why)
{
	struct str rest;
	size_t close;

	*n = (struct khcoder_near){ .distance = NEAR_DEFAULT };
	n->sequence = str_starts(s, STR("seq("));
	if (!n->sequence && !str_starts(s, STR("near(")))
		return false;
	rest = str_skip(s, n->sequence ? 4 : 5);
	close = str_chr(rest, ')');
	n->words = str_sub(rest, 0, close);
	if (close == SIZE_MAX || str_chr(n->words, '-') == SIZE_MAX) {
		*why = "near() and seq() are written near(word-word)";
		return false;
	}
	rest = str_skip(rest, close + 1);
	if (rest.n == 0)
		return true;
	*why = "the distance of near() and seq() is written [5], [b5] or [d5]";
	if (rest.n < 3 || rest.p[0] != '[' || rest.p[rest.n - 1] != ']')
		return false;
	rest = str_sub(rest, 1, rest.n - 1);
	if (rest.p[0] == 'b' || rest.p[0] == 'd') {
		n->unit = rest.p[0];
		rest = str_skip(rest, 1);
	}
	return rest.n == 0 || str_u64(rest, &n->distance);
}

static bool
plain_word(struct khcoder_job *j, struct str word)
{
	struct buf why = { 0 };
	bool good = term_rule(&j->rule, &why, word, TERM_PLAIN, false);

	if (!good)
		khcoder_atom_refuse(j, buf_z(&why));
	else if (why.n > 0)
		differs(j, buf_z(&why));
	buf_free(&why);
	return good;
}

static bool
near(struct khcoder_job *j, const struct khcoder_near *n)
{
	struct str rest = n->words, word;
	size_t words = 0;
	unsigned between = n->distance == 0 || n->distance > ANYWHERE ?
	    ANYWHERE : (unsigned)n->distance - 1;
	const char *name = n->sequence ? "THEN" : "NEAR";
	struct buf why = { 0 };

	while (str_split(&rest, '-', &word)) {
		if (words++ > 0)
			buf_addf(&j->rule, " %s/%u ", name, between);
		if (!plain_word(j, word))
			return false;
	}
	if (n->distance == 0)
		buf_addf(&why, "no limit is %s/%u here", name, between);
	else
		buf_addf(&why, "a distance of %u is %s/%u here, as many words "
		    "between; KH Coder counts signs, too", between + 1, name,
		    between);
	if (n->unit == 'b' && !j->within)
		buf_addz(&why, "; not bound to one sentence");
	if (n->unit == 'd')
		buf_addz(&why, "; not bound to one paragraph");
	differs(j, buf_z(&why));
	buf_free(&why);
	return true;
}

/* 'a string': found anywhere, also inside words. */
static bool
literal(struct khcoder_job *j, struct str s)
{
	struct buf text = { 0 };
	bool good;

	for (size_t i = 1; i + 1 < s.n; i++) {
		buf_addc(&text, s.p[i]);
		/* Two quotes stand for one. */
		i += s.p[i] == s.p[0] && s.p[i + 1] == s.p[0];
	}
	good = term_literal(&j->rule, buf_str(&text)) ||
	    khcoder_atom_refuse(j, "nothing is between the quotes");
	buf_free(&text);
	return good;
}

/* <*name> */
static bool
code_reference(struct khcoder_job *j, struct str s)
{
	struct str name = str_sub(s, 1, s.n - 1);
	uint32_t to;

	name = str_skip(name, str_starts(name, STR("*")) ? 1 :
	    str_starts(name, STR("\xef\xbc\x8a")) ? 3 : 0);
	to = import_find(j->im, IMPORT_NONE, name);
	if (to == IMPORT_NONE)
		return khcoder_atom_refuse(j, "no code of this name");
	if (j->names == KHCODER_ATOM_NAMED_MAX)
		return khcoder_atom_refuse(j, "it names too many codes");
	j->named[j->names++] = to;
	buf_addc(&j->rule, '<');
	buf_adds(&j->rule, j->im->code[to].path);
	buf_addc(&j->rule, '>');
	return true;
}

/* word-->part of speech->inflection, word=>form: what is left is a word. */
static bool
narrowed(struct khcoder_job *j, struct str s)
{
	size_t form = str_find(s, STR("=>")), at = str_find(s, STR("->"));

	if (form != SIZE_MAX) {
		differs(j, "the form as it is written, whatever its base form");
		return plain_word(j, str_skip(s, form + 2));
	}
	if (at > 0 && s.p[at - 1] == '-')
		at--;
	differs(j, "in any part of speech and inflection");
	return plain_word(j, str_sub(s, 0, at));
}

static bool
phrase(struct khcoder_job *j, struct str s)
{
	struct buf words = { 0 };
	bool good;

	for (size_t i = 0; i < s.n; i++)
		buf_addc(&words, s.p[i] == '+' ? ' ' : s.p[i]);
	good = plain_word(j, buf_str(&words));
	buf_free(&words);
	return good;
}

bool
khcoder_atom_measure(struct str s)
{
	return str_is(s, "No.") || str_is(s, "lw") || str_is(s, "lc");
}

bool
khcoder_atom_add(struct khcoder_job *j, struct str s)
{
	const char *why = NULL;
	struct khcoder_near n;
	size_t plus = str_chr(s, '+');

	if ((s.p[0] == '\'' || s.p[0] == '"') && s.n > 1 &&
	    s.p[s.n - 1] == s.p[0])
		return literal(j, s);
	if (str_starts(s, STR("<>")))
		return khcoder_atom_refuse(j, "variables and headings of a project are "
		    "not in the post");
	if (s.p[0] == '<' && s.n > 2 && s.p[s.n - 1] == '>')
		return code_reference(j, s);
	if (is_near(s, &n, &why))
		return near(j, &n);
	if (why != NULL)
		return khcoder_atom_refuse(j, why);
	if (khcoder_atom_measure(s))
		return khcoder_atom_refuse(j, KHCODER_ATOM_MEASURE);
	if (str_is(s, "AND") || str_is(s, "OR") || str_is(s, "NOT"))
		return khcoder_atom_refuse(j, "KH Coder writes its operators in small "
		    "letters");
	if (s.p[0] == '(' || s.p[s.n - 1] == ')' || s.p[0] == '!' ||
	    str_chr(s, '|') != SIZE_MAX || str_chr(s, '&') != SIZE_MAX)
		return khcoder_atom_refuse(j, "operators and parentheses need blanks on "
		    "both sides; KH Coder takes this for one word");
	if (str_find(s, STR("->")) != SIZE_MAX ||
	    str_find(s, STR("=>")) != SIZE_MAX)
		return narrowed(j, s);
	if (plus != SIZE_MAX && plus > 0 && plus + 1 < s.n)
		return phrase(j, s);
	return plain_word(j, s);
}

bool
khcoder_atom_near(struct str s, char *unit)
{
	const char *why;
	struct khcoder_near n;

	if (!is_near(s, &n, &why))
		return false;
	*unit = n.unit;
	return true;
}

bool
khcoder_atom_countable(struct str s)
{
	return s.p[0] != '<' && !str_starts(s, STR("near(")) &&
	    !str_starts(s, STR("seq("));
}
