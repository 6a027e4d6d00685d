#include "codebook/property.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/spell.h"
#include "codebook/measured.h"
#include "codebook/setting.h"
#include "io/members.h"
#include "rule/fault.h"
#include "rule/letter.h"
#include "rule/line.h"
#include "rule/rule.h"

enum { HEAD = 1, CODE = 2 };

static struct codebook_file *
file_of_head(struct load *l)
{
	return &l->book->file[l->file];
}

static bool
once(struct load *l, const struct setting_value *v, bool first)
{
	return first || load_error(l, v->at, "%s: is given twice", v->name);
}

static void
title(struct load *l, const struct setting_value *v)
{
	if (once(l, v, file_of_head(l)->title_line == 0)) {
		file_of_head(l)->title = v->text;
		file_of_head(l)->title_line = l->line.number;
	}
}

static bool
is_property_name(struct str s, char also)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (!ascii_lower(c) && (i == 0 ||
		    (!ascii_digit(c) && c != '_' && c != also)))
			return false;
	}
	return s.n > 0;
}

const char *
property_bad_dimension(struct str name)
{
	if (!is_property_name(name, '_'))
		return "a dimension's name is of a-z, 0-9 and _, a letter first";
	if (members_find(name) != MEMBERS)
		return "a record has a member of that name already; give the "
		    "dimension another";
	if (str_ends(name, STR("_evidence")) || str_ends(name, STR("_near")))
		return "names in _evidence and _near are those of a "
		    "dimension's own members";
	return NULL;
}

static void
dimension(struct load *l, const struct setting_value *v)
{
	const char *why;

	if (!once(l, v, file_of_head(l)->dimension_line == 0))
		return;
	if ((why = property_bad_dimension(v->text)) != NULL) {
		load_error(l, v->at, "%s", why);
		return;
	}
	file_of_head(l)->dimension = v->text;
	file_of_head(l)->dimension_line = l->line.number;
}

/* Two or three letters, and after a - what kind of it: id, jv, su-x. */
static bool
is_language(struct str s)
{
	size_t dash = str_chr(s, '-'), n = dash == SIZE_MAX ? s.n : dash;

	return (n == 2 || n == 3) && s.n <= 12 && is_property_name(s, '-') &&
	    n + 1 != s.n;
}

static void
language(struct load *l, const struct setting_value *v)
{
	if (!once(l, v, file_of_head(l)->language_line == 0))
		return;
	if (!is_language(v->text)) {
		load_error(l, v->at, "language: takes a code of two or three "
		    "letters, such as id or en");
		return;
	}
	file_of_head(l)->language = v->text;
	file_of_head(l)->language_line = l->line.number;
}

static void
longest(struct load *l, const struct setting_value *v)
{
	if (once(l, v, file_of_head(l)->longest_line == 0)) {
		setting_yes_or_no(l, v, &file_of_head(l)->longest);
		file_of_head(l)->longest_line = l->line.number;
	}
}

static void
lexicon(struct load *l, const struct setting_value *v)
{
	struct codebook *b = l->book;
	struct str rest = v->text, word;
	size_t i;

	while (load_word(&rest, &word)) {
		struct str name = load_beside(l, word, STR(".lexicon"));

		for (i = 0; i < b->lexicons; i++)
			if (str_eq(b->lexicon[i].name, name))
				break;
		if (i < b->lexicons)
			continue;
		if (!load_limit(l, i + 1, CODEBOOK_NAMES_MAX, "lexicons"))
			return;
		b->lexicon = mem_grow(b->lexicon, &l->lexicon_cap,
		    b->lexicons + 1, sizeof(*b->lexicon));
		b->lexicon[b->lexicons++] = (struct codebook_lexicon){ name,
		    line_place(&l->line,
		    (size_t)(word.p - l->line.text.p)) };
	}
}

/* What is included is read when this line is done with: see file.c. */
static void
include(struct load *l, const struct setting_value *v)
{
	l->asked = v->text;
}

static void properties(struct load *, const struct setting_value *);

static void
add_book_text(struct load *l, const struct setting_value *v,
    enum codebook_text_kind k)
{
	struct codebook_texts *t = &l->book->text[k];

