/*
 * placegen GAZETTEER N [SEED]: N posts that nobody wrote, about places of a
 * gazetteer, and what each is about: extra.kind is how the place is named,
 * extra.truth the districts that it lies in ([]: the post names none).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "gazetteer/gazetteer.h"
#include "json/json.h"
#include "stats/random.h"

static const char *const kinds[] = { "bare", "at", "type", "typo", "hashtag",
	"direction", "neighbour", "weak", "never", "none" };
enum kind { BARE, AT, TYPE, TYPO, HASHTAG, DIRECTION, NEIGHBOUR, WEAK, NEVER,
	NONE };

/* Words that a post has beside its place. */
static const char *const before[] = { "banjir", "macet", "lampu mati",
	"jalan bolong", "sampah menumpuk", "pohon tumbang" };
static const char *const after[] = { "pak tolong", "sudah lama", "dari tadi",
	"mohon dicek", "min", "" };

enum { TYPO_LETTERS = 8 };

struct generator {
	const struct gazetteer *g;
	struct random random;
	struct buf text;
	struct buf out;
};

static size_t
any(struct generator *t, size_t n)
{
	return (size_t)random_below(&t->random, n);
}

static const char *
word(struct generator *t, const char *const *list, size_t n)
{
	return list[any(t, n)];
}

/* The district of an entry of which all is in one; GAZETTEER_NONE. */
static uint32_t
district_of(const struct gazetteer *g, uint32_t entry)
{
	const struct gazetteer_entry *e = g->entry + entry;
	uint32_t area;

	if (e->class == GAZETTEER_OUTSIDE)
		return entry;
	if (e->class == GAZETTEER_LEVEL)
		return places_above(g, entry, 0);
	if (e->class != GAZETTEER_PLACE || e->shares == 0)
		return GAZETTEER_NONE;
	area = places_above(g, g->share[e->share].area, 0);
	for (uint32_t i = 1; i < e->shares; i++)
		if (places_above(g, g->share[e->share + i].area, 0) != area)
			return GAZETTEER_NONE;
	return area;
}

/* Whether some place has this form as a strong one: Cirebon, Jalan Cirebon. */
static bool
has_strong(const struct gazetteer *g, struct str text)
{
	for (size_t i = 0; i < g->forms; i++)
		if (str_eq(g->form[i].text, text) && !g->form[i].weak)
			return true;
	return false;
}

/* Whether a form is of places in one district alone, and none is weak. */
static bool
is_plain(const struct gazetteer *g, const struct gazetteer_form *f)
{
	uint32_t district = district_of(g, f->entry);

	for (size_t i = 0; i < g->forms; i++)
		if (str_eq(g->form[i].text, f->text) && (g->form[i].weak ||
		    g->form[i].weight < 1 ||
		    district_of(g, g->form[i].entry) != district))
			return false;
	return district != GAZETTEER_NONE && f->text.n > 3;
}

static bool
has_digit(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ascii_digit(s.p[i]))
			return true;
	return false;
}

/* A form that fits the kind of post; NULL: none was found soon. */
static const struct gazetteer_form *
pick(struct generator *t, enum kind kind)
{
	const struct gazetteer *g = t->g;

	for (int i = 0; i < 1000; i++) {
		const struct gazetteer_form *f = g->form + any(t, g->forms);
		const struct gazetteer_entry *e = g->entry + f->entry;

		if (kind == NEVER && e->class == GAZETTEER_NEVER)
			return f;
		if (kind == WEAK && f->weak && !f->at && f->nears == 0 &&
		    !f->typed && e->class == GAZETTEER_PLACE &&
		    !has_strong(g, f->text))
			return f;
		if (kind == WEAK || kind == NEVER || !is_plain(g, f))
			continue;
		if (kind == TYPE && (f->typed || !str_is(e->kind, "street")))
			continue;
		if (kind == TYPO && (f->words > 1 || f->typed || has_digit(f->text) ||
		    f->text.n < TYPO_LETTERS))
			continue;
		return f;
	}
	return NULL;
}

