/* tw-lint: what is wrong with a codebook or gazetteer, alone and on records. */
#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "coding/tagger.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/places.h"
#include "gold/yield.h"
#include "gold/yield_rows.h"
#include "io/input.h"
#include "io/reader.h"
#include "json/json.h"
#include "json/keys.h"
#include "lint/check.h"
#include "lint/coverage.h"
#include "lint/finding.h"
#include "lint/letters.h"
#include "lint/sightings.h"
#include "lint/stems.h"
#include "lint/toponyms.h"
#include "lint/trial.h"
#include "lint/usage.h"
#include "show/table.h"

static struct cli_list books;
static struct cli_list gazetteers;
static struct cli_list gold;
static const char *format;
static const char *level_name = "warning";
static const char *often_text = "0.2";
static const char *part;
static size_t terms = 20;
static bool coverage;

static enum finding_level level;
static double often;

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "check this codebook; may be given more than once",
	    CLI_LIST, { .list = &books } },
	{ 'g', "gazetteer", "NAME", "check this gazetteer, no book; may be repeated",
	    CLI_LIST, { .list = &gazetteers } },
	{ 'n', "number", "N", "with --coverage, N words, N hashtags and N pairs (20)",
	    CLI_COUNT, { .count = &terms } },
	{ 'o', "output", "FORMAT", "text, " TABLE_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0, "coverage", NULL, "list what is key to the records without a code",
	    CLI_FLAG, { .flag = &coverage } },
	{ 0, "gold", "FILE", "hand coding of the records: how right each rule, code is",
	    CLI_LIST, { .list = &gold } },
	{ 0, "level", "LEVEL", "status 1 from findings of note, warning (else) or error on",
	    CLI_STRING, { .string = &level_name } },
	{ 0, "often", "SHARE", "name rules, forms found in more than this share of records (0.2)",
	    CLI_STRING, { .string = &often_text } },
	{ 0, "part", "KIND", "only rows of this kind: finding, term, form, rule, measured",
	    CLI_STRING, { .string = &part } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-lint", "[book.codebook ...] [file ...]",
	"Checks a codebook or gazetteer, and what it finds on records.", options
};

/* Operands that are books are taken off; what is left are the records. */
static void
take_books(char **argv)
{
	char **to = argv;

	for (; *argv != NULL; argv++) {
		if (!str_ends(str_of(*argv), STR(".codebook"))) {
			*to++ = *argv;
			continue;
		}
		books.item = mem_grow(books.item, &books.cap, books.n + 1,
		    sizeof(*books.item));
		books.item[books.n++] = *argv;
	}
	*to = NULL;
}

/* Whether --part asks for this kind. */
static bool
is_part(const char *kind)
{
	return part != NULL && strcmp(part, kind) == 0;
}

/* Whether rows of this kind are printed. */
static bool
prints(const char *kind)
{
	return part == NULL || is_part(kind);
}

/* What is asked for is printed of what is checked. */
static void
check_part(void)
{
	if (coverage && gazetteers.n > 0)
		cli_usage("--coverage is of codebooks, not of gazetteers");
	if (gold.n > 0 && gazetteers.n > 0)
		cli_usage("--gold is of codebooks, not of gazetteers");
	if (part == NULL || is_part("finding"))
		return;
	if (is_part("term") && !coverage)
		cli_usage("--part term prints what --coverage lists: give both");
	if (is_part("form") && gazetteers.n == 0)
		cli_usage("--part form prints the forms of a gazetteer: give -g");
	if ((is_part("rule") || is_part("measured")) && gold.n == 0)
		cli_usage("--part %s prints what --gold tells: give both", part);
	if (!is_part("term") && !is_part("form") && !is_part("rule") &&
	    !is_part("measured"))
		cli_usage("--part is finding, term, form, rule or measured, "
		    "not '%s'", diag_vis(str_of(part)));
}

