#include "dictionary/khcoder_rule.h"

#include "base/buf.h"
#include "dictionary/khcoder_atom.h"
#include "dictionary/khcoder_parse.h"

enum {
	RULE_BYTES_MAX = 1 << 16,
	COUNT_MAX = 9,		/* n of word >= n */
	FAR = 999		/* as far as THEN goes */
};

/* Every post is of one of these kinds. */
#define ALWAYS "(kind:original | kind:reply | kind:quote | kind:repost | " \
	"kind:manual-repost)"

/* What a comparison asks for: at least low, at most high. */
struct range {
	uint64_t low, high;	/* high UINT64_MAX: no limit */
	uint32_t counted;	/* the node */
};

static bool
range(const struct khcoder_tree *tree, uint32_t i, struct range *r)
{
	const struct khcoder_node *a = &tree->node[tree->node[i].child];
	const struct khcoder_node *b = &tree->node[a->next];
	struct str sign = tree->node[i].text;
	bool greater = sign.p[0] == '>', less = sign.p[0] == '<';
	uint64_t n = b->n;

	r->counted = tree->node[i].child;
	if (a->kind == KHCODER_NUMBER) {
		n = a->n;
		r->counted = a->next;
		greater = sign.p[0] == '<';
		less = sign.p[0] == '>';
	} else if (b->kind != KHCODER_NUMBER) {
		return false;
	}
	if (n > COUNT_MAX)
		return false;
	r->low = less ? 0 : n + (greater && sign.n == 1);
	r->high = greater ? UINT64_MAX : n - (less && sign.n == 1);
	return (r->low > 0 || r->high < UINT64_MAX) &&
	    !(less && sign.n == 1 && n == 0);
}

/* Whether a node can only hold when something was found. */
static bool
is_positive(const struct khcoder_tree *tree, uint32_t i)
{
	const struct khcoder_node *n = &tree->node[i];
	struct range r;

	switch (n->kind) {
	case KHCODER_NOT:
		return tree->node[n->child].kind == KHCODER_NOT &&
		    is_positive(tree, tree->node[n->child].child);
	case KHCODER_AND:
		KHCODER_EACH(tree, k, i)
			if (is_positive(tree, k))
				return true;
		return false;
	case KHCODER_OR:
		KHCODER_EACH(tree, k, i)
			if (!is_positive(tree, k))
				return false;
		return true;
	case KHCODER_COMPARE:
		return range(tree, i, &r) && r.low > 0;
	default:
		return true;
	}
}

/* Where a part of a rule stands: what is not one operand needs ( ). */
enum context { ALONE, IN_LIST, NEGATED };

static bool emit(struct khcoder_job *, const struct khcoder_tree *, uint32_t,
    enum context);

static void
bracket(struct khcoder_job *j, bool needed, char c)
{
	if (needed)
		buf_addc(&j->rule, c);
}

/* The children of a node with a sign between them. */
static bool
emit_list(struct khcoder_job *j, const struct khcoder_tree *tree, uint32_t parent,
    const char *sign, enum context context)
{
	bracket(j, context != ALONE, '(');
	KHCODER_EACH(tree, i, parent) {
		if (i != tree->node[parent].child)
			buf_addz(&j->rule, sign);
		if (!emit(j, tree, i, IN_LIST))
			return false;
	}
	bracket(j, context != ALONE, ')');
	return true;
}

/* Whether each part has a place in the text and so can be counted. */
static bool
is_countable(const struct khcoder_tree *tree, uint32_t i)
{
	const struct khcoder_node *n = &tree->node[i];

	if (n->kind == KHCODER_ATOM)
		return khcoder_atom_countable(n->text);
	if (n->kind != KHCODER_SUM)
		return false;
	KHCODER_EACH(tree, k, i)
		if (!is_countable(tree, k))
			return false;
	return true;
}

/* At least n of what node i counts, one behind the other. */
static bool
emit_count(struct khcoder_job *j, const struct khcoder_tree *tree, uint32_t i,
    uint64_t n, enum context context)
{
	if (n == 1)
		return emit(j, tree, i, context);
	if (!is_countable(tree, i))
		return khcoder_atom_refuse(j, "only words, phrases and strings, and sums "
		    "of them, can be counted more than once");
	bracket(j, context != ALONE, '(');
	for (uint64_t k = 0; k < n; k++) {
		if (k > 0)
			buf_addf(&j->rule, " THEN/%u ", FAR);
		if (!emit(j, tree, i, IN_LIST))
			return false;
	}
	bracket(j, context != ALONE, ')');
	return true;
}

