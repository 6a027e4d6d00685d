/*
 * Evidence is exact, on random texts: what it says cuts its words out of the
 * text, at borders of grapheme clusters and inside the scope, and a book of
 * its rule alone finds it again.
 */
#include "base/array.h"
#include "coding/tagger.h"

#include <stdio.h>
#include <stdlib.h>

#include "stats/random.h"
#include "text/fold.h"

enum { TEXTS = 4000, PIECES_MAX = 30 };

static const char *const rules[] = {
	"lapor",
	"lapor*",
	"wi?i gratis",
	"\"smart city\"",
	"\"kapan?\"",
	"\"24/7\"",
	"\":(\"",
	"{LAPOR}",
	"{Smart City}",
	"~luncur",
	"#ppdb*",
	"@warga_1",
	"\xf0\x9f\x98\x80",
	"\xf0\x9f\x99\x8f",
	"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
	"\xf0\x9f\x87\xae\xf0\x9f\x87\xa9",
	"\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7",
	"caf\xc3\xa9",
	"/l[aA]po/",
	"/\\p{Extended_Pictographic}/",
	"/a\\x{301}?/",
	"e-kelurahan",
	"jum'at",
	"lapor NEAR/3 (aplikasi | kota)",
	"macet THEN/2 kota NEAR/4 lapor*",
	"macet & kota & !sampah",
	"(macet | #macet) NEAR/0 \xf0\x9f\x98\x80",
	"\"kota bandung\" | \"bandung kota\"",
	"bandung* THEN/1 /[0-9]+/",
};
enum { RULES = ARRAY_N(rules) };

static const char *const pieces[] = {
	"lapor", "LAPOR", "laporan", "LAPOR!", "wifi", "gratis", "smart",
	"city", "Smart City", "kapan", "kapan?", "24/7", ":(", "peluncuran",
	"diluncurkan", "#ppdb2015", "#SmartCity", "#macet", "@warga_1",
	"@warga_12", "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80\xef\xb8\x8f",
	"\xf0\x9f\x99\x8f\xf0\x9f\x8f\xbd",	/* a skin tone */
	"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
	"\xf0\x9f\x91\xa9\xe2\x80\x8d",	/* a joiner that joins nothing */
	"\xf0\x9f\x87\xae\xf0\x9f\x87\xa9", "\xf0\x9f\x87\xae",
	"\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7",
	"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d", "\xe2\x80\x8f", "\xe2\x80\xae",
	"caf\xc3\xa9", "cafe\xcc\x81", "\xcc\x81", "a\xcc\x81\xcc\x81",
	"\xef\xbd\x8c\xef\xbd\x81\xef\xbd\x90\xef\xbd\x8f\xef\xbd\x92",
	"e-kelurahan", "e kelurahan", "ekelurahan", ("jum\xe2\x80\x99" "at"),
	"jumat", "aplikasi", "kota", "macet", "maceeet", "sampah", "bandung",
	"Bandungnya", "2015", "1\xef\xb8\x8f\xe2\x83\xa3", "\xe0\xa4\xa8\xe0\xa4\xbf",
	"\xea\xb0\x80\xe1\x86\xa8", "\xf0\xa0\xae\xb7", "https://t.co/lapor",
	"\xe2\x80\xa6", "\xef\xac\x81", "\r\n", "\xc2\xa0"
};
enum { PIECES = ARRAY_N(pieces) };

static const char *const gaps[] = { " ", " ", " ", "", "", ", ", ". ", "\n", "-", "'", "/", "." };
enum { GAPS = ARRAY_N(gaps) };

struct one {
	struct codebook *book;
	struct tagger *tagger;
};

static int failures;
static struct random numbers;	/* the same in every run */

static uint32_t
draw(uint32_t n)
{
	return (uint32_t)random_below(&numbers, n);
}

static struct one
open_book(const char *const *list, size_t n)
{
	static const struct tagger_options options = {
		.scope = TAGGER_BOOK_SCOPE
	};
	struct buf text = { 0 };
	struct one o;

	buf_addz(&text, "codebook 1\nlanguage: id\n");
	for (size_t i = 0; i < n; i++)
		buf_addf(&text, "* c%zu C\n  %s\n", i, list[i]);
	o.book = codebook_parse("x.codebook", buf_str(&text));
	if (o.book->faults.errors > 0) {
		fault_print(&o.book->faults);
		exit(1);
	}
	o.tagger = tagger_open(o.book, &options);
	buf_free(&text);
	return o;
}

static void
fail(const char *what, const struct result_span *s, struct str text)
{
	struct buf b = { 0 };

	failures++;
	json_quote(&b, text);
	buf_addc(&b, ' ');
	json_quote(&b, s->words);
	printf("%s: rule %u at %u..%u of %s\n", what, s->rule, s->from, s->to,
	    buf_z(&b));
	buf_free(&b);
}