/* All that can be wrong with the command line. */
static void
check_arguments(char **argv)
{
	take_books(argv);
	if (books.n + gazetteers.n == 0)
		cli_usage("no codebook: give -c, or an operand that ends in "
		    ".codebook; or a gazetteer with -g");
	if (!finding_level(level_name, &level))
		cli_usage("--level is note, warning or error, not '%s'",
		    diag_vis(str_of(level_name)));
	if (!str_real(str_of(often_text), &often) || often < 0 || often > 1)
		cli_usage("--often takes a share from 0 to 1, not '%s'",
		    diag_vis(str_of(often_text)));
	check_part();
	if (format != NULL && strcmp(format, "text") == 0)
		format = NULL;
	table_check(format);
	if (part == NULL && format != NULL && table_holds_one_kind(format))
		part = "finding";
}

static bool
is_coded(const struct result *r)
{
	for (size_t i = 0; i < r->codes; i++)
		if (r->code[i].verdict == RESULT_GIVEN)
			return true;
	return false;
}

/* Codes all records; what of them is counted is said by usage and words. */
static void
code_records(char **argv, struct tagger *tagger, struct usage *usage,
    struct stems *stems, struct coverage *words, struct yield *yield)
{
	struct reader *in = reader_open(argv, READER_RECORDS);
	struct record rec = { 0 };

	while (reader_next(in, &rec)) {
		const struct result *r = tagger_record(tagger, &rec);
		struct str words_of;

		usage_add(usage, r);
		if (gold.n > 0)
			yield_add(yield, &rec, r);
		for (size_t i = 0; tagger_last_part(tagger, i, &words_of);
		    i++) {
			if (stems != NULL)
				stems_add(stems, words_of);
			if (words == NULL)
				continue;
			if (i == 0)
				coverage_post(words, is_coded(r));
			coverage_add(words, words_of);
		}
	}
	if (argv[0] != NULL && reader_records(in) == 0 && diag_bad_lines() == 0)
		diag_note("no records came in: only the book is checked");
	record_free(&rec);
	reader_close(in);
}

static const struct table_column term_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "kind" },
	{ .name = "term" },
	{ .name = "uncoded", .right = true },
	{ .name = "coded", .right = true },
	{ .name = "ll", .right = true },
	{ .name = "log_ratio", .right = true },
};

static void
print_terms(struct coverage *words)
{
	static const char *const kinds[] = { "word", "hashtag", "pair" };
	unsigned long long coded = coverage_posts(words, true);
	unsigned long long uncoded = coverage_posts(words, false);
	struct table *t = table_open(format == NULL ? "table" : format,
	    term_columns, ARRAY_N(term_columns));

	for (int kind = 0; kind < COVERAGE_KINDS; kind++) {
		size_t n = terms;
		const struct coverage_term *top = coverage_top(words,
		    (enum coverage_kind)kind, &n);

		for (size_t i = 0; i < n; i++) {
			table_text(t, "row", STR("term"));
			table_text(t, "kind", str_of(kinds[kind]));
			table_text(t, "term", top[i].text);
			table_int(t, "uncoded", (int64_t)top[i].uncoded);
			table_int(t, "coded", (int64_t)top[i].coded);
			table_real(t, "ll", top[i].ll);
			table_real(t, "log_ratio", top[i].log_ratio);
			table_end_row(t);
		}
	}
	table_footnote(t, "%llu of %llu records with words in scope have no "
	    "code; uncoded and coded: records that have the term",
	    uncoded, uncoded + coded);
	table_close(t);
	if (coverage_full(words))
		diag_note("only the first %d different terms of a kind were "
		    "counted", COVERAGE_TERMS_MAX);
}

