#include "lint/implies.h"

#include <assert.h>

#include "base/str.h"
#include "codebook/book.h"
#include "rule/rule.h"

void
implies_open(struct implies *im, const struct codebook *b)
{
	*im = (struct implies){ .book = b, .steps = IMPLIES_STEPS };
	wording_open(&im->wording, b);
}

void
implies_code(struct implies *im, uint32_t code)
{
	wording_code(&im->wording, code);
}

void
implies_close(struct implies *im)
{
	wording_close(&im->wording);
}

static const struct rule_node *
imp_node(const struct implies *im, uint32_t i)
{
	return &im->book->tree.node[i];
}

/* The host of y is that of x or above it, its path begins that of x. */
static bool
url_in_url(struct str x, struct str y)
{
	size_t sx = str_chr(x, '/'), sy = str_chr(y, '/');
	struct str hx = str_sub(x, 0, sx), hy = str_sub(y, 0, sy);

	if (!str_ends(hx, hy) ||
	    (hx.n > hy.n && hx.p[hx.n - hy.n - 1] != '.'))
		return false;
	return sy == SIZE_MAX || (sx != SIZE_MAX &&
	    str_starts(str_skip(x, sx), str_skip(y, sy)));
}

static bool
code_in_code(const struct codebook *b, uint32_t x, uint32_t y)
{
	return x == y || (b->code[y].rules == 0 && x > y &&
	    x < b->code[y].end && b->code[x].rules > 0);
}

/* Of two nodes that have none below them. */
static bool
atom(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_node *nx = imp_node(im, x), *ny = imp_node(im, y);
	struct str tx = im->wording.text[x], ty = im->wording.text[y];

	if (rule_form(ny->kind) == RULE_IS_TEXT)
		return wording_contains(&im->wording, x, y);
	if (nx->kind != ny->kind)
		return false;
	switch (rule_form(ny->kind)) {
	case RULE_IS_REGEX:
		return nx->n == ny->n && str_eq(tx, ty);
	case RULE_IS_LINK:
		return url_in_url(tx, ty);
	case RULE_IS_CODE:
		return code_in_code(im->book, nx->n, ny->n);
	case RULE_IS_FACT:
		if (ny->kind == RULE_SINCE)
			return str_cmp(tx, ty) >= 0;
		if (ny->kind == RULE_UNTIL)
			return str_cmp(tx, ty) <= 0;
		return str_eq(tx, ty);
	case RULE_IS_TEXT:
	case RULE_IS_NEAR:
	case RULE_IS_NOT:
	case RULE_IS_AND:
	case RULE_IS_OR:
		break;
	}
	assert(ny->child == 0);	/* operators have been dealt with */
	return false;
}

static bool
is_near_node(const struct rule_node *n)
{
	return rule_form(n->kind) == RULE_IS_NEAR;
}

static bool
is_ordered(const struct rule_node *n)
{
	return rule_traits[n->kind].ordered;
}

static bool near_in_near(struct implies *, uint32_t x, uint32_t y);

/* Whether y, a side of a NEAR, is found wherever x is, and as far as x goes. */
static bool
side_in_side(struct implies *im, uint32_t x, uint32_t y)
{
	const struct wording_atom *atom = im->wording.atom;

	if (imp_node(im, x)->kind == RULE_OR) {
		RULE_EACH(&im->book->tree, i, x)
			if (!side_in_side(im, i, y))
				return false;
		return true;
	}
	if (imp_node(im, y)->kind == RULE_OR) {
		RULE_EACH(&im->book->tree, i, y)
			if (side_in_side(im, x, i))
				return true;
		return false;
	}
	if (is_near_node(imp_node(im, x)) || is_near_node(imp_node(im, y)))
		return is_near_node(imp_node(im, x)) &&
		    is_near_node(imp_node(im, y)) && near_in_near(im, x, y);
	return (atom[x].n < 2 || atom[x].n == atom[y].n) &&
	    implies_node(im, x, y);
}

/* Both are NEAR or THEN: no farther apart, sides in an order that will do. */
static bool
near_in_near(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_node *nx = imp_node(im, x), *ny = imp_node(im, y);
	uint32_t ax = nx->child, bx = imp_node(im, ax)->next;
	uint32_t ay = ny->child, by = imp_node(im, ay)->next;

	if (nx->n > ny->n || (is_ordered(ny) && !is_ordered(nx)))
		return false;
	if (side_in_side(im, ax, ay) && side_in_side(im, bx, by))
		return true;
	return !is_ordered(ny) && side_in_side(im, ax, by) &&
	    side_in_side(im, bx, ay);
}

/* Joins what stands on the left with what stands after it, near enough. */
static void
join_places(const struct implies *im, uint32_t x, const struct rule_node *near,
    const uint32_t *left, const uint32_t *right, uint32_t *out)
{
	for (uint32_t a = 0; a < WORDING_MAX; a++)
		for (uint32_t b = a; b < WORDING_MAX; b++)
			for (uint32_t c = b + 1; c < WORDING_MAX &&
			    left[a] >> b & 1 && c - b - 1 <= near->n; c++)
				if (right[c] != 0 &&
				    wording_near(&im->wording, x, b, c))
					out[a] |= right[c];
}