static bool
emit_compare(struct khcoder_job *j, const struct khcoder_tree *tree, uint32_t i,
    enum context context)
{
	struct range r;
	bool both, wrap;

	KHCODER_EACH(tree, k, i)
		if (tree->node[k].kind == KHCODER_ATOM &&
		    khcoder_atom_measure(tree->node[k].text))
			return khcoder_atom_refuse(j, KHCODER_ATOM_MEASURE);
	if (!range(tree, i, &r))
		return khcoder_atom_refuse(j, "a comparison is of words with a number "
		    "up to 9, and can be true and false");
	both = r.low > 0 && r.high < UINT64_MAX;
	if (!both && r.low > 0)
		return emit_count(j, tree, r.counted, r.low, context);
	wrap = context == NEGATED || (both && context == IN_LIST);
	bracket(j, wrap, '(');
	if (both) {
		if (!emit_count(j, tree, r.counted, r.low, IN_LIST))
			return false;
		buf_addz(&j->rule, " AND ");
	}
	buf_addc(&j->rule, '!');
	if (!emit_count(j, tree, r.counted, r.high + 1, NEGATED))
		return false;
	bracket(j, wrap, ')');
	return true;
}

/* Appends the rule of node i. */
static bool
emit(struct khcoder_job *j, const struct khcoder_tree *tree, uint32_t i,
    enum context context)
{
	const struct khcoder_node *n = &tree->node[i];
	bool good, wrap;
	char unit;

	if (j->rule.n > RULE_BYTES_MAX)
		return khcoder_atom_refuse(j, "too long");
	switch (n->kind) {
	case KHCODER_ATOM:
		wrap = context != ALONE && khcoder_atom_near(n->text, &unit);
		bracket(j, wrap, '(');
		good = khcoder_atom_add(j, n->text);
		bracket(j, wrap, ')');
		return good;
	case KHCODER_NOT:
		if (tree->node[n->child].kind == KHCODER_NOT)
			return emit(j, tree, tree->node[n->child].child, context);
		buf_addc(&j->rule, '!');
		return emit(j, tree, n->child, NEGATED);
	case KHCODER_AND:
		return emit_list(j, tree, i, " AND ", context);
	case KHCODER_OR:
	case KHCODER_SUM:
		return emit_list(j, tree, i, " | ", context);
	case KHCODER_COMPARE:
		return emit_compare(j, tree, i, context);
	default:
		return khcoder_atom_refuse(j, "no calculations but sums");
	}
}

static void
alternative(struct import *im, const struct khcoder_tree *tree, uint32_t i,
    uint32_t code)
{
	struct khcoder_job j = { .im = im,
	    .within = im->code[code].within != NULL };
	uint32_t entry;
	bool good, positive = is_positive(tree, i);

	if (!positive)
		buf_addz(&j.rule, ALWAYS " AND ");
	good = emit(&j, tree, i, positive ? ALONE : IN_LIST);
	if (!good)
		buf_clear(&j.rule);
	entry = import_rule(im, code, tree->node[i].line,
	    tree->node[i].source, buf_str(&j.rule), buf_str(&j.why));
	for (size_t k = 0; good && k < j.names; k++)
		import_refer(im, entry, j.named[k]);
	buf_free(&j.rule);
	buf_free(&j.why);
}

/*
 * Whether all near() and seq() of the code are bound to a sentence and nothing
 * else in it would be changed by that: then the code is.
 */
static bool
is_within(const struct khcoder_tree *tree)
{
	bool bound = false;
	char unit;

	for (size_t i = 1; i < tree->n; i++) {
		if (tree->node[i].kind != KHCODER_ATOM &&
		    tree->node[i].kind != KHCODER_OR)
			return false;
		if (tree->node[i].kind == KHCODER_ATOM &&
		    khcoder_atom_near(tree->node[i].text, &unit)) {
			if (unit != 'b')
				return false;
			bound = true;
		}
	}
	return bound;
}

void
khcoder_rule_translate(struct import *im, const struct khcoder_rule *rule)
{
	struct khcoder_tree tree = { 0 };

	if (!khcoder_parse(&tree, rule->text, rule->line)) {
		import_refuse(im, rule->code, tree.error_line, rule->text,
		    "%s", tree.error);
	} else if (tree.root != 0) {
		if (is_within(&tree))
			im->code[rule->code].within = "sentence";
		if (tree.node[tree.root].kind == KHCODER_OR)
			KHCODER_EACH(&tree, i, tree.root)
				alternative(im, &tree, i, rule->code);
		else
			alternative(im, &tree, tree.root, rule->code);
	}
	khcoder_parse_free(&tree);
}
