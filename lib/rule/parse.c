#include "rule/parse.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "rule/lex.h"

/* One rule on its way from tokens to nodes. */
struct job {
	struct parse *parse;
	const struct scan *scan;
	size_t at;		/* token that comes next */
	size_t first;		/* node with which the rule begins */
	unsigned depth;
	const struct scan_token *and;	/* an AND outside of parentheses */
};

static const struct scan_token *
peek(const struct job *j)
{
	return &j->parse->token[j->at];
}

static struct str
source(const struct job *j, const struct scan_token *from, const struct scan_token *to)
{
	return str_sub(j->scan->s, from->from, to->to);
}

static struct place
token_place(const struct job *j, const struct scan_token *t)
{
	const struct line *l = j->scan->line;

	return (struct place){ l->file, t->line, t->column,
	    l->piece[t->line - l->number].source };
}

/* A new node for a token; 0 when there are too many. */
static uint32_t
new_node(struct job *j, enum rule_kind kind, const struct scan_token *t)
{
	struct rule_tree *tree = j->parse->tree;
	struct rule_node *r;

	if (tree->n - j->first >= RULE_NODES_MAX) {
		scan_error(j->scan, t->from, "a rule of more than %d parts; "
		    "write its alternatives as rules of their own",
		    RULE_NODES_MAX);
		return 0;
	}
	if (tree->n >= RULE_NODES_ALL) {
		scan_error(j->scan, t->from, "more than %d parts in all rules "
		    "of the book", RULE_NODES_ALL);
		return 0;
	}
	tree->node = mem_grow(tree->node, &tree->cap, tree->n + 1,
	    sizeof(*tree->node));
	r = &tree->node[tree->n];
	*r = (struct rule_node){ .kind = kind, .n = t->n,
	    .line = t->line, .column = t->column, .text = t->text,
	    .regex = t->regex };
	return (uint32_t)tree->n++;
}

/* Which tokens can begin an operand. */
static bool
begins(const struct scan_token *t)
{
	return t->kind == SCAN_ATOM || t->kind == SCAN_OPEN ||
	    t->kind == SCAN_NOT;
}

static uint32_t
expected(const struct job *j)
{
	const struct scan_token *t = peek(j);

	if (t->kind == SCAN_END)
		scan_error(j->scan, t->from,
		    "a word, a quote or another term is missing at the end");
	else if (t->kind == SCAN_WEIGHT)
		scan_error(j->scan, t->from,
		    "[n] is the rule's weight and stands at its end");
	else if (t->kind == SCAN_NOT)
		scan_error(j->scan, t->from,
		    "a term is missing before %s; NOT stands after AND or at "
		    "the start, not inside NEAR or another NOT",
		    fault_show(source(j, t, t)));
	else
		scan_error(j->scan, t->from, "a term is missing before %s",
		    fault_show(source(j, t, t)));
	return 0;
}

static bool
is_bare_word(const struct scan_token *t)
{
	return t->kind == SCAN_ATOM && t->rule == RULE_WORD;
}

static bool
has_wildcard(struct str s)
{
	return str_chr(s, '*') != SIZE_MAX || str_chr(s, '?') != SIZE_MAX;
}

/* Bare words side by side inside an expression: a phrase stands in quotes. */
static void
words_side_by_side(const struct job *j, const struct scan_token *from,
    const struct scan_token *to)
{
	const struct scan_token *t;

	for (t = from; t <= to; t++)
		if (has_wildcard(t->text))
			break;
	if (t > to)
		scan_error(j->scan, from[1].from, "two words side by side "
		    "inside an expression; did you mean \"%s\"?",
		    fault_show(source(j, from, to)));
	else
		scan_error(j->scan, from[1].from, "two words side by side "
		    "inside an expression; did you mean %s THEN/0 %s?",
		    fault_show(from->text), fault_show(from[1].text));
}

/* The token at hand would be a second operand without an operator. */
static uint32_t
side_by_side(const struct job *j)
{
	const struct scan_token *t = peek(j), *from = t - 1, *to = t;
	const char *o;

	if (t->kind == SCAN_NOT) {
		struct str after = t[1].kind == SCAN_ATOM ?
		    source(j, &t[1], &t[1]) : STR("...");

		scan_error(j->scan, t->from, "NOT joins no two terms; "
		    "did you mean %s AND NOT %s?", from->kind == SCAN_ATOM ?
		    fault_show(source(j, from, from)) : "...",
		    fault_show(after));
		return 0;
	}
	if (is_bare_word(t) && (o = lex_resembles(t->text)) != NULL) {
		scan_error(j->scan, t->from, "unknown operator %s; "
		    "did you mean %s?", fault_show(t->text), o);
		return 0;
	}
	while (from > j->parse->token && is_bare_word(from) &&
	    is_bare_word(from - 1))
		from--;
	while (is_bare_word(to) && is_bare_word(to + 1))
		to++;
	if (is_bare_word(from) && is_bare_word(t))
		words_side_by_side(j, from, to);
	else
		scan_error(j->scan, t->from, "two terms side by side; join "
		    "them with | (or), & (and) or NEAR/5");
	return 0;
}

