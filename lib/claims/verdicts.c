#include "claims/verdicts.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "claims/converge.h"
#include "json/json.h"
#include "show/escape.h"
#include "show/html.h"
#include "show/table.h"

static const char *const parts[] = { "cell", "claim", "source", "pair",
    "recomputed", "posts" };

enum { PARTS = ARRAY_N(parts) };

/* What stands before the word of a stance in a matrix. */
static const char *const sign[STANCES] = { ". ", "+ ", "~ ", "- ", "" };

void
verdicts_check(const char *format, const char *part)
{
	table_check(format);
	for (int i = 0; part != NULL && i < PARTS; i++)
		if (str_is(str_of(part), parts[i]))
			return;
	if (part != NULL)
		cli_usage("--part is cell, claim, source, pair, recomputed or "
		    "posts, not '%s'", diag_vis(str_of(part)));
}

/* Fills a cell with a text, unless it is unknown. */
static void
put_column(struct table *t, const char *column, struct str s)
{
	if (s.n > 0)
		table_text(t, column, s);
}

static void
show_cells(const struct claims *c, const char *format)
{
	static const struct table_column columns[] = { { .name = "row" },
	    { .name = "claim" }, { .name = "source" }, { .name = "kind" },
	    { .name = "stance" }, { .name = "value" }, { .name = "from" },
	    { .name = "at" }, { .name = "quote" } };
	struct table *t = table_open(format, columns, ARRAY_N(columns));

	for (uint32_t i = 0; i < c->claim.n; i++)
		for (uint32_t k = 0; k < c->source.n; k++) {
			const struct claims_cell *cell = claims_cell(c, i, k);

			table_text(t, "row", STR("cell"));
			table_text(t, "claim", c->claim.key[i]);
			table_text(t, "source", c->source.key[k]);
			put_column(t, "kind", cell->kind);
			table_text(t, "stance", str_of(
			    claims_stance_name[cell->stance]));
			put_column(t, "value", cell->value);
			put_column(t, "from", cell->from);
			put_column(t, "at", cell->at);
			put_column(t, "quote", cell->quote);
			table_end_row(t);
		}
	table_close(t);
}

/* What stands in a cell of the matrix. */
static void
add_claims_cell(struct buf *out, const struct claims_cell *cell)
{
	buf_addz(out, sign[cell->stance]);
	if (cell->stance == STANCE_VALUE)
		buf_adds(out, cell->value);
	else
		buf_addz(out, claims_stance_name[cell->stance]);
}

static void
show_matrix(const struct claims *c, const char *format)
{
	struct table_column *column = mem_new((size_t)c->source.n + 1,
	    sizeof(*column));
	struct buf text = { 0 };
	struct table *t;

	column[0].name = "claim";
	for (uint32_t k = 0; k < c->source.n; k++)
		column[k + 1].name = mem_dup(c->source.key[k]);
	t = table_open(format, column, (size_t)c->source.n + 1);
	for (uint32_t i = 0; i < c->claim.n; i++) {
		table_text(t, "claim", c->claim.key[i]);
		for (uint32_t k = 0; k < c->source.n; k++) {
			buf_clear(&text);
			add_claims_cell(&text, claims_cell(c, i, k));
			table_text(t, column[k + 1].name, buf_str(&text));
		}
		table_end_row(t);
	}
	table_close(t);
	for (uint32_t k = 0; k < c->source.n; k++)
		free((char *)(uintptr_t)column[k + 1].name);
	free(column);
	buf_free(&text);
}

/* The matrix as a page, with what was said as titles of its cells. */
static void
show_page(const struct claims *c)
{
	struct buf b = { 0 }, text = { 0 };

	html_begin(&b, STR("Claims and sources"));
	html_element(&b, "h1", STR("Claims and sources"));
	html_table(&b, "claims");
	buf_addz(&b, "<thead><tr>");
	html_column(&b, STR("claim"), false);
	for (uint32_t k = 0; k < c->source.n; k++)
		html_column(&b, c->source.key[k], false);
	buf_addz(&b, "</tr></thead>\n<tbody>\n");
	for (uint32_t i = 0; i < c->claim.n; i++) {
		buf_addz(&b, "<tr><td>");
		escape_html(&b, c->claim.key[i]);
		for (uint32_t k = 0; k < c->source.n; k++) {
			const struct claims_cell *cell = claims_cell(c, i, k);

			buf_addz(&b, "</td><td title=\"");
			escape_html(&b, cell->quote);
			if (cell->quote.n > 0 && cell->at.n > 0)
				buf_addz(&b, ", ");
			escape_html(&b, cell->at);
			buf_addz(&b, "\">");
			buf_clear(&text);
			add_claims_cell(&text, cell);
			escape_html(&b, buf_str(&text));
		}
		buf_addz(&b, "</td></tr>\n");
	}
	buf_addz(&b, "</tbody>");
	html_table_end(&b);
	diag_write(buf_str(&b));
	table_page_is_begun();
	buf_free(&b);
	buf_free(&text);
}

