#include "coding/tagger.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "json/json.h"
#include "json/keys.h"
#include "match/index.h"
#include "match/match.h"
#include "match/sides.h"
#include "rule/rule.h"
#include "text/lexicon.h"
#include "text/stem.h"

/* The members of a record that are looked at. */
enum { TEXT, OWN, URLS, ALSO };

struct tagger {
	const struct codebook *book;
	struct lexicon *lexicon;
	struct stem *stem;
	struct match match;
	struct index index;
	struct coding coding;
	struct keys members;	/* of records, that are looked at */
	bool shared;		/* lexicon, index and words are another's */
	/* of the record */
	const struct json_node *member[KEYS_MAX];
	struct buf text;
};

/* Opens the stemmer of the book's language when a rule needs one. */
static void
find_stemmer(struct tagger *t)
{
	const struct codebook *b = t->book;

	for (size_t i = 1; i < b->tree.n && t->stem == NULL; i++)
		if (b->tree.node[i].kind == RULE_STEM)
			t->stem = stem_open(b->language);
}

struct tagger *
tagger_open(const struct codebook *book, const struct tagger_options *options)
{
	struct tagger *t = mem_new(1, sizeof(*t));

	t->book = book;
	t->lexicon = codebook_lexicon(book);
	find_stemmer(t);
	match_open(&t->match, t->lexicon, book->language, t->stem);
	index_build(&t->index, book, &t->match, options->scope);
	sides_number(&t->index, book);
	match_ready(&t->match);
	coding_open(&t->coding, book, &t->index, &t->match, &options->coding);
	keys_add(&t->members, STR("text"));
	keys_add(&t->members, STR("own"));
	keys_add(&t->members, STR("urls"));
	for (size_t i = 0; options->also != NULL && i < options->also->n; i++)
		keys_add(&t->members, options->also->name[i]);
	return t;
}

struct tagger *
tagger_share(const struct tagger *of)
{
	struct tagger *t = mem_new(1, sizeof(*t));

	t->book = of->book;
	t->lexicon = of->lexicon;
	t->index = of->index;
	t->members = of->members;
	t->shared = true;
	if (of->stem != NULL)
		t->stem = stem_open(of->book->language);
	match_share(&t->match, &of->match, t->stem);
	coding_open(&t->coding, t->book, &t->index, &t->match,
	    &of->coding.options);
	return t;
}

const struct result *
tagger_text(struct tagger *t, struct str text)
{
	struct result *r = coding_text(&t->coding, text);

	r->as_it_is = false;
	return r;
}

const struct keys *
tagger_members(const struct tagger *t)
{
	return &t->members;
}

const struct result *
tagger_record(struct tagger *t, const struct record *record)
{
	const struct json_node *const *found = record->found;
	const struct json_node *text;
	struct result *r;

	if (record->names != &t->members) {
		keys_get(record->json.node, &t->members, t->member);
		found = t->member;
	}
	text = found[TEXT];
	buf_clear(&t->text);
	r = coding_record(&t->coding, record, json_text(text, &t->text),
	    found[OWN], found[URLS]);
	r->also = found + ALSO;
	r->as_it_is = text != NULL && text->type == JSON_STRING &&
	    !text->escaped;
	return r;
}

struct points
tagger_points(const struct tagger *t)
{
	return coding_points(&t->coding);
}

bool
tagger_last_part(const struct tagger *t, size_t nth, struct str *part)
{
	return coding_part(&t->coding, nth, part);
}

void
tagger_close(struct tagger *t)
{
	coding_close(&t->coding);
	match_close(&t->match);
	stem_close(t->stem);
	if (!t->shared) {
		index_free(&t->index);
		lexicon_free(t->lexicon);
	}
	buf_free(&t->text);
	free(t);
}
