#include "feature/feature.h"

#include <assert.h>
#include <stdlib.h>

#include "feature/slot.h"

enum { TEXT, OWN, KIND, MEDIA, WITH };

void
features_open(struct features *f, const struct feature_options *options)
{
	const struct cli_list *with = options->with;

	*f = (struct features){ .options = *options };
	wordcache_open(&f->cache, options->bits, options->row,
	    options->lexicon, options->officials);
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
}

/*
 * Room for so many features, and for which of them were met an empty table of
 * which three quarters stay empty: what stands in the way of another costs more.
 */
static void
make_room(struct features *f, size_t n)
{
	size_t size = 256;

	while (size < 4 * n)
		size *= 2;
	f->v = mem_grow(f->v, &f->cap, n, sizeof(*f->v));
	f->seen = mem_grow(f->seen, &f->seen_cap, size, sizeof(*f->seen));
	memset(f->seen, 0, size * sizeof(*f->seen));
	f->seen_mask = size - 1;
	if (f->places)
		f->place = mem_grow(f->place, &f->place_cap, n,
		    sizeof(*f->place));
}

/* Counts features of a word, for which there is room. */
static void
add_features(struct features *f, const uint32_t *slot, size_t n,
    enum feature_group group, uint32_t word, uint32_t second)
{
	struct feature *v = f->v;
	struct feature_seen *seen = f->seen;
	const size_t mask = f->seen_mask;
	const bool places = f->places;
	uint32_t used = (uint32_t)f->n;

	for (size_t k = 0; k < n; k++) {
		uint32_t key = (slot[k] << 1 | group) + 1, at;
		size_t i = key * 0x9e3779b1u >> 12 & mask;

		while (seen[i].key != key && seen[i].key != 0)
			i = (i + 1) & mask;
		at = seen[i].at;
		if (seen[i].key == 0) {
			at = used++;
			seen[i] = (struct feature_seen){ key, at };
			v[at] = (struct feature){ slot[k], (uint16_t)group,
			    1 };
		} else if (v[at].n < UINT16_MAX) {
			v[at].n++;
		}
		if (places)
			f->place[f->place_n++] = (struct feature_place){ at,
			    word, second };
	}
	assert(used <= f->cap);
	f->total += n;
	f->n = used;
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

/* Finds the words of the text. */
static void
find_words(struct features *f)
{
	size_t stretch = 0, last = SIZE_MAX;

	token_split(&f->tokens, f->text);
	wordcache_begin(&f->cache);
	f->word = mem_grow(f->word, &f->word_cap, f->tokens.n,
	    sizeof(*f->word));
	f->words = f->tokens.n;
	for (size_t i = 0; i < f->words; i++) {
		const struct token *t = f->tokens.v + i;
		bool scoped = in_scope(f, t, &stretch);

		f->cache.named = scoped ? f->named : NULL;
		f->cache.named_to = f->named_to;
		f->word[i] = (struct feature_word){ .from = t->start,
		    .to = t->end, .scoped = scoped,
		    .follows = scoped && stretch == last,
		    .is = *wordcache_get(&f->cache, &f->tokens, i) };
		last = scoped ? stretch : SIZE_MAX;
	}
}

/*
 * How many words from this one on are the name of a place; *typed: the first is
 * a type word, which stays.
 */
static size_t
name_at(const struct features *f, size_t from, bool *typed)
{
	const struct placewords *p = f->options.places;
	size_t longest = 0;
	uint64_t h = 0;

	for (size_t n = 0; n < p->longest && from + n < f->words; n++) {
		const struct feature_word *w = f->word + from + n;
		enum placewords_is is;

		if (!w->scoped || (n > 0 && !w->follows))
			break;
		h = placewords_hash(h, w->is.hash);
		is = placewords_find(p, h);
		if (is == PLACEWORDS_NONE)
			continue;
		longest = n + 1;
		*typed = is == PLACEWORDS_TYPED;
	}
	return longest;
}

/* Leaves names of places out. */
static void
drop_places(struct features *f)
{
	for (size_t i = 0, n; i < f->words; i += n > 0 ? n : 1) {
		bool typed = false;

		n = name_at(f, i, &typed);
		for (size_t k = typed ? 1 : 0; k < n; k++)
			f->word[i + k].scoped = f->word[i + k].follows = false;
		if (n > 0 && i + n < f->words)
			f->word[i + n].follows = false;
	}
}

/* How many features the words have. */
static size_t
count_features(const struct features *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->words; i++)
		if (f->word[i].scoped)
			n += (size_t)f->word[i].is.words +
			    f->word[i].is.letters + 1;
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
	uint32_t slot = wordcache_slot(&f->cache, slot_hash(w[-1].is.pair,
	    word));

