/* tw-kwic: the words that made a code, in their context. */
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/spell.h"
#include "coding/evidence.h"
#include "io/reader.h"
#include "sheet/quotations.h"
#include "show/kwic.h"
#include "show/table.h"

static struct cli_list codes;
static bool *met;	/* whether words of codes.item[i] came */
static struct names others;	/* codes that were not asked for */
static const char *dimension;
static size_t limit = SIZE_MAX;
static const char *format;
static const char *rule;
static struct str rule_book;	/* of several the one that is meant */
static uint64_t rule_line;	/* 0: any */
static const char *order;
static size_t width;
static bool per_post;

static const struct cli_option options[] = {
	{ 0, "code", "PATH", "only this code and those below it; may be repeated",
	    CLI_LIST, { .list = &codes } },
	{ 'd', "dimension", "NAME", "whose evidence; the one there is, if left out",
	    CLI_STRING, { .string = &dimension } },
	{ 'n', "number", "N", "stop after N lines",
	    CLI_COUNT, { .count = &limit } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0, "per-post", NULL, "a row a post and code, with all its words",
	    CLI_FLAG, { .flag = &per_post } },
	{ 0, "rule", "LINE", "only what the rule on this line found, or on BOOK:LINE",
	    CLI_STRING, { .string = &rule } },
	{ 0, "sort", "SIDE", "order by the left or the right context",
	    CLI_STRING, { .string = &order } },
	{ 0, "width", "COLUMNS", "context on either side",
	    CLI_COUNT, { .count = &width } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-kwic", "[file ...]",
	"Shows the words that made a code, in their context.", options
};

static enum kwic_order
order_of(const char *name)
{
	if (name == NULL)
		return KWIC_INPUT;
	if (str_is(str_of(name), "left"))
		return KWIC_LEFT;
	if (str_is(str_of(name), "right"))
		return KWIC_RIGHT;
	cli_usage("--sort takes left or right, not '%s'",
	    diag_vis(str_of(name)));
}

/* Without -d, what the first record with evidence has. */
static void
choose_dimension(const struct record *rec)
{
	struct buf scratch = { 0 };
	struct str found;
	size_t n;

	buf_reserve(&scratch, rec->line.n);
	found = evidence_dimension(rec, &scratch, &n);
	if (n > 1)
		diag_die("%s:%zu: evidence of several dimensions: choose one "
		    "with -d", rec->file, rec->lineno);
	if (n == 1)
		dimension = mem_dup(found);
	buf_free(&scratch);
}

/* LINE, or BOOK:LINE of several books. */
static void
read_rule(void)
{
	struct str s = str_of(rule);
	size_t colon = s.n;

	while (colon > 0 && s.p[colon - 1] != ':')
		colon--;
	rule_book = str_sub(s, 0, colon > 0 ? colon - 1 : 0);
	if (!str_u64(str_skip(s, colon), &rule_line) || rule_line == 0)
		cli_usage("--rule is the line of a rule in the codebook, as in "
		    "--rule 12, or in one of several, --rule own.codebook:12; "
		    "not '%s'", diag_vis(s));
}

/* Whether a book is the one that is meant: by its path, or the end of that. */
static bool
is_book(struct str book)
{
	return rule_book.n == 0 || (str_ends(book, rule_book) &&
	    (book.n == rule_book.n ||
	    book.p[book.n - rule_book.n - 1] == '/'));
}

/* Whether the evidence is asked for; each code that asks for it is met. */
static bool
is_wanted(const struct evidence *e)
{
	bool wanted = codes.n == 0;

	if (rule != NULL && (e->rule != rule_line || !is_book(e->book)))
		return false;
	for (size_t i = 0; i < codes.n; i++) {
		struct str path = str_of(codes.item[i]);

		if (str_starts(e->code, path) && (e->code.n == path.n ||
		    e->code.p[path.n] == '/'))
			wanted = met[i] = true;
	}
	if (!wanted)
		names_add(&others, e->code);
	return wanted;
}

/* Whether another rule of the code found the same words before. */
static bool
is_repeated(const struct evidence_list *l, size_t i)
{
	const struct evidence *e = &l->v[i];

	for (size_t k = 0; k < i; k++)
		if (str_eq(l->v[k].code, e->code) && l->v[k].placed &&
		    e->placed && l->v[k].from == e->from &&
		    l->v[k].to == e->to && is_wanted(&l->v[k]))
			return true;
	return false;
}

/* Prints what is wanted of a record; false when there are enough lines. */
static bool
show(struct kwic *kwic, const struct evidence_list *l, size_t *lines)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct evidence *e = &l->v[i];
		struct kwic_line line = { .text = l->text, .from = e->from,
		    .to = e->to, .id = l->id, .code = e->code,
		    .book = e->book, .scope = e->scope, .rule = (int64_t)e->rule };

		if (!is_wanted(e) ||
		    (!kwic_has_rules(kwic) && is_repeated(l, i)))
			continue;
		if (!e->placed) {
			line.text = e->words;
			line.from = 0;
			line.to = e->words.n;
		}
		if (*lines == limit)
			return false;
		kwic_add(kwic, &line);
		++*lines;
	}
	return *lines < limit;
}

