#include "handcode/tabular.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/answer.h"

/* The row at hand. */
struct row {
	const struct str *cell;
	size_t n;
	size_t number;
	uint32_t post;
	uint16_t coder;
};

static struct str
tabular_cell(const struct tabular *t, const struct row *r, enum tabular_role role)
{
	size_t at = t->at[role];

	return at < r->n ? str_trim(r->cell[at]) : (struct str){ NULL, 0 };
}

/* The coder that the row names, or the one of the file. */
static uint16_t
coder_of(struct tabular *t, const struct row *r)
{
	struct str s = tabular_cell(t, r, TABULAR_CODER);

	if (s.n == 0)
		s = t->at[TABULAR_FINAL] != SIZE_MAX ? STR("final") :
		    t->in->coder;
	if (t->coder == CODINGS_MISSING || !str_eq(s, buf_str(&t->coder_name))) {
		buf_clear(&t->coder_name);
		buf_adds(&t->coder_name, s);
		t->coder = codings_coder(&t->in->codings, s);
	}
	return t->coder;
}

static bool
find_post(struct tabular *t, struct row *r)
{
	const struct ident_row says = { tabular_cell(t, r, TABULAR_ID),
		tabular_cell(t, r, TABULAR_URL), t->form == TABULAR_PASSAGES ?
		STR("") : tabular_cell(t, r, TABULAR_TEXT) };

	r->post = inbox_post(t->in, &says, r->number, t->at[TABULAR_ID]);
	return r->post != IDENT_NONE;
}

static bool
is_other_dimension(const struct tabular *t, const struct row *r)
{
	struct str s = tabular_cell(t, r, TABULAR_DIMENSION);

	return s.n > 0 && t->in->want.n > 0 && !str_eq(s, t->in->want);
}

static void
keep_words(struct tabular *t, const struct row *r)
{
	inbox_show(t->in, (struct inbox_shown){ r->post, r->coder,
	    tabular_cell(t, r, TABULAR_URL), tabular_cell(t, r, TABULAR_TEXT),
	    tabular_cell(t, r, TABULAR_NOTE) });
}

static void
tidy_row(struct tabular *t, struct row *r)
{
	bool final = t->at[TABULAR_FINAL] != SIZE_MAX;
	enum tabular_role role = final ? TABULAR_FINAL : TABULAR_VALUE;
	struct str cell = tabular_cell(t, r, role);
	const char *why;
	uint16_t value, code;

	if (is_other_dimension(t, r))
		return;
	switch (answer_read(&t->in->codings, cell, &value, &why)) {
	case ANSWER_BLANK:
		if (t->in->untouched++ == 0)
			t->in->first_untouched = r->number;
		return;
	case ANSWER_WRONG:
		inbox_refuse(t->in, r->number, t->at[role], "%s", why);
		return;
	case ANSWER_VALUE:
		break;
	}
	if (!find_post(t, r))
		return;
	code = inbox_code(t->in, tabular_cell(t, r, TABULAR_CODE), r->number,
	    t->at[TABULAR_CODE]);
	if (code == CODINGS_MISSING)
		return;
	r->coder = coder_of(t, r);
	inbox_add(t->in, r->post, r->coder, code, value, r->number);
	keep_words(t, r);
}

/* Whether anybody filled in a cell of the row that is to be filled in. */
static bool
is_touched(const struct tabular *t, const struct row *r)
{
	for (size_t i = 0; i < t->n && i < r->n; i++) {
		enum tabular_role role = t->column[i].role;

		if ((role == TABULAR_ANSWER || role == TABULAR_NONE ||
		    role == TABULAR_UNSURE || role == TABULAR_CODES) &&
		    str_trim(r->cell[i]).n > 0)
			return true;
	}
	return false;
}

/*
 * Reads the answers of a sheet's row; false when one is wrong, or contradicts
 * the box none: that has been said. *yes is a column with a yes.
 */