	if (!load_limit(l, t->n + 1, CODEBOOK_TEXTS_MAX,
	    "texts of one kind"))
		return;
	t->list = mem_grow(t->list, &l->text_cap[k], t->n + 1,
	    sizeof(*t->list));
	t->list[t->n++] = (struct codebook_text){ l->code, l->file,
	    (uint32_t)l->line.number, v->text };
}

static void
def(struct load *l, const struct setting_value *v)
{
	add_book_text(l, v, CODEBOOK_DEF);
}

static void
keep_note(struct load *l, const struct setting_value *v)
{
	add_book_text(l, v, CODEBOOK_NOTE);
}

static void
yes(struct load *l, const struct setting_value *v)
{
	add_book_text(l, v, CODEBOOK_YES);
}

static void
no(struct load *l, const struct setting_value *v)
{
	add_book_text(l, v, CODEBOOK_NO);
}

static void
label_of(struct load *l, const struct setting_value *v, enum codebook_text_kind k)
{
	const struct codebook_texts *t = &l->book->text[k];

	if (once(l, v, t->n == 0 || t->list[t->n - 1].code != l->code))
		add_book_text(l, v, k);
}

static void
label_en(struct load *l, const struct setting_value *v)
{
	label_of(l, v, CODEBOOK_LABEL_EN);
}

static void
label_id(struct load *l, const struct setting_value *v)
{
	label_of(l, v, CODEBOOK_LABEL_ID);
}

static void
not(struct load *l, const struct setting_value *v)
{
	load_rule(l, v->at, true);
}

static const struct property {
	const char *name;
	int where;
	bool plain;	/* # in its value is text */
	unsigned set;	/* the setting that it is; 0: none */
	void (*read)(struct load *, const struct setting_value *);
} known[] = {
	{ "title", HEAD, false, 0, title },
	{ "dimension", HEAD, false, 0, dimension },
	{ "language", HEAD, false, 0, language },
	{ "lexicon", HEAD, false, 0, lexicon },
	{ "longest", HEAD, false, 0, longest },
	{ "measured", HEAD, false, 0, measured_read },
	{ "properties", HEAD, false, 0, properties },
	{ "include", HEAD | CODE, false, 0, include },
	{ "threshold", HEAD | CODE, false, SET_THRESHOLD, NULL },
	{ "scope", HEAD | CODE, false, SET_SCOPE, NULL },
	{ "within", HEAD | CODE, false, SET_WITHIN, NULL },
	{ "hashtags", HEAD | CODE, false, SET_HASHTAGS, NULL },
	{ "clitics", HEAD | CODE, false, SET_CLITICS, NULL },
	{ "score", HEAD | CODE, false, SET_SCORE, NULL },
	{ "edits", HEAD | CODE, false, SET_EDITS, NULL },
	{ "def", CODE, true, 0, def },
	{ "note", CODE, true, 0, keep_note },
	{ "not", CODE, true, 0, not },
	{ "yes", CODE, true, 0, yes },
	{ "no", CODE, true, 0, no },
	{ "label-en", CODE, true, 0, label_en },
	{ "label-id", CODE, true, 0, label_id },
};
enum { KNOWN = ARRAY_N(known) };

static const struct property *
find_property(struct str name)
{
	for (size_t i = 0; i < KNOWN; i++)
		if (str_is(name, known[i].name))
			return &known[i];
	return NULL;
}

bool
property_known(struct str name)
{
	return find_property(name) != NULL;
}

static void
properties(struct load *l, const struct setting_value *v)
{
	struct str rest = v->text, word;

	while (load_word(&rest, &word)) {
		size_t at = (size_t)(word.p - l->line.text.p);

		if (!is_property_name(word, '-'))
			load_error(l, at, "a property's name is of a-z, 0-9, "
			    "- and _, a letter first; names are parted by "
			    "blanks");
		else if (property_known(word))
			load_error(l, at, "%s: is a property of every book; "
			    "give yours another name", fault_show(word));
		else if (load_limit(l, l->declared.n, CODEBOOK_NAMES_MAX,
		    "declared properties")) {
			names_add(&l->declared, word);
			names_add(&l->book->properties, word);
		}
	}
}

static void
add_book_value(struct load *l, struct str name, struct str text)
{
	struct codebook *b = l->book;
	uint32_t property = names_find(&b->properties, name);

	if (!load_limit(l, b->values + 1, CODEBOOK_TEXTS_MAX,
	    "values of properties"))
		return;
	b->value = mem_grow(b->value, &l->value_cap, b->values + 1,
	    sizeof(*b->value));
	b->value[b->values++] = (struct codebook_value){ l->code, property,
	    l->file, (uint32_t)l->line.number, text };
}

