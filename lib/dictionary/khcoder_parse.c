#include "dictionary/khcoder_parse.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "rule/letter.h"

enum {
	DEPTH_MAX = 60,		/* parentheses and negations in each other */
	NODES_MAX = 1 << 18
};

enum sign {
	END, WORD, NUMBER, OPEN, CLOSE, OR, AND, NOT, BANG, PLUS, ARITHMETIC,
	COMPARE
};

static const struct {
	const char *text;
	enum sign sign, then;	/* |! is two signs in one */
} signs[] = {
	{ "(", OPEN, END }, { ")", CLOSE, END },
	{ "or", OR, END }, { "|", OR, END }, { "|!", OR, NOT },
	{ "and", AND, END }, { "&", AND, END }, { "&!", AND, NOT },
	{ "not", NOT, END }, { "!", BANG, END }, { "+", PLUS, END },
	{ "-", ARITHMETIC, END }, { "*", ARITHMETIC, END },
	{ "/", ARITHMETIC, END }, { ">", COMPARE, END },
	{ ">=", COMPARE, END }, { "<", COMPARE, END },
	{ "<=", COMPARE, END }, { "==", COMPARE, END },
};

struct khcoder_token {
	struct str s;
	enum sign sign;
	size_t line;
	uint64_t n;
};

struct parser {
	struct khcoder_tree *tree;
	struct khcoder_token *token;
	size_t tokens, cap, at;
	unsigned depth;
};

/* Takes blanks, line ends and comment lines off *rest. */
static void
skip_blanks(struct str *rest, size_t *line)
{
	size_t n;

	while ((n = letter_space(*rest)) > 0) {
		bool end = rest->p[0] == '\n';

		*line += end;
		*rest = str_skip(*rest, n);
		if (end && rest->n > 0 && rest->p[0] == '#')
			*rest = str_skip(*rest, str_chr(*rest, '\n'));
	}
}

/* Behind what is quoted at the beginning of s; 0 when nothing is. */
static size_t
quoted_length(struct str s)
{
	char quote = s.p[0];

	if (quote != '\'' && quote != '"')
		return 0;
	for (size_t i = 1; i < s.n && s.p[i] != '\n'; i++) {
		if (s.p[i] != quote)
			continue;
		if (i + 1 == s.n || s.p[i + 1] != quote)
			return i + 1;
		i++;	/* two of them are one */
	}
	return 0;
}

static void
add_token(struct parser *p, struct khcoder_token t)
{
	p->token = mem_grow(p->token, &p->cap, p->tokens + 1,
	    sizeof(*p->token));
	p->token[p->tokens++] = t;
}

static void
cut_tokens(struct parser *p, struct str rest, size_t line)
{
	line--;
	for (;;) {
		struct khcoder_token t = { .sign = WORD };
		enum sign then = END;
		size_t i;

		skip_blanks(&rest, &line);
		if (rest.n == 0)
			break;
		t.line = line;
		for (i = quoted_length(rest); i < rest.n &&
		    letter_space(str_skip(rest, i)) == 0; i++)
			continue;
		t.s = str_sub(rest, 0, i);
		rest = str_skip(rest, i);
		if (str_u64(t.s, &t.n))
			t.sign = NUMBER;
		for (size_t k = 0; k < ARRAY_N(signs); k++)
			if (str_is(t.s, signs[k].text)) {
				t.sign = signs[k].sign;
				then = signs[k].then;
			}
		add_token(p, t);
		if (then != END) {
			t.sign = then;
			add_token(p, t);
		}
	}
	/* A rule ends where its last word is, not on a blank line behind it. */
	if (p->tokens > 0)
		line = p->token[p->tokens - 1].line;
	add_token(p, (struct khcoder_token){ .sign = END, .s = rest, .line = line });
}

static uint32_t
fail(struct parser *p, const char *why)
{
	const struct khcoder_token *t = &p->token[p->at];

	p->tree->error_line = t->line;
	if (t->sign == END)
		snprintf(p->tree->error, sizeof(p->tree->error),
		    "%s at the end of the rule", why);
	else
		snprintf(p->tree->error, sizeof(p->tree->error), "%s at %s",
		    why, diag_vis(t->s));
	return 0;
}

static uint32_t
new_khcoder_node(struct parser *p, enum khcoder_kind kind, const struct khcoder_token *t)
{
	struct khcoder_tree *tree = p->tree;

	if (tree->n > NODES_MAX)
		return fail(p, "too many parts");
	tree->node = mem_grow(tree->node, &tree->cap, tree->n + 1,
	    sizeof(*tree->node));
	tree->node[tree->n] = (struct khcoder_node){ .kind = (uint8_t)kind,
	    .text = t->s, .source = t->s, .n = t->n, .line = t->line };
	return (uint32_t)tree->n++;
}