/*
 * Where y holds among the words of x, as wording_places() says it. Places of a
 * NEAR that lie on each other are not looked at.
 */
static void
places(struct implies *im, uint32_t x, uint32_t y, uint32_t *out)
{
	const struct rule_node *ny = imp_node(im, y);
	uint32_t left[WORDING_MAX] = { 0 }, right[WORDING_MAX] = { 0 };

	if (im->steps == 0)
		return;
	im->steps--;
	if (ny->kind == RULE_OR) {
		RULE_EACH(&im->book->tree, i, y)
			places(im, x, i, out);
	} else if (!is_near_node(ny)) {
		wording_places(&im->wording, x, y, out);
	} else {
		places(im, x, ny->child, left);
		places(im, x, imp_node(im, ny->child)->next, right);
		join_places(im, x, ny, left, right, out);
		if (!is_ordered(ny))
			join_places(im, x, ny, right, left, out);
	}
}

/* The words of x stand side by side: near enough for the NEAR or THEN y? */
static bool
near_in_words(struct implies *im, uint32_t x, uint32_t y)
{
	uint32_t found[WORDING_MAX] = { 0 };

	places(im, x, y, found);
	for (size_t i = 0; i < WORDING_MAX; i++)
		if (found[i] != 0)
			return true;
	return false;
}

static bool
any_child(struct implies *im, uint32_t x, uint32_t y)
{
	RULE_EACH(&im->book->tree, i, x)
		if (implies_node(im, i, y))
			return true;
	return false;
}

bool
implies_node(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_tree *tree = &im->book->tree;
	const struct rule_node *nx = &tree->node[x], *ny = &tree->node[y];

	if (im->steps == 0)
		return false;
	im->steps--;
	if (nx->kind == RULE_OR) {
		RULE_EACH(tree, i, x)
			if (!implies_node(im, i, y))
				return false;
		return true;
	}
	if (ny->kind == RULE_AND) {
		RULE_EACH(tree, i, y)
			if (!implies_node(im, x, i))
				return false;
		return true;
	}
	if (ny->kind == RULE_OR) {
		RULE_EACH(tree, i, y)
			if (implies_node(im, x, i))
				return true;
		return nx->kind == RULE_AND && any_child(im, x, y);
	}
	if (nx->kind == RULE_NOT || ny->kind == RULE_NOT)
		return nx->kind == ny->kind ?
		    implies_node(im, ny->child, nx->child) :
		    nx->kind == RULE_AND && any_child(im, x, y);
	if (is_near_node(nx) && is_near_node(ny) && near_in_near(im, x, y))
		return true;
	if (nx->kind == RULE_AND || is_near_node(nx))
		return any_child(im, x, y);
	if (is_near_node(ny))
		return near_in_words(im, x, y);
	return atom(im, x, y);
}

/* Whether two conditions of an AND exclude each other. */
static bool
exclude(struct implies *im, uint32_t x, uint32_t y)
{
	const struct rule_node *nx = imp_node(im, x), *ny = imp_node(im, y);

	if (im->steps == 0)
		return false;
	im->steps--;
	if (ny->kind == RULE_NOT)
		return implies_node(im, x, ny->child);
	if (nx->kind == RULE_SINCE && ny->kind == RULE_UNTIL)
		return str_cmp(im->wording.text[x], im->wording.text[y]) > 0;
	return nx->kind == ny->kind && (nx->kind == RULE_AUTHOR ||
	    nx->kind == RULE_KIND || nx->kind == RULE_LANG) &&
	    !str_eq(im->wording.text[x], im->wording.text[y]);
}

/* A <code> that is a heading with no rules below it. */
static bool
is_empty_heading(const struct codebook *b, uint32_t code)
{
	for (uint32_t i = code; i < b->code[code].end; i++)
		if (b->code[i].rules > 0)
			return false;
	return true;
}

const char *
implies_never(struct implies *im, uint32_t i)
{
	const struct rule_tree *tree = &im->book->tree;
	const struct rule_node *n = &tree->node[i];
	const char *why = NULL;

	if (n->kind == RULE_CODE)
		return is_empty_heading(im->book, n->n) ?
		    "it needs a heading that has no rules below it" : NULL;
	if (n->kind == RULE_NOT || n->child == 0)
		return NULL;
	RULE_EACH(tree, k, i) {
		why = implies_never(im, k);
		if ((why != NULL) != (n->kind == RULE_OR))
			break;
	}
	if (why != NULL || n->kind != RULE_AND)
		return why;
	RULE_EACH(tree, k, i)
		RULE_EACH(tree, m, i)
			if (k != m && exclude(im, k, m))
				return "what it asks for excludes itself";
	return NULL;
}