/* Whether node i may be a side of NEAR or THEN. */
static bool
has_place(const struct rule_tree *tree, uint32_t i)
{
	if (tree->node[i].kind != RULE_OR)
		return rule_traits[tree->node[i].kind].placed;
	RULE_EACH(tree, k, i)
		if (!has_place(tree, k))
			return false;
	return true;
}

/* Reports a side that is none. */
static bool
check_side(const struct job *j, uint32_t i, const struct scan_token *t)
{
	if (i == 0 || has_place(j->parse->tree, i))
		return i != 0;
	return scan_error(j->scan, t->from, "a side of NEAR and THEN is a "
	    "term with a place in the text, a <code>, or an OR of these");
}

static uint32_t expr(struct job *);

static uint32_t
item(struct job *j)
{
	const struct scan_token *t = peek(j), *close;
	uint32_t inside;

	if (t->kind == SCAN_ATOM) {
		j->at++;
		return new_node(j, t->rule, t);
	}
	if (t->kind != SCAN_OPEN)
		return expected(j);
	if (++j->depth > RULE_DEPTH_MAX) {
		scan_error(j->scan, t->from, "parentheses more than %d deep",
		    RULE_DEPTH_MAX);
		return 0;
	}
	j->at++;
	inside = expr(j);
	if (inside == 0)
		return 0;
	close = peek(j);
	if (close->kind != SCAN_CLOSE) {
		if (close->kind == SCAN_WEIGHT)
			return expected(j);
		scan_error(j->scan, t->from,
		    "the ( that begins here is not closed");
		return 0;
	}
	j->at++;
	j->depth--;
	return inside;
}

static uint32_t
near(struct job *j)
{
	struct rule_node *r;
	const struct scan_token *side = peek(j), *op;
	uint32_t left = item(j), right, i, chain = 0;

	while (left != 0 && peek(j)->kind == SCAN_DISTANCE) {
		op = peek(j);
		if (chain == 0 && !check_side(j, left, side))
			return 0;
		if (++chain > RULE_DEPTH_MAX) {
			scan_error(j->scan, op->from, "more than %d NEAR and "
			    "THEN in a row", RULE_DEPTH_MAX);
			return 0;
		}
		j->at++;
		side = peek(j);
		right = item(j);
		if (!check_side(j, right, side))
			return 0;
		i = new_node(j, op->rule, op);
		if (i == 0)
			return 0;
		r = j->parse->tree->node;
		r[i].child = left;
		r[left].next = right;
		left = i;
	}
	return left;
}

static uint32_t
not(struct job *j)
{
	const struct scan_token *t = peek(j);
	uint32_t inside, i;

	if (t->kind != SCAN_NOT)
		return near(j);
	j->at++;
	inside = near(j);
	if (inside == 0 || (i = new_node(j, RULE_NOT, t)) == 0)
		return 0;
	j->parse->tree->node[i].child = inside;
	return i;
}

/* Operands joined by one operator; *op is its first sign, NULL for none. */
static uint32_t
chain(struct job *j, enum scan_kind sign, enum rule_kind kind,
    uint32_t (*operand)(struct job *), const struct scan_token **op)
{
	uint32_t first = operand(j), last = first, i;

	*op = NULL;
	if (first == 0 || peek(j)->kind != sign)
		return first;
	*op = peek(j);
	while (peek(j)->kind == sign) {
		j->at++;
		i = operand(j);
		if (i == 0)
			return 0;
		j->parse->tree->node[last].next = i;
		last = i;
	}
	i = new_node(j, kind, *op);
	if (i != 0)
		j->parse->tree->node[i].child = first;
	return i;
}

static uint32_t
and(struct job *j)
{
	const struct scan_token *op;
	uint32_t i = chain(j, SCAN_AND, RULE_AND, not, &op);

	if (i != 0 && begins(peek(j)))
		return side_by_side(j);
	if (op != NULL)
		j->and = op;
	return i;
}

static uint32_t
expr(struct job *j)
{
	const struct scan_token *op, *outside = j->and;
	uint32_t i;

	j->and = NULL;
	i = chain(j, SCAN_OR, RULE_OR, and, &op);
	if (i != 0 && op != NULL && j->and != NULL)
		fault_warning(j->parse->faults, token_place(j, j->and),
		    PARSE_MIXED,
		    "AND beside OR without parentheses: AND joins first");
	j->and = outside;
	return i;
}

/* Whether node i can only hold when something of it was found. */
static bool
is_positive(const struct rule_tree *tree, uint32_t i)
{
	switch (rule_form(tree->node[i].kind)) {
	case RULE_IS_NOT:
		return false;
	case RULE_IS_AND:
		RULE_EACH(tree, k, i)
			if (is_positive(tree, k))
				return true;
		return false;
	case RULE_IS_OR:
		RULE_EACH(tree, k, i)
			if (!is_positive(tree, k))
				return false;
		return true;
	case RULE_IS_TEXT:
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
	case RULE_IS_CODE:
	case RULE_IS_FACT:
	case RULE_IS_NEAR:
		return true;
	}
	return true;
}

