/*
 * What tw-lint says of pairs of rules is true: of rules at random, where one is
 * said to imply the other, no text at random is found by the first alone; and
 * a rule that is said never to match matches none.
 */
#include "base/array.h"
#include "lint/implies.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "coding/tagger.h"

enum { BOOKS = 200, RULES = 24, TEXTS = 200 };

static int failures;
static uint32_t state = 7;

static uint32_t
any(uint32_t n)
{
	state = state * 1664525 + 1013904223;
	return (state >> 8) % n;
}

static const char *const atoms[] = { "kota", "jalan", "lapor", "lapor*",
    "jala?", "k*a", "\"kota jalan\"", "\"lapor!\"", "\"lapor\"", "{Kota}",
    "{Kota Jalan}", "#lapor", "#kota*", "~jalan", "jalan-kota", "\"jalan, kota\"",
    "/ko+ta/", "@kota", "rusak", "jln", "jalrus", "kota-kota",
    "\"kota \xf0\x9f\x9a\x80 jalan\"", "\"kota #lapor jalan\"",
    "\"www.kota.id\"", "{kota @jalan}", "\"kota\"", "\"jalan\"",
    "\"jalan rusak\"", "{jalan}", "\"rusak\"", "~rusak", "~jln" };
static const char *const phrases[] = { "kota jalan", "lapor* kota",
    "jalan rusak", "jalan kota rusak", "jln rusak kota", "kota jalrus",
    "jalan rusak jalan", "kota jala? rusak" };

static void
add_atom(struct buf *out)
{
	buf_addz(out, atoms[any(ARRAY_N(atoms))]);
}

static void
add_side(struct buf *out)
{
	if (any(3) > 0) {
		add_atom(out);
		return;
	}
	buf_addz(out, "(");
	add_atom(out);
	buf_addz(out, " | ");
	add_atom(out);
	buf_addz(out, ")");
}

static void
add_expr(struct buf *out, int depth)
{
	switch (any(depth > 2 ? 2 : 6)) {
	case 0:
		add_atom(out);
		break;
	case 1:
		add_side(out);
		do {
			buf_addf(out, " %s/%u ", any(2) ? "NEAR" : "THEN",
			    any(4));
			add_side(out);
		} while (any(3) == 0);
		break;
	case 2:
	case 3:
		buf_addz(out, "(");
		add_expr(out, depth + 1);
		buf_addz(out, any(2) ? " | " : " & ");
		add_expr(out, depth + 1);
		buf_addz(out, ")");
		break;
	case 4:
		buf_addz(out, "(");
		add_expr(out, depth + 1);
		buf_addz(out, " & !(");
		add_expr(out, depth + 1);
		buf_addz(out, "))");
		break;
	default:
		buf_addz(out, "<a> | ");
		add_atom(out);
		break;
	}
}

/* Words that stand for others, for one as for several. */
static char lexicon[] = "/tmp/implies-XXXXXX.lexicon";

static void
write_lexicon(void)
{
	static const char lines[] = "jln = jalan\njalrus = jalan rusak\n"
	    "ja-lan = jalan\n";
	int fd = mkstemps(lexicon, (int)strlen(".lexicon"));

	if (fd < 0 || write(fd, lines, sizeof(lines) - 1) !=
	    (ssize_t)sizeof(lines) - 1)
		exit(2);
	close(fd);
}

/* A phrase now and then, and a code for each rule. */
static struct codebook *
book(void)
{
	struct buf b = { 0 };
	struct codebook *c;

	buf_addz(&b, "codebook 1\nlanguage: id\n");
	buf_addf(&b, "%s%s%s", any(2) ? "hashtags: no\n" : "",
	    any(2) ? "clitics: no\n" : "",
	    any(4) == 0 ? "within: sentence\n" : "");
	if (any(2))
		buf_addf(&b, "lexicon: %s\n", lexicon);
	buf_addz(&b, "* a\n  lapor kota\n");
	for (int i = 0; i < RULES; i++) {
		buf_addf(&b, "* r%d\n  ", i);
		if (any(5) == 0)
			buf_addz(&b, phrases[any(ARRAY_N(phrases))]);
		else
			add_expr(&b, 0);
		buf_addc(&b, '\n');
	}
	c = codebook_parse("random.codebook", buf_str(&b));
	if (c->faults.errors > 0) {
		printf("%s", buf_z(&b));
		fault_print(&c->faults);
		exit(1);
	}
	buf_free(&b);
	return c;
}