/* The values that a claim has, each once: "Japan; Norway". */
static void
put_values(struct table *t, const struct claims *c, uint32_t claim,
    struct buf *text)
{
	buf_clear(text);
	for (uint32_t k = 0; k < c->source.n; k++) {
		const struct claims_cell *a = claims_cell(c, claim, k);
		bool known = a->value.n == 0;

		for (uint32_t i = 0; i < k && !known; i++)
			known = claims_alike(a->value,
			    claims_cell(c, claim, i)->value);
		if (known)
			continue;
		if (text->n > 0)
			buf_addz(text, "; ");
		buf_adds(text, a->value);
	}
	put_column(t, "values", buf_str(text));
}

static void
show_each_claim(const struct claims *c, const char *format)
{
	static const struct table_column columns[] = { { .name = "row" },
	    { .name = "claim" }, { .name = "claimed" },
	    { .name = "speak", .right = true },
	    { .name = "silent", .right = true },
	    { .name = "agree", .right = true },
	    { .name = "partial", .right = true },
	    { .name = "contradict", .right = true },
	    { .name = "pairs", .right = true },
	    { .name = "convergence", .right = true },
	    { .name = "verdict" }, { .name = "values" } };
	struct table *t = table_open(format, columns, ARRAY_N(columns));
	struct buf text = { 0 };

	for (uint32_t i = 0; i < c->claim.n; i++) {
		struct converge_claim v = converge_claim(c, i);

		table_text(t, "row", STR("claim"));
		table_text(t, "claim", c->claim.key[i]);
		put_column(t, "claimed", c->stated[i]);
		table_int(t, "speak", v.speak);
		table_int(t, "silent", v.stances[STANCE_SILENT]);
		for (int s = STANCE_AGREE; s <= STANCE_CONTRADICT &&
		    v.stances[STANCE_VALUE] == 0; s++)
			table_int(t, claims_stance_name[s], v.stances[s]);
		table_int(t, "pairs", (int64_t)v.pairs);
		if (v.pairs > 0)
			table_real(t, "convergence",
			    v.agree / (double)v.pairs);
		else
			table_undefined(t, "convergence");
		table_text(t, "verdict", str_of(v.verdict));
		put_values(t, c, i, &text);
		table_end_row(t);
	}
	table_footnote(t, "convergence: of the pairs of sources that both "
	    "speak, those that agree; agree with partial is a half");
	table_close(t);
	buf_free(&text);
}

static void
show_sources(const struct claims *c, const char *format)
{
	static const struct table_column columns[] = { { .name = "row" },
	    { .name = "source" }, { .name = "claims", .right = true },
	    { .name = "silent", .right = true },
	    { .name = "pairs", .right = true },
	    { .name = "agreement", .right = true } };
	struct table *t = table_open(format, columns, ARRAY_N(columns));

	for (uint32_t i = 0; i < c->source.n; i++) {
		struct converge_source v = converge_source(c, i);

		table_text(t, "row", STR("source"));
		table_text(t, "source", c->source.key[i]);
		table_int(t, "claims", v.claims);
		table_int(t, "silent", c->claim.n - v.claims);
		table_int(t, "pairs", (int64_t)v.pairs);
		if (v.pairs > 0)
			table_real(t, "agreement",
			    v.agree / (double)v.pairs);
		else
			table_undefined(t, "agreement");
		table_end_row(t);
	}
	table_close(t);
}

