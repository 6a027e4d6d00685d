#include "learn/labels.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "codebook/property.h"
#include "handcode/forms.h"
#include "json/json.h"
#include "validity/agreement.h"

static void
open_gold(struct labels *l, const struct cli_list *files)
{
	static const char *const no_map[] = { NULL };
	struct codings *c = &l->in.codings;
	uint32_t final;

	l->gold = true;
	l->in.want = str_of(l->name);
	codings_open(c, NULL, l->in.want, AGREEMENT_NOMINAL, true, NULL);
	ident_open(&l->in.ident, NULL, &c->posts);
	for (size_t i = 0; i < files->n; i++)
		forms_read(&l->in, files->item[i], NULL, no_map);
	codings_settle(c);
	inbox_report(&l->in);
	final = names_find(&c->coders, STR("final"));
	l->final = final == NAMES_NONE ? SIZE_MAX : final;
	l->coder = mem_new((size_t)c->coders.n + 1, sizeof(*l->coder));
}

/* A path from the record, as "extra.labels.intent". */
static void
add_place(struct labels *l, const char *before)
{
	struct buf spec = { 0 };

	buf_addz(&spec, before);
	buf_addz(&spec, l->name);
	l->place[l->places++] = dimension_open(buf_str(&spec), "-d", NULL);
	buf_free(&spec);
}

void
labels_open(struct labels *l, const char *spec, const struct cli_list *gold)
{
	struct str s = str_of(spec);
	size_t equals = str_chr(s, '=');
	struct buf evidence = { 0 };
	const char *why;

	*l = (struct labels){ 0 };
	l->name = mem_dup(str_sub(s, 0, equals));
	if ((why = property_bad_dimension(str_of(l->name))) != NULL)
		diag_die("dimension '%s': %s", diag_vis(str_of(l->name)), why);
	buf_addz(&evidence, l->name);
	buf_addz(&evidence, "_evidence");
	l->evidence = mem_dup(buf_str(&evidence));
	buf_free(&evidence);
	if (gold->n > 0) {
		if (equals != SIZE_MAX)
			cli_usage("-d is a name alone with --gold, which has "
			    "the codes");
		open_gold(l, gold);
	} else if (equals != SIZE_MAX) {
		l->place[l->places++] = dimension_open(s, "-d", NULL);
	} else {
		add_place(l, "");
		add_place(l, "extra.labels.");
		add_place(l, "extra.");
	}
}

static void
add_code(struct labels *l, struct names *codes, struct str code)
{
	uint32_t number;

	/* An empty cell is no code. */
	if (code.n == 0)
		return;
	number = names_add(codes, code);
	if (number > UINT16_MAX)
		diag_die("more than %d different codes: is '%s' text?",
		    UINT16_MAX, diag_vis(code));
	l->code = mem_grow(l->code, &l->cap, l->n + 1, sizeof(*l->code));
	l->code[l->n++] = (uint16_t)number;
}

static bool
read_member(struct labels *l, const struct record *rec, struct names *codes)
{
	for (size_t i = 0; i < l->places; i++) {
		struct dimension *d = l->place[i];

		dimension_read(d, rec, NULL);
		if (!d->present)
			continue;
		for (size_t k = 0; k < d->n; k++)
			add_code(l, codes, d->values.key[d->value[k]]);
		l->ruled += record_get(rec, l->evidence) != NULL;
		return true;
	}
	l->bare++;
	return false;
}

/* -1: no coder was asked; 0 no, 1 yes, 2 as many for it as against it. */
static int
vote(const struct labels *l, uint32_t post, uint16_t code)
{
	const struct codings *c = &l->in.codings;
	size_t n = codings_of(c, post, code, l->coder), yes = 0;

	if (l->final < c->coders.n && l->coder[l->final] != CODINGS_MISSING)
		return l->coder[l->final] == CODINGS_YES;
	for (uint32_t k = 0; k < c->coders.n; k++)
		yes += l->coder[k] == CODINGS_YES;
	if (n == 0)
		return -1;
	return 2 * yes == n ? 2 : 2 * yes > n;
}

static bool
read_gold(struct labels *l, const struct record *rec, struct names *codes)
{
	const struct codings *c = &l->in.codings;
	struct buf id = { 0 };
	uint32_t post = names_find(&c->posts, json_text(record_get(rec, "id"),
	    &id));
	bool divided = false;

	buf_free(&id);
	if (post == NAMES_NONE || c->start[post] == c->start[post + 1]) {
		l->bare++;
		return false;
	}
	l->found++;
	for (uint32_t k = 0; k < c->codes.n; k++) {
		int v = vote(l, post, (uint16_t)k);

		if (v == 1)
			add_code(l, codes, c->codes.key[k]);
		divided |= v == 2;
	}
	l->disputed += divided;
	return !divided;
}

bool
labels_read(struct labels *l, const struct record *rec, struct names *codes)
{
	l->n = 0;
	return l->gold ? read_gold(l, rec, codes) :
	    read_member(l, rec, codes);
}

void
labels_report(const struct labels *l)
{
	size_t coded = 0;

	for (uint32_t i = 0; l->gold && i < l->in.codings.posts.n; i++)
		coded += l->in.codings.start[i] < l->in.codings.start[i + 1];
	if (coded > l->found)
		diag_finding("hand-coded posts that are in no record, left "
		    "out: %ju of %zu", (uintmax_t)(coded - l->found), coded);
	if (l->disputed > 0)
		diag_note("posts left out on which coders are divided evenly: "
		    "%ju; a coder called final decides", (uintmax_t)l->disputed);
	if (l->ruled > 0)
		diag_note("%ju records carry %s: their codes were given by "
		    "rules or a model, not by people, and what is learnt "
		    "repeats them", (uintmax_t)l->ruled, l->evidence);
}

void
labels_close(struct labels *l)
{
	for (size_t i = 0; i < l->places; i++) {
		dimension_report(l->place[i]);
		dimension_close(l->place[i]);
	}
	if (l->gold)
		inbox_free(&l->in);
	free(l->name);
	free(l->evidence);
	free(l->coder);
	free(l->code);
	*l = (struct labels){ 0 };
}
