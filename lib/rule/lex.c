#include "rule/lex.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/spell.h"
#include "rule/atom.h"
#include "rule/letter.h"

/* Operators with a distance, and what other languages call them. */
static const struct distance {
	const char *name;
	const char *meant;	/* the same in a row of our own */
	enum rule_kind rule;
} distances[] = {
	{ "NEAR", "NEAR", RULE_NEAR },
	{ "THEN", "THEN", RULE_THEN },
	{ "ONEAR", "THEN", RULE_THEN },
	{ "BEFORE", "THEN", RULE_THEN },
	{ "SEQ", "THEN", RULE_THEN },
	{ "WITHIN", "NEAR", RULE_NEAR },
};
enum {
	OUR_OWN = 2,		/* rows, which come first */
	DISTANCES = ARRAY_N(distances)
};

static const char *const plain[] = { "AND", "OR", "NOT" };

/* What a run of characters says, taken apart as LETTERS sign DIGITS rest. */
struct parts {
	struct str name;
	struct str sign;
	struct str digits;
	struct str rest;
};

static struct parts
split_operator(struct str run)
{
	size_t a = 0, b, c;

	while (a < run.n && ascii_letter(run.p[a]))
		a++;
	for (b = a; b < run.n && !ascii_letter(run.p[b]) && !ascii_digit(run.p[b]);)
		b++;
	for (c = b; c < run.n && ascii_digit(run.p[c]);)
		c++;
	return (struct parts){ str_sub(run, 0, a), str_sub(run, a, b),
	    str_sub(run, b, c), str_skip(run, c) };
}

static bool
is_upper(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!(s.p[i] >= 'A' && s.p[i] <= 'Z'))
			return false;
	return s.n > 0;
}

const char *
lex_resembles(struct str word)
{
	for (size_t i = 0; i < ARRAY_N(plain); i++) {
		struct str o = str_of(plain[i]);

		if (str_eq_nocase(word, o) || (word.n > 2 && is_upper(word) &&
		    spell_distance(word, o, 1) <= 1))
			return plain[i];
	}
	if (str_eq_nocase(word, STR("near")))
		return "NEAR/5";
	if (str_eq_nocase(word, STR("then")))
		return "THEN/5";
	return NULL;
}

/* What the run was meant as, if as one of them, else NULL. */
static const struct distance *
meant_distance(const struct parts *p)
{
	for (size_t i = 0; i < DISTANCES; i++)
		if (str_eq_nocase(p->name, str_of(distances[i].name)))
			return &distances[i];
	/* GEAR-4 may be meant, GEAR/4 is not. */
	if (p->sign.n == 0 || (p->sign.p[0] != '/' && p->sign.p[0] != '\\'))
		return NULL;
	for (size_t i = 0; i < OUR_OWN; i++)
		if (p->name.n > 2 && is_upper(p->name) && spell_distance(
		    p->name, str_of(distances[i].name), 1) <= 1)
			return &distances[i];
	return NULL;
}

/* NEAR/n and THEN/n, and whatever was meant as one of them. */
enum answer { NO, YES, WRONG };

static enum answer
distance(struct scan *s, struct scan_token *t, struct str run)
{
	struct parts p = split_operator(run);
	const struct distance *d = meant_distance(&p);
	const char *meant;
	bool own;
	uint64_t n;

	if (d == NULL)
		return NO;
	meant = d->meant;
	own = str_is(p.name, meant);
	if (own && str_is(p.sign, "/") && p.digits.n > 0 &&
	    p.rest.n == 0) {
		t->kind = SCAN_DISTANCE;
		t->rule = d->rule;
		s->at += run.n;
		if (str_u64(p.digits, &n) && n <= RULE_NEAR_MAX) {
			t->n = (uint32_t)n;
			return YES;
		}
		scan_error(s, t->from, "%s/n: n is at most %d", meant,
		    RULE_NEAR_MAX);
		return WRONG;
	}
	if (own && p.digits.n == 0 && (p.sign.n > 0 ?
	    p.sign.p[0] == '/' || p.sign.p[0] == '\\' : p.rest.n == 0)) {
		scan_error(s, t->from, "%s needs the number of words that may "
		    "lie between; did you mean %s/5?", meant, meant);
		return WRONG;
	}
	if (p.digits.n == 0 || (p.sign.n == 0 && !own))
		return NO;
	/* b NEAR/3f c is "in this order" elsewhere. */
	if (str_is(p.name, "NEAR") && str_is(p.rest, "f"))
		meant = "THEN";
	scan_error(s, t->from, "unknown operator %s; did you mean %s/%s?",
	    fault_show(run), meant, fault_show(p.digits));
	return WRONG;
}

