#include "code/index.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"

#define NEVER UINT32_MAX	/* the cost of a node that is no trigger */

/* Pairs that become lists. */
struct pairs {
	uint32_t (*v)[2];
	size_t n;
	size_t cap;
};

struct build {
	struct index *ix;
	const struct codebook *book;
	const struct rule_tree *tree;
	struct match *match;
	bool all;
	struct names keys;	/* of atoms, to find equal ones */
	uint32_t *atom_of;	/* by node of the tree: its atom or INDEX_NONE */
	uint32_t *cost;		/* the same: see weigh() */
	uint32_t *uses;		/* by atom: rules it stands in, roughly */
	size_t uses_cap;
	struct pairs rules, users, urls;
	uint32_t rule;		/* that is being looked at */
};

static void
add_pair(struct pairs *p, uint32_t key, uint32_t item)
{
	p->v = mem_grow(p->v, &p->cap, p->n + 1, sizeof(*p->v));
	p->v[p->n][0] = key;
	p->v[p->n++][1] = item;
}

/* The pairs as lists of the keys 0 .. keys - 1, in the order they came. */
static struct index_lists
make_lists(struct pairs *p, uint32_t keys)
{
	struct index_lists l;

	l.first = mem_new((size_t)keys + 2, sizeof(*l.first));
	l.item = mem_new(p->n, sizeof(*l.item));
	for (size_t i = 0; i < p->n; i++)
		l.first[p->v[i][0] + 2]++;
	for (uint32_t i = 0; i < keys; i++)
		l.first[i + 2] += l.first[i + 1];
	for (size_t i = 0; i < p->n; i++)
		l.item[l.first[p->v[i][0] + 1]++] = p->v[i][1];
	free(p->v);
	return l;
}

/* The key under which equal atoms are one. */
static void
atom_key(struct buf *key, const struct build *b, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	const struct codebook_code *code =
	    b->book->code + b->book->rule[b->rule].code;

	buf_addc(key, (char)v->kind);
	buf_addc(key, code->set.hashtags ? '#' : ' ');
	buf_addc(key, code->set.clitics ? 'c' : ' ');
	if (v->kind == RULE_REGEX)
		buf_addf(key, "%u", node);
	buf_adds(key, v->text);
	if (v->kind == RULE_PHRASE)
		RULE_EACH(b->tree, i, node) {
			buf_addc(key, ' ');
			buf_adds(key, b->tree->node[i].text);
		}
}

static struct str
host_of(struct str url)
{
	return str_sub(url, 0, str_chr(url, '/'));
}

static void
add_url(struct build *b, uint32_t atom, struct str text)
{
	struct buf host = { 0 };

	buf_adds(&host, host_of(text));
	for (size_t i = 0; i < host.n; i++)
		if (host.p[i] >= 'A' && host.p[i] <= 'Z')
			host.p[i] = (char)(host.p[i] + 32);
	add_pair(&b->urls, names_add(&b->ix->hosts, buf_str(&host)), atom);
	buf_free(&host);
}

/* Makes the node an atom, or the atom that equals it. */
static void
add_atom(struct build *b, uint32_t node)
{
	struct index *ix = b->ix;
	const struct rule_node *v = b->tree->node + node;
	uint32_t code = b->book->rule[b->rule].code;
	const struct codebook_code *c = b->book->code + code;
	struct index_atom *atom;
	struct buf key = { 0 };
	uint32_t i;

	atom_key(&key, b, node);
	i = names_add(&b->keys, buf_str(&key));
	buf_free(&key);
	b->atom_of[node] = i;
	if (i < ix->atoms) {
		b->uses[i]++;
		return;
	}
	b->uses = mem_grow(b->uses, &b->uses_cap, (size_t)i + 1,
	    sizeof(*b->uses));
	b->uses[i] = 1;
	ix->atom = mem_grow(ix->atom, &ix->atom_cap, (size_t)i + 1,
	    sizeof(*ix->atom));
	atom = ix->atom + i;
	ix->atoms = i + 1;
	*atom = (struct index_atom){ INDEX_TEXT, ix->scope[code],
	    c->set.within, node, b->rule };
	if (v->kind == RULE_REGEX) {
		atom->kind = INDEX_REGEX;
	} else if (v->kind == RULE_URL) {
		atom->kind = INDEX_URL;
		add_url(b, i, v->text);
	} else {
		match_add(b->match, b->tree, node, i, c->set.hashtags,
		    c->set.clitics);
	}
}