static bool
check_answers(struct tabular *t, const struct row *r, size_t *yes)
{
	bool none = answer_is_marked(tabular_cell(t, r, TABULAR_NONE));
	const char *why;
	uint16_t value;

	*yes = SIZE_MAX;
	for (size_t i = 0; i < t->n && i < r->n; i++) {
		if (t->column[i].role != TABULAR_ANSWER)
			continue;
		switch (answer_read(&t->in->codings, r->cell[i], &value, &why)) {
		case ANSWER_WRONG:
			inbox_refuse(t->in, r->number, i, "%s", why);
			return false;
		case ANSWER_VALUE:
			if (t->in->codings.scale.binary && value == CODINGS_YES)
				*yes = i;
			break;
		case ANSWER_BLANK:
			break;
		}
	}
	if (none && *yes != SIZE_MAX) {
		inbox_refuse(t->in, r->number, *yes, "none and %s are both "
		    "marked", diag_vis(t->column[*yes].name));
		return false;
	}
	return true;
}

/*
 * The codes of a cell with several; false when one is not in the book. With
 * add they are added, as a yes each.
 */
static bool
each_code(struct tabular *t, const struct row *r, bool add, size_t *n)
{
	struct str rest = tabular_cell(t, r, TABULAR_CODES), part;
	bool lines = str_chr(rest, '\n') != SIZE_MAX;

	*n = 0;
	while (str_split(&rest, lines ? '\n' : ';', &part)) {
		uint16_t code;

		part = str_trim(part);
		if (part.n == 0)
			continue;
		code = inbox_code(t->in, part, r->number,
		    t->at[TABULAR_CODES]);
		if (code == CODINGS_MISSING)
			return false;
		++*n;
		if (add)
			inbox_add(t->in, r->post, r->coder, code, CODINGS_YES,
			    r->number);
	}
	return true;
}

/* The answers of a row in which nothing is wrong; a blank is a no. */
static void
add_answers(struct tabular *t, const struct row *r)
{
	const bool binary = t->in->codings.scale.binary;
	const char *why;
	uint16_t value;
	size_t n;

	for (size_t i = 0; i < t->n; i++) {
		struct str cell = i < r->n ? r->cell[i] : STR("");

		if (t->column[i].role != TABULAR_ANSWER)
			continue;
		if (answer_read(&t->in->codings, cell, &value, &why) !=
		    ANSWER_VALUE) {
			if (!binary)
				continue;
			value = CODINGS_NO;
		}
		inbox_add(t->in, r->post, r->coder, t->column[i].code, value,
		    r->number);
	}
	if (t->at[TABULAR_CODES] == SIZE_MAX)
		return;
	inbox_add(t->in, r->post, r->coder, CODINGS_LOOKED, CODINGS_NO,
	    r->number);
	(void)each_code(t, r, true, &n);
}

static void
sheet_row(struct tabular *t, struct row *r)
{
	size_t yes, codes;

	if (!is_touched(t, r)) {
		if (t->in->untouched++ == 0)
			t->in->first_untouched = r->number;
		return;
	}
	if (!find_post(t, r) || !check_answers(t, r, &yes) ||
	    !each_code(t, r, false, &codes))
		return;
	if (codes > 0 && answer_is_marked(tabular_cell(t, r, TABULAR_NONE))) {
		inbox_refuse(t->in, r->number, t->at[TABULAR_CODES], "none and "
		    "%s are both marked", diag_vis(tabular_cell(t, r,
		    TABULAR_CODES)));
		return;
	}
	r->coder = coder_of(t, r);
	t->in->codings.unsure += answer_is_marked(tabular_cell(t, r,
	    TABULAR_UNSURE));
	add_answers(t, r);
	keep_words(t, r);
}

/* Whether this is new: what is marked twice in a document counts once. */
static bool
meet(struct tabular *t, const struct row *r, unsigned code)
{
	char key[48];
	uint32_t n = t->met.n;

	snprintf(key, sizeof(key), "%lx/%x/%x", (unsigned long)r->post,
	    (unsigned)r->coder, code);
	return names_add(&t->met, str_of(key)) == n;
}

