#include "tag/rules.h"

#include <bsd/stdlib.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "codebook/property.h"
#include "coding/tagger.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"
#include "rule/rule.h"
#include "tag/evidence_json.h"
#include "tag/written.h"
#include "text/points.h"

/* The members that are written; codes is D itself. */
enum tag_name { CODES, EVIDENCE, NEAR, PAIRS, SCORES, NAMES };

/* What is the same for all records. */
struct writer {
	const struct tag_main *options;
	struct codebook *book;
	bool scores;		/* some code of it has a score */
	struct tagger *tagger;
	struct keys names;	/* of the members that are written */
	struct str prefix[NAMES];	/* the same as ,"name": */
	struct evidence_json json;
	bool shared;		/* all but the tagger belongs to another */
	struct arena texts;
};

/* Finds out which dimension is written. */
static void
choose_dimension(struct tag_main *o, const struct codebook *book)
{
	const char *why;

	if (o->only_dimension != NULL) {
		if (book->dimension.n > 0 &&
		    !str_is(book->dimension, o->only_dimension))
			diag_die("%s: a book of dimension %s, not %s: use "
			    "tw-tag", book->file[0].path,
			    diag_vis(book->dimension), o->only_dimension);
		o->dimension = o->only_dimension;
	}
	if (o->dimension == NULL && book->dimension.n == 0)
		diag_die("%s: no dimension in the head: write dimension: "
		    "topic there, or give one with -d", book->file[0].path);
	if (o->dimension == NULL)
		o->dimension = mem_dup(book->dimension);
	if ((why = property_bad_dimension(str_of(o->dimension))) != NULL)
		diag_die("dimension '%s': %s", diag_vis(str_of(o->dimension)),
		    why);
}

static void
name_member(struct writer *w, enum tag_name which, const char *dimension,
    const char *suffix)
{
	w->prefix[which] = written_add(&w->names, &w->texts, dimension, suffix);
}

/* Names the members that are written; near: the dimension of --near, or NULL. */
static void
name_members(struct writer *w, const char *near)
{
	const struct tag_main *o = w->options;

	name_member(w, CODES, o->dimension, "");
	name_member(w, EVIDENCE, o->dimension, "_evidence");
	name_member(w, NEAR, o->dimension, "_near");
	if (w->scores)
		name_member(w, SCORES, o->dimension, "_score");
	if (o->only_dimension != NULL && strcmp(o->dimension, "intent") == 0)
		name_member(w, PAIRS, near == NULL ? "program" : near,
		    "_intent");
}

static int
scope_of(const char *name)
{
	if (name == NULL)
		return TAGGER_BOOK_SCOPE;
	for (int i = 0; i < SCOPES; i++)
		if (strcmp(name, codebook_scope_name[i]) == 0)
			return i;
	cli_usage("--scope is " CODEBOOK_SCOPES_SAID ", not '%s'",
	    diag_vis(str_of(name)));
}

/* Reads DIMENSION[:sentence|:N] of --near. */
static void
read_near(const char *arg, struct coding_options *c, struct arena *texts)
{
	const char *colon = strchr(arg, ':'), *error = NULL;
	struct str name = { arg, colon == NULL ? strlen(arg) :
	    (size_t)(colon - arg) };

	c->reach.sentence = colon == NULL || strcmp(colon, ":sentence") == 0;
	if (!c->reach.sentence)
		c->reach.tokens = (uint32_t)strtonum(colon + 1, 0, 1000000,
		    &error);
	if (error != NULL || name.n == 0)
		cli_usage("--near is a dimension and, after a colon, "
		    "sentence or a number of tokens, as program:5, not '%s'",
		    diag_vis(str_of(arg)));
	c->near = arena_str(texts, name).p;
}

/* The one code that --primary keeps: the strongest, then the first. */
static const struct result_code *
primary(const struct result *r)
{
	const struct result_code *best = NULL;

	for (size_t i = 0; i < r->codes; i++)
		if (r->code[i].verdict == RESULT_GIVEN &&
		    (best == NULL || r->code[i].weight > best->weight))
			best = r->code + i;
	return best;
}

static bool
is_kept(const struct writer *w, const struct result_code *c,
    const struct result_code *best)
{
	return c->verdict == RESULT_GIVEN &&
	    (!w->options->primary || c == best);
}

static bool
write_codes(const struct writer *w, struct buf *out,
    const struct result *r, const struct result_code *best)
{
	bool any = false;

	buf_addc(out, '[');
	for (size_t i = 0; i < r->codes; i++)
		if (is_kept(w, r->code + i, best)) {
			buf_adds(out, w->json.path[r->code[i].code]);
			buf_addc(out, ',');
			any = true;
		}
	json_end_list(out, ']');
	return any;
}

static void
write_evidence(const struct writer *w, struct buf *out,
    const struct result *r, const struct result_code *best)
{
	struct points points = tagger_points(w->tagger);

	buf_addc(out, '[');
	for (size_t i = 0; i < r->codes; i++) {
		const struct result_code *c = r->code + i;

		for (size_t k = 0; is_kept(w, c, best) && k < c->spans; k++)
			evidence_json_span(&w->json, out,
			    r->span + c->span + k, &points, r->as_it_is);
	}
	json_end_list(out, ']');
}