/* The source of i goes on up to the token before the next one. */
static void
reach(struct parser *p, uint32_t i)
{
	const struct khcoder_token *last = &p->token[p->at - 1];
	struct str *s = &p->tree->node[i].source;

	s->n = (size_t)(last->s.p + last->s.n - s->p);
}

static uint32_t disjunction(struct parser *);

static bool
deeper(struct parser *p)
{
	if (++p->depth <= DEPTH_MAX)
		return true;
	fail(p, "too many parentheses inside each other");
	return false;
}

static uint32_t
primary(struct parser *p)
{
	const struct khcoder_token *t = &p->token[p->at];
	const char *begin = t->s.p;
	uint32_t i;

	if (t->sign == WORD || t->sign == NUMBER) {
		p->at++;
		return new_khcoder_node(p,
		    t->sign == WORD ? KHCODER_ATOM : KHCODER_NUMBER, t);
	}
	if (t->sign != OPEN)
		return fail(p, "a word or ( is missing");
	p->at++;
	if (!deeper(p) || (i = disjunction(p)) == 0)
		return 0;
	if (p->token[p->at].sign != CLOSE)
		return fail(p, p->token[p->at].sign == END ?
		    "a ) is missing" : "two words without an operator");
	p->at++;
	p->depth--;
	p->tree->node[i].source.p = begin;
	reach(p, i);
	return i;
}

/* ! binds closer than anything, not looser than > and +. */
static uint32_t
negation(struct parser *p, enum sign sign, uint32_t (*inner)(struct parser *))
{
	const struct khcoder_token *t = &p->token[p->at];
	uint32_t i, child;

	if (t->sign != sign)
		return inner(p);
	p->at++;
	if (!deeper(p) || (child = negation(p, sign, inner)) == 0 ||
	    (i = new_khcoder_node(p, KHCODER_NOT, t)) == 0)
		return 0;
	p->depth--;
	p->tree->node[i].child = child;
	reach(p, i);
	return i;
}

static uint32_t
bang(struct parser *p)
{
	return negation(p, BANG, primary);
}

/* inner { sign inner } as one node, or inner alone. */
static uint32_t
joined_by(struct parser *p, enum sign sign, enum khcoder_kind kind,
    uint32_t (*inner)(struct parser *))
{
	uint32_t first = inner(p), top = 0, last = first, i;

	while (first != 0 && p->token[p->at].sign == sign) {
		p->at++;
		if ((i = inner(p)) == 0)
			return 0;
		if (top == 0) {
			struct khcoder_token t = { .s = p->tree->node[first].source,
			    .line = p->tree->node[first].line };

			if ((top = new_khcoder_node(p, kind, &t)) == 0)
				return 0;
			p->tree->node[top].child = first;
		}
		p->tree->node[last].next = i;
		last = i;
		reach(p, top);
	}
	return top != 0 ? top : first;
}

static uint32_t
product(struct parser *p)
{
	return joined_by(p, ARITHMETIC, KHCODER_ARITHMETIC, bang);
}

static uint32_t
sum(struct parser *p)
{
	return joined_by(p, PLUS, KHCODER_SUM, product);
}

static uint32_t
comparison(struct parser *p)
{
	uint32_t first = sum(p), second, i;
	struct khcoder_token t;

	if (first == 0 || p->token[p->at].sign != COMPARE)
		return first;
	t = p->token[p->at++];
	if ((second = sum(p)) == 0 ||
	    (i = new_khcoder_node(p, KHCODER_COMPARE, &t)) == 0)
		return 0;
	p->tree->node[i].child = first;
	p->tree->node[first].next = second;
	p->tree->node[i].source = p->tree->node[first].source;
	p->tree->node[i].line = p->tree->node[first].line;
	reach(p, i);
	return i;
}

static uint32_t
inversion(struct parser *p)
{
	return negation(p, NOT, comparison);
}

static uint32_t
conjunction(struct parser *p)
{
	return joined_by(p, AND, KHCODER_AND, inversion);
}

static uint32_t
disjunction(struct parser *p)
{
	return joined_by(p, OR, KHCODER_OR, conjunction);
}

bool
khcoder_parse(struct khcoder_tree *tree, struct str text, size_t line)
{
	struct parser p = { .tree = tree };

	*tree = (struct khcoder_tree){ .node = tree->node, .cap = tree->cap,
	    .n = 1 };
	tree->node = mem_grow(tree->node, &tree->cap, 1, sizeof(*tree->node));
	cut_tokens(&p, text, line);
	if (p.token[0].sign != END) {
		tree->root = disjunction(&p);
		if (tree->root != 0 && p.token[p.at].sign != END)
			tree->root = fail(&p, p.token[p.at].sign == CLOSE ?
			    "no ( is open" :
			    "two words without an operator");
	}
	free(p.token);
	return tree->error[0] == '\0';
}

void
khcoder_parse_free(struct khcoder_tree *tree)
{
	free(tree->node);
	*tree = (struct khcoder_tree){ 0 };
}
