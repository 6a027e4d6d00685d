#include "learn/feature.h"

#include <assert.h>
#include <stdlib.h>

#include "learn/slot.h"

enum { TEXT, OWN, KIND, MEDIA, WITH };

void
features_open(struct features *f, const struct feature_options *options)
{
	const struct cli_list *with = options->with;

	*f = (struct features){ .options = *options };
	wordcache_open(&f->cache, options->bits, options->lexicon);
	keys_add(&f->names, STR("text"));
	keys_add(&f->names, STR("own"));
	keys_add(&f->names, STR("kind"));
	keys_add(&f->names, STR("media"));
	for (size_t i = 0; with != NULL && i < with->n; i++) {
		struct buf near = { 0 };

		assert(i < FEATURE_WITH_MAX);
		buf_addz(&near, with->item[i]);
		buf_addz(&near, "_near");
		f->with_name[i] = mem_dup(buf_str(&near));
		buf_free(&near);
		keys_add(&f->names, str_of(with->item[i]));
		keys_add(&f->names, str_of(f->with_name[i]));
	}
	f->seen_mask = 1023;
	f->seen = mem_new(f->seen_mask + 1, sizeof(*f->seen));
}

/* Room for so many different features; the table stays half empty. */
static void
make_room(struct features *f, size_t n)
{
	f->v = mem_grow(f->v, &f->cap, n, sizeof(*f->v));
	if (2 * n <= f->seen_mask)
		return;
	while (2 * n > f->seen_mask)
		f->seen_mask = 2 * f->seen_mask + 1;
	free(f->seen);
	f->seen = mem_new(f->seen_mask + 1, sizeof(*f->seen));
}

static void
add_place(struct features *f, uint32_t feature, uint32_t word,
    uint32_t second)
{
	if (!f->places)
		return;
	f->place = mem_grow(f->place, &f->place_cap, f->place_n + 1,
	    sizeof(*f->place));
	f->place[f->place_n++] = (struct feature_place){ feature, word,
	    second };
}

/* Counts a feature; there is room for it. */
static inline void
add_feature(struct features *f, uint32_t slot, enum feature_group group,
    uint32_t word, uint32_t second)
{
	uint64_t key = (uint64_t)f->turn << 32 | slot << 1 | group;
	size_t i = (slot * 0x9e3779b1u >> 7) & f->seen_mask;

	while (f->seen[i][0] != key && f->seen[i][0] >> 32 == f->turn)
		i = (i + 1) & f->seen_mask;
	if (f->seen[i][0] != key) {
		assert(f->n < f->cap);
		f->seen[i][0] = key;
		f->seen[i][1] = f->n;
		f->v[f->n++] = (struct feature){ slot, (uint16_t)group, 0 };
	}
	if (f->v[f->seen[i][1]].n < UINT16_MAX)
		f->v[f->seen[i][1]].n++;
	add_place(f, (uint32_t)f->seen[i][1], word, second);
}

/* Whether a token's words are looked at; *stretch numbers where it stands. */
static bool
in_scope(const struct features *f, const struct token *t, size_t *stretch)
{
	const struct stretches *own = &f->own;
	bool inside;

	if (own->all || f->options.scope == SCOPE_ANY) {
		*stretch = 0;
		return own->all ? f->options.scope != SCOPE_QUOTED : true;
	}
	while (*stretch < own->n && own->v[*stretch] <= t->start)
		++*stretch;
	/* Odd: it begins in own words; it is theirs when it ends there, too. */
	inside = *stretch % 2 == 1 && t->end <= own->v[*stretch];
	return f->options.scope == SCOPE_OWN ? inside :
	    *stretch % 2 == 0 && (*stretch == own->n ||
	    t->end <= own->v[*stretch]);
}

/* Finds the words of the text, and how many features there will be. */
static size_t
find_words(struct features *f)
{
	size_t stretch = 0, last = SIZE_MAX, n = 0;
	bool before = false;

	token_split(&f->tokens, f->text);
	wordcache_begin(&f->cache);
	f->word = mem_grow(f->word, &f->word_cap, f->tokens.n,
	    sizeof(*f->word));
	f->words = f->tokens.n;
	for (size_t i = 0; i < f->words; i++) {
		const struct token *t = f->tokens.v + i;
		struct feature_word *w = f->word + i;

		bool scoped = in_scope(f, t, &stretch);

		f->cache.named = scoped ? f->named : NULL;
		f->cache.named_to = f->named_to;
		*w = (struct feature_word){ .from = t->start, .to = t->end,
		    .scoped = scoped,
		    .is = *wordcache_get(&f->cache, &f->tokens, i) };
		w->follows = w->scoped && before && stretch == last;
		before = w->scoped;
		last = stretch;
		if (w->scoped)
			n += (size_t)w->is.words + w->is.letters + 1;
	}
	return n;
}

static struct str
word_text(const struct features *f, const struct feature_word *w)
{
	return str_sub(buf_str(&f->cache.texts), w->is.text,
	    w->is.text + w->is.text_n);
}

