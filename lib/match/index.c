#include "match/index.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/mem.h"
#include "rule/rule.h"

struct index_builder {
	struct index *ix;
	const struct codebook *book;
	const struct rule_tree *tree;
	struct match *match;
	struct names keys;	/* of atoms, to find equal ones */
	struct buf key;		/* scratch */
	uint32_t *atom_of;	/* by node of the tree: its atom or INDEX_NONE */
	uint32_t rule;		/* that is being looked at */
};

/* The key under which equal atoms are one. */
static void
atom_key(struct buf *key, const struct index_builder *b, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	const struct codebook_code *code =
	    b->book->code + b->book->rule[b->rule].code;

	buf_addc(key, (char)v->kind);
	buf_addc(key, code->set.hashtags ? '#' : ' ');
	buf_addc(key, code->set.clitics ? 'c' : ' ');
	buf_addc(key, code->set.edits ? '1' : '0');
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
add_url(struct index_builder *b, uint32_t atom, struct str text)
{
	struct buf host = { 0 };

	buf_adds(&host, host_of(text));
	for (size_t i = 0; i < host.n; i++)
		host.p[i] = ascii_to_lower(host.p[i]);
	b->ix->host_lengths |= (uint64_t)1 << host.n % 64;
	multimap_add(&b->ix->urls, names_add(&b->ix->hosts, buf_str(&host)), atom);
	buf_free(&host);
}

/* Makes the node an atom, or the atom that equals it. */
static void
add_atom(struct index_builder *b, uint32_t node)
{
	struct index *ix = b->ix;
	const struct rule_node *v = b->tree->node + node;
	uint32_t code = b->book->rule[b->rule].code;
	const struct codebook_code *c = b->book->code + code;
	struct index_atom *atom;
	uint32_t i;

	buf_clear(&b->key);
	atom_key(&b->key, b, node);
	i = names_add(&b->keys, buf_str(&b->key));
	b->atom_of[node] = i;
	if (i < ix->atoms)
		return;
	ix->atom = mem_grow(ix->atom, &ix->atom_cap, (size_t)i + 1,
	    sizeof(*ix->atom));
	atom = ix->atom + i;
	ix->atoms = i + 1;
	*atom = (struct index_atom){ .kind = INDEX_TEXT,
	    .scope = ix->code[code].scope, .within = c->set.within,
	    .node = node, .rule = b->rule };
	if (v->kind == RULE_REGEX) {
		atom->kind = INDEX_REGEX;
	} else if (v->kind == RULE_URL) {
		atom->kind = INDEX_URL;
		add_url(b, i, v->text);
	} else {
		match_add(b->match, b->tree, node, i, (struct phrase_how){
		    c->set.hashtags, c->set.clitics, c->set.edits });
	}
}

/* Adds the atoms below a node. */
static void
add_atoms(struct index_builder *b, uint32_t node)
{
	switch (rule_form(b->tree->node[node].kind)) {
	case RULE_IS_TEXT:
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
		add_atom(b, node);
		break;
	case RULE_IS_NEAR:
	case RULE_IS_NOT:
	case RULE_IS_AND:
	case RULE_IS_OR:
		RULE_EACH(b->tree, i, node)
			add_atoms(b, i);
		break;
	case RULE_IS_CODE:
	case RULE_IS_FACT:
		break;
	}
}

/* How many atoms follow each other in an OR, from this node of the tree on. */
static uint32_t
atoms_from(const struct index_builder *b, uint32_t node)
{
	uint32_t n = 0;

	for (; node != 0; node = b->tree->node[node].next, n++) {
		enum rule_form form = rule_form(b->tree->node[node].kind);

		if (form != RULE_IS_TEXT && form != RULE_IS_LINK)
			break;
	}
	return n;
}

static void make_node(struct index_builder *, uint32_t i, uint32_t node);

/* Makes n nodes of the tree, from this one on, lie side by side. */
static uint32_t
make_children(struct index_builder *b, struct index_node *v, uint32_t node,
    uint32_t n)
{
	v->n = n;
	v->at = b->ix->nodes;
	b->ix->nodes += n;
	for (uint32_t i = 0; i < n; i++, node = b->tree->node[node].next)
		make_node(b, v->at + i, node);
	return node;
}

/*
 * Makes what stands below an OR. Atoms that follow each other beside other
 * things become an OR of their own, which is a side.
 */
static void
make_or(struct index_builder *b, struct index_node *made, uint32_t child)
{
	struct index *ix = b->ix;
	struct index_node *v;
	uint32_t n, k = child;

	for (made->n = 0; k != 0; made->n++) {
		n = atoms_from(b, k);
		for (n = n > 0 ? n : 1; n > 0; n--)
			k = b->tree->node[k].next;
	}
	if (made->n == 1) {
		make_children(b, made, child, atoms_from(b, child));
		return;
	}
	made->at = ix->nodes;
	ix->nodes += made->n;
	v = ix->node + made->at;
	for (k = child; k != 0; v++) {
		n = atoms_from(b, k);
		if (n >= 2) {
			*v = (struct index_node){ .kind = RULE_OR,
			    .form = RULE_IS_OR };
			k = make_children(b, v, k, n);
		} else {
			make_node(b, (uint32_t)(v - ix->node), k);
			k = b->tree->node[k].next;
		}
	}
}

/* Makes a node of the tree, and all below it, the node i. */
static void
make_node(struct index_builder *b, uint32_t i, uint32_t node)
{
	const struct rule_node *v = b->tree->node + node;
	struct index *ix = b->ix;
	struct index_node made = { .kind = (uint8_t)v->kind };
	uint32_t n = 0;

	RULE_EACH(b->tree, k, node)
		n++;
	switch (rule_form(v->kind)) {
	case RULE_IS_OR:
		make_or(b, &made, v->child);
		break;
	case RULE_IS_NEAR:
	case RULE_IS_NOT:
	case RULE_IS_AND:
		make_children(b, &made, v->child, n);
		if (rule_form(v->kind) == RULE_IS_NEAR)
			made.n = v->n;
		break;
	case RULE_IS_CODE:
		ix->asks_codes = true;
		made.at = v->n;
		break;
	case RULE_IS_TEXT:
		made.kind = RULE_WORD;	/* of the same form */
		made.at = b->atom_of[node];
		break;
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
		made.at = b->atom_of[node];
		break;
	case RULE_IS_FACT:
		made.at = node;
		break;
	}
	made.form = (uint8_t)rule_form(made.kind);
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

/* Whether the node can hold only where one of its words stands. */
static bool
needs_word(const struct index *ix, const struct index_node *v)
{
	bool any = false, all = true;

	switch (index_form(v)) {
	case RULE_IS_TEXT:
		return true;
	case RULE_IS_AND:
	case RULE_IS_OR:
	case RULE_IS_NEAR:
		for (uint32_t i = 0; i < index_below(v); i++) {
			bool needs = needs_word(ix, ix->node + v->at + i);

			any |= needs;
			all &= needs;
		}
		return v->kind == RULE_OR ? all : any;
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
	case RULE_IS_CODE:
	case RULE_IS_FACT:
	case RULE_IS_NOT:
		return false;
	}
	return false;
}

static void
index_rule(struct index_builder *b, uint32_t rule)
{
	struct index *ix = b->ix;
	const struct index_node *root;

	b->rule = rule;
	ix->rule[rule].root = ix->nodes++;
	make_node(b, ix->rule[rule].root, b->book->rule[rule].node);
	root = ix->node + ix->rule[rule].root;
	ix->rule[rule].simple = is_simple(ix, root);
	ix->rule[rule].everywhere = !needs_word(ix, root);
}

static void
count_once(uint32_t *codes, uint32_t *last, uint32_t code)
{
	*codes += *codes == 0 || *last != code;
	*last = code;
}

/*
 * Counts the code once for each atom, and each code asked for, that its rules
 * have. What stands after ! is no sign of the code.
 */
static void
count_code(struct index *ix, const struct index_node *v, uint32_t code)
{
	switch (index_form(v)) {
	case RULE_IS_AND:
	case RULE_IS_OR:
	case RULE_IS_NEAR:
		for (uint32_t i = 0; i < index_below(v); i++)
			count_code(ix, ix->node + v->at + i, code);
		break;
	case RULE_IS_TEXT:
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
		count_once(&ix->atom[v->at].codes, &ix->atom[v->at].last_code,
		    code);
		break;
	case RULE_IS_CODE:
		count_once(&ix->code[v->at].codes, &ix->code[v->at].last_code,
		    code);
		break;
	case RULE_IS_FACT:
	case RULE_IS_NOT:
		break;
	}
}

static void
count_codes(struct index *ix, const struct codebook *book)
{
	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_code *c = book->code + i;

		for (uint32_t k = 0; k < c->rules; k++)
			count_code(ix, ix->node +
			    ix->rule[c->first_rule + k].root, i);
	}
}

/* A word that more codes have says little of any of them; a figure of none. */
enum { TELLING_CODES = 2 };

static bool
is_figure(const struct index *ix, const struct rule_tree *tree, uint32_t atom)
{
	struct str s = tree->node[ix->atom[atom].node].text;

	return s.n > 0 && ascii_digit(s.p[0]);
}

/* Whether an atom, or another code, tells of the codes that ask for it. */
static bool
tells(const struct index *ix, const struct rule_tree *tree,
    const struct index_node *v)
{
	if (index_form(v) == RULE_IS_CODE)
		return ix->code[v->at].codes <= TELLING_CODES;
	return ix->atom[v->at].codes <= TELLING_CODES &&
	    !is_figure(ix, tree, v->at);
}

static uint32_t find_names(struct index *, const struct rule_tree *,
    uint32_t node);

/* Of the sides of a node the one of fewest atoms, which all tell. */
static uint32_t
find_side(struct index *ix, const struct rule_tree *tree, uint32_t node)
{
	const struct index_node *v = ix->node + node;
	uint32_t best = 0;

	for (uint32_t i = 0; i < index_below(v); i++) {
		uint32_t n = find_names(ix, tree, v->at + i);

		if (n == 0 || (best > 0 && best <= n))
			continue;
		best = n;
		ix->name[node] = v->at + i;
	}
	return best;
}

/* Finds what names a code: how many atoms it has, 0 when one does not tell. */
static uint32_t
find_names(struct index *ix, const struct rule_tree *tree, uint32_t node)
{
	const struct index_node *v = ix->node + node;
	bool all = true;
	uint32_t n = 0;

	ix->name[node] = INDEX_NONE;
	switch (index_form(v)) {
	case RULE_IS_AND:
	case RULE_IS_NEAR:
		return find_side(ix, tree, node);
	case RULE_IS_OR:
		for (uint32_t i = 0; i < v->n; i++) {
			uint32_t k = find_names(ix, tree, v->at + i);

			all &= k > 0;
			n += k;
		}
		return all ? n : 0;
	case RULE_IS_TEXT:
	case RULE_IS_REGEX:
	case RULE_IS_LINK:
	case RULE_IS_CODE:
		if (tells(ix, tree, v))
			ix->name[node] = node;
		return ix->name[node] == node;
	case RULE_IS_FACT:
	case RULE_IS_NOT:
		return 0;
	}
	return 0;
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
    struct match *match, int scope)
{
	struct index_builder b = { .ix = ix, .book = book, .tree = &book->tree,
	    .match = match };

	*ix = (struct index){ 0 };
	b.atom_of = mem_new(book->tree.n, sizeof(*b.atom_of));
	memset(b.atom_of, 0xff, book->tree.n * sizeof(*b.atom_of));
	/* An OR of two atoms may be added to what is written. */
	ix->node = mem_new(book->tree.n * 3 / 2 + 1, sizeof(*ix->node));
	ix->rule = mem_new(book->rules, sizeof(*ix->rule));
	ix->code = mem_new(book->codes, sizeof(*ix->code));
	for (uint32_t i = 0; i < book->codes; i++)
		ix->code[i] = (struct index_code){
		    .threshold = book->code[i].set.score ? INT64_MIN :
		    (int64_t)book->code[i].set.threshold * RULE_WEIGHT_ONE,
		    .scope = scope_of(book->code + i, scope),
		    .within = book->code[i].set.within };
	for (b.rule = 0; b.rule < book->rules; b.rule++)
		add_atoms(&b, book->rule[b.rule].node);
	for (uint32_t i = 0; i < book->rules; i++)
		index_rule(&b, i);
	count_codes(ix, book);
	ix->name = mem_new((size_t)ix->nodes + 1, sizeof(*ix->name));
	for (uint32_t i = 0; i < book->rules; i++)
		(void)find_names(ix, &book->tree, ix->rule[i].root);
	multimap_make(&ix->urls, ix->hosts.n, 0, 0);
	names_free(&b.keys);
	buf_free(&b.key);
	free(b.atom_of);
}

void
index_free(struct index *ix)
{
	free(ix->atom);
	free(ix->node);
	free(ix->name);
	free(ix->rule);
	free(ix->code);
	names_free(&ix->hosts);
	multimap_free(&ix->urls);
	multimap_free(&ix->sides_of);
	*ix = (struct index){ 0 };
}
