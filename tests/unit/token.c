/*
 * Words found 64 bytes at a time are those found byte by byte: texts of every
 * length and alignment, cut in both ways (a text without * and ? is the same
 * to both), and which tokens they are does not depend on where in a block they
 * stand. Texts found to be one sentence without a closer look are just that.
 * And sorting, which needs more numbers than a post has words.
 */
#include "base/array.h"
#include "text/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/sort.h"
#include "stats/random.h"
#include "text/bits.h"
#include "text/blocks.h"
#include "text/class.h"

enum { TEXTS = 20000, PIECES_MAX = 40, NUMBERS = 3000 };

static const char *const pieces[] = {
	"a", "kata", "Kota", "bandung", "2015", "x9", "caf\xc3\xa9", "\xc3\xa9",
	"#tag", "#", "#1", "#a_b", "@warga_1", "@", "_", "-", "'", ".", "/",
	",", ":", "!", " ", " ", " ", "  ", "\n", "http://t.co/a", "https://x",
	"http", "www.x.id", "www", "w", "h", "://", "\xe2\x80\x99",
	"\xf0\x9f\x98\x80", "1\xef\xb8\x8f\xe2\x83\xa3", "\xef\xbc\x83tag",
	"\xef\xbc\xa0warga", "\xcc\x81", "\xe2\x80\x8d", "\xd9\x85", "[", "`",
	"{", "@@", "\xe4\xba\xa4", "\xe0\xb8\x99\xe0\xb9\x89",
	"\xe3\x82\xb3\xe3\x83\xbc", "G", "Z", "z", "0", "9", "ww", "WWW.a", "//", "http:/"
};
enum { PIECES = ARRAY_N(pieces) };

static struct random numbers;	/* the same in every run */

static uint32_t
draw(uint32_t n)
{
	return (uint32_t)random_below(&numbers, n);
}

static bool
same(const struct tokens *a, const struct tokens *b)
{
	if (a->n != b->n || a->ascii != b->ascii)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (a->v[i].start != b->v[i].start ||
		    a->v[i].end != b->v[i].end ||
		    a->v[i].kind != b->v[i].kind ||
		    a->v[i].run != b->v[i].run ||
		    a->v[i].joined != b->v[i].joined)
			return false;
	return true;
}

static int
check_tokens(void)
{
	struct tokens a = { 0 }, b = { 0 };
	struct buf text = { 0 };
	int failures = 0;

	for (int i = 0; i < TEXTS && failures < 10; i++) {
		uint32_t n = draw(PIECES_MAX);

		buf_clear(&text);
		while (n-- > 0)
			buf_addz(&text, pieces[draw(PIECES)]);
		token_split(&a, buf_str(&text));
		token_split_pattern(&b, buf_str(&text));
		if (!same(&a, &b)) {
			failures++;
			printf("cut differently: %s\n", buf_z(&text));
		}
	}
	token_free(&a);
	token_free(&b);
	buf_free(&text);
	return failures;
}

static bool
same_bits(struct bits a, struct bits b)
{
	return a.word == b.word && a.joint == b.joint && a.look == b.look &&
	    (a.high != 0) == (b.high != 0);
}

/* What vectors say of 64 bytes is what a look at each byte says. */
static int
check_bits(void)
{
	int failures = 0;

	for (int i = 0; i < TEXTS && failures < 10; i++) {
		char block[64 + TOKEN_PAD] = { 0 };

		for (size_t k = 0; k < 64; k++)
			block[k] = (char)draw(i % 2 == 0 ? 128 : 256);
		for (size_t k = 0; k < blocks_ways_n; k++) {
			struct bits b;

			blocks_ways[k].look(&b, block, 1);
			if (!same_bits(b, bits_plain(block, class_of_text()))) {
				failures++;
				printf("bits of block %d differ: %s\n", i,
				    blocks_ways[k].name);
			}
		}
		if (!same_bits(bits_of_pattern(block),
		    bits_plain(block, class_of_pattern()))) {
			failures++;
			printf("bits of block %d differ\n", i);
		}
	}
	return failures;
}

/* Words and their joints are the same wherever the borders of blocks fall. */
static int
check_borders(void)
{
	static const char *const part[] = { "e-kelurahan", "jum'at kota",
	    "a.b-c/d'e", "di jl.re.marta", "#tag-kata", "@warga_1.kata",
	    "kata-#tag", "1\xef\xb8\x8f\xe2\x83\xa3-kata",
	    "caf\xc3\xa9-caf\xc3\xa9s", "kata-caf\xc3\xa9",
	    "jum\xe2\x80\x99" "at", "kata--kata", "kata- kata",
	    "http://t.co/a-b", "e-#a-b.c" };
	struct tokens a = { 0 }, b = { 0 };
	struct buf text = { 0 };
	int failures = 0;

	for (size_t i = 0; i < ARRAY_N(part); i++) {
		token_split(&a, str_of(part[i]));
		buf_clear(&text);
		for (uint32_t blanks = 1; blanks < 200; blanks++) {
			bool moved;

			buf_clear(&text);
			for (uint32_t k = 0; k < blanks; k++)
				buf_addc(&text, ' ');
			buf_addz(&text, part[i]);
			token_split(&b, buf_str(&text));
			for (size_t k = 0; k < b.n; k++) {
				b.v[k].start -= blanks;
				b.v[k].end -= blanks;
			}
			moved = !same(&a, &b);
			failures += moved;
			if (moved)
				printf("after %u blanks cut differently: %s\n",
				    blanks, part[i]);
		}
	}
	token_free(&a);
	token_free(&b);
	buf_free(&text);
	return failures;
}