/* Appends a word with one error, its first letter kept. */
static void
add_typo(struct generator *t, struct str s)
{
	size_t at = 2 + any(t, s.n - 4), from = t->text.n;
	char *p;

	buf_adds(&t->text, s);
	p = t->text.p + from + at;
	switch (any(t, 4)) {
	case 0:
		memmove(p, p + 1, s.n - at - 1);
		t->text.n--;
		break;
	case 1:
		buf_addc(&t->text, 'x');
		p = t->text.p + from + at;
		memmove(p + 1, p, s.n - at);
		*p = 'h';
		break;
	case 2:
		*p = *p == 'q' ? 'k' : 'q';
		break;
	default:
		if (p[0] == p[1])
			p[0] = 'q';
		else {
			char c = p[0];

			p[0] = p[1];
			p[1] = c;
		}
	}
}

/* Appends a form as a hashtag: each word with a capital. */
static void
add_hashtag(struct generator *t, struct str s)
{
	bool first = true;

	buf_addc(&t->text, '#');
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c != ' ')
			buf_addc(&t->text, first && c >= 'a' && c <= 'z' ?
			    (char)(c - 'a' + 'A') : c);
		first = c == ' ';
	}
}

static void
add_named(struct generator *t, enum kind kind, const struct gazetteer_form *f)
{
	const struct gazetteer_form *other;

	if (kind == AT || kind == TYPO || kind == NEIGHBOUR)
		buf_addz(&t->text, "di ");
	if (kind == TYPE)
		buf_addz(&t->text, "jl ");
	if (kind == TYPO)
		add_typo(t, f->text);
	else if (kind == HASHTAG)
		add_hashtag(t, f->text);
	else
		buf_adds(&t->text, f->text);
	other = kind == DIRECTION ? pick(t, BARE) : NULL;
	if (other != NULL) {
		buf_addz(&t->text, " arah ");
		buf_adds(&t->text, other->text);
	}
	if (kind == NEIGHBOUR) {
		buf_addz(&t->text, " dekat ");
		buf_adds(&t->text, t->g->entry[district_of(t->g,
		    f->entry)].name);
	}
}

/* Writes one post; false when the gazetteer has nothing for its kind. */
static bool
write_post(struct generator *t, size_t id)
{
	enum kind kind = (enum kind)(id % ARRAY_N(kinds));
	const struct gazetteer_form *f = kind == NONE ? NULL : pick(t, kind);

	if (kind != NONE && f == NULL)
		return false;
	buf_clear(&t->text);
	buf_addz(&t->text, word(t, before, ARRAY_N(before)));
	buf_addc(&t->text, ' ');
	if (f != NULL)
		add_named(t, kind, f);
	buf_addc(&t->text, ' ');
	buf_addz(&t->text, word(t, after, ARRAY_N(after)));
	buf_clear(&t->out);
	buf_addf(&t->out, "{\"id\":\"%zu\",\"text\":", id);
	json_quote(&t->out, str_trim(buf_str(&t->text)));
	buf_addf(&t->out, ",\"extra\":{\"kind\":\"%s\",\"truth\":[",
	    kinds[kind]);
	if (f != NULL && kind != WEAK && kind != NEVER)
		json_quote(&t->out, t->g->entry[district_of(t->g,
		    f->entry)].path);
	buf_addz(&t->out, "]}}\n");
	diag_write(buf_str(&t->out));
	return true;
}

int
main(int argc, char *argv[])
{
	struct generator t = { 0 };
	struct gazetteer *g;
	size_t n, written = 0;

	diag_begin("placegen");
	if (argc < 3)
		diag_die("usage: placegen GAZETTEER N [SEED]");
	g = gazetteer_open((const char *const *)argv + 1, 1);
	t.g = g;
	t.random = random_stream(argc > 3 ? strtoul(argv[3], NULL, 10) : 1, 0);
	n = strtoul(argv[2], NULL, 10);
	for (size_t id = 0; id < n; id++)
		written += write_post(&t, id);
	if (written == 0)
		diag_die("%s has no forms that posts can be made of", argv[1]);
	buf_free(&t.text);
	buf_free(&t.out);
	gazetteer_close(g);
	return diag_finish();
}