/* A --code that nothing was found of, and which one may have been meant. */
static void
say_unmet(const char *code)
{
	struct spell near = spell_of(str_of(code));

	for (size_t i = 0; i < others.n; i++)
		spell_try(&near, others.key[i]);
	diag_note("--code %s: no words of it%s%s%s", diag_vis(str_of(code)),
	    near.best.n > 0 ? "; did you mean " : "", diag_vis(near.best),
	    near.best.n > 0 ? "?" : "");
}

/*
 * What was asked for and did not come: it may be mistyped. After the last line
 * of -n nothing was looked at.
 */
static void
say_missing(uint64_t records, size_t carried, size_t lines)
{
	if (records == 0) {
		if (diag_all_well())
			diag_finding("no records came in");
		return;
	}
	if (carried == 0) {
		diag_finding("no record carries evidence%s%s: put tw-tag, "
		    "without --no-evidence, before", dimension == NULL ? "" :
		    " of ", dimension == NULL ? "" : dimension);
		return;
	}
	for (size_t i = 0; i < codes.n && lines < limit; i++)
		if (!met[i] && (lines > 0 || rule == NULL))
			say_unmet(codes.item[i]);
	if (lines == 0 && rule != NULL)
		diag_note("--rule %s: no words found by it; it is the line "
		    "of a rule in the codebook, or with several BOOK:LINE",
		    rule);
	if (lines == 0 && codes.n == 0 && rule == NULL)
		diag_note("no record has words of a code");
	if (lines == 0)
		diag_findings();
}

/* Goes through all records, then says what was missing. One of both is there. */
static void
show_records(struct reader *in, struct kwic *kwic, struct quotations *quotations)
{
	struct evidence_list list = { 0 };
	struct record rec = { 0 };
	size_t lines = 0, carried = 0;
	const char *why;
	bool more = limit > 0;

	while (more && reader_next(in, &rec)) {
		if (dimension == NULL)
			choose_dimension(&rec);
		if (dimension == NULL)
			continue;
		switch (evidence_read(&list, &rec, str_of(dimension), &why)) {
		case EVIDENCE_READ:
			carried++;
			more = quotations == NULL ? show(kwic, &list, &lines) :
			    quotations_post(quotations, &rec, &list, str_of(dimension),
			    is_wanted);
			break;
		case EVIDENCE_BROKEN:
			carried++;
			diag_bad_line(rec.file, rec.lineno, "%s", why);
			break;
		case EVIDENCE_NONE:
			break;
		}
	}
	if (quotations != NULL)
		lines = quotations_rows(quotations);
	if (limit > 0)
		say_missing(reader_records(in), carried, lines);
	evidence_free(&list);
	record_free(&rec);
}

/* Opens what the lines are printed by: kwic, or quotations for --per-post. */
static void
open_output(struct kwic **kwic, struct quotations **quotations)
{
	const enum kwic_order by = order_of(order);

	if (per_post && (order != NULL || width > 0))
		cli_usage("--per-post has whole texts, post by post: it does "
		    "not go with --sort and --width");
	if (per_post)
		*quotations = quotations_open(format, limit);
	else
		*kwic = kwic_open(format, by, width, codes.n != 1,
		    codes.n == 1 ? str_of(codes.item[0]) :
		    STR("Words in context"));
}

int
main(int argc, char *argv[])
{
	struct reader *in;
	struct kwic *kwic = NULL;
	struct quotations *quotations = NULL;

	cli_parse(&argc, &argv, &program);
	if (rule != NULL)
		read_rule();
	open_output(&kwic, &quotations);
	met = mem_new(codes.n + 1, sizeof(*met));
	in = reader_open(argv, READER_RECORDS);
	show_records(in, kwic, quotations);
	free(met);
	names_free(&others);
	reader_close(in);
	if (quotations != NULL)
		quotations_close(quotations);
	else
		kwic_close(kwic);
	return diag_finish();
}
