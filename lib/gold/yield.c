#include "gold/yield.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "gold/halves.h"
#include "handcode/codings.h"
#include "handcode/forms.h"
#include "json/json.h"
#include "rule/rule.h"
#include "validity/agreement.h"

/* By which code each is judged: the nearest upwards that coders gave. */
static void
find_judges(struct yield *y)
{
	const struct codebook *b = y->book;
	const struct codings *c = &y->in.codings;
	bool *named = mem_new((size_t)c->codes.n + 1, sizeof(*named));

	for (size_t i = 0; i < c->n; i++)
		if (c->entry[i].value == CODINGS_YES)
			named[c->entry[i].code] = true;
	for (uint32_t i = 0; i < b->codes; i++) {
		y->coding[i] = (uint16_t)names_find(&c->codes, b->code[i].path);
		y->judge[i] = named[y->coding[i]] ? i :
		    b->code[i].parent == CODEBOOK_NONE ? CODEBOOK_NONE :
		    y->judge[b->code[i].parent];
	}
	free(named);
}

void
yield_open(struct yield *y, const struct codebook *book,
    const struct cli_list *files)
{
	struct inbox *in = &y->in;

	*y = (struct yield){ .book = book };
	if (book->dimension.n == 0)
		diag_die("--gold: the head of the book states no dimension");
	in->want = book->dimension;
	codings_open(&in->codings, book, in->want, AGREEMENT_NOMINAL, true,
	    NULL);
	codings_headings(&in->codings);
	ident_open(&in->ident, NULL, &in->codings.posts);
	for (size_t i = 0; i < files->n; i++)
		forms_read(in, files->item[i], NULL, NULL);
	codings_settle(&in->codings);
	inbox_report(in);
	gold_values(&y->gold, &in->codings);
	y->coding = mem_new(book->codes, sizeof(*y->coding));
	y->judge = mem_new(book->codes, sizeof(*y->judge));
	y->rule = mem_new(book->rules, sizeof(*y->rule));
	y->given = mem_new(book->codes, sizeof(*y->given));
	y->met = mem_new((size_t)in->codings.posts.n + 1, sizeof(*y->met));
	find_judges(y);
}

/* The number of the text that a record is a near copy of. */
static uint32_t
text_of(struct yield *y, const struct record *rec)
{
	uint32_t before = y->texts.n, n;

	buf_clear(&y->scratch);
	halves_key(&y->key, json_text(record_get(rec, "text"), &y->scratch));
	n = names_add(&y->texts, buf_str(&y->key));
	y->text = mem_grow(y->text, &y->text_cap, (size_t)n + 1,
	    sizeof(*y->text));
	if (n == before)
		y->text[n] = (struct yield_text){
		    .half = (uint8_t)halves_of(buf_str(&y->key)) };
	y->text[n].posts++;
	return n;
}

/*
 * Whether coders gave a post the code, or one below it: 1, 0, or -1 when none
 * was asked or as many said yes as no.
 */
static int
has_code(struct yield *y, uint32_t post, uint32_t code)
{
	const struct codebook *b = y->book;
	uint32_t end = b->code[code].rules > 0 ? code + 1 : b->code[code].end;
	int has = -1;

	for (uint32_t i = code; i < end; i++) {
		double low, high, v = gold_value(&y->gold, post, y->coding[i],
		    &low, &high);

		if (v > 0.5)
			return 1;
		if (v < 0.5)
			has = 0;
	}
	return has;
}

static void
add_hit(struct yield *y, uint32_t rule, uint32_t text, bool has, bool needed)
{
	struct yield_rule *r = &y->rule[rule];

	r->hits++;
	r->right += has;
	r->needed += needed;
	y->hit = mem_grow(y->hit, &y->hit_cap, y->hits + 1, sizeof(*y->hit));
	y->hit[y->hits++] = (struct yield_hit){ rule, text };
}

/* Counts the rules by which the code was given, or the one that took it. */
static void
add_rules(struct yield *y, const struct result *r, const struct result_code *c,
    uint32_t text, bool has)
{
	const struct codebook_code *code = &y->book->code[c->code];
	int64_t threshold = (int64_t)code->set.threshold * RULE_WEIGHT_ONE;

	if (c->verdict == RESULT_NOT) {
		add_hit(y, c->not_rule, text, has, true);
		return;
	}
	for (size_t i = 0; i < c->rules; i++) {
		uint32_t rule = r->rule[c->rule + i];

		add_hit(y, rule, text, has,
		    c->weight - y->book->rule[rule].weight < threshold);
	}
}

