#include "report/examples.h"

#include <stdlib.h>

#include "align/print.h"
#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "counts/flowparts.h"
#include "json/json.h"
#include "show/escape.h"
#include "show/words.h"
#include "time/when.h"

enum { SPANS_MAX = 64 };

/* A post with the words that made its code; texts last as long as the arena. */
struct example {
	struct str text;
	int64_t time;
	size_t number;	/* as rows come */
	size_t span[SPANS_MAX][2];	/* bytes from, to; in order */
	size_t spans;
};

/* The posts of a code, each text once, in order of time. */
struct examples_code {
	struct example *post;
	size_t n, cap;
};

struct examples {
	const struct dossier *s;
	struct names codes;
	struct examples_code *of;
	size_t cap;
	struct names seen;	/* code and text */
	size_t *post;		/* of each of these, its place in its code */
	size_t post_cap;
	struct arena texts;
};

static struct examples_code *
find_code(struct examples *e, struct str code)
{
	const uint32_t before = e->codes.n, i = names_add(&e->codes, code);

	if (i == before) {
		e->of = mem_grow(e->of, &e->cap, e->codes.n, sizeof(*e->of));
		e->of[i] = (struct examples_code){ .n = 0 };
	}
	return &e->of[i];
}

/* The number that a text of a code has among all; *known: it was there. */
static uint32_t
find_text(struct examples *e, struct str code, struct str text, bool *known)
{
	const uint32_t before = e->seen.n;
	struct buf both = { 0 };
	uint32_t i;

	buf_adds(&both, code);
	buf_addc(&both, '\n');
	buf_adds(&both, text);
	i = names_add(&e->seen, buf_str(&both));
	*known = i < before;
	buf_free(&both);
	return i;
}

/* Takes a post in; one of a text that is there may only be an earlier one. */
static void
take_post(struct examples *e, struct str code, struct example *x)
{
	struct examples_code *c = find_code(e, code);
	bool known;
	const uint32_t i = find_text(e, code, x->text, &known);

	if (known) {
		struct example *old = &c->post[e->post[i]];

		old->time = x->time < old->time ? x->time : old->time;
		return;
	}
	e->post = mem_grow(e->post, &e->post_cap, (size_t)i + 1,
	    sizeof(*e->post));
	e->post[i] = c->n;
	x->number = c->n;
	c->post = mem_grow(c->post, &c->cap, c->n + 1, sizeof(*c->post));
	c->post[c->n++] = *x;
}

/* Where the code point of this number begins; n after the last one. */
static size_t
byte_of(struct str s, uint64_t point)
{
	size_t i = 0;

	for (; i < s.n; i++)
		if (((unsigned char)s.p[i] & 0xc0) != 0x80 && point-- == 0)
			return i;
	return i;
}

static void
add_span(struct example *x, const struct json_node *v)
{
	uint64_t pair[2];
	size_t from, to;

	if (x->spans == SPANS_MAX || !json_pair(v, pair))
		return;
	from = byte_of(x->text, pair[0]);
	to = byte_of(x->text, pair[1]);
	if (from < to && (x->spans == 0 || from >= x->span[x->spans - 1][1])) {
		x->span[x->spans][0] = from;
		x->span[x->spans++][1] = to;
	}
}

/* A row of tw-kwic without --per-post: the words with what stands around. */
static void
take_line(struct examples *e, struct example *x, const struct json_node *o)
{
	static const char *const part[] = { "left", "words", "right" };
	struct buf text = { 0 }, scratch = { 0 };

	for (size_t i = 0; i < 3; i++) {
		buf_clear(&scratch);
		if (i == 1)
			x->span[0][0] = text.n;
		if (json_get_type(o, part[i], JSON_STRING) != NULL)
			buf_adds(&text, json_text(json_get(o, part[i]),
			    &scratch));
		if (i == 1)
			x->span[0][1] = text.n;
	}
	x->spans = x->span[0][0] < x->span[0][1];
	x->text = arena_str(&e->texts, buf_str(&text));
	buf_free(&text);
	buf_free(&scratch);
}

static void
take_row(struct examples *e, const struct json_node *o)
{
	const struct json_node *at = json_get_type(o, "at", JSON_ARRAY);
	struct example x = { .spans = 0 };
	struct buf scratch = { 0 };
	int32_t offset;

	if (at != NULL) {
		x.text = arena_str(&e->texts, json_text(json_get(o, "text"),
		    &scratch));
		JSON_EACH(v, at)
			add_span(&x, v);
	} else {
		take_line(e, &x, o);
	}
	buf_clear(&scratch);
	when_parse(json_text(json_get(o, "created_at"), &scratch), &x.time,
	    &offset);
	buf_clear(&scratch);
	if (x.text.n > 0)
		take_post(e, json_text(json_get(o, "code"), &scratch), &x);
	buf_free(&scratch);
}

/* Reads the rows of a file; false when one is not of a synthetic post. */
static bool
read_rows(struct examples *e, const struct piece *p)
{
	struct str text = buf_str(&p->text), line;
	struct json json = { 0 };
	bool synthetic = true;

	while (str_split(&text, '\n', &line)) {
		if (!json_scan(&json, line, 3) ||
		    !json_is(json_get(json.node, "row"), "kwic"))
			continue;
		synthetic &= json_is(json_get(json.node, "via"), "synthetic");
		take_row(e, json.node);
	}
	json_free(&json);
	return synthetic;
}