/* The pair of a word with the one before it. */
static void
add_pair(struct features *f, uint32_t nth)
{
	const struct feature_word *w = f->word + nth;
	struct str word = word_text(f, w);
	uint32_t slot = slot_of(slot_hash(w[-1].is.pair, word),
	    f->options.bits);

	add_feature(f, slot, FEATURE_WORDS, nth - 1, nth);
	if (f->named == NULL)
		return;
	buf_clear(&f->name);
	buf_addz(&f->name, "w2 ");
	buf_adds(&f->name, word_text(f, w - 1));
	buf_addc(&f->name, ' ');
	buf_adds(&f->name, word);
	f->named(f->named_to, slot, buf_str(&f->name));
}

static void
add_word(struct features *f, uint32_t nth)
{
	const struct feature_word *w = f->word + nth;
	const uint32_t *slot = f->cache.pool + w->is.slot;

	for (size_t i = 0; i < w->is.words; i++)
		add_feature(f, slot[i], FEATURE_WORDS, nth, FEATURE_NO_WORD);
	slot += w->is.words;
	for (size_t i = 0; i < w->is.letters; i++)
		add_feature(f, slot[i], FEATURE_LETTERS, nth, FEATURE_NO_WORD);
	if (w->follows)
		add_pair(f, nth);
}

/* A feature of the record that is in no word: "kind reply". */
static void
add_fact(struct features *f, const char *what, struct str value)
{
	uint32_t slot;

	buf_clear(&f->name);
	buf_addz(&f->name, what);
	buf_adds(&f->name, value);
	slot = slot_of(slot_hash(SLOT_FNV, buf_str(&f->name)),
	    f->options.bits);
	add_feature(f, slot, FEATURE_WORDS, FEATURE_NO_WORD, FEATURE_NO_WORD);
	if (f->named != NULL)
		f->named(f->named_to, slot, buf_str(&f->name));
}

/*
 * The most features that the record's other members can give: a code takes
 * three bytes of JSON at least.
 */
static size_t
count_facts(const struct features *f, const struct json_node *const *m)
{
	size_t n = 2;

	for (size_t i = WITH; i < f->names.n; i++)
		n += m[i] == NULL ? 0 : m[i]->n / 3;
	return n;
}

/* The codes that rules gave, or nearly gave, in a dimension. */
static void
add_codes(struct features *f, const struct json_node *codes,
    const char *dimension)
{
	struct buf what = { 0 };

	if (codes == NULL || codes->type != JSON_ARRAY ||
	    !json_scan(&f->json, json_raw(codes), 1))
		return;
	buf_addf(&what, "code %s ", dimension);
	JSON_EACH(code, f->json.node) {
		buf_clear(&f->code);
		add_fact(f, buf_z(&what), json_text(code, &f->code));
	}
	buf_free(&what);
}

static void
add_facts(struct features *f, const struct json_node *const *m)
{
	if (m[KIND] != NULL && m[KIND]->type == JSON_STRING)
		add_fact(f, "kind ", json_text(m[KIND], &f->code));
	if (m[MEDIA] != NULL && m[MEDIA]->type == JSON_ARRAY &&
	    !str_is(json_raw(m[MEDIA]), "[]"))
		add_fact(f, "media", STR(""));
	for (size_t i = WITH; i < f->names.n; i++)
		add_codes(f, m[i], f->names.name[i].p);
}

/* Begins with another text, whose words are found. */
static size_t
begin_text(struct features *f)
{
	f->n = f->place_n = 0;
	if (++f->turn == 0) {
		memset(f->seen, 0, (f->seen_mask + 1) * sizeof(*f->seen));
		f->turn = 1;
	}
	return find_words(f);
}

static void
add_words(struct features *f)
{
	for (uint32_t i = 0; i < f->words; i++)
		if (f->word[i].scoped)
			add_word(f, i);
}

void
features_record(struct features *f, const struct record *rec)
{
	const struct json_node *const *m = rec->found;
	size_t n;

	if (rec->names != &f->names) {
		keys_get(rec->json.node, &f->names, f->member);
		m = f->member;
	}
	buf_clear(&f->decoded);
	f->text = json_text(m[TEXT], &f->decoded);
	stretches_read(&f->own, m[OWN], f->text);
	n = begin_text(f);
	make_room(f, n + count_facts(f, m));
	add_words(f);
	if (n > 0)
		add_facts(f, m);
}

void
features_text(struct features *f, struct str text)
{
	f->text = text;
	f->own.all = true;
	f->options.scope = SCOPE_ANY;
	make_room(f, begin_text(f));
	add_words(f);
}

void
features_close(struct features *f)
{
	for (size_t i = 0; i < 2 * FEATURE_WITH_MAX; i++)
		free(f->with_name[i]);
	wordcache_close(&f->cache);
	token_free(&f->tokens);
	stretches_free(&f->own);
	json_free(&f->json);
	free(f->v);
	free(f->place);
	free(f->word);
	free(f->seen);
	buf_free(&f->decoded);
	buf_free(&f->code);
	buf_free(&f->name);
}
