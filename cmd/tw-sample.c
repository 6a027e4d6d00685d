/* tw-sample: which posts people code, drawn so that their codes can be counted on. */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "draw/draw.h"
#include "draw/earlier.h"
#include "draw/request.h"
#include "draw/strata.h"
#include "handcode/ident.h"
#include "io/identity.h"
#include "io/output.h"
#include "io/reader.h"
#include "sample/context.h"
#include "sample/design.h"
#include "sample/form.h"
#include "sample/guide.h"
#include "sample/part.h"
#include "sample/recheck.h"
#include "sample/uncertain.h"
#include "show/words.h"

static struct request request = { .least = 20, .seed = 1 };
static struct form form;
static const char *coders;
static size_t context;
static const char *design;
static struct cli_list except;
static const char *format;
static const char *guide;
static bool merge;
static const char *overlap;
static bool partial;
static size_t recheck;
static const char *sheets;

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "whose codes are to be judged",
	    CLI_LIST, { .list = &request.books } },
	{ 'd', "dimension", "NAME", "where the records have them; the book says it, if left out",
	    CLI_STRING, { .string = &request.dimension } },
	{ 0, "code", "PATH", "draw for this code only; may be repeated",
	    CLI_LIST, { .list = &request.codes } },
	{ 'b', "by", "DIM", "cells of their own for each month, author.handle, kind",
	    CLI_LIST, { .list = &request.by } },
	{ 0, "simple", NULL, "one cell: all posts alike",
	    CLI_FLAG, { .flag = &request.simple } },
	{ 0, "scope", "SCOPE", "whose words can have the codes: own, quoted, any",
	    CLI_STRING, { .string = &request.scope } },
	{ 0, "once-per", "WHAT", "text: copies of a text are drawn once",
	    CLI_STRING, { .string = &request.once_per } },
	{ 0, "seed", "N", "another seed draws other posts (1)",
	    CLI_COUNT, { .count = &request.seed } },
	{ 0, "per", "N", "posts of each cell: hit=30,near=30,rest=300 (default)",
	    CLI_STRING, { .string = &request.per } },
	{ 'n', "number", "N", "posts in all, shared out by --allocate",
	    CLI_COUNT, { .count = &request.total } },
	{ 0, "allocate", "HOW", "equal (default), proportional or optimal",
	    CLI_STRING, { .string = &request.allocate } },
	{ 0, "min", "N", "posts that each cell gets at least with -n, --width (20)",
	    CLI_COUNT, { .count = &request.least } },
	{ 0, "width", "W", "as many as an interval of this width needs: .02",
	    CLI_STRING, { .string = &request.width } },
	{ 0, "guess", "RATES", "parts with the code: hit=.8,near=.15,rest=.005 (default)",
	    CLI_STRING, { .string = &request.guess } },
	{ 0, "pilot", "FILE", "filled sheets that say better than a guess; may be repeated",
	    CLI_LIST, { .list = &request.pilot } },
	{ 0, "coders", "NAMES", "who codes: ana,budi",
	    CLI_STRING, { .string = &coders } },
	{ 0, "overlap", "N", "posts that all coders get, or all (a tenth, at least 50)",
	    CLI_STRING, { .string = &overlap } },
	{ 0, "except", "FILE", "filled sheets: what is coded is not dealt out again",
	    CLI_LIST, { .list = &except } },
	{ 0, "sheets", "DIR", "write a sheet for each coder there: DIR/ana.xlsx",
	    CLI_STRING, { .string = &sheets } },
	{ 'o', "output", "FORMAT", FORM_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0, "tidy", NULL, "a line for each post and code: id,coder,code,value",
	    CLI_FLAG, { .flag = &form.tidy } },
	{ 0, "show", "DIM", "also show created_at, author.handle; it may bias",
	    CLI_LIST, { .list = &form.show } },
	{ 0, "context", "1", "also show the post that was answered",
	    CLI_COUNT, { .count = &context } },
	{ 0, "open", NULL, "show what the rules found: no measurement any more",
	    CLI_FLAG, { .flag = &form.open } },
	{ 0, "design", "FILE", "write how it was drawn, for tw-agree",
	    CLI_STRING, { .string = &design } },
	{ 0, "guide", "FILE", "write the codes and how to fill in as a page (HTML)",
	    CLI_STRING, { .string = &guide } },
	{ 0, "words", "LANGUAGE", "of the guide: en (the default) or id",
	    CLI_CALL, { .call = words_choose } },
	{ 0, "uncertain", "DIM", "posts that a model is unsure of, a fifth by chance",
	    CLI_STRING, { .string = &request.uncertain } },
	{ 0, "recheck", "N", "draw N posts of --design FILE, to be judged once more",
	    CLI_COUNT, { .count = &recheck } },
	{ 0, "partial", NULL, "write what these records give to the draw, for --merge",
	    CLI_FLAG, { .flag = &partial } },
	{ 0, "merge", NULL, "read what --partial wrote, any number of parts",
	    CLI_FLAG, { .flag = &merge } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-sample", "[file ...]",
	"Draws posts for people to code, and makes their sheets.", options
};

