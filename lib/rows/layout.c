#include "rows/layout.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "count/counter.h"
#include "dimension/dimension.h"
#include "json/json.h"
#include "show/words.h"
#include "stats/sums.h"

void
layout_add(struct layout *l, const char *name, unsigned flags)
{
	if (l->n == LAYOUT_MAX)
		diag_die("too many columns: count by fewer dimensions");
	l->column[l->n++] = (struct table_column){
		.name = name,
		.right = flags & LAYOUT_RIGHT,
		.wide_only = flags & LAYOUT_WIDE,
		.json_only = flags & LAYOUT_JSON
	};
}

bool
layout_shows(const struct counter *c, size_t dimension)
{
	return !((c->versus || c->combine.n > 0) &&
	    dimension + 1 == c->groups);
}

void
layout_dimensions(struct layout *l, const struct counter *c)
{
	layout_add(l, "row", LAYOUT_JSON);
	for (size_t i = 0; i <= c->groups; i++)
		if (layout_shows(c, i))
			layout_add(l, c->by[i]->name.p, 0);
}

void
layout_begin(struct table *t, const struct counter *c, const char *kind,
    const struct block *block, uint32_t item)
{
	table_text(t, "row", str_of(kind));
	for (size_t i = 0; i < c->groups; i++)
		if (layout_shows(c, i))
			table_text(t, c->by[i]->name.p,
			    c->by[i]->values.key[block->value[i]]);
	table_text(t, c->by[c->groups]->name.p,
	    c->by[c->groups]->values.key[item]);
}

/* Whether a dimension's values are codes of the book. */
static bool
is_coded(const struct dimension *d)
{
	return d->kind == DIMENSION_MEMBER && d->book != NULL;
}

bool
layout_has_label(const struct counter *c)
{
	return is_coded(c->by[c->groups]);
}

uint32_t
layout_code(const struct counter *c, uint32_t item)
{
	const struct dimension *d = c->by[c->groups];

	return is_coded(d) ? codebook_find(d->book, d->values.key[item]) :
	    CODEBOOK_NONE;
}

void
layout_label(struct table *t, const struct counter *c, uint32_t item)
{
	const uint32_t code = layout_code(c, item);
	const struct codebook *book = c->by[c->groups]->book;

	layout_words(t, "label", code == CODEBOOK_NONE ? (struct str){ 0 } :
	    table_is_for_eyes(t) ? codebook_label(book, code) :
	    book->code[code].label);
}

void
layout_labels(struct table *t, const struct counter *c, uint32_t item)
{
	static const struct {
		const char *language;
		enum codebook_text_kind kind;
	} known[] = { { "en", CODEBOOK_LABEL_EN }, { "id", CODEBOOK_LABEL_ID } };
	const uint32_t code = layout_code(c, item);
	struct buf json = { 0 };

	for (size_t i = 0; code != CODEBOOK_NONE && i < ARRAY_N(known); i++) {
		size_t n;
		const struct codebook_text *text = codebook_texts(
		    c->by[c->groups]->book, known[i].kind, code, &n);

		if (n == 0)
			continue;
		buf_addf(&json, "%c\"%s\":", json.n == 0 ? '{' : ',',
		    known[i].language);
		json_quote(&json, text->text);
	}
	if (json.n > 0) {
		buf_addc(&json, '}');
		table_json(t, "labels", buf_str(&json));
	}
	buf_free(&json);
}

void
layout_decimal(struct table *t, const char *column, int64_t v, unsigned places)
{
	struct buf text = { 0 };

	if (places == 0) {
		table_int(t, column, v);
		return;
	}
	sums_write_decimal(&text, v, places);
	table_json(t, column, buf_str(&text));
	buf_free(&text);
}

void
layout_real(struct table *t, const char *column, double v)
{
	if (isfinite(v))
		table_real(t, column, v);
	else
		table_undefined(t, column);
}

void
layout_few(struct buf *b, const struct cluster *k, double effective,
    const char *unit)
{
	buf_addf(b, "too few %s: they say as much as %.1f independent %s",
	    k->many, effective, unit);
}

void
layout_note(struct table *t, const char *key, const struct words_name *names)
{
	static const struct words_name none = { NULL, { 0 } };
	struct buf b = { 0 };

	words_fill(&b, key, names == NULL ? &none : names);
	table_footnote(t, "%s", buf_z(&b));
	buf_free(&b);
}

struct str
layout_clusters(const struct cluster *k)
{
	return str_of(words_under("many.", str_of(k->many)));
}

void
layout_words(struct table *t, const char *column, struct str s)
{
	if (s.n > 0)
		table_text(t, column, s);
}
