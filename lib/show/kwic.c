#include "show/kwic.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "show/escape.h"
#include "show/html.h"
#include "show/table.h"
#include "show/width.h"
#include "text/fold.h"

enum {
	WIDTH_ROWS = 60,	/* columns of context where nobody looks */
	WIDTH_MIN = 24,
	ID_COLUMNS = 19,	/* of a tweet */
	CODE_COLUMNS = 24,
	BYTES_A_COLUMN = 64	/* of context that is looked at */
};

/* A line cut to its width. */
struct kwic_cut {
	struct str left, words, right, id, code, book, scope, key;
	int64_t rule;
	size_t number;
};

struct kwic {
	enum { ROWS, EYES, PAGE } kind;
	enum kwic_order order;
	size_t width;
	bool codes;
	struct table *table;
	struct buf clean, out;
	struct kwic_cut *line;	/* kept lines */
	size_t lines, cap;
	struct arena texts;
};

static size_t
default_width(const struct kwic *k)
{
	size_t other = ID_COLUMNS + 4 + (k->codes ? CODE_COLUMNS + 2 : 0);
	size_t all = width_terminal();

	if (k->kind != EYES)
		return WIDTH_ROWS;
	return all < other + 2 * WIDTH_MIN ? WIDTH_MIN : (all - other) / 2;
}

struct kwic *
kwic_open(const char *format, enum kwic_order order, size_t width, bool codes,
    struct str title)
{
	static const struct table_column columns[] = {
		{ .name = "row", .wide_only = true }, { .name = "id" },
		{ .name = "code" }, { .name = "book", .json_only = true },
		{ .name = "rule", .right = true },
		{ .name = "scope" }, { .name = "left", .right = true },
		{ .name = "words" }, { .name = "right" },
	};
	struct kwic *k = mem_new(1, sizeof(*k));
	struct str name = format == NULL ? STR("") : str_of(format);

	table_check(format);
	k->order = order;
	k->codes = codes;
	k->kind = str_is(name, "html") ? PAGE : str_is(name, "table") ||
	    (format == NULL && isatty(STDOUT_FILENO)) ? EYES : ROWS;
	k->width = width > 0 ? width : default_width(k);
	if (k->kind == ROWS)
		k->table = table_open(format, columns,
		    ARRAY_N(columns));
	if (k->kind == PAGE) {
		html_begin(&k->out, title);
		html_element(&k->out, "h1", title);
		html_table(&k->out, "kwic");
		buf_addz(&k->out, "<thead><tr>");
		html_column(&k->out, STR("before"), true);
		html_column(&k->out, STR("words, and after"), false);
		html_column(&k->out, STR("code"), false);
		html_column(&k->out, STR("id"), false);
		buf_addz(&k->out, "</tr></thead>\n<tbody>\n");
		diag_write(buf_str(&k->out));
	}
	return k;
}

/* The end of s, whole clusters, of at most max columns. */
static struct str
cut_left(struct str s, size_t max)
{
	size_t columns, width;

	for (width = width_of(s); width > max; width -= columns)
		s = str_skip(s, width_cluster(s, &columns));
	return s;
}

/* The words of the left side from the last to the first. */
static void
backwards(struct buf *out, struct str s)
{
	while ((s = str_trim(s)).n > 0) {
		size_t i = s.n;

		while (i > 0 && strchr(" \t\r\n", s.p[i - 1]) == NULL)
			i--;
		fold_add(out, str_skip(s, i));
		buf_addc(out, ' ');
		s = str_sub(s, 0, i);
	}
}

