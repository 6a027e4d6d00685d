#include "draw/copies.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/fold.h"

/* Appends s with each run of white space as one blank, none at the start. */
static void
add_blanked(struct buf *out, struct str s)
{
	const char *p = s.p, *end = s.p + s.n;

	while (p < end) {
		unsigned n;
		uint32_t c = fold_decode(p, end, &n);
		enum fold_class class = fold_class(c);

		if (class != FOLD_SPACE && class != FOLD_LINE)
			buf_add(out, p, n);
		else if (out->n > 0 && out->p[out->n - 1] != ' ')
			buf_addc(out, ' ');
		p += n;
	}
}

static void
add_folded(struct copies *c, struct str s)
{
	buf_clear(&c->folded);
	fold_add(&c->folded, s);
	add_blanked(&c->plain, buf_str(&c->folded));
}

struct str
copies_plain(struct copies *c, struct str text)
{
	size_t at = 0;

	token_split(&c->tokens, text);
	buf_clear(&c->plain);
	for (size_t i = 0; i < c->tokens.n; i++) {
		const struct token *t = &c->tokens.v[i];

		if (t->kind != TOKEN_URL && t->kind != TOKEN_MENTION)
			continue;
		add_folded(c, str_sub(text, at, t->start));
		buf_addz(&c->plain, t->kind == TOKEN_URL ? "URL" : "@");
		at = t->end;
	}
	add_folded(c, str_skip(text, at));
	if (c->plain.n > 0 && c->plain.p[c->plain.n - 1] == ' ')
		c->plain.n--;
	return buf_str(&c->plain);
}

static size_t
slot_of_pair(const struct copies *c, uint64_t a, uint64_t b)
{
	size_t i = (size_t)a & c->mask;

	while ((c->slot[i][0] != 0 || c->slot[i][1] != 0) &&
	    (c->slot[i][0] != a || c->slot[i][1] != b))
		i = (i + 1) & c->mask;
	return i;
}

static void
grow(struct copies *c)
{
	struct copies old = *c;

	c->mask = old.slot == NULL ? 4095 : 2 * old.mask + 1;
	c->slot = mem_new(c->mask + 1, sizeof(*c->slot));
	for (size_t i = 0; old.slot != NULL && i <= old.mask; i++) {
		uint64_t a = old.slot[i][0], b = old.slot[i][1];

		if (a != 0 || b != 0)
			memcpy(c->slot[slot_of_pair(c, a, b)], old.slot[i],
			    sizeof(old.slot[i]));
	}
	free(old.slot);
}

bool
copies_new(struct copies *c, const struct key *key, uint64_t tie)
{
	uint64_t v[2];
	size_t i;

	if (c->slot == NULL || 2 * (c->n + 1) > c->mask)
		grow(c);
	memcpy(v, key->byte + KEY_BYTES - sizeof(v), sizeof(v));
	v[1] ^= tie;
	i = slot_of_pair(c, v[0], v[1]);
	if (c->slot[i][0] != 0 || c->slot[i][1] != 0)
		return false;
	memcpy(c->slot[i], v, sizeof(v));
	c->n++;
	return true;
}

void
copies_free(struct copies *c)
{
	free(c->slot);
	token_free(&c->tokens);
	buf_free(&c->folded);
	buf_free(&c->plain);
	*c = (struct copies){ 0 };
}