/* Parent > Child and Parent\Child, as MAXQDA and NVivo write paths. */
static struct str
tabular_path(struct tabular *t, struct str s)
{
	struct buf path = { 0 };
	struct str out, part;

	if (str_chr(s, '>') == SIZE_MAX && str_chr(s, '\\') == SIZE_MAX)
		return s;
	for (size_t from = 0, i = 0; i <= s.n; i++) {
		if (i < s.n && s.p[i] != '>' && s.p[i] != '\\')
			continue;
		part = str_trim(str_sub(s, from, i));
		from = i + 1;
		if (part.n == 0)
			continue;
		if (path.n > 0)
			buf_addc(&path, '/');
		buf_adds(&path, part);
	}
	out = arena_str(&t->bytes, buf_str(&path));
	buf_free(&path);
	return out;
}

/* A code by its path, else by the last part of it. */
static uint16_t
code_of_path(struct tabular *t, struct str path, const struct row *r, size_t at)
{
	struct codings *c = &t->in->codings;
	size_t slash = path.n;
	struct str meant;
	uint16_t code;

	if (c->book == NULL || names_find(&c->codes, path) != NAMES_NONE)
		return inbox_code(t->in, path, r->number, at);
	while (slash > 0 && path.p[slash - 1] != '/')
		slash--;
	code = codings_code(c, str_skip(path, slash), &meant);
	return code != CODINGS_MISSING ? code :
	    inbox_code(t->in, path, r->number, at);
}

static void
passage_row(struct tabular *t, struct row *r)
{
	bool several = t->at[TABULAR_CODES] != SIZE_MAX;
	enum tabular_role role = several ? TABULAR_CODES : TABULAR_CODE;
	struct str rest = tabular_cell(t, r, role), part;
	bool lines = str_chr(rest, '\n') != SIZE_MAX;

	if (!find_post(t, r))
		return;
	r->coder = coder_of(t, r);
	while (str_split(&rest, lines ? '\n' : several ? ';' : '\0', &part)) {
		uint16_t code;

		part = str_trim(part);
		if (part.n == 0)
			continue;
		code = code_of_path(t, tabular_path(t, part), r, t->at[role]);
		if (code != CODINGS_MISSING && meet(t, r, code))
			inbox_add(t->in, r->post, r->coder, code, CODINGS_YES,
			    r->number);
	}
	if (meet(t, r, CODINGS_LOOKED))
		inbox_add(t->in, r->post, r->coder, CODINGS_LOOKED,
		    CODINGS_NO, r->number);
	keep_words(t, r);
}

/* Whether the row after the header holds the labels of the codes. */
static bool
is_label_row(struct tabular *t, const struct row *r)
{
	bool words = false;
	const char *why;
	uint16_t value;

	/* Labels stand over answers alone; a post has a text, or a link. */
	if (tabular_cell(t, r, TABULAR_ID).n == 0)
		return tabular_cell(t, r, TABULAR_TEXT).n == 0 &&
		    tabular_cell(t, r, TABULAR_URL).n == 0;
	for (size_t i = 0; i < t->n && i < r->n; i++) {
		if (t->column[i].role != TABULAR_ANSWER)
			continue;
		if (str_trim(r->cell[i]).n == 0)
			continue;
		if (!t->in->codings.scale.binary ||
		    answer_read(&t->in->codings, r->cell[i], &value, &why) ==
		    ANSWER_VALUE)
			return false;
		words = words || t->in->design == NULL || names_find(
		    &t->in->design->ids, tabular_cell(t, r, TABULAR_ID)) ==
		    NAMES_NONE;
	}
	return words && t->in->design != NULL;
}

void
tabular_row(struct tabular *t, const struct str *cell, size_t n, size_t number)
{
	struct row r = { cell, n, number, 0, 0 };
	bool second = t->second;

	t->second = false;
	if (second && t->form == TABULAR_SHEET && is_label_row(t, &r))
		return;
	t->in->seen++;
	t->in->codings.rows++;
	switch (t->form) {
	case TABULAR_TIDY:
		tidy_row(t, &r);
		break;
	case TABULAR_SHEET:
		sheet_row(t, &r);
		break;
	case TABULAR_PASSAGES:
		passage_row(t, &r);
		break;
	case TABULAR_UNKNOWN:
		break;
	}
}

void
tabular_end(struct tabular *t)
{
	free(t->column);
	names_free(&t->met);
	buf_free(&t->coder_name);
	arena_free(&t->bytes);
	*t = (struct tabular){ 0 };
}