/* Adds the atoms below a node. */
static void
add_atoms(struct build *b, uint32_t node)
{
	switch (b->tree->node[node].kind) {
	case RULE_WORD:
	case RULE_PHRASE:
	case RULE_QUOTED:
	case RULE_EXACT:
	case RULE_STEM:
	case RULE_HASHTAG:
	case RULE_MENTION:
	case RULE_EMOJI:
	case RULE_REGEX:
	case RULE_URL:
		add_atom(b, node);
		break;
	case RULE_NEAR:
	case RULE_THEN:
	case RULE_NOT:
	case RULE_AND:
	case RULE_OR:
		RULE_EACH(b->tree, i, node)
			add_atoms(b, i);
		break;
	}
}

/* What an atom costs as a trigger: words that many rules have are common. */
static uint32_t
atom_cost(const struct build *b, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	uint32_t kind = 0;

	if (v->kind == RULE_WORD || v->kind == RULE_STEM)
		kind = str_chr(v->text, '*') == SIZE_MAX ? 1 : 2;
	return 4 * b->uses[b->atom_of[node]] + kind;
}

/*
 * What the node's cheapest trigger costs, the atoms of which one must be there
 * for it to hold; NEVER: it may hold without any.
 */
static uint32_t
weigh(struct build *b, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	uint32_t cost = NEVER;
	uint64_t sum = 0;

	switch (v->kind) {
	case RULE_CODE:
		cost = 1;
		break;
	case RULE_NEAR:
	case RULE_THEN:
	case RULE_AND:
		RULE_EACH(b->tree, i, node) {
			uint32_t c = weigh(b, i);

			cost = c < cost ? c : cost;
		}
		break;
	case RULE_OR:
		RULE_EACH(b->tree, i, node)
			sum += weigh(b, i);
		cost = sum < NEVER ? (uint32_t)sum : NEVER;
		break;
	case RULE_NOT:
	case RULE_REGEX:
		break;
	default:
		if (b->atom_of[node] != INDEX_NONE)
			cost = atom_cost(b, node);
	}
	b->cost[node] = cost;
	return cost;
}

/* Lists the current rule under what makes it worth a look. */
static void
add_triggers(struct build *b, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	uint32_t best = 0;

	switch (v->kind) {
	case RULE_CODE:
		b->ix->everywhere[b->rule] = true;
		add_pair(&b->users, v->n, b->rule);
		return;
	case RULE_NOT:
	case RULE_PHRASE:
		break;
	case RULE_NEAR:
	case RULE_THEN:
	case RULE_AND:
		RULE_EACH(b->tree, i, node)
			if (b->all)
				add_triggers(b, i);
			else if (best == 0 || b->cost[i] < b->cost[best])
				best = i;
		if (best != 0)
			add_triggers(b, best);
		return;
	case RULE_OR:
		RULE_EACH(b->tree, i, node)
			add_triggers(b, i);
		return;
	}
	if (b->atom_of[node] == INDEX_NONE)
		return;
	if (v->kind == RULE_URL)
		b->ix->everywhere[b->rule] = true;
	if (v->kind != RULE_REGEX)
		add_pair(&b->rules, b->atom_of[node], b->rule);
}

/* Makes a node of the tree, and all below it, the node i. */
static void
make_node(struct build *b, uint32_t i, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	struct index *ix = b->ix;
	struct index_node made = { v->kind, 0, 0 };

	switch (v->kind) {
	case RULE_NEAR:
	case RULE_THEN:
	case RULE_NOT:
	case RULE_AND:
	case RULE_OR:
		made.at = ix->nodes;
		RULE_EACH(b->tree, k, node)
			made.n++;
		ix->nodes += made.n;
		for (uint32_t k = v->child, to = made.at; k != 0;
		    k = b->tree->node[k].next)
			make_node(b, to++, k);
		if (v->kind == RULE_NEAR || v->kind == RULE_THEN)
			made.n = v->n;
		break;
	case RULE_CODE:
		made.at = v->n;
		break;
	case RULE_REGEX:
	case RULE_URL:
		made.at = b->atom_of[node];
		break;
	default:
		if (b->atom_of[node] != INDEX_NONE)
			made = (struct index_node){ RULE_WORD,
			    b->atom_of[node], 0 };
		else
			made.at = node;
	}
	ix->node[i] = made;
}

