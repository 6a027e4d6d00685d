#include "incident/saying.h"

#include "base/hash.h"
#include "json/json.h"
#include "text/fold.h"
#include "text/points.h"

/* Appends the words of s; what comes back is their number. */
static size_t
add_words(struct saying *w, struct str s)
{
	size_t n = 0;

	token_split(&w->tokens, s);
	for (size_t i = 0; i < w->tokens.n; i++) {
		if (w->tokens.v[i].kind == TOKEN_URL ||
		    w->tokens.v[i].kind == TOKEN_MENTION)
			continue;
		buf_adds(&w->words, token_str(&w->tokens, i));
		buf_addc(&w->words, ' ');
		n++;
	}
	return n;
}

uint64_t
saying_hash(struct saying *w, const struct json_node *text,
    const struct json_node *own, uint64_t key)
{
	struct points points;
	uint64_t pair[2];
	struct str s;
	size_t n = 0;

	buf_clear(&w->text);
	buf_clear(&w->words);
	buf_clear(&w->folded);
	s = json_text(text, &w->text);
	if (!json_inside(&w->json, own, JSON_ARRAY, 2)) {
		n = add_words(w, s);
	} else {
		points = points_of(s, false);
		JSON_EACH(v, w->json.node)
			if (json_pair(v, pair)) {
				size_t from = points_to_byte(&points, pair[0]);

				n += add_words(w, str_sub(s, from,
				    points_to_byte(&points, pair[1])));
			}
	}
	if (n < SAYING_LEAST)
		return 0;
	fold_add(&w->folded, buf_str(&w->words));
	return hash_key(buf_str(&w->folded), key);
}

void
saying_free(struct saying *w)
{
	token_free(&w->tokens);
	buf_free(&w->text);
	buf_free(&w->words);
	buf_free(&w->folded);
	json_free(&w->json);
}