/* How long a link or the name of an account is that begins here; 0: none. */
static size_t
length_of_mask(struct str s)
{
	static const char *const link[] = { "http://", "https://", "www.",
	    "t.co/", "pic.twitter.com/" };
	size_t n = 0;

	for (size_t i = 0; i < sizeof(link) / sizeof(link[0]); i++) {
		if (!str_eq_nocase(str_sub(s, 0, strlen(link[i])),
		    str_of(link[i])))
			continue;
		while (n < s.n && !ascii_blank(s.p[n]))
			n++;
		return n;
	}
	if (s.p[0] != '@')
		return 0;
	for (n = 1; n < s.n; n++)
		if (!ascii_letter(s.p[n]) && !ascii_digit(s.p[n]) &&
		    s.p[n] != '_' && !(n + 1 < s.n && n > 1 &&
		    strchr(".-@", s.p[n]) != NULL &&
		    (ascii_letter(s.p[n + 1]) || ascii_digit(s.p[n + 1]))))
			break;
	return n > 1 ? n : 0;
}

/* Text outside of marks: accounts and links are masked. */
static void
add_masked(struct buf *b, struct str s)
{
	size_t i = 0;

	while (i < s.n) {
		const size_t n = length_of_mask(str_skip(s, i));

		if (n == 0) {
			i++;
			continue;
		}
		escape_html(b, str_sub(s, 0, i));
		buf_addz(b, s.p[i] == '@' ? "@\u2026" : "\u2026");
		s = str_skip(s, i + n);
		i = 0;
	}
	escape_html(b, s);
}

static void
add_example(struct buf *b, const struct example *x)
{
	size_t at = 0;

	buf_addz(b, "<li>");
	for (size_t i = 0; i < x->spans; i++) {
		add_masked(b, str_sub(x->text, at, x->span[i][0]));
		buf_addz(b, "<mark>");
		escape_html(b, str_sub(x->text, x->span[i][0], x->span[i][1]));
		buf_addz(b, "</mark>");
		at = x->span[i][1];
	}
	add_masked(b, str_skip(x->text, at));
	buf_addz(b, "</li>\n");
}

static int
by_time(const void *a, const void *b)
{
	const struct example *x = a, *y = b;
	const int c = ORDER(x->time, y->time);

	return c != 0 ? c : ORDER(x->number, y->number);
}

/* The first, the middle and the last one. */
static void
add_code(struct page *p, const struct examples *e, uint32_t code)
{
	const struct examples_code *c = &e->of[code];
	const size_t chosen[] = { 0, c->n / 2, c->n - 1 };

	if (c->n == 0)
		return;
	qsort(c->post, c->n, sizeof(*c->post), by_time);
	buf_addz(&p->body, "<section class=\"kw\"><h3>");
	escape_html(&p->body, dossier_label(e->s, e->s->dimension[0],
	    e->codes.key[code], STR("")));
	buf_addz(&p->body, "</h3><ul>\n");
	for (size_t i = 0; i < 3; i++)
		if (i == 0 || chosen[i] > chosen[i - 1])
			add_example(&p->body, &c->post[chosen[i]]);
	buf_addz(&p->body, "</ul></section>\n");
}

/* Codes in the order of their shares, then others as they come. */
static void
add_all(struct page *p, struct examples *e)
{
	const struct gather_kind *all = e->s->shares;
	size_t *order = dossier_order(all);

	for (size_t r = 0; r < gather_kept(all); r++) {
		const uint32_t i = names_find(&e->codes, dossier_value(all,
		    order[r]));

		if (i == NAMES_NONE)
			continue;
		add_code(p, e, i);
		e->of[i].n = 0;
	}
	for (uint32_t i = 0; i < e->codes.n; i++)
		add_code(p, e, i);
	free(order);
}

static void
close_examples(struct examples *e)
{
	for (uint32_t i = 0; i < e->codes.n; i++)
		free(e->of[i].post);
	free(e->of);
	free(e->post);
	names_free(&e->codes);
	names_free(&e->seen);
	arena_free(&e->texts);
}

void
examples_section(struct page *p, const struct dossier *s)
{
	struct examples e = { .s = s };

	for (size_t i = 0; i < s->pieces; i++) {
		const struct piece *piece = &s->piece[i];

		if (piece->place != PLACE_EXAMPLES ||
		    piece->kind != PIECE_ROWS)
			continue;
		if (!read_rows(&e, piece) && !s->wish->quotations &&
		    !flowparts_all_synthetic(&s->flow))
			diag_die("%s: words of people; --quotations includes "
			    "them", piece->file);
	}
	if (e.codes.n > 0) {
		page_section(p, "words", str_of(words_of("h.words")));
		page_words(p, "note", "kwic.note");
		buf_addz(&p->body, "<div class=\"kwic\">\n");
		add_all(p, &e);
		buf_addz(&p->body, "</div>\n");
	}
	close_examples(&e);
}