/* What tokens there are, a letter each: word hashtag mention url emoji. */
static int
check_kinds(void)
{
	static const struct {
		const char *text, *kinds;
	} texts[] = {
		/* An address needs a letter or figure after its beginning. */
		{ "http://foo", "u" }, { "http://(foo)", "ww" },
		{ "http://-a", "ww" }, { "http://", "w" },
		{ "http:// foo", "ww" }, { "https://1", "u" },
		{ "https://(foo)", "ww" }, { "HTTPS://X", "u" },
		{ "http://\xc3\xa9", "u" }, { "http://\xf0\x9f\x98\x80", "we" },
		{ "www.foo", "u" }, { "www. foo", "ww" }, { "www.", "w" },
		{ "www.(foo)", "ww" }, { "www..foo", "ww" }, { "ww.foo", "ww" },
		{ "wwww.foo", "ww" }, { "http:/foo", "ww" },
		{ "httpx://foo", "ww" }, { "htt://foo", "ww" },
	};
	static const char letters[] = { [TOKEN_WORD] = 'w',
		[TOKEN_HASHTAG] = 'h', [TOKEN_MENTION] = 'm',
		[TOKEN_URL] = 'u', [TOKEN_EMOJI] = 'e' };
	struct tokens t = { 0 };
	struct buf kinds = { 0 };
	int failures = 0;

	for (size_t i = 0; i < ARRAY_N(texts); i++) {
		buf_clear(&kinds);
		token_split(&t, str_of(texts[i].text));
		for (size_t k = 0; k < t.n; k++)
			buf_addc(&kinds, letters[t.v[k].kind]);
		if (!str_is(buf_str(&kinds), texts[i].kinds)) {
			failures++;
			printf("%s: %s, not %s\n", texts[i].text,
			    buf_z(&kinds), texts[i].kinds);
		}
	}
	token_free(&t);
	buf_free(&kinds);
	return failures;
}

static int
check_sentences(void)
{
	static const char *const part[] = { "kata", "a", " ", "  ", ".", "!",
	    "?", "\n", "\r", "\v", "\t", ",", "\x1c", "... ", "http://t.co/a",
	    "@warga" };
	struct tokens t = { 0 };
	struct buf text = { 0 };
	static uint32_t a[3 * PIECES_MAX + 1], b[3 * PIECES_MAX + 1];
	struct lexicon *lex = lexicon_new();
	int failures = 0;

	for (int i = 0; i < TEXTS && failures < 10; i++) {
		size_t words;

		buf_clear(&text);
		for (uint32_t n = draw(PIECES_MAX); n > 0; n--)
			buf_addz(&text, part[draw(ARRAY_N(part))]);
		token_split(&t, buf_str(&text));
		words = t.n;
		unit_number(&t, false, lex, a);
		/* With a letter beyond ASCII each gap is looked at. */
		buf_addz(&text, " \xc3\xa9");
		token_split(&t, buf_str(&text));
		unit_number(&t, false, lex, b);
		if (t.n != words + 1 || (words > 0 &&
		    memcmp(a, b, words * sizeof(*a)) != 0)) {
			failures++;
			printf("other sentences: %s\n", buf_z(&text));
		}
	}
	lexicon_free(lex);
	token_free(&t);
	buf_free(&text);
	return failures;
}

static int
check_sort(void)
{
	static uint32_t v[NUMBERS];

	for (size_t n = 0; n < NUMBERS; n += 1 + n / 3) {
		uint64_t sum = 0, sum_of_sorted = 0;

		for (size_t i = 0; i < n; i++) {
			v[i] = draw(1000);
			sum += v[i];
		}
		sort_u32(v, n);
		for (size_t i = 0; i < n; i++) {
			sum_of_sorted += v[i];
			if (i > 0 && v[i] < v[i - 1]) {
				printf("%zu numbers are not sorted\n", n);
				return 1;
			}
		}
		if (sum != sum_of_sorted) {
			printf("%zu numbers are others when sorted\n", n);
			return 1;
		}
	}
	return 0;
}

int
main(void)
{
	return check_tokens() + check_bits() + check_borders() + check_kinds() +
	    check_sentences() + check_sort() > 0;
}