static void
write_near(const struct writer *w, struct buf *out,
    const struct result *r)
{
	buf_addc(out, '[');
	for (size_t i = 0; i < r->codes; i++)
		if (r->code[i].verdict != RESULT_GIVEN) {
			buf_adds(out, w->json.path[r->code[i].code]);
			buf_addc(out, ',');
		}
	json_end_list(out, ']');
}

static void
write_pairs(const struct writer *w, struct buf *out,
    const struct result *r, const struct result_code *best)
{
	buf_addc(out, '[');
	for (size_t i = 0; i < r->pairs; i++) {
		if (best != NULL && r->pair[i].code != best->code)
			continue;
		buf_addc(out, '[');
		json_quote(out, r->pair[i].near);
		buf_addc(out, ',');
		buf_adds(out, w->json.path[r->pair[i].code]);
		buf_addz(out, "],");
	}
	json_end_list(out, ']');
}

/* {"code":-1.5,...}: the scores of the codes that have one. */
static void
write_scores(const struct writer *w, struct buf *out,
    const struct result *r, const struct result_code *best)
{
	buf_addc(out, '{');
	for (size_t i = 0; i < r->codes; i++) {
		const struct result_code *c = r->code + i;

		if (!is_kept(w, c, best) || !w->book->code[c->code].set.score)
			continue;
		if (out->p[out->n - 1] != '{')
			buf_addc(out, ',');
		buf_adds(out, w->json.path[c->code]);
		buf_addc(out, ':');
		rule_weight_write(out, c->score);
	}
	buf_addc(out, '}');
}

static bool
has_scores(const struct codebook *b)
{
	for (uint32_t i = 0; i < b->codes; i++)
		if (b->code[i].set.score && b->code[i].rules > 0)
			return true;
	return false;
}

/* Adds what was found to the record; false when no code was given. */
static bool
add_result(const struct writer *w, struct record *rec, const struct result *r)
{
	const struct tag_main *o = w->options;
	const struct result_code *best = o->primary ? primary(r) : NULL;
	struct buf *out = &rec->add;
	bool any;

	for (size_t i = 0; i < w->names.n; i++)
		if (r->also[i] != NULL)
			record_drop(rec, w->names.name[i].p);
	buf_adds(out, w->prefix[CODES]);
	any = write_codes(w, out, r, best);
	if (!o->no_evidence) {
		buf_adds(out, w->prefix[EVIDENCE]);
		write_evidence(w, out, r, best);
	}
	if (w->scores) {
		buf_adds(out, w->prefix[SCORES]);
		write_scores(w, out, r, best);
	}
	if (o->near_misses) {
		buf_adds(out, w->prefix[NEAR]);
		write_near(w, out, r);
	}
	if (o->near != NULL) {
		buf_adds(out, w->prefix[PAIRS]);
		write_pairs(w, out, r, best);
	}
	return any;
}

static struct codebook *
open_books(struct tag_main *o)
{
	if (o->books.n > 0)
		return codebook_open(o->books.item, o->books.n);
	if (o->default_book == NULL)
		cli_usage("no codebook: say which with -c");
	diag_note("no -c: using the codebook %s", o->default_book);
	return codebook_open(&o->default_book, 1);
}

static const struct keys *
members(void *state)
{
	const struct writer *w = state;

	return tagger_members(w->tagger);
}

static bool
tag_record(void *state, struct record *rec)
{
	struct writer *w = state;

	return add_result(w, rec, tagger_record(w->tagger, rec));
}

static void
close_rules(void *state)
{
	struct writer *w = state;

	tagger_close(w->tagger);
	if (!w->shared) {
		codebook_close(w->book);
		evidence_json_close(&w->json);
		arena_free(&w->texts);
	}
	free(w);
}

static struct coder share(void *);

static struct coder
coder_of(struct writer *w)
{
	return (struct coder){ w, members, tag_record, share, NULL,
	    close_rules };
}

static struct coder
share(void *state)
{
	struct writer *w = mem_new(1, sizeof(*w));

	*w = *(const struct writer *)state;
	w->shared = true;
	w->tagger = tagger_share(w->tagger);
	return coder_of(w);
}

struct coder
rules_open(struct tag_main *o)
{
	struct tagger_options t = { .scope = scope_of(o->scope),
	    .coding = { .seen = o->near_misses, .given = !o->near_misses } };
	struct arena texts = { 0 };
	struct writer *w;

	if (o->near != NULL)
		read_near(o->near, &t.coding, &texts);
	w = mem_new(1, sizeof(*w));
	w->options = o;
	w->texts = texts;
	w->book = open_books(o);
	w->scores = has_scores(w->book);
	choose_dimension(o, w->book);
	if (t.coding.near != NULL && strcmp(t.coding.near, o->dimension) == 0)
		cli_usage("--near takes a dimension that was tagged before, "
		    "such as program; %s is the one tagged now", o->dimension);
	name_members(w, t.coding.near);
	t.also = &w->names;
	w->tagger = tagger_open(w->book, &t);
	evidence_json_open(&w->json, w->book);
	return coder_of(w);
}