/* Whether grapheme clusters begin at both ends. */
static bool
whole(struct str text, size_t from, size_t to)
{
	size_t a = from, b = to, at = 0;
	bool begins = false;

	while (at < text.n && at <= to) {
		begins |= at == from;
		at += fold_cluster(str_skip(text, at));
		if (at == to)
			break;
	}
	fold_widen(text, 0, &a, &b);
	return begins && at == to && a == from && b == to;
}

static bool
found_again(const struct one *o, const struct record *rec,
    const struct result_span *s)
{
	const struct result *r = tagger_record(o->tagger, rec);

	for (size_t i = 0; i < r->codes; i++)
		for (size_t k = 0; k < r->code[i].spans; k++) {
			const struct result_span *t = r->span + r->code[i].span + k;

			if (t->from == s->from && t->to == s->to)
				return true;
		}
	return false;
}

/* Checks the evidence of one record; gives how much there was. */
static size_t
check(const struct one *all, const struct one *single,
    const struct record *rec, struct str text, const uint32_t own[2])
{
	const struct result *r = tagger_record(all->tagger, rec);
	struct result_span *spans;
	size_t n = 0, from = own[0], to = own[1];

	fold_widen(text, 0, &from, &to);

	for (size_t i = 0; i < r->codes; i++)
		n += r->code[i].spans;
	spans = mem_new(n, sizeof(*spans));
	if (n > 0)
		memcpy(spans, r->span, n * sizeof(*spans));
	for (size_t i = 0; i < n; i++) {
		struct result_span *s = spans + i;
		struct points points = tagger_points(all->tagger);
		size_t a = points_at_byte(&points, s->from);
		size_t b = points_at_byte(&points, s->to);

		/* The words may lie in the tagger: the text's are the same. */
		s->words = str_sub(text, s->from, s->to);
		if (points_to_byte(&points, a) != s->from ||
		    points_to_byte(&points, b) != s->to || s->to <= s->from)
			fail("no place", s, text);
		if (!whole(text, s->from, s->to))
			fail("parts of a cluster", s, text);
		if (s->scope == SCOPE_OWN && (s->from < from || s->to > to))
			fail("outside own words", s, text);
		if (!found_again(&single[s->rule], rec, s))
			fail("not found by its rule alone", s, text);
	}
	free(spans);
	return n;
}

/* Makes a text of random pieces, and its own words: all, or from and to. */
static void
make(struct buf *text, uint32_t own[2], uint32_t points[2], bool *all)
{
	uint32_t n = draw(PIECES_MAX) + 1, a = draw(n), b = draw(n);

	*all = draw(2) == 0;
	buf_clear(text);
	own[0] = own[1] = 0;
	for (uint32_t i = 0; i < n; i++) {
		if (i == (a < b ? a : b))
			own[0] = (uint32_t)text->n;
		buf_addz(text, pieces[draw(PIECES)]);
		buf_addz(text, gaps[draw(GAPS)]);
		if (i == (a < b ? b : a))
			own[1] = (uint32_t)text->n;
	}
	if (*all) {
		own[0] = 0;
		own[1] = (uint32_t)text->n;
	}
	points[0] = (uint32_t)points_count(str_sub(buf_str(text), 0, own[0]));
	points[1] = (uint32_t)points_count(str_sub(buf_str(text), 0, own[1]));
}

int
main(void)
{
	struct one all, single[RULES];
	struct buf text = { 0 }, line = { 0 };
	struct record rec = { 0 };
	size_t n = 0;

	all = open_book(rules, RULES);
	for (size_t i = 0; i < RULES; i++)
		single[i] = open_book(rules + i, 1);
	for (int i = 0; i < TEXTS && failures < 20; i++) {
		uint32_t own[2], points[2];
		bool whole_text;

		make(&text, own, points, &whole_text);
		buf_clear(&line);
		buf_addz(&line, "{\"id\":\"1\",\"text\":");
		json_quote(&line, buf_str(&text));
		if (!whole_text)
			buf_addf(&line, ",\"own\":[[%u,%u]]", points[0],
			    points[1]);
		buf_addc(&line, '}');
		rec.line = buf_str(&line);
		rec.file = "x";
		if (!json_scan(&rec.json, rec.line, 1))
			return 1;
		n += check(&all, single, &rec, buf_str(&text), own);
	}
	if (n < TEXTS)
		printf("only %zu pieces of evidence: too few\n", n);
	tagger_close(all.tagger);
	codebook_close(all.book);
	for (size_t i = 0; i < RULES; i++) {
		tagger_close(single[i].tagger);
		codebook_close(single[i].book);
	}
	buf_free(&text);
	buf_free(&line);
	record_free(&rec);
	return failures > 0 || n < TEXTS;
}
