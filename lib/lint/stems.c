#include "lint/stems.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "rule/fault.h"
#include "rule/rule.h"
#include "text/fold.h"
#include "text/stem.h"
#include "text/token.h"

enum { WORDS_SHOWN = 12 };

/* A word of the records that has one of the stems. */
struct seen {
	uint32_t stem;
	uint32_t word;	/* number in words */
	uint64_t n;
};

struct stems {
	const struct codebook *book;
	struct stem *stemmer;
	struct names stem;	/* stems of the book */
	struct first {		/* by stem: the first rule that has it */
		uint32_t rule;
		uint32_t node;
	} *first;
	size_t cap;
	struct names words;
	struct seen *seen;	/* by word */
	uint32_t known;		/* words that have an entry */
	size_t seen_cap;
	struct tokens tokens;
	struct buf fold;
};

struct stems *
stems_open(const struct codebook *b)
{
	struct stems *s = mem_new(1, sizeof(*s));

	s->book = b;
	for (uint32_t i = 0; i < b->rules; i++)
		for (uint32_t k = b->rule[i].first_node;
		    k < b->rule[i].end_node; k++) {
			uint32_t old = s->stem.n, n;

			if (b->tree.node[k].kind != RULE_STEM)
				continue;
			if (s->stemmer == NULL)
				s->stemmer = stem_open(b->language);
			buf_clear(&s->fold);
			fold_add(&s->fold, b->tree.node[k].text);
			n = names_add(&s->stem, stem_of(s->stemmer,
			    buf_str(&s->fold)));
			if (n < old)
				continue;
			s->first = mem_grow(s->first, &s->cap, s->stem.n,
			    sizeof(*s->first));
			s->first[n] = (struct first){ i, k };
		}
	if (s->stem.n > 0)
		return s;
	stems_close(s);
	return NULL;
}

static void
count_stem(struct stems *s, struct str word)
{
	uint32_t stem = names_find(&s->stem, stem_of(s->stemmer, word)), n;

	if (stem == NAMES_NONE)
		return;
	n = names_add(&s->words, word);
	if (n >= s->known) {
		s->seen = mem_grow(s->seen, &s->seen_cap, (size_t)n + 1,
		    sizeof(*s->seen));
		s->seen[n] = (struct seen){ stem, n, 0 };
		s->known = s->words.n;
	}
	s->seen[n].n++;
}

void
stems_add(struct stems *s, struct str text)
{
	token_split(&s->tokens, text);
	for (size_t i = 0; i < s->tokens.n; i++) {
		if (s->tokens.v[i].kind != TOKEN_WORD)
			continue;
		buf_clear(&s->fold);
		fold_add(&s->fold, token_str(&s->tokens, i));
		count_stem(s, buf_str(&s->fold));
	}
}

/* me- and pe- as they sound before a word: mem, men, meng, meny. */
static void
nasal(struct buf *out, const char *prefix, struct str word)
{
	static const struct {
		const char *first;
		const char *nasal;
		bool drop;
	} sound[] = {
		{ "aeioughq", "ng", false },
		{ "k", "ng", true },
		{ "bfv", "m", false },
		{ "p", "m", true },
		{ "cdjz", "n", false },
		{ "t", "n", true },
		{ "s", "ny", true },
	};
	size_t i, drop = 0;

	buf_addz(out, prefix);
	for (i = 0; i < ARRAY_N(sound); i++)
		if (strchr(sound[i].first, word.p[0]) != NULL) {
			buf_addz(out, sound[i].nasal);
			drop = sound[i].drop;
			break;
		}
	buf_adds(out, str_skip(word, drop));
}

/* The usual forms of an Indonesian word that have its stem. */
static size_t
forms(struct stems *s, struct str word, struct buf *out)
{
	static const struct {
		const char *prefix;
		const char *suffix;
	} affix[] = {
		{ "", "" }, { "di", "" }, { "di", "kan" }, { "di", "i" },
		{ "me", "" }, { "me", "kan" }, { "me", "i" }, { "ber", "" },
		{ "ter", "" }, { "pe", "" }, { "pe", "an" }, { "ke", "an" },
		{ "", "an" }, { "", "kan" }, { "", "nya" },
	};
	struct buf stem = { 0 }, form = { 0 };
	size_t n = 0;

	if (word.n == 0 || word.p[0] < 'a' || word.p[0] > 'z')
		return 0;
	buf_adds(&stem, stem_of(s->stemmer, word));
	for (size_t i = 0; i < ARRAY_N(affix); i++) {
		const char *p = affix[i].prefix;

		buf_clear(&form);
		if (p[0] != '\0' && p[1] == 'e' && p[2] == '\0' && p[0] != 'k')
			nasal(&form, p, word);
		else {
			buf_addz(&form, p);
			buf_adds(&form, word);
		}
		buf_addz(&form, affix[i].suffix);
		if (!str_eq(stem_of(s->stemmer, buf_str(&form)),
		    buf_str(&stem)))
			continue;
		buf_addz(out, n++ > 0 ? ", " : "");
		buf_adds(out, buf_str(&form));
	}
	buf_free(&stem);
	buf_free(&form);
	return n;
}

static int
stems_in_order(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;

	if (x->stem != y->stem)
		return x->stem < y->stem ? -1 : 1;
	if (x->n != y->n)
		return x->n > y->n ? -1 : 1;
	return ORDER(x->word, y->word);
}

/* What was seen of a stem; *at is where its words begin in the sorted list. */
static void
add_seen(struct stems *s, uint32_t stem, size_t *at, struct buf *out)
{
	size_t n = 0;

	while (*at < s->words.n && s->seen[*at].stem < stem)
		++*at;
	for (; *at < s->words.n && s->seen[*at].stem == stem; ++*at, n++) {
		if (n >= WORDS_SHOWN)
			continue;
		buf_addz(out, n == 0 ? "; seen: " : ", ");
		buf_adds(out, s->words.key[s->seen[*at].word]);
		buf_addf(out, " %llu", (unsigned long long)s->seen[*at].n);
	}
	if (n > WORDS_SHOWN)
		buf_addf(out, " and %zu more", n - WORDS_SHOWN);
}

void
stems_report(struct stems *s, struct findings *f)
{
	bool id = str_is(s->book->language, "id");
	struct buf out = { 0 };
	size_t at = 0;

	if (s->words.n > 0)
		qsort(s->seen, s->words.n, sizeof(*s->seen), stems_in_order);
	for (uint32_t i = 0; i < s->stem.n; i++) {
		struct str word = s->book->tree.node[s->first[i].node].text;

		buf_clear(&out);
		buf_clear(&s->fold);
		fold_add(&s->fold, word);
		if (id && forms(s, s->stem.key[i], &out) == 0)
			forms(s, buf_str(&s->fold), &out);
		add_seen(s, i, &at, &out);
		finding_rule(f, FINDING_NOTE, STEMS_CHECK, s->first[i].rule,
		    "~%s covers every word with the stem %s%s%s",
		    fault_show(word), fault_show(s->stem.key[i]),
		    out.n > 0 && out.p[0] != ';' ? ": " : "", buf_z(&out));
	}
	buf_free(&out);
}

void
stems_close(struct stems *s)
{
	if (s == NULL)
		return;
	if (s->stemmer != NULL)
		stem_close(s->stemmer);
	names_free(&s->stem);
	names_free(&s->words);
	free(s->first);
	free(s->seen);
	token_free(&s->tokens);
	buf_free(&s->fold);
	free(s);
}
