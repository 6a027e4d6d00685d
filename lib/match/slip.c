#include "match/slip.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/mem.h"

enum {
	SEED = 6,
	SOME = 20	/* a bit for each beginning of a hash of so many bits */
};

struct slip {
	uint32_t hash;
	uint32_t word;		/* number + 1; 0: free */
};

/* The keys that touch each of a to z: those of its row, above and below it. */
static const char *const beside[26] = {
	"qwsz", "vghn", "xdfv", "sxcfer", "wsdr", "dcvgrt", "fvbhty", "gbnjyu",
	"ujko", "hnmkui", "jmlio", "kop", "njk", "bhjm", "iklp", "ol", "wa",
	"edft", "awzxde", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx"
};

static bool
is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* Whether what is left of typed and meant from i on is a slip at i. */
static bool
slips_at(struct str typed, struct str meant, size_t i)
{
	struct str t = str_skip(typed, i), m = str_skip(meant, i);

	if (t.n + 1 == m.n)
		return t.n > 0 && (is_vowel(*m.p) || *m.p == m.p[-1]) &&
		    str_eq(t, str_skip(m, 1));
	if (t.n == m.n + 1)
		return *t.p == t.p[-1] && str_eq(str_skip(t, 1), m);
	if (t.n > 1 && t.p[0] == m.p[1] && t.p[1] == m.p[0])
		return str_eq(str_skip(t, 2), str_skip(m, 2));
	return t.n > 0 && ascii_lower(*m.p) &&
	    strchr(beside[*m.p - 'a'], *t.p) != NULL &&
	    str_eq(str_skip(t, 1), str_skip(m, 1));
}

/* Whether typed is one of the forms that add_forms() makes of meant. */
static bool
is_slip(struct str typed, struct str meant)
{
	size_t i = 0;

	while (i < typed.n && i < meant.n && typed.p[i] == meant.p[i])
		i++;
	return i > 0 && (typed.n == meant.n || typed.n + 1 == meant.n ||
	    typed.n == meant.n + 1) && slips_at(typed, meant, i);
}

bool
slip_may(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_lower(s.p[i]))
			return false;
	return s.n >= SLIP_LEAST && s.n <= SLIP_MOST;
}

static uint32_t
hash_form(const char *p, size_t n)
{
	return (uint32_t)hash_seeded((struct str){ p, n }, SEED);
}

static void
add_form(struct slips *s, const char *p, size_t n)
{
	s->form = mem_grow(s->form, &s->form_cap, s->forms + 1,
	    sizeof(*s->form));
	s->form[s->forms++] = (struct slip){ hash_form(p, n), s->words + 1 };
}

/* A word's forms: what it can be typed as. */
static void
add_forms(struct slips *s, struct str w)
{
	char form[SLIP_MOST + 2];

	for (size_t i = 1; i + 1 < w.n; i++) {
		if (!is_vowel(w.p[i]) && w.p[i] != w.p[i - 1])
			continue;
		memcpy(form, w.p, i);
		memcpy(form + i, w.p + i + 1, w.n - i - 1);
		add_form(s, form, w.n - 1);
	}
	for (size_t i = 1; i <= w.n; i++) {
		memcpy(form, w.p, i);
		form[i] = w.p[i - 1];
		memcpy(form + i + 1, w.p + i, w.n - i);
		add_form(s, form, w.n + 1);
	}
	memcpy(form, w.p, w.n);
	for (size_t i = 1; i < w.n; i++) {
		for (const char *k = beside[w.p[i] - 'a']; *k != '\0'; k++) {
			form[i] = *k;
			add_form(s, form, w.n);
		}
		form[i] = w.p[i];
		if (i + 1 == w.n || w.p[i] == w.p[i + 1])
			continue;
		form[i] = w.p[i + 1];
		form[i + 1] = w.p[i];
		add_form(s, form, w.n);
		form[i] = w.p[i];
		form[i + 1] = w.p[i + 1];
	}
}

uint32_t
slip_add(struct slips *s, struct str word)
{
	assert(slip_may(word));
	add_forms(s, word);
	s->word = mem_grow(s->word, &s->word_cap, (size_t)s->words + 1,
	    sizeof(*s->word));
	s->word[s->words] = arena_str(&s->texts, word);
	return s->words++;
}

void
slip_ready(struct slips *s)
{
	size_t size = 64;

	if (s->words == 0)
		return;
	while (size < 2 * s->forms)
		size *= 2;
	s->mask = size - 1;
	s->slot = mem_new(size, sizeof(*s->slot));
	s->some = mem_new((size_t)1 << (SOME - 6), sizeof(*s->some));
	for (size_t i = 0; i < s->forms; i++) {
		size_t at = s->form[i].hash & s->mask;

		while (s->slot[at].word != 0)
			at = (at + 1) & s->mask;
		s->slot[at] = s->form[i];
		s->some[s->form[i].hash >> (32 - SOME + 6)] |=
		    (uint64_t)1 << (s->form[i].hash >> (32 - SOME)) % 64;
	}
	free(s->form);
	s->form = NULL;
}

/* Whether some form may have this hash: most words have none. */
static bool
is_some(const struct slips *s, uint32_t hash)
{
	return (s->some[hash >> (32 - SOME + 6)] >>
	    (hash >> (32 - SOME)) % 64 & 1) != 0;
}

uint32_t
slip_find(const struct slips *s, struct str typed)
{
	uint32_t hash, best = SLIP_NONE;

	if (s->words == 0 || typed.n < SLIP_LEAST || typed.n > SLIP_MOST + 1)
		return SLIP_NONE;
	hash = hash_form(typed.p, typed.n);
	if (!is_some(s, hash))
		return SLIP_NONE;
	for (size_t at = hash & s->mask; s->slot[at].word != 0;
	    at = (at + 1) & s->mask) {
		uint32_t word = s->slot[at].word - 1;

		if (s->slot[at].hash == hash && word < best &&
		    is_slip(typed, s->word[word]))
			best = word;
	}
	return best;
}

void
slip_free(struct slips *s)
{
	free(s->word);
	free(s->form);
	free(s->slot);
	free(s->some);
	arena_free(&s->texts);
	*s = (struct slips){ 0 };
}