/* A name that is neither ours nor declared. */
static void
unknown_property(struct load *l, struct str name, struct str value)
{
	static const char *const conditions[] = { "url", "author", "kind",
	    "lang", "since", "until" };
	/* In Indonesian, or as other tools have it. */
	static const char *const elsewhere[][2] = {
		{ "bahasa", "language" }, { "dimensi", "dimension" },
		{ "judul", "title" }, { "leksikon", "lexicon" },
		{ "kamus", "lexicon" }, { "batas", "threshold" },
		{ "ambang", "threshold" }, { "catatan", "note" },
		{ "definisi", "def" }, { "definition", "def" },
		{ "description", "def" }, { "bukan", "not" },
		{ "kecuali", "not" }, { "tanpa", "not" },
		{ "except", "not" }, { "exclude", "not" }, { "ya", "yes" },
		{ "contoh", "yes" }, { "example", "yes" }, { "tidak", "no" },
		{ "label", "label-en" }, { "nama", "label-id" },
	};
	struct spell near = spell_of(name);

	for (size_t i = 0; i < ARRAY_N(conditions); i++)
		if (str_is(name, conditions[i])) {
			load_error(l, 0, "unknown property %s:; if a rule is "
			    "meant write it without the blank: %s:%s",
			    conditions[i], conditions[i], fault_show(value));
			return;
		}
	for (size_t i = 0; i < ARRAY_N(elsewhere); i++)
		if (spell_distance(name, str_of(elsewhere[i][0]), 0) == 0) {
			load_error(l, 0, "unknown property %s:; here it is %s:",
			    fault_show(name), elsewhere[i][1]);
			return;
		}
	for (size_t i = 0; i < KNOWN; i++)
		spell_try(&near, str_of(known[i].name));
	for (uint32_t i = 0; i < l->declared.n; i++)
		spell_try(&near, l->declared.key[i]);
	if (near.best.n > 0)
		load_error(l, 0, "unknown property %s:; did you mean %s:?",
		    fault_show(name), fault_show(near.best));
	else
		load_error(l, 0, "unknown property %s:; declare it in the "
		    "head (properties: ...), or put a rule's words in quotes",
		    fault_show(name));
}

size_t
property_colon(struct str s)
{
	size_t i = 0, n;

	while (i < s.n && s.p[i] != ':') {
		uint32_t c = letter_first(str_skip(s, i), &n);

		if (!letter_in_word(c) && c != '-' && c != '_')
			return SIZE_MAX;
		i += n;
	}
	if (i == 0 || i >= s.n ||
	    (i + 1 < s.n && letter_space(str_skip(s, i + 1)) == 0))
		return SIZE_MAX;
	return i;
}

static bool
right_place(struct load *l, struct str name, int where)
{
	bool in_head = l->code == CODEBOOK_NONE;

	if (where & (in_head ? HEAD : CODE))
		return true;
	return load_error(l, 0, in_head ? "%s: belongs to a code, after its "
	    "line" : "%s: belongs to the head, before the first code",
	    fault_show(name));
}

void
property_read(struct load *l, size_t colon)
{
	struct str line = l->line.text, name = str_sub(line, 0, colon);
	const struct property *p = find_property(name);
	bool declared = names_find(&l->declared, name) != NAMES_NONE;
	struct setting_value v;
	size_t n;

	v.at = colon + 1;
	while ((n = letter_space(str_skip(line, v.at))) > 0)
		v.at += n;
	v.text = p != NULL && p->plain ? str_trim(str_skip(line, v.at)) :
	    load_value(l, v.at);
	if (p == NULL && !declared)
		unknown_property(l, name, v.text);
	else if (v.text.n == 0)
		load_error(l, 0, "nothing stands after %s:",
		    fault_show(name));
	else if (l->lost || !right_place(l, name, p == NULL ? CODE : p->where))
		return;
	else if (p == NULL)
		add_book_value(l, name, v.text);
	/* Of a heading above what is included only what it hands down. */
	else if (l->part != INCLUDE_ABOVE) {
		v.name = p->name;
		if (p->set != 0)
			setting_read(l, &v, p->set);
		else
			p->read(l, &v);
	}
}