static void
text(struct buf *out)
{
	static const char *const words[] = { "kota", "Kota", "jalan", "Jalan",
	    "lapor", "laporan", "dan", "#lapor", "#kotajalan", "#kota",
	    "jalan-kota", "@kota", "perjalanan", "laporlah", "rusak",
	    "rusaknya", "jalanrusak", "#jalanrusak", "jln", "jalrus",
	    "\xf0\x9f\x9a\x80", "www.kota.id", "@jalan", "kota-kota", "kotakota",
	    "#KotaJalan", "jalanjalan", "ja-lan" };
	static const char *const gaps[] = { " ", " ", " ", " ", ", ", "! ",
	    ". ", "/" };

	buf_clear(out);
	for (uint32_t n = 1 + any(6); n > 0; n--) {
		buf_addz(out, words[any(ARRAY_N(words))]);
		buf_addz(out, gaps[any(ARRAY_N(gaps))]);
	}
}

static void
say(const struct codebook *b, uint32_t x, uint32_t y, struct buf *t)
{
	const struct codebook_rule *r = b->rule;

	failures++;
	if (y == UINT32_MAX)
		printf("never, but \"%s\" is found by %s\n", buf_z(t),
		    fault_show(r[x].source));
	else
		printf("\"%s\" is found by %s, not by %s\n", buf_z(t),
		    fault_show(r[x].source), fault_show(r[y].source));
}

static void
try(const struct codebook *b, const bool *implied, const bool *never)
{
	const struct tagger_options o = { .scope = TAGGER_BOOK_SCOPE };
	struct tagger *tagger = tagger_open(b, &o);
	struct buf t = { 0 };

	for (int i = 0; i < TEXTS && failures < 20; i++) {
		bool found[RULES + 1] = { false };
		const struct result *r;

		text(&t);
		r = tagger_text(tagger, buf_str(&t));
		for (size_t k = 0; k < r->codes; k++)
			found[r->code[k].code] |=
			    r->code[k].verdict == RESULT_GIVEN;
		for (uint32_t x = 0; x < b->rules; x++) {
			if (found[x] && never[x])
				say(b, x, UINT32_MAX, &t);
			for (uint32_t y = 0; y < b->rules; y++)
				if (implied[x * (RULES + 1) + y] &&
				    found[x] && !found[y])
					say(b, x, y, &t);
		}
	}
	buf_free(&t);
	tagger_close(tagger);
}

int
main(void)
{
	size_t pairs = 0;

	write_lexicon();
	for (int i = 0; i < BOOKS && failures == 0; i++) {
		struct codebook *b = book();
		bool implied[(RULES + 1) * (RULES + 1)], never[RULES + 1];
		struct implies im;

		implies_open(&im, b);
		implies_code(&im, 0);
		for (uint32_t x = 0; x < b->rules; x++) {
			never[x] = implies_never(&im, b->rule[x].node) != NULL;
			for (uint32_t y = 0; y < b->rules; y++) {
				bool is = implies_node(&im, b->rule[x].node,
				    b->rule[y].node);

				implied[x * (RULES + 1) + y] = is;
				pairs += is && x != y;
			}
		}
		implies_close(&im);
		try(b, implied, never);
		codebook_close(b);
	}
	unlink(lexicon);
	if (pairs < 1000) {
		printf("only %zu pairs tried\n", pairs);
		failures++;
	}
	return failures > 0;
}