	add_features(f, &slot, 1, FEATURE_WORDS, nth - 1, nth);
	if (f->named == NULL)
		return;
	buf_clear(&f->name);
	buf_addz(&f->name, "w2 ");
	buf_adds(&f->name, word_text(f, w - 1));
	buf_addc(&f->name, ' ');
	buf_adds(&f->name, word);
	f->named(f->named_to, slot, buf_str(&f->name));
}

/* A word, what a lexicon reads it as, and the pair that it ends. */
static void
add_word(struct features *f, uint32_t nth)
{
	const struct feature_word *w = f->word + nth;

	add_features(f, f->cache.pool + w->is.slot, w->is.words,
	    FEATURE_WORDS, nth, FEATURE_NO_WORD);
	if (w->follows)
		add_pair(f, nth);
}

static void
add_letters(struct features *f, uint32_t nth)
{
	const struct wordcache_word *w = &f->word[nth].is;

	add_features(f, f->cache.pool + w->slot + w->words, w->letters,
	    FEATURE_LETTERS, nth, FEATURE_NO_WORD);
}

/* A feature of the record that is in no word, f->name: "kind reply". */
static void
add_fact(struct features *f)
{
	uint32_t slot = wordcache_slot(&f->cache, slot_hash(SLOT_FNV,
	    buf_str(&f->name)));

	add_features(f, &slot, 1, FEATURE_WORDS, FEATURE_NO_WORD,
	    FEATURE_NO_WORD);
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
    struct str dimension)
{
	if (!json_inside(&f->json, codes, JSON_ARRAY, 1))
		return;
	JSON_EACH(code, f->json.node) {
		buf_clear(&f->code);
		buf_clear(&f->name);
		buf_addz(&f->name, "code ");
		buf_adds(&f->name, dimension);
		buf_addc(&f->name, ' ');
		buf_adds(&f->name, json_text(code, &f->code));
		add_fact(f);
	}
}

static void
add_facts(struct features *f, const struct json_node *const *m)
{
	if (json_type_is(m[KIND], JSON_STRING)) {
		buf_clear(&f->code);
		buf_clear(&f->name);
		buf_addz(&f->name, "kind ");
		buf_adds(&f->name, json_text(m[KIND], &f->code));
		add_fact(f);
	}
	if (json_type_is(m[MEDIA], JSON_ARRAY) &&
	    !str_is(json_raw(m[MEDIA]), "[]")) {
		buf_clear(&f->name);
		buf_addz(&f->name, "media");
		add_fact(f);
	}
	for (size_t i = WITH; i < f->names.n; i++)
		add_codes(f, m[i], f->names.name[i]);
}

/* Begins with another text, whose words are found. */
static size_t
begin_text(struct features *f)
{
	f->n = f->total = f->place_n = 0;
	find_words(f);
	if (f->options.places != NULL)
		drop_places(f);
	return count_features(f);
}

static void
add_all_letters(struct features *f)
{
	f->letters = f->n;
	for (uint32_t i = 0; i < f->words; i++)
		if (f->word[i].scoped)
			add_letters(f, i);
}

static void
add_all_words(struct features *f)
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
	add_all_words(f);
	if (n > 0)
		add_facts(f, m);
	add_all_letters(f);
}

void
features_text(struct features *f, struct str text)
{
	f->text = text;
	f->own.all = true;
	f->options.scope = SCOPE_ANY;
	make_room(f, begin_text(f));
	add_all_words(f);
	add_all_letters(f);
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