/* Whether the rule is a word, or words of which one is enough. */
static bool
is_simple(const struct index *ix, const struct index_node *v)
{
	for (uint32_t i = 0; v->kind == RULE_OR && i < v->n; i++)
		if (!is_simple(ix, ix->node + v->at + i))
			return false;
	return v->kind == RULE_OR || v->kind == RULE_WORD;
}

/* Whether an expression is among what the rule may be found by. */
static bool
has_regex(const struct index *ix, const struct index_node *v)
{
	uint32_t children = v->kind == RULE_AND || v->kind == RULE_OR ? v->n :
	    v->kind == RULE_NEAR || v->kind == RULE_THEN ? 2 : 0;

	for (uint32_t i = 0; i < children; i++)
		if (has_regex(ix, ix->node + v->at + i))
			return true;
	return v->kind == RULE_REGEX;
}

static void
add_rule(struct build *b, uint32_t rule)
{
	const struct codebook_rule *r = b->book->rule + rule;
	struct index *ix = b->ix;

	b->rule = rule;
	ix->root[rule] = ix->nodes++;
	make_node(b, ix->root[rule], r->node);
	ix->simple[rule] = is_simple(ix, ix->node + ix->root[rule]);
	if (r->not)
		return;		/* looked at when its code is found */
	if (weigh(b, r->node) == NEVER ||
	    (b->all && has_regex(ix, ix->node + ix->root[rule]))) {
		ix->everywhere[rule] = true;
		ix->always[ix->always_n++] = rule;
	} else {
		add_triggers(b, r->node);
	}
}

static uint8_t
scope_of(const struct codebook_code *c, int option)
{
	if (option < 0 || (c->set.set & SET_SCOPE) != 0)
		return c->set.scope;
	return (uint8_t)option;
}

void
index_build(struct index *ix, const struct codebook *book,
    struct match *match, int scope, bool all)
{
	struct build b = { .ix = ix, .book = book, .tree = &book->tree,
	    .match = match, .all = all };

	*ix = (struct index){ 0 };
	b.atom_of = mem_new(book->tree.n, sizeof(*b.atom_of));
	memset(b.atom_of, 0xff, book->tree.n * sizeof(*b.atom_of));
	ix->node = mem_new(book->tree.n, sizeof(*ix->node));
	ix->root = mem_new(book->rules, sizeof(*ix->root));
	ix->always = mem_new(book->rules, sizeof(*ix->always));
	ix->everywhere = mem_new(book->rules, sizeof(*ix->everywhere));
	ix->simple = mem_new(book->rules, sizeof(*ix->simple));
	ix->scope = mem_new(book->codes, 1);
	for (uint32_t i = 0; i < book->codes; i++)
		ix->scope[i] = scope_of(book->code + i, scope);
	b.cost = mem_new(book->tree.n, sizeof(*b.cost));
	for (b.rule = 0; b.rule < book->rules; b.rule++)
		add_atoms(&b, book->rule[b.rule].node);
	for (uint32_t i = 0; i < book->rules; i++)
		add_rule(&b, i);
	ix->rules = make_lists(&b.rules, ix->atoms);
	ix->users = make_lists(&b.users, book->codes);
	ix->urls = make_lists(&b.urls, ix->hosts.n);
	names_free(&b.keys);
	free(b.cost);
	free(b.atom_of);
	free(b.uses);
}

static void
free_lists(struct index_lists *l)
{
	free(l->first);
	free(l->item);
}

void
index_free(struct index *ix)
{
	free(ix->atom);
	free(ix->node);
	free(ix->root);
	free(ix->always);
	free(ix->everywhere);
	free(ix->simple);
	free(ix->scope);
	names_free(&ix->hosts);
	free_lists(&ix->rules);
	free_lists(&ix->users);
	free_lists(&ix->urls);
	*ix = (struct index){ 0 };
}
