#include "sheet/postrows.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "coding/evidence.h"
#include "json/json.h"
#include "show/table.h"

enum { DEEP = 8 };	/* brackets in brackets that are looked into */

struct postrows {
	struct table *table;
	enum postrows_codes how;
	const struct codebook *book;
	char **member;		/* paths, and names of their columns */
	size_t members;
	bool *had;		/* by member: some post had it */
	const char *dimension;
	char *words;		/* the column of words; NULL: none */
	bool *given;		/* by code of the book */
	uint64_t coded;
	uint64_t unknown;
	struct json json;	/* the record, with what is in its members */
	struct buf text;
	struct buf cell;
	struct evidence_list evidence;
};

static char *
join(const char *a, const char *b)
{
	struct buf name = { 0 };
	char *whole;

	buf_addz(&name, a);
	buf_addz(&name, b);
	whole = mem_dup(buf_str(&name));
	buf_free(&name);
	return whole;
}

static void
add_column(struct table_column *column, size_t *n, struct names *names,
    const char *name)
{
	uint32_t had = names->n;

	names_add(names, str_of(name));
	if (names->n == had)
		diag_die("two columns would be called %s: name another member "
		    "or dimension", diag_vis(str_of(name)));
	column[(*n)++] = (struct table_column){ .name = name };
}

static void
open_table(struct postrows *p, const char *format)
{
	size_t codes = p->book == NULL ? 0 : p->book->codes, n = 0;
	struct table_column *column = mem_new(p->members + codes + 3,
	    sizeof(*column));
	struct names names = { 0 };

	for (size_t i = 0; i < p->members; i++)
		add_column(column, &n, &names, p->member[i]);
	if (p->dimension != NULL && p->how != POSTROWS_WIDE)
		add_column(column, &n, &names, p->dimension);
	for (uint32_t i = 0; p->how == POSTROWS_WIDE && i < codes; i++)
		if (p->book->code[i].rules > 0) {
			add_column(column, &n, &names, p->book->code[i].path.p);
			column[n - 1].right = true;
		}
	if (p->words != NULL)
		add_column(column, &n, &names, p->words);
	p->table = table_open(format, column, n);
	names_free(&names);
	free(column);
}

struct postrows *
postrows_open(const char *format, const struct str *member, size_t members,
    const char *dimension, const struct codebook *book, enum postrows_codes how,
    bool words)
{
	struct postrows *p = mem_new(1, sizeof(*p));

	p->how = how;
	p->book = book;
	p->members = members;
	p->member = mem_new(members + 1, sizeof(*p->member));
	p->had = mem_new(members + 1, sizeof(*p->had));
	for (size_t i = 0; i < members; i++)
		p->member[i] = mem_dup(member[i]);
	p->dimension = dimension;
	if (words && dimension != NULL)
		p->words = join(dimension, "_words");
	p->given = mem_new(book == NULL ? 1 : book->codes + 1,
	    sizeof(*p->given));
	open_table(p, format);
	return p;
}

/* The member with this path: its parts are members of each other. */
static const struct json_node *
member_at(const struct postrows *p, const char *path)
{
	struct str rest = str_of(path), part;
	const struct json_node *v = p->json.node;

	while (str_split(&rest, '.', &part))
		v = json_find(v, part);
	return v;
}

/* Appends a value as a cell has it; the items of a list by "; ". */
static void
add_value(struct buf *out, const struct json_node *v, struct buf *scratch)
{
	bool first = true;

	buf_clear(scratch);
	switch (v->type) {
	case JSON_STRING:
		buf_adds(out, json_text(v, scratch));
		break;
	case JSON_ARRAY:
		JSON_EACH(item, v) {
			buf_addz(out, first ? "" : "; ");
			first = false;
			add_value(out, item, scratch);
		}
		break;
	case JSON_NULL:
		break;
	case JSON_FALSE:
	case JSON_TRUE:
	case JSON_NUMBER:
	case JSON_OBJECT:
		buf_adds(out, json_raw(v));
		break;
	}
}