static bool
continues_character(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* The first and the last n bytes of s, without halves of characters. */
static struct str
first_bytes(struct str s, size_t n)
{
	while (n < s.n && n > 0 && continues_character(s.p[n]))
		n--;
	return str_sub(s, 0, n);
}

static struct str
last_bytes(struct str s, size_t n)
{
	s = str_skip(s, s.n > n ? s.n - n : 0);
	while (s.n > n - 4 && s.n > 0 && continues_character(s.p[0]))
		s = str_skip(s, 1);
	return s;
}

/* Adds a part of the text: for the terminal without what would steer it. */
static struct str
add_shown(struct kwic *k, struct str s)
{
	size_t n = k->clean.n;

	if (k->kind != EYES)
		return s;
	escape_terminal(&k->clean, s);
	return str_skip(buf_str(&k->clean), n);
}

/* The cut line; its texts last until the next call. */
static struct kwic_cut
cut_context(struct kwic *k, const struct kwic_line *l)
{
	struct kwic_cut c = { .id = l->id, .code = l->code, .book = l->book,
	    .scope = l->scope, .rule = l->rule, .number = k->lines };
	size_t far = k->width * BYTES_A_COLUMN;
	struct str left = last_bytes(str_sub(l->text, 0, l->from), far);
	struct str words = str_sub(l->text, l->from, l->to);
	struct str right = first_bytes(str_skip(l->text, l->to), far);

	/* The buffer must not move while there are three parts in it. */
	buf_clear(&k->clean);
	buf_reserve(&k->clean, 3 * (left.n + words.n + right.n));
	c.left = cut_left(add_shown(k, left), k->width);
	c.words = add_shown(k, words);
	c.right = width_cut(add_shown(k, right), k->width);
	return c;
}

static void
print_kwic_row(struct kwic *k, const struct kwic_cut *c)
{
	struct table *t = k->table;

	table_text(t, "row", STR("kwic"));
	table_text(t, "id", c->id);
	table_text(t, "code", c->code);
	if (c->book.n > 0)
		table_text(t, "book", c->book);
	if (c->rule > 0)
		table_int(t, "rule", c->rule);
	if (c->scope.n > 0)
		table_text(t, "scope", c->scope);
	table_text(t, "left", c->left);
	table_text(t, "words", c->words);
	table_text(t, "right", c->right);
	table_end_row(t);
}

/* Left side, [words] and right side, each in its columns. */
static void
print_for_eyes(struct kwic *k, const struct kwic_cut *c)
{
	struct buf *b = &k->out, middle = { 0 };
	size_t columns = k->width + 2;

	width_pad(b, c->left, k->width, true);
	buf_addz(&middle, "[");
	buf_adds(&middle, width_cut(c->words, columns));
	buf_addz(&middle, "]");
	buf_adds(&middle, c->right);
	width_pad(b, width_cut(buf_str(&middle), columns), columns, false);
	buf_addz(b, "  ");
	if (k->codes) {
		width_pad(b, c->code, CODE_COLUMNS, false);
		buf_addz(b, "  ");
	}
	buf_adds(b, c->id);
	buf_addc(b, '\n');
	buf_free(&middle);
}

static void
print_for_page(struct kwic *k, const struct kwic_cut *c)
{
	struct buf *b = &k->out;

	buf_addz(b, "<tr><td class=\"n\">");
	escape_html(b, c->left);
	buf_addz(b, "</td><td><mark>");
	escape_html(b, c->words);
	buf_addz(b, "</mark>");
	escape_html(b, c->right);
	buf_addz(b, "</td><td>");
	escape_html(b, c->code);
	buf_addz(b, "</td><td class=\"id\">");
	escape_html(b, c->id);
	buf_addz(b, "</td></tr>\n");
}

static void
print_line(struct kwic *k, const struct kwic_cut *c)
{
	buf_clear(&k->out);
	if (k->kind == ROWS)
		print_kwic_row(k, c);
	else if (k->kind == EYES)
		print_for_eyes(k, c);
	else
		print_for_page(k, c);
	diag_write(buf_str(&k->out));
}

static void
keep_line(struct kwic *k, struct kwic_cut c)
{
	struct buf key = { 0 };

	if (k->order == KWIC_LEFT)
		backwards(&key, c.left);
	else
		fold_add(&key, str_trim(c.right));
	c.key = arena_str(&k->texts, buf_str(&key));
	c.left = arena_str(&k->texts, c.left);
	c.words = arena_str(&k->texts, c.words);
	c.right = arena_str(&k->texts, c.right);
	c.id = arena_str(&k->texts, c.id);
	c.code = arena_str(&k->texts, c.code);
	c.book = arena_str(&k->texts, c.book);
	c.scope = arena_str(&k->texts, c.scope);
	k->line = mem_grow(k->line, &k->cap, k->lines + 1, sizeof(*k->line));
	k->line[k->lines++] = c;
	buf_free(&key);
}

void
kwic_add(struct kwic *k, const struct kwic_line *l)
{
	struct kwic_cut c = cut_context(k, l);

	if (k->order == KWIC_INPUT)
		print_line(k, &c);
	else
		keep_line(k, c);
}

bool
kwic_has_rules(const struct kwic *k)
{
	return k->kind == ROWS;
}

static int
lines_in_order(const void *pa, const void *pb)
{
	const struct kwic_cut *a = pa, *b = pb;
	int c = str_cmp(a->key, b->key);

	return c != 0 ? c : ORDER(a->number, b->number);
}

void
kwic_close(struct kwic *k)
{
	if (k->lines > 0)
		qsort(k->line, k->lines, sizeof(*k->line), lines_in_order);
	for (size_t i = 0; i < k->lines; i++)
		print_line(k, &k->line[i]);
	if (k->table != NULL)
		table_close(k->table);
	if (k->kind == PAGE) {
		buf_clear(&k->out);
		html_table_end(&k->out);
		html_end(&k->out);
		diag_write(buf_str(&k->out));
	}
	buf_free(&k->clean);
	buf_free(&k->out);
	free(k->line);
	arena_free(&k->texts);
	free(k);
}