/* What contradicts itself, as far as the options alone can tell. */
static void
check_sample_options(char **files)
{
	if ((merge || partial) && request.once_per != NULL)
		cli_usage("--once-per text must see all records in one run: "
		    "leave --partial and --merge out");
	if (partial && (sheets != NULL || format != NULL || design != NULL))
		cli_usage("--partial writes a part; sheets and the design are "
		    "written by --merge");
	if (sheets != NULL && coders == NULL)
		cli_usage("--sheets writes a sheet for each coder: name them "
		    "with --coders");
	if (context > 1)
		cli_usage("--context takes 1: the post that was answered");
	for (char **f = files; context == 1 && (merge || *f == NULL ||
	    str_is(str_of(*f), "-")); f++)
		cli_usage("--context reads the records twice: name their "
		    "files, without --merge");
	if (form.tidy && request.books.n == 0)
		cli_usage("--tidy needs the codes: -c BOOK");
	if (form.open && request.simple)
		cli_usage("--open shows what the rules found: leave --simple "
		    "out");
	if (recheck > 0 && (design == NULL || merge || partial))
		cli_usage("--recheck draws from a sample: say with --design "
		    "which, without --partial and --merge");
	if (request.uncertain != NULL && (merge || partial || recheck > 0))
		cli_usage("--uncertain sees all records in one run: leave "
		    "--partial, --merge and --recheck out");
	if (guide != NULL && request.books.n == 0)
		cli_usage("--guide needs the codes: -c BOOK");
}

/*
 * Whether a row is one to draw: rows of tw-case are, where no post is. Rows
 * that it prints beside them, and ticks, are passed over.
 */
static bool
is_case(struct draw *d, const struct record *rec)
{
	if (str_eq(rec->row, STR("tick")) || (d->cases &&
	    str_eq(rec->row, STR("verdicts"))))
		return false;
	if (str_eq(rec->row, STR("case")) && d->pool.strata.records == 0)
		d->cases = true;
	if (str_eq(rec->row, STR("case")) && d->cases && !partial &&
	    request.books.n == 0 && request.dimension == NULL)
		return true;
	diag_bad_line(rec->file, rec->lineno, "a row, not a post: this program "
	    "takes posts, or under --simple, without -c, -d and --partial, "
	    "rows of tw-case alone");
	return false;
}

static void
read_records(struct draw *d, struct uncertain *u, char **files)
{
	struct record rec = { 0 };
	struct reader *in;

	if (merge) {
		part_read(d, files);
		return;
	}
	in = reader_open(files, request.simple ? READER_STREAM :
	    READER_RECORDS);
	reader_find(in, &d->pool.strata.names);
	while (reader_next(in, &rec))
		if (rec.row.p == NULL && d->cases)
			diag_bad_line(rec.file, rec.lineno, "a post, not a "
			    "case: cases are drawn here");
		else if (rec.row.p == NULL || is_case(d, &rec)) {
			draw_add(d, &rec);
			if (u != NULL)
				uncertain_add(u, &rec);
		}
	reader_close(in);
	record_free(&rec);
}

/* Says what was drawn, and what is strange about the records. */
static void
say_draw(const struct draw *d)
{
	if (d->pool.strata.records == 0 && diag_all_well())
		diag_finding("no records came in: nothing is drawn");
	if (d->pool.strata.records == 0)
		return;
	if (d->twice > 0)
		diag_finding("records that came twice: %ju, such as %s; "
		    "tw-normalize keeps one of each", (uintmax_t)d->twice,
		    diag_vis(buf_str(&d->twice_id)));
	if (d->pool.strata.none_own > 0)
		diag_note("posts without a word of their author's own, in "
		    "which there is nothing to code: %ju; they count as "
		    "having no code", (uintmax_t)d->pool.strata.none_own);
	strata_report(&d->pool.strata);
	diag_note("drawn with seed %zu: %zu of %ju %s; the cells ask for %ju, "
	    "and one may serve several", request.seed, d->posts,
	    (uintmax_t)d->pool.posts, request.once_per != NULL ? "texts" :
	    d->cases ? "cases" : "posts", (uintmax_t)d->asked);
	if (d->posts == 0)
		diag_findings();
}

/* Deals the drawn posts out that are not coded yet: the turn of each. */
static size_t *
deal_out(const struct draw *d, struct deal *deal)
{
	size_t *turn = mem_new(d->posts + 1, sizeof(*turn)), n = 0;
	struct earlier coded;

	earlier_read(&coded, &request, &except);
	for (size_t i = 0; i < d->posts; i++)
		turn[i] = earlier_post(&coded, d->post[i]->id) != IDENT_NONE ?
		    SIZE_MAX : n++;
	deal_overlap(deal, overlap, n);
	if (coded.read)
		diag_note("%zu of them are coded, %zu are dealt out",
		    d->posts - n, n);
	earlier_free(&coded);
	return turn;
}