/* What only a book without errors can be asked. */
static struct coverage *
check_all(struct findings *f, char **argv, struct yield *yield)
{
	const struct tagger_options seen = { .scope = TAGGER_BOOK_SCOPE,
	    .coding.seen = true };
	struct tagger *tagger = tagger_open(f->book, &seen);
	struct stems *stems = stems_open(f->book);
	struct coverage *words = coverage ? coverage_open() : NULL;
	struct usage usage;

	usage_open(&usage, f->book);
	check_book(f);
	letters_check(f);
	trial_run(f, tagger);
	if (gold.n > 0)
		yield_open(yield, f->book, &gold);
	if (input_given(argv))
		code_records(argv, tagger, &usage, stems, words, yield);
	else if (coverage || gold.n > 0)
		cli_usage("%s needs records", coverage ? "--coverage" :
		    "--gold");
	usage_report(&usage, f, often);
	if (gold.n > 0)
		yield_report(yield, f);
	if (stems != NULL)
		stems_report(stems, f);
	usage_close(&usage);
	stems_close(stems);
	tagger_close(tagger);
	return words;
}

/* The forms of places in the records. */
static void
sight(struct sightings *s, char **argv)
{
	struct keys keys = { 0 };
	struct reader *in = reader_open(argv, READER_RECORDS);
	struct record rec = { 0 };
	struct buf text = { 0 };

	keys_add(&keys, STR("text"));
	reader_find(in, &keys);
	while (reader_next(in, &rec)) {
		buf_clear(&text);
		sightings_add(s, json_text(rec.found[0], &text));
	}
	if (argv[0] != NULL && reader_records(in) == 0 && diag_bad_lines() == 0)
		diag_note("no records came in: only the gazetteer is checked");
	buf_free(&text);
	record_free(&rec);
	reader_close(in);
}

/* What only a gazetteer without errors can be asked. */
static void
check_places(struct findings *f, struct gazetteer *g, char **argv)
{
	struct codebook *words = books.n == 0 ? NULL :
	    codebook_open(books.item, books.n);
	struct sightings s;

	sightings_open(&s, g);
	if (input_given(argv))
		sight(&s, argv);
	toponyms_check(f, g, words, s.posts > 0 ? s.met : NULL);
	if (s.posts > 0)
		sightings_report(&s, f, often);
	if (is_part("form"))
		sightings_print(&s, format == NULL ? "table" : format);
	sightings_close(&s);
	codebook_close(words);
}

static int
lint_gazetteers(char **argv)
{
	struct gazetteer *g = gazetteer_read(gazetteers.item, gazetteers.n);
	size_t errors = g->faults.errors;
	struct codebook *outline = toponyms_book(g);
	struct findings f = { .book = outline };

	finding_faults(&f);
	if (errors == 0)
		check_places(&f, g, argv);
	if (prints("finding"))
		finding_write(&f, format);
	if (errors > 0)
		diag_trouble("%zu error%s in the gazetteer: nothing else was "
		    "checked", errors, errors == 1 ? "" : "s");
	if (finding_any(&f, level))
		diag_findings();
	finding_free(&f);
	codebook_close(outline);
	gazetteer_close(g);
	return diag_finish();
}

/* The rows that are no findings. */
static void
print_rows(struct coverage *words, const struct yield *yield)
{
	const char *as = format == NULL ? "table" : format;

	if (words != NULL && prints("term"))
		print_terms(words);
	if (yield->book == NULL)
		return;
	if (prints("rule"))
		yield_rows_rules(yield, as);
	if (prints("measured"))
		yield_rows_measured(yield, as);
}

int
main(int argc, char *argv[])
{
	struct findings f = { 0 };
	struct coverage *words = NULL;
	struct yield yield = { 0 };
	struct codebook *book;

	cli_parse(&argc, &argv, &program);
	check_arguments(argv);
	if (gazetteers.n > 0)
		return lint_gazetteers(argv);
	book = codebook_read(books.item, books.n);
	f.book = book;
	finding_faults(&f);
	if (book->faults.errors == 0)
		words = check_all(&f, argv, &yield);
	if (prints("finding"))
		finding_write(&f, format);
	print_rows(words, &yield);
	if (book->faults.errors > 0)
		diag_trouble("%zu error%s in the codebook: nothing else was "
		    "checked", book->faults.errors,
		    book->faults.errors == 1 ? "" : "s");
	if (finding_any(&f, level))
		diag_findings();
	coverage_close(words);
	yield_free(&yield);
	finding_free(&f);
	codebook_close(book);
	return diag_finish();
}