static void
fill_members(struct postrows *p)
{
	for (size_t i = 0; i < p->members; i++) {
		const struct json_node *v = member_at(p, p->member[i]);

		if (v == NULL || v->type == JSON_NULL)
			continue;
		p->had[i] = true;
		buf_clear(&p->cell);
		add_value(&p->cell, v, &p->text);
		table_text(p->table, p->member[i], buf_str(&p->cell));
	}
}

/* The words that made a code, or any when its path is empty. */
static void
fill_words(struct postrows *p, struct str code)
{
	const struct evidence_list *l = &p->evidence;

	if (p->words == NULL)
		return;
	buf_clear(&p->cell);
	for (size_t i = 0; i < l->n; i++)
		if (code.n == 0 || str_eq(l->v[i].code, code)) {
			buf_addz(&p->cell, p->cell.n > 0 ? "; " : "");
			buf_adds(&p->cell, l->v[i].words);
		}
	table_text(p->table, p->words, buf_str(&p->cell));
}

static void
read_words(struct postrows *p, const struct record *rec)
{
	const char *why;

	p->evidence.n = 0;
	if (p->words != NULL && evidence_read(&p->evidence, rec,
	    str_of(p->dimension), &why) == EVIDENCE_BROKEN)
		diag_bad_line(rec->file, rec->lineno, "%s", why);
}

static void
add_wide(struct postrows *p, const struct json_node *codes)
{
	const struct codebook *b = p->book;

	memset(p->given, 0, b->codes * sizeof(*p->given));
	if (codes != NULL)
		JSON_EACH(code, codes) {
			uint32_t at;

			buf_clear(&p->text);
			at = codebook_find(b, json_text(code, &p->text));
			if (at == CODEBOOK_NONE || b->code[at].rules == 0)
				p->unknown++;
			else
				p->given[at] = true;
		}
	for (uint32_t i = 0; codes != NULL && i < b->codes; i++)
		if (b->code[i].rules > 0)
			table_int(p->table, b->code[i].path.p, p->given[i]);
	fill_words(p, (struct str){ NULL, 0 });
	table_end_row(p->table);
}

static void
add_long(struct postrows *p, const struct json_node *codes)
{
	bool any = false;

	if (codes != NULL)
		JSON_EACH(code, codes) {
			struct buf path = { 0 };
			struct str text = json_text(code, &path);

			if (any)
				fill_members(p);
			any = true;
			table_text(p->table, p->dimension, text);
			fill_words(p, text);
			table_end_row(p->table);
			buf_free(&path);
		}
	if (!any)
		table_end_row(p->table);
}

void
postrows_add(struct postrows *p, const struct record *rec)
{
	const struct json_node *codes = NULL;

	/* A reader has scanned it, so that it is JSON. */
	json_scan(&p->json, rec->line, DEEP);
	if (p->dimension != NULL)
		codes = json_get_type(p->json.node, p->dimension, JSON_ARRAY);
	p->coded += codes != NULL;
	read_words(p, rec);
	fill_members(p);
	if (p->dimension == NULL) {
		table_end_row(p->table);
		return;
	}
	switch (p->how) {
	case POSTROWS_WIDE:
		add_wide(p, codes);
		break;
	case POSTROWS_LONG:
		add_long(p, codes);
		break;
	case POSTROWS_LIST:
		if (codes != NULL) {
			buf_clear(&p->cell);
			add_value(&p->cell, codes, &p->text);
			table_text(p->table, p->dimension, buf_str(&p->cell));
		}
		fill_words(p, (struct str){ NULL, 0 });
		table_end_row(p->table);
		break;
	}
}

uint64_t
postrows_coded(const struct postrows *p)
{
	return p->coded;
}

uint64_t
postrows_unknown(const struct postrows *p)
{
	return p->unknown;
}

bool
postrows_has(const struct postrows *p, size_t n)
{
	return p->had[n];
}

void
postrows_close(struct postrows *p)
{
	table_close(p->table);
	for (size_t i = 0; i < p->members; i++)
		free(p->member[i]);
	free(p->member);
	free(p->had);
	free(p->words);
	free(p->given);
	json_free(&p->json);
	buf_free(&p->text);
	buf_free(&p->cell);
	evidence_free(&p->evidence);
	free(p);
}