/* Judges every code that is judged by itself; whether all are as by hand. */
static bool
add_codes(struct yield *y, uint32_t post, uint32_t text)
{
	const struct codebook *b = y->book;
	bool exact = true;

	for (uint32_t i = 0; i < b->codes; i++) {
		uint32_t end = b->code[i].rules > 0 ? i + 1 : b->code[i].end;
		bool given = false;
		int has;

		if (y->judge[i] != i || (has = has_code(y, post, i)) < 0)
			continue;
		for (uint32_t k = i; k < end; k++)
			given |= y->given[k];
		exact &= given == (has == 1);
		if (!given && has == 0)
			continue;
		y->post = mem_grow(y->post, &y->post_cap, y->posts + 1,
		    sizeof(*y->post));
		y->post[y->posts++] = (struct yield_post){ i, text, given,
		    has == 1 };
	}
	return exact;
}

void
yield_add(struct yield *y, const struct record *rec, const struct result *r)
{
	uint32_t post, text;

	buf_clear(&y->scratch);
	post = names_find(&y->in.codings.posts, json_text(record_get(rec, "id"),
	    &y->scratch));
	if (post == NAMES_NONE || y->met[post] ||
	    y->in.codings.start[post] == y->in.codings.start[post + 1])
		return;
	y->met[post] = true;
	y->records++;
	text = text_of(y, rec);
	for (size_t i = 0; i < r->codes; i++) {
		const struct result_code *c = &r->code[i];
		uint32_t judge = y->judge[c->code];
		int has;

		y->given[c->code] = c->verdict == RESULT_GIVEN;
		if ((c->verdict != RESULT_GIVEN && c->verdict != RESULT_NOT) ||
		    judge == CODEBOOK_NONE ||
		    (has = has_code(y, post, judge)) < 0)
			continue;
		add_rules(y, r, c, text, has == 1);
	}
	y->text[text].exact += add_codes(y, post, text);
	for (size_t i = 0; i < r->codes; i++)
		y->given[r->code[i].code] = false;
}

static int
by_rule(const void *pa, const void *pb)
{
	const struct yield_hit *a = pa, *b = pb;

	return a->rule != b->rule ? ORDER(a->rule, b->rule) :
	    ORDER(a->text, b->text);
}

static void
count_texts(struct yield *y)
{
	if (y->hits > 0)
		qsort(y->hit, y->hits, sizeof(*y->hit), by_rule);
	for (size_t i = 0; i < y->hits; i++)
		if (i == 0 || by_rule(&y->hit[i - 1], &y->hit[i]) != 0)
			y->rule[y->hit[i].rule].texts++;
}

static void
report_hits(const struct yield *y, struct findings *f, uint32_t rule)
{
	const struct yield_rule *r = &y->rule[rule];
	unsigned long long right = r->right, hits = r->hits;
	unsigned long long wrong = hits - right;

	if (y->book->rule[rule].not) {
		if (right > wrong)
			finding_rule(f, FINDING_WARNING, YIELD_VETO, rule,
			    "this not: takes away more right than wrong: the "
			    "code from %llu posts, of which %llu have it by "
			    "hand", hits, right);
		return;
	}
	if (r->texts < YIELD_TEXTS && r->texts > 0)
		finding_rule(f, FINDING_NOTE, YIELD_FEW, rule,
		    "this rule rests on %lu text%s (%llu post%s, %llu right)",
		    (unsigned long)r->texts, r->texts == 1 ? "" : "s", hits,
		    hits == 1 ? "" : "s", right);
	else if (wrong > right && y->book->rule[rule].weight > 0)
		finding_rule(f, FINDING_NOTE, YIELD_WRONG, rule,
		    "this rule is wrong more often than right: in %llu of "
		    "%llu posts that get the code by it", wrong, hits);
}

void
yield_report(struct yield *y, struct findings *f)
{
	size_t missing = 0;

	for (uint32_t i = 0; i < y->in.codings.posts.n; i++)
		missing += !y->met[i] && y->in.codings.start[i] !=
		    y->in.codings.start[i + 1];
	if (missing > 0)
		diag_finding("--gold: posts coded by hand that are not in the "
		    "records, left out: %zu of %ju", missing,
		    (uintmax_t)(missing + y->records));
	count_texts(y);
	for (uint32_t i = 0; i < y->book->rules; i++)
		if (y->rule[i].hits > 0)
			report_hits(y, f, i);
}

void
yield_free(struct yield *y)
{
	inbox_free(&y->in);
	gold_free(&y->gold);
	free(y->coding);
	free(y->judge);
	free(y->rule);
	names_free(&y->texts);
	free(y->text);
	free(y->post);
	free(y->hit);
	free(y->given);
	free(y->met);
	buf_free(&y->scratch);
	buf_free(&y->key);
	*y = (struct yield){ 0 };
}