/* AND OR NOT as words. */
static bool
is_plain(struct scan *s, struct scan_token *t, struct str run)
{
	static const enum scan_kind kind[] = { SCAN_AND, SCAN_OR, SCAN_NOT };

	for (size_t i = 0; i < ARRAY_N(plain); i++)
		if (str_is(run, plain[i])) {
			t->kind = kind[i];
			s->at += run.n;
			return true;
		}
	return false;
}

/* 2, -1.5: not 0, and of six decimals at most. */
static bool
read_weight(struct str s, int64_t *weight)
{
	bool minus = s.n > 0 && s.p[0] == '-';
	size_t point;
	uint64_t whole, part = 0;
	struct str decimals;

	s = str_skip(s, minus);
	point = str_chr(s, '.');
	decimals = point == SIZE_MAX ? STR("") : str_skip(s, point + 1);
	if (!str_u64(str_sub(s, 0, point), &whole) || whole > RULE_WEIGHT_MAX ||
	    decimals.n > RULE_WEIGHT_PLACES ||
	    (point != SIZE_MAX && !str_u64(decimals, &part)))
		return false;
	for (size_t i = decimals.n; i < RULE_WEIGHT_PLACES; i++)
		part *= 10;
	*weight = (int64_t)(whole * RULE_WEIGHT_ONE + part);
	if (minus)
		*weight = -*weight;
	return *weight != 0;
}

/* [n] */
static bool
weight(struct scan *s, struct scan_token *t)
{
	struct str rest = scan_rest(s), n;
	size_t close = str_chr(rest, ']');

	n = str_trim(str_sub(rest, 1, close == SIZE_MAX ? 1 : close));
	if (close == SIZE_MAX || !read_weight(n, &t->weight))
		return scan_error(s, s->at, "a weight is a number up to %d, "
		    "not 0, as in [2] or [-1.5]; a [ that is meant stands in "
		    "quotes", RULE_WEIGHT_MAX);
	t->kind = SCAN_WEIGHT;
	s->at += close + 1;
	return true;
}

static void
skip_space(struct scan *s)
{
	size_t n;

	while ((n = letter_space(scan_rest(s))) > 0)
		s->at += n;
}

static bool
is_comment(const struct scan *s, bool apart)
{
	struct str after = str_skip(s->s, s->at + 1);

	return apart && !letter_begins(after) &&
	    (after.n == 0 || after.p[0] != '_') &&
	    letter_emoji(scan_rest(s)) == 0;
}

/* What is not a sign of its own: an operator in letters, or an atom. */
static bool
operator_or_atom(struct scan *s, struct scan_token *t)
{
	enum answer a = NO;

	if (ascii_letter(s->s.p[s->at])) {
		struct str run = scan_run(s);

		if (is_plain(s, t, run))
			return true;
		a = distance(s, t, run);
	}
	return a == NO ? atom_read(s, t) : a == YES;
}

bool
lex_next(struct scan *s, struct scan_token *t)
{
	size_t before = s->at;
	bool apart;
	char c;

	skip_space(s);
	apart = s->at > before || s->at == s->begin;
	*t = (struct scan_token){ .kind = SCAN_END, .from = s->at, .to = s->at };
	if (s->at == s->s.n)
		return true;
	c = s->s.p[s->at];
	if (c == '#' && is_comment(s, apart)) {
		const struct line *l = s->line;

		if (l->piece[l->pieces - 1].from > s->at)
			return scan_error(s, s->at, "this comment would take "
			    "in the line that the \\ joins; put it on a line "
			    "of its own");
		return true;
	}
	if (c == '[') {
		if (!apart)
			return scan_error(s, s->at, "a weight stands apart "
			    "from what is before it");
		if (!weight(s, t))
			return false;
	} else if (memchr("()|&!", c, 5) != NULL) {
		t->kind = c == '(' ? SCAN_OPEN : c == ')' ? SCAN_CLOSE :
		    c == '|' ? SCAN_OR : c == '&' ? SCAN_AND : SCAN_NOT;
		s->at++;
		if ((c == '|' || c == '&') && s->at < s->s.n &&
		    s->s.p[s->at] == c)
			return scan_error(s, t->from,
			    "the operator %c%c; did you mean %c?", c, c, c);
	} else if (!operator_or_atom(s, t)) {
		return false;
	}
	t->to = s->at;
	return true;
}
