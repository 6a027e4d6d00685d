/* What the columns of a table of codings hold, by their names. */
#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "handcode/tabular.h"

struct known {
	const char *name;
	enum tabular_role role;
};

/* Names of columns, here and in the exports of other programs. */
static const struct known known[] = {
	{ "id", TABULAR_ID }, { "url", TABULAR_URL }, { "text", TABULAR_TEXT },
	{ "coder", TABULAR_CODER }, { "code", TABULAR_CODE },
	{ "codes", TABULAR_CODES }, { "value", TABULAR_VALUE },
	{ "final", TABULAR_FINAL }, { "none", TABULAR_NONE },
	{ "unsure", TABULAR_UNSURE }, { "note", TABULAR_NOTE },
	{ "dimension", TABULAR_DIMENSION },
	/* MAXQDA, NVivo, ATLAS.ti, in English and German */
	{ "document name", TABULAR_ID }, { "document", TABULAR_ID },
	{ "dokumentname", TABULAR_ID }, { "dokument", TABULAR_ID },
	{ "file name", TABULAR_ID }, { "source name", TABULAR_ID },
	{ "created by", TABULAR_CODER }, { "author", TABULAR_CODER },
	{ "erstellt von", TABULAR_CODER }, { "autor", TABULAR_CODER },
	{ "coded by", TABULAR_CODER }, { "user", TABULAR_CODER },
	{ "codename", TABULAR_CODE }, { "code name", TABULAR_CODE },
	{ "node", TABULAR_CODE }, { "knoten", TABULAR_CODE },
	{ "segment", TABULAR_TEXT }, { "quotation content", TABULAR_TEXT },
	{ "text content", TABULAR_TEXT }, { "comment", TABULAR_NOTE },
	{ "kommentar", TABULAR_NOTE }
};

/* Members of a record, and what exports add, that are no codes. */
static const char *const others[] = { "platform", "copies", "created_at",
	"kind", "own", "text_state", "lang", "conversation", "reply_to",
	"repost_of", "quote_of", "hashtags", "mentions", "urls", "media",
	"place", "counts", "via", "visibility", "source", "repaired", "extra",
	"p", "coded_at", "context", "answers", "answered", "label", "group",
	"document group", "dokumentgruppe", "begin", "beginning", "end",
	"anfang", "ende", "weight score", "weight", "gewicht", "color",
	"colour", "farbe", "area", "coverage %", "creation date",
	"erstellt am", "created", "modified", "modified by", "quotation name",
	"reference", "references", "number", "evidence", "order" };

/* Whether it is a member of a record or of one of its members. */
static bool
is_other(struct str name)
{
	struct str first = str_sub(name, 0, str_chr(name, '.'));

	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (str_eq_nocase(name, str_of(others[i])) ||
		    (first.n < name.n && str_is(first, others[i])))
			return true;
	return first.n < name.n && str_is(first, "author");
}

static enum tabular_role
role_of(struct str name)
{
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (str_eq_nocase(name, str_of(known[i].name)))
			return known[i].role;
	return TABULAR_OTHER;
}

/* The role that -m gives the column of this name; TABULAR_OTHER: none. */
static enum tabular_role
mapped(struct str name, const char *const *map)
{
	for (; map != NULL && *map != NULL; map++) {
		struct str s = str_of(*map);
		size_t equals = str_chr(s, '=');

		if (equals != SIZE_MAX &&
		    str_eq(str_skip(s, equals + 1), name))
			return role_of(str_sub(s, 0, equals));
	}
	return TABULAR_OTHER;
}

static void
name_columns(struct tabular *t, const struct str *name, const char *const *map)
{
	for (size_t r = 0; r < TABULAR_ROLES; r++)
		t->at[r] = SIZE_MAX;
	for (size_t i = 0; i < t->n; i++) {
		struct tabular_column *c = &t->column[i];

		c->name = arena_str(&t->bytes, str_trim(name[i]));
		c->role = mapped(c->name, map);
		if (c->role == TABULAR_OTHER)
			c->role = role_of(c->name);
		/* A second column of a name is no longer what the first is. */
		if (c->role != TABULAR_OTHER && t->at[c->role] != SIZE_MAX)
			c->role = TABULAR_OTHER;
		else if (c->role != TABULAR_OTHER)
			t->at[c->role] = i;
	}
}

static bool
has(const struct tabular *t, enum tabular_role role)
{
	return t->at[role] != SIZE_MAX;
}

/* Of a sheet, every column that is nothing else answers for a code. */
static void
find_answers(struct tabular *t)
{
	const size_t bad = diag_bad_lines();

	for (size_t i = 0; i < t->n; i++) {
		struct tabular_column *c = &t->column[i];

		if (c->role != TABULAR_OTHER || c->name.n == 0 ||
		    is_other(c->name))
			continue;
		c->code = inbox_code(t->in, c->name, 1, i);
		if (c->code == CODINGS_MISSING)
			continue;
		c->role = TABULAR_ANSWER;
		if (!has(t, TABULAR_ANSWER))
			t->at[TABULAR_ANSWER] = i;
	}
	if (diag_bad_lines() > bad && !has(t, TABULAR_ANSWER))
		diag_note("%s: no column is a code of the book: is it the book "
		    "that the sheet was made from?", t->in->path);
}

/* Whether some column could be a code's: a file of ids alone is no sheet. */
static bool
is_sheet(const struct tabular *t)
{
	if (has(t, TABULAR_CODES) || has(t, TABULAR_NONE))
		return true;
	for (size_t i = 0; i < t->n; i++)
		if (t->column[i].role == TABULAR_OTHER &&
		    t->column[i].name.n > 0 && !is_other(t->column[i].name))
			return true;
	return false;
}

bool
tabular_begin(struct tabular *t, struct inbox *in, const struct str *name,
    size_t n, const char *const *map)
{
	*t = (struct tabular){ .in = in, .n = n, .second = true,
		.coder = CODINGS_MISSING };
	t->column = mem_new(n + 1, sizeof(*t->column));
	name_columns(t, name, map);
	if (!has(t, TABULAR_ID))
		return false;
	if (has(t, TABULAR_CODE))
		t->form = has(t, TABULAR_VALUE) || has(t, TABULAR_FINAL) ?
		    TABULAR_TIDY : TABULAR_PASSAGES;
	else if (has(t, TABULAR_CODES) && (has(t, TABULAR_CODER) ||
	    !str_eq_nocase(t->column[t->at[TABULAR_ID]].name, STR("id"))))
		t->form = TABULAR_PASSAGES;
	else if (is_sheet(t))
		t->form = TABULAR_SHEET;
	if (t->form == TABULAR_SHEET)
		find_answers(t);
	return t->form != TABULAR_UNKNOWN;
}