static void
show_pairs(const struct claims *c, const char *format)
{
	static const struct table_column columns[] = { { .name = "row" },
	    { .name = "source" }, { .name = "other" },
	    { .name = "n", .right = true },
	    { .name = "agreement", .right = true },
	    { .name = "alpha", .right = true },
	    { .name = "why", .wide_only = true } };
	struct table *t = table_open(format, columns, ARRAY_N(columns));

	for (uint32_t i = 0; i < c->source.n; i++)
		for (uint32_t k = i + 1; k < c->source.n; k++) {
			struct converge_pair v = converge_pair(c, i, k);

			if (v.n == 0)
				continue;
			table_text(t, "row", STR("pair"));
			table_text(t, "source", c->source.key[i]);
			table_text(t, "other", c->source.key[k]);
			table_int(t, "n", v.n);
			table_real(t, "agreement", v.agree / v.n);
			if (v.why == NULL) {
				table_real(t, "alpha", v.alpha);
			} else {
				table_undefined(t, "alpha");
				table_text(t, "why", str_of(v.why));
			}
			table_end_row(t);
		}
	table_close(t);
}

static void
show_recomputed(const struct claims *c, const char *format)
{
	static const struct table_column columns[] = { { .name = "row" },
	    { .name = "claim" }, { .name = "source" }, { .name = "stated" },
	    { .name = "from" }, { .name = "is", .right = true } };
	struct table *t;

	if (c->recomputed_n == 0)
		return;
	t = table_open(format, columns, ARRAY_N(columns));
	for (size_t i = 0; i < c->recomputed_n; i++) {
		const struct claims_recomputed *r = &c->recomputed[i];
		const struct claims_cell *cell = claims_cell(c, r->claim,
		    r->source);

		table_text(t, "row", STR("recomputed"));
		table_text(t, "claim", c->claim.key[r->claim]);
		table_text(t, "source", c->source.key[r->source]);
		table_text(t, "stated", cell->value);
		table_text(t, "from", cell->from);
		table_real(t, "is", r->sum);
		table_end_row(t);
	}
	table_close(t);
}

static void
show_posts(const struct claims *c, const struct posts *p, const char *format)
{
	static const struct table_column columns[] = { { .name = "row" },
	    { .name = "claim" }, { .name = "code" },
	    { .name = "n", .right = true }, { .name = "of", .right = true },
	    { .name = "share", .right = true },
	    { .name = "at", .json_only = true } };
	struct table *t;
	struct buf ids = { 0 };

	if (p->n == 0)
		return;
	t = table_open(format, columns, ARRAY_N(columns));
	for (size_t i = 0; i < p->n; i++) {
		const struct posts_match *m = &p->match[i];

		table_text(t, "row", STR("posts"));
		table_text(t, "claim", c->claim.key[m->claim]);
		table_text(t, "code", m->code);
		table_int(t, "n", (int64_t)m->n);
		table_int(t, "of", (int64_t)p->records);
		if (p->records > 0)
			table_real(t, "share",
			    (double)m->n / (double)p->records);
		else
			table_undefined(t, "share");
		buf_clear(&ids);
		for (size_t k = 0; k < m->ids; k++) {
			buf_addc(&ids, k == 0 ? '[' : ',');
			json_quote(&ids, m->id[k]);
		}
		buf_addz(&ids, m->ids == 0 ? "[]" : "]");
		table_json(t, "at", buf_str(&ids));
		table_end_row(t);
	}
	table_close(t);
	buf_free(&ids);
}

static void
show_part(const struct claims *c, const struct posts *p, const char *format,
    int part)
{
	switch (part) {
	case 0:
		show_cells(c, format);
		break;
	case 1:
		show_each_claim(c, format);
		break;
	case 2:
		show_sources(c, format);
		break;
	case 3:
		show_pairs(c, format);
		break;
	case 4:
		show_recomputed(c, format);
		break;
	case 5:
		show_posts(c, p, format);
		break;
	}
}

/* Whether rows of this format are for eyes; a terminal shows a table. */
static bool
is_for_eyes(const char *format)
{
	if (format == NULL)
		return isatty(STDOUT_FILENO);
	return !table_holds_one_kind(format) &&
	    !str_is(str_of(format), "ndjson") &&
	    !str_is(str_of(format), "xlsx");
}

void
verdicts_print(const struct claims *c, const struct posts *p,
    const char *format, const char *part)
{
	bool html = format != NULL && str_is(str_of(format), "html");
	bool eyes;

	if (part == NULL && table_holds_one_kind(format))
		part = "cell";
	eyes = part == NULL && is_for_eyes(format);
	if (eyes && html)
		show_page(c);
	else if (eyes)
		show_matrix(c, format);
	for (int i = eyes ? 1 : 0; i < PARTS; i++)
		if (part == NULL || str_is(str_of(part), parts[i]))
			show_part(c, p, format, i);
	if (eyes && html) {
		struct buf b = { 0 };

		html_end(&b);
		diag_write(buf_str(&b));
		buf_free(&b);
	}
}