/* or, near and their like among the words of a phrase. */
static void
check_lower(const struct job *j)
{
	static const char *const like[] = { "or", "and", "not", "near" };
	const struct parse *p = j->parse;

	for (size_t i = 0; i < p->tokens && is_bare_word(&p->token[i]); i++)
		for (size_t k = 0; k < ARRAY_N(like); k++)
			if (str_is(p->token[i].text, like[k])) {
				fault_warning(p->faults,
				    token_place(j, &p->token[i]), PARSE_LOWER,
				    "%s is a word of this phrase; operators "
				    "are written in capitals", like[k]);
				return;
			}
}

/* A line of bare words; 0 when it is none or there are too many. */
static uint32_t
phrase(struct job *j)
{
	const struct scan_token *t = j->parse->token;
	size_t n = 0;
	uint32_t top, last = 0, i;

	while (is_bare_word(&t[n]))
		n++;
	if (n < 2 || (t[n].kind != SCAN_END && t[n].kind != SCAN_WEIGHT))
		return 0;
	top = new_node(j, RULE_PHRASE, t);
	for (size_t k = 0; k < n && top != 0; k++) {
		if ((i = new_node(j, RULE_WORD, &t[k])) == 0)
			return 0;
		if (last == 0)
			j->parse->tree->node[top].child = i;
		else
			j->parse->tree->node[last].next = i;
		last = i;
	}
	j->at = n;
	return top;
}

/* All tokens of the line; false when one of them is wrong. */
static bool
tokens(struct parse *p, struct scan *s)
{
	struct line_cursor c = { 0 };
	struct scan_token t;

	p->tokens = 0;
	do {
		if (!lex_next(s, &t)) {
			regex_close(t.regex);
			return false;
		}
		line_move(s->line, &c, t.from);
		t.line = (uint32_t)(s->line->number + c.piece);
		t.column = (uint32_t)c.column;
		if (p->tokens > 4 * RULE_NODES_MAX)
			return scan_error(s, t.from, "a rule of more than %d "
			    "parts; write its alternatives as rules of their "
			    "own", RULE_NODES_MAX);
		p->token = mem_grow(p->token, &p->cap, p->tokens + 1,
		    sizeof(*p->token));
		p->token[p->tokens++] = t;
	} while (t.kind != SCAN_END);
	return true;
}

/* What may stand after the whole expression: a weight, the end. */
static bool
ending(struct job *j, struct parse_rule *out)
{
	const struct scan_token *t = peek(j);

	out->weight = 1;
	out->weight_at = 0;
	out->source = str_trim(str_sub(j->scan->s, j->scan->begin, t->from));
	if (t->kind == SCAN_WEIGHT) {
		out->weight = t->n;
		out->weight_at = t->from;
		t++;
	}
	if (t->kind == SCAN_CLOSE)
		return scan_error(j->scan, t->from, "this ) closes nothing");
	if (t->kind != SCAN_END)
		return scan_error(j->scan, t[-1].from,
		    "[n] is the rule's weight and stands at its end");
	return true;
}

static bool
build_rule(struct job *j, struct parse_rule *out)
{
	const struct rule_tree *tree = j->parse->tree;

	out->node = phrase(j);
	if (out->node == 0 && j->at == 0 && tree->n == out->first)
		out->node = expr(j);
	else
		check_lower(j);
	out->end = (uint32_t)tree->n;
	if (out->node == 0 || !ending(j, out))
		return false;
	if (!is_positive(tree, out->node))
		return scan_error(j->scan, j->scan->begin, "nothing in this "
		    "rule has to be found; join what must not be there to a "
		    "term with AND NOT");
	return true;
}

bool
parse_rule(struct parse *p, const struct line *l, size_t from,
    struct parse_rule *out)
{
	struct scan s = { .line = l, .s = l->text, .begin = from, .at = from,
	    .texts = p->texts, .faults = p->faults };
	struct job j = { .parse = p, .scan = &s };
	struct rule_tree *tree = p->tree;

	if (tree->n == 0) {
		/* node[0] stands for none */
		tree->node = mem_grow(tree->node, &tree->cap, 1,
		    sizeof(*tree->node));
		tree->node[tree->n++] = (struct rule_node){ 0 };
	}
	j.first = tree->n;
	out->first = (uint32_t)tree->n;
	if (tokens(p, &s) && build_rule(&j, out))
		return true;
	for (size_t i = 0; i < p->tokens; i++)
		regex_close(p->token[i].regex);
	tree->n = out->first;
	return false;
}

void
parse_free(struct parse *p)
{
	free(p->token);
	*p = (struct parse){ 0 };
}