/* The kind of the sheets in a folder. */
static enum form_kind
kind_of_sheets(void)
{
	return form_kind_of(format == NULL ? "xlsx" : format);
}

/* The path of a coder's sheet; good until the next call. */
static const char *
sheet_of(const struct deal *deal, size_t coder, struct buf *path)
{
	buf_clear(path);
	buf_addf(path, "%s/", sheets);
	buf_adds(path, deal->coder[coder]);
	buf_addz(path, form_suffix(kind_of_sheets()));
	return buf_z(path);
}

/*
 * What somebody has begun to fill in is not written over; other programs keep
 * what they make of JSON.
 */
static void
check_sheets(const struct deal *deal)
{
	struct buf path = { 0 };

	for (size_t i = 0; sheets != NULL && kind_of_sheets() < FORM_NDJSON &&
	    i < deal->coders; i++) {
		const char *file = sheet_of(deal, i, &path);
		size_t n = access(file, F_OK) == 0 ? earlier_filled(file) : 0;

		identity_forget(file);
		if (n > 0)
			diag_die("%s: is there already, with codings in it "
			    "(%zu): move it away, or name another folder with "
			    "--sheets", file, n);
	}
	buf_free(&path);
}

static void
write_sheets(const struct deal *deal)
{
	struct buf path = { 0 };

	if (mkdir(sheets, 0777) < 0 && errno != EEXIST)
		diag_die("%s: %s", sheets, strerror(errno));
	for (size_t i = 0; i < deal->coders; i++)
		form_write(&form, kind_of_sheets(), i,
		    sheet_of(deal, i, &path));
	buf_free(&path);
}

/* Writes the sheets, the design and the guide of what was drawn. */
static void
write_all(const struct draw *d, struct deal *deal, char **files)
{
	struct context answered = { 0 };
	size_t *turn = deal_out(d, deal);
	struct buf out = { 0 };

	if (context > 0)
		context_read(&answered, d, files);
	form.draw = d;
	form.deal = deal;
	form.turn = turn;
	form.answered = answered.text;
	form.named = sheets == NULL && deal->coders > 1;
	form_open(&form);
	if (sheets != NULL)
		write_sheets(deal);
	else
		form_write(&form, form_kind_of(format == NULL ? "ndjson" :
		    format), SIZE_MAX, NULL);
	if (design != NULL && recheck == 0) {
		design_write(&out, d, deal, turn, form.open);
		output_save(design, buf_str(&out));
	}
	buf_clear(&out);
	if (guide != NULL) {
		guide_write(&out, &request);
		output_save(guide, buf_str(&out));
	}
	form_close(&form);
	context_free(&answered);
	buf_free(&out);
	free(turn);
}

/* Draws from a sample, and notes in its design what was drawn. */
static void
draw_again(struct draw *d, struct deal *deal, char **files)
{
	double chance = recheck_draw(d, design, recheck, files);

	diag_note("drawn with seed %zu: %zu posts of %s, each with the chance "
	    "%.4g", request.seed, d->posts, design, chance);
	write_all(d, deal, files);
	recheck_write(d, design, chance);
}

/* Draws a fifth by chance, and adds what a model is least sure of. */
static void
draw_uncertain(struct draw *d, struct deal *deal, char **files)
{
	struct earlier coded;
	struct uncertain u;
	size_t n = request.total;

	earlier_read(&coded, &request, &except);
	request.total = uncertain_by_chance(n);
	uncertain_open(&u, d, request.uncertain, request.dimension, n,
	    &coded);
	request.least = 0;	/* of codes; the fifth is what it is */
	read_records(d, &u, files);
	draw_finish(d);
	say_draw(d);
	uncertain_finish(&u);
	write_all(d, deal, files);
	uncertain_close(&u);
	earlier_free(&coded);
}

int
main(int argc, char *argv[])
{
	struct deal deal;
	struct draw d;

	cli_parse(&argc, &argv, &program);
	check_sample_options(argv);
	if (format != NULL)
		form_kind_of(format);
	deal_open(&deal, coders);
	check_sheets(&deal);
	request_complete(&request);
	draw_open(&d, &request);
	if (recheck > 0) {
		draw_again(&d, &deal, argv);
	} else if (request.uncertain != NULL) {
		draw_uncertain(&d, &deal, argv);
	} else if (partial) {
		read_records(&d, NULL, argv);
		part_write(&d);
	} else {
		read_records(&d, NULL, argv);
		draw_finish(&d);
		say_draw(&d);
		write_all(&d, &deal, argv);
	}
	draw_close(&d);
	deal_free(&deal);
	request_free(&request);
	return diag_finish();
}
