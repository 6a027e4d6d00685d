/* tw-diff: what a changed codebook, or another model, changes. */
#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "coding/tagger.h"
#include "io/input.h"
#include "io/reader.h"
#include "json/json.h"
#include "learn/differ.h"
#include "lint/edits.h"
#include "lint/shift.h"
#include "rows/changed.h"
#include "show/table.h"
#include "stats/interval.h"
#include "text/points.h"

enum { SHOWN = 10 };	/* posts of a code for eyes, unless -n is given */

static const char *format;
static struct cli_list models;
static const char *part;
static size_t most = SIZE_MAX;

static const struct cli_option options[] = {
	{ 'M', "model", "FILE", "not books: a model of tw-learn; twice, the one before and after",
	    CLI_LIST, { .list = &models } },
	{ 'n', "number", "N", "at most N posts gained and N lost by code (for eyes 10, else all)",
	    CLI_COUNT, { .count = &most } },
	{ 'o', "output", "FORMAT", TABLE_HELP, CLI_STRING, { .string = &format } },
	{ 0, "part", "KIND", "print only the rows of this kind: rule, post or code",
	    CLI_STRING, { .string = &part } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-diff", "before.codebook after.codebook [file ...]",
	"Says what a changed codebook changes, in itself and on records.", options
};

static bool
wants_part(const char *kind)
{
	return part == NULL || strcmp(part, kind) == 0;
}

static void
check_command_line(int argc)
{
	if (models.n != 0 && models.n != 2)
		cli_usage("-M is given twice: the model before, the one after");
	if (models.n > 0 && part != NULL && !wants_part("post") &&
	    !wants_part("code"))
		cli_usage("--part is post or code with models, not '%s'",
		    diag_vis(str_of(part)));
	if (models.n == 0 && argc < 2)
		cli_usage("two codebooks are needed: the one before, the one "
		    "after");
	if (part != NULL && !wants_part("rule") && !wants_part("post") &&
	    !wants_part("code"))
		cli_usage("--part is rule, post or code, not '%s'",
		    diag_vis(str_of(part)));
	if (table_holds_one_kind(format) && part == NULL)
		part = "code";
}

/* A cell for the path of a code, as the book says that has it. */
static struct str
path_of(const struct edits *e, const uint32_t *code)
{
	int side = code[1] == EDITS_NONE ? 0 : 1;

	return code[side] == EDITS_NONE ? (struct str){ 0 } :
	    e->book[side]->code[code[side]].path;
}

static void
put_code(struct table *t, const struct edits *e, const uint32_t *code)
{
	const struct str path = path_of(e, code);

	if (path.n > 0)
		table_text(t, "code", path);
}

static void
put_line(struct table *t, const char *column, const struct edits *e, int side,
    uint32_t rule)
{
	if (rule != EDITS_NONE)
		table_int(t, column, e->book[side]->rule[rule].line);
}

/* The file that the rule stands in; with none the book's first. */
static void
put_book(struct table *t, const struct edits *e, int side, uint32_t rule)
{
	const struct codebook *b = e->book[side];

	table_text(t, "book", str_of(b->file[rule == EDITS_NONE ? 0 :
	    b->rule[rule].file].path));
}

static void
print_edits(const struct edits *e)
{
	static const struct table_column columns[] = {
		{ .name = "row", .json_only = true },
		{ .name = "change" },
		{ .name = "code" },
		{ .name = "line_before", .right = true },
		{ .name = "line_after", .right = true },
		{ .name = "before" },
		{ .name = "after" },
	};
	static const char *const kinds[] = { "added", "removed", "edited",
	    "setting" };
	static const char *const sides[] = { "before", "after" };
	struct table *t = table_open(format, columns,
	    ARRAY_N(columns));

	for (size_t i = 0; i < e->n; i++) {
		const struct edits_edit *x = &e->list[i];

		table_text(t, "row", STR("rule"));
		table_text(t, "change", str_of(kinds[x->kind]));
		put_code(t, e, x->code);
		put_line(t, "line_before", e, 0, x->rule[0]);
		put_line(t, "line_after", e, 1, x->rule[1]);
		for (int side = 0; side < 2; side++)
			if (x->text[side].n > 0)
				table_text(t, sides[side], x->text[side]);
		table_end_row(t);
	}
	if (e->n == 0)
		table_footnote(t, "no rule and no setting differs");
	table_close(t);
}

static const struct table_column post_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "change" },
	{ .name = "code" },
	{ .name = "id" },
	{ .name = "words" },
	{ .name = "why" },
	{ .name = "book" },
	{ .name = "line", .right = true },
	{ .name = "rule" },
	{ .name = "at", .json_only = true },
	{ .name = "text", .wide_only = true },
};

/* The words that did it, those of several parts with dots between. */
static void
put_words(struct table *t, const struct shift_post *p, struct buf *b)
{
	if (p->spans == 0)
		return;
	buf_clear(b);
	for (size_t i = 0; i < p->spans; i++) {
		buf_addz(b, i > 0 ? " ... " : "");
		buf_adds(b, p->span[i].words);
	}
	table_text(t, "words", buf_str(b));
}

