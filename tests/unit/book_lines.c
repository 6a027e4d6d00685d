/*
 * Lines of a book at their edges: the rules that they become, or what is said
 * of them, as in book-lines.ndjson: "rule" is a line of a code, "book" a whole
 * one, "times" how often the rule stands between "before" and "after".
 */
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "codebook/codebook.h"
#include "json/json.h"

enum { SHOWN = 400 };	/* bytes of an answer that are compared */

/* All that is said of a book, or all its rules. */
static void
show(struct buf *out, const struct codebook *b)
{
	for (size_t i = 0; i < b->faults.n; i++) {
		const struct fault *f = &b->faults.list[i];

		buf_addf(out, "%s%zu:%zu: %s%s", i > 0 ? " / " : "", f->at.line,
		    f->at.column, f->check != NULL ? "(warning) " : "",
		    f->text.p);
	}
	if (b->faults.errors > b->faults.n)
		buf_addf(out, " / %zu errors", b->faults.errors);
	for (uint32_t i = 0; b->faults.errors == 0 && i < b->rules; i++) {
		const struct codebook_rule *r = &b->rule[i];

		buf_addf(out, "%s%s ", out->n > 0 ? " / " : "",
		    r->not ? "not" : "rule");
		rule_show(out, &b->tree, r->node);
		if (r->weight != RULE_WEIGHT_ONE) {
			buf_addz(out, " [");
			rule_weight_write(out, r->weight);
			buf_addc(out, ']');
		}
	}
	if (out->n > SHOWN)
		out->n = SHOWN;
	while (out->n > 0 && ((unsigned char)out->p[out->n - 1] & 0x80) != 0 &&
	    out->n == SHOWN)
		out->n--;
}

static void
read_book(struct str text, struct str want)
{
	struct codebook *b = codebook_parse("x.codebook", text);
	struct buf got = { 0 };

	show(&got, b);
	CHECK(str_eq(buf_str(&got), want), "%.200s\n  got  %s\n  want %.*s",
	    text.p, buf_z(&got), (int)want.n, want.p);
	codebook_close(b);
	buf_free(&got);
}

/* The book of a line. */
static void
try_line(const struct json_node *o, struct buf *text, struct buf *scratch)
{
	uint64_t times = 1;

	buf_clear(text);
	buf_clear(scratch);
	(void)json_u64(json_get(o, "times"), &times);
	if (json_get(o, "rule") != NULL)
		buf_addz(text, "codebook 1\n* a\n");
	buf_adds(text, json_text(json_get(o, "before"), scratch));
	for (uint64_t i = 0; i < times; i++)
		buf_adds(text, json_text(json_get(o, "rule"), scratch));
	buf_adds(text, json_text(json_get(o, "after"), scratch));
	buf_adds(text, json_text(json_get(o, "book"), scratch));
	if (json_get(o, "rule") != NULL)
		buf_addc(text, '\n');
	read_book((struct str){ buf_z(text), text->n },
	    json_text(json_get(o, "want"), scratch));
}

int
main(void)
{
	const char *src = getenv("src");
	struct buf path = { 0 }, text = { 0 }, scratch = { 0 };
	struct json json = { 0 };
	char *line = NULL;
	size_t cap = 0, lines = 0;
	ssize_t n;
	FILE *f;

	buf_addf(&path, "%s/tests/unit/book-lines.ndjson",
	    src != NULL ? src : ".");
	f = fopen(buf_z(&path), "r");
	CHECK(f != NULL, "%s cannot be opened", buf_z(&path));
	while (f != NULL && (n = getline(&line, &cap, f)) > 0) {
		lines++;
		CHECK(json_scan(&json, (struct str){ line, (size_t)n }, 1),
		    "line %zu is no JSON", lines);
		try_line(json.node, &text, &scratch);
	}
	CHECK(lines > 300, "only %zu lines", lines);
	/* Bytes that are no text. */
	read_book(STR("codebook 1\n* a\n  b\xff\n"),
	    STR("3:4: not UTF-8: save the book as UTF-8"));
	read_book(STR("codebook 1\xff"),
	    STR("1:11: not UTF-8: save the book as UTF-8"));
	if (f != NULL)
		(void)fclose(f);
	free(line);
	json_free(&json);
	buf_free(&path);
	buf_free(&text);
	buf_free(&scratch);
	return failures > 0;
}
