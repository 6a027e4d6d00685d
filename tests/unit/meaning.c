/* Words that come over and over are looked up once, whatever lies beside them. */
#include "base/buf.h"
#include "base/str.h"
#include "check.h"
#include "match/match.h"
#include "rule/rule.h"
#include "stats/random.h"
#include "text/lexicon.h"

enum { WORDS = 120, LETTERS = 7, ROUNDS = 50, SEEDS = 40 };

/* Numbers remembered of all words after so many rounds of them. */
static size_t
remembered(struct match *m, struct str text, int rounds)
{
	for (int i = 0; i < rounds; i++)
		match_text(m, text);
	return m->meaning.pool_n;
}

int
main(void)
{
	struct lexicon *lexicon = lexicon_new();
	struct rule_node node[2] = { { .kind = RULE_QUOTED } };
	struct rule_tree tree = { .node = node, .n = 2, .cap = 2 };
	struct buf text = { 0 };
	struct random letters = random_stream(1, 0);
	char word[WORDS][LETTERS + 1];

	for (int i = 0; i < WORDS; i++) {
		for (int k = 0; k < LETTERS; k++)
			word[i][k] = (char)('b' + random_u64(&letters) % 20);
		word[i][LETTERS] = '\0';
		buf_addf(&text, "%s ", word[i]);
	}
	for (uint64_t seed = 0; seed < SEEDS; seed++) {
		struct match m;
		size_t once;

		match_open(&m, lexicon, STR("id"), NULL);
		m.meaning.seed = seed * 0x9e3779b97f4a7c15;
		for (uint32_t i = 0; i < WORDS; i++) {
			node[1] = (struct rule_node){ .kind = RULE_QUOTED,
			    .text = str_of(word[i]) };
			match_add(&m, &tree, 1, i, (struct phrase_how){ 0 });
		}
		match_ready(&m);
		once = remembered(&m, buf_str(&text), 2);
		CHECK(m.hits == WORDS, "seed %d: %zu words", (int)seed, m.hits);
		CHECK(remembered(&m, buf_str(&text), ROUNDS) == once,
		    "seed %d: words are looked up again", (int)seed);
		match_close(&m);
	}
	buf_free(&text);
	lexicon_free(lexicon);
	return failures > 0;
}