/* Their places in code points, as evidence in records has them. */
static void
put_places(struct table *t, struct points points, const struct shift_post *p,
    struct buf *b)
{
	buf_clear(b);
	for (size_t i = 0; i < p->spans; i++) {
		if (p->span[i].in_urls)
			continue;
		buf_addf(b, "%s[%zu,", b->n == 0 ? "[" : ",",
		    points_at_byte(&points, p->span[i].from));
		buf_addf(b, "%zu]", points_at_byte(&points, p->span[i].to));
	}
	if (b->n == 0)
		return;
	buf_addc(b, ']');
	table_json(t, "at", buf_str(b));
}

static void
put_rule(struct table *t, const struct edits *e, const struct shift_post *p,
    struct buf *b)
{
	const struct codebook_rule *r;

	if (p->rule == EDITS_NONE)
		return;
	r = &e->book[p->book]->rule[p->rule];
	buf_clear(b);
	buf_addz(b, r->not ? "not: " : "");
	buf_adds(b, r->source);
	table_text(t, "rule", buf_str(b));
}

static void
print_post(struct table *t, const struct shift *s, const struct shift_post *p,
    const struct record *rec, struct buf *b)
{
	const struct edits *e = s->edits;

	table_text(t, "row", STR("post"));
	table_text(t, "change", p->gained ? STR("gained") : STR("lost"));
	put_code(t, e, s->code[p->row].code);
	buf_clear(b);
	table_text(t, "id", json_text(record_get(rec, "id"), b));
	put_words(t, p, b);
	table_text(t, "why", str_of(p->why));
	put_book(t, e, p->book, p->rule);
	put_line(t, "line", e, p->book, p->rule);
	put_rule(t, e, p, b);
	put_places(t, tagger_points(s->tagger[p->gained]), p, b);
	buf_clear(b);
	table_text(t, "text", json_text(record_get(rec, "text"), b));
	table_end_row(t);
}

/* Codes all records; with t, the posts that change are printed. */
static void
code_twice(char **argv, struct shift *s, struct table *t)
{
	struct reader *in = reader_open(argv, READER_RECORDS);
	struct record rec = { 0 };
	struct buf b = { 0 };

	while (reader_next(in, &rec)) {
		shift_record(s, &rec);
		for (size_t i = 0; t != NULL && i < s->posts; i++) {
			const struct shift_post *p = &s->post[i];
			const struct shift_code *c = &s->code[p->row];

			if ((p->gained ? c->gained : c->lost) <= most)
				print_post(t, s, p, &rec, &b);
		}
	}
	if (argv[0] != NULL && reader_records(in) == 0 && diag_bad_lines() == 0)
		diag_note("no records came in: only the books are compared");
	buf_free(&b);
	record_free(&rec);
	reader_close(in);
}

static void
print_posts(char **argv, struct shift *s)
{
	struct table *t = NULL;
	uint64_t changes = 0, shown = 0;

	if (wants_part("post"))
		t = table_open(format, post_columns,
		    ARRAY_N(post_columns));
	if (t != NULL && most == SIZE_MAX && table_is_for_eyes(t))
		most = SHOWN;
	code_twice(argv, s, t);
	if (t == NULL)
		return;
	for (uint32_t i = 0; i < s->codes; i++) {
		const struct shift_code *c = &s->code[i];

		changes += c->gained + c->lost;
		shown += c->gained < most ? c->gained : most;
		shown += c->lost < most ? c->lost : most;
	}
	if (shown < changes)
		table_footnote(t, "%llu of %llu changes: the first %zu by "
		    "code; -n gives more", (unsigned long long)shown,
		    (unsigned long long)changes, most);
	table_close(t);
}

static void
print_codes(const struct shift *s)
{
	struct table *t = changed_open(format);

	for (uint32_t i = 0; i < s->codes; i++) {
		const struct shift_code *c = &s->code[i];
		const struct interval in = shift_interval(s, i);
		const struct changed row = { path_of(s->edits, c->code),
			{ c->code[0] != EDITS_NONE, c->code[1] != EDITS_NONE },
			{ c->given[0], c->given[1] }, c->gained, c->lost };

		changed_row(t, &row, s->records, &in);
	}
	changed_close(t, s->records);
}

static void
compare_models(char **files)
{
	struct differ_options o = { format, part, most, SHOWN };

	differ_print(models.item, files, &o);
}

int
main(int argc, char *argv[])
{
	struct codebook *book[2];
	struct edits edits;
	struct shift shift;

	cli_parse(&argc, &argv, &program);
	check_command_line(argc);
	if (models.n > 0) {
		compare_models(argv);
		return diag_finish();
	}
	for (int i = 0; i < 2; i++)
		book[i] = codebook_open((const char *const *)&argv[i], 1);
	if (!str_eq(book[0]->dimension, book[1]->dimension))
		diag_note("the books are of different dimensions: '%s' before, "
		    "'%s' after", diag_vis(book[0]->dimension),
		    diag_vis(book[1]->dimension));
	edits_find(&edits, book[0], book[1]);
	if (wants_part("rule"))
		print_edits(&edits);
	if (input_given(argv + 2)) {
		shift_open(&shift, &edits);
		print_posts(argv + 2, &shift);
		shift_sum(&shift);
		if (wants_part("code"))
			print_codes(&shift);
		shift_close(&shift);
	}
	edits_free(&edits);
	for (int i = 0; i < 2; i++)
		codebook_close(book[i]);
	return diag_finish();
}
