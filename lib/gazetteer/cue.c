#include "gazetteer/cue.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "csv/tsv.h"
#include "io/shipped.h"
#include "text/reading.h"
#include "text/token.h"

#define CUE_X_NAME(constant, name) name,
static const char *const role_names[CUE_ROLES_N] = { CUE_ROLES(CUE_X_NAME) };

static bool
role_of(struct str name, enum cue_role *role)
{
	for (int i = 0; i < CUE_ROLES_N; i++)
		if (str_is(name, role_names[i])) {
			*role = (enum cue_role)i;
			return true;
		}
	return false;
}

void
cue_fold(struct buf *out, struct str s)
{
	struct tokens t = { 0 };
	size_t from = out->n;

	token_split(&t, s);
	for (size_t i = 0; i < t.n; i++) {
		if (t.v[i].kind != TOKEN_WORD)
			continue;
		if (out->n > from)
			buf_addc(out, ' ');
		reading_fold(out, token_str(&t, i));
	}
	token_free(&t);
}

static void
add_cue(struct cues *c, struct cue new)
{
	c->cue = mem_grow(c->cue, &c->cap, c->n + 1, sizeof(*c->cue));
	c->cue[c->n++] = new;
}

/* The words of a row, parted by |, each with each of its kinds. */
static void
add_words(struct cues *c, const struct tsv *t, struct cue new, struct str words,
    struct str kinds)
{
	struct buf folded = { 0 };
	struct str word, kind;

	while (str_split(&words, '|', &word)) {
		struct str rest = kinds;

		buf_clear(&folded);
		cue_fold(&folded, word);
		if (folded.n == 0)
			diag_die("%s:%zu: '%s' has no word in it", t->file,
			    t->line, diag_vis(str_trim(word)));
		new.word = arena_str(&c->bytes, buf_str(&folded));
		if (kinds.n == 0)
			add_cue(c, new);
		while (rest.n > 0 && str_split(&rest, '|', &kind)) {
			new.kind = arena_str(&c->bytes, str_trim(kind));
			add_cue(c, new);
		}
	}
	buf_free(&folded);
}

static void
read_row(struct cues *c, const struct tsv *t, const size_t column[4])
{
	struct str role = tsv_full(t, column[0]);
	struct str words = tsv_full(t, column[1]);
	struct str kinds = column[2] == SIZE_MAX ? STR("") : t->field[column[2]];
	struct str is_short = column[3] == SIZE_MAX ? STR("") :
	    t->field[column[3]];
	struct cue new = { .line = (uint32_t)t->line };
	bool needs;

	if (!role_of(role, &new.role))
		diag_die("%s:%zu: role %s: it is type, at, toward, from, "
		    "segment, compass, fold, mark, stop or suffix", t->file,
		    t->line, diag_vis(role));
	if (is_short.n > 0 && !str_is(is_short, "yes"))
		diag_die("%s:%zu: short %s: it is yes, or empty", t->file,
		    t->line, diag_vis(is_short));
	new.is_short = is_short.n > 0;
	needs = new.role == CUE_TYPE || new.role == CUE_FOLD;
	if (needs && kinds.n == 0)
		diag_die("%s:%zu: no kinds: %s", t->file, t->line,
		    new.role == CUE_TYPE ? "a type word has the kind of what "
		    "it is said of, such as street" :
		    "a fold has the spelling of today, such as u for oe");
	if (!needs && kinds.n > 0)
		diag_die("%s:%zu: kinds are of type words and folds only",
		    t->file, t->line);
	add_words(c, t, new, words, kinds);
}

static int
order(const void *a, const void *b)
{
	const struct cue *x = a, *y = b;
	int by;

	if (x->role != y->role)
		return x->role < y->role ? -1 : 1;
	by = str_cmp(x->word, y->word);
	return by != 0 ? by : str_cmp(x->kind, y->kind);
}

/* A word twice in a role (and kind) is a slip of whoever wrote the table. */
static void
check_twice(const struct cues *c)
{
	for (size_t i = 1; i < c->n; i++)
		if (order(&c->cue[i - 1], &c->cue[i]) == 0)
			diag_die("%s:%u: %s %s stands twice: see line %u",
			    c->path, c->cue[i].line,
			    role_names[c->cue[i].role],
			    diag_vis(c->cue[i].word), c->cue[i - 1].line);
}

void
cue_open(struct cues *c, const char *name)
{
	static const char all[] = "role, word and kinds";
	struct tsv t;
	size_t column[4];

	*c = (struct cues){ .path = shipped_find(name, "words", ".tsv") };
	tsv_open(&t, c->path);
	column[0] = tsv_need(&t, "role", all);
	column[1] = tsv_need(&t, "word", all);
	column[2] = tsv_column(&t, "kinds");
	column[3] = tsv_column(&t, "short");
	while (tsv_next(&t))
		read_row(c, &t, column);
	tsv_close(&t);
	if (c->n > 0)
		qsort(c->cue, c->n, sizeof(*c->cue), order);
	for (size_t i = 0; i < c->n; i++)
		c->first[c->cue[i].role + 1] = i + 1;
	for (int r = 0; r < CUE_ROLES_N; r++)
		if (c->first[r + 1] < c->first[r])
			c->first[r + 1] = c->first[r];
	check_twice(c);
}

const struct cue *
cue_find(const struct cues *c, enum cue_role role, struct str word, size_t *n)
{
	size_t low = c->first[role], high = c->first[role + 1];

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (str_cmp(c->cue[mid].word, word) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	for (*n = 0; low + *n < c->first[role + 1] &&
	    str_eq(c->cue[low + *n].word, word);)
		++*n;
	return *n > 0 ? &c->cue[low] : NULL;
}

const struct cue *
cue_type(const struct cues *c, struct str word, struct str kind)
{
	size_t n;
	const struct cue *cue = cue_find(c, CUE_TYPE, word, &n);

	for (size_t i = 0; i < n; i++)
		if (str_eq(cue[i].kind, kind))
			return &cue[i];
	return NULL;
}

void
cue_free(struct cues *c)
{
	free(c->cue);
	free(c->path);
	arena_free(&c->bytes);
	*c = (struct cues){ 0 };
}
