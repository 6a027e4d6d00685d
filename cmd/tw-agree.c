/*
 * tw-agree: how far coders agree on what they coded, how good rules are beside
 * them, and the shares that follow.
 */
#include <math.h>
#include <stdlib.h>

#include "agree/agreed.h"
#include "agree/disputed.h"
#include "agree/grouping.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "gold/corrected_rows.h"
#include "gold/gold.h"
#include "gold/latent_rows.h"
#include "gold/methods.h"
#include "gold/quality.h"
#include "handcode/forms.h"
#include "sample/design.h"
#include "show/table.h"
#include "validity/agreement.h"

static struct cli_list books;
static struct cli_list designs;
static struct cli_list named;
static struct cli_list gold_files;
static struct cli_list maps;
static const char *dimension;
static const char *level_name;
static const char *looked;
static const char *values;
static const char *weights;
static const char *least;
static const char *part;
static const char *format;
static const char *by;
static const char *cluster;
static const char *export;
static const char *final;
static const char *from;
static const char *method;
static const char *pairs;
static const char *scope;
static const char *unit;
static bool again;
static bool correct;
static bool disputed;
static bool latent;
static bool steady;
static bool jackknife;
static size_t bootstrap;
static size_t seed = 1;

static const struct cli_option options[] = {
	{ 0, "again", NULL, "a coder's second file is a coder of its own, NAME/2",
	    CLI_FLAG, { .flag = &again } },
	{ 0, "bootstrap", "N", "ends of alpha from N draws of posts, for comparison",
	    CLI_COUNT, { .count = &bootstrap } },
	{ 'b', "by", "DIMENSION", "corrected shares of each month, year, author, ...",
	    CLI_STRING, { .string = &by } },
	{ 'c', "codebook", "BOOK", "the codes that can be given; may be repeated",
	    CLI_LIST, { .list = &books } },
	{ 0, "cluster", "KIND", "posts that are alike: day, week, author, ...",
	    CLI_STRING, { .string = &cluster } },
	{ 0, "coder", "NAME=FILE", "a file of the coder NAME; may be repeated",
	    CLI_LIST, { .list = &named } },
	{ 0, "correct", NULL, "shares of the records as hand coding says",
	    CLI_FLAG, { .flag = &correct } },
	{ 'd', "dimension", "NAME", "what was coded; the book's, if left out",
	    CLI_STRING, { .string = &dimension } },
	{ 0, "design", "FILE", "how tw-sample drew the posts; may be repeated",
	    CLI_LIST, { .list = &designs } },
	{ 0, "disputed", NULL, "the posts on which coders differ, as a sheet to fill in",
	    CLI_FLAG, { .flag = &disputed } },
	{ 0, "export", "FILE", "with --gold: what regressions in R need, as CSV",
	    CLI_STRING, { .string = &export } },
	{ 0, "final", "FILE", "the values agreed on: what the coder final says",
	    CLI_STRING, { .string = &final } },
	{ 0, "from", "FILE", "for --method: rows of --gold over another archive",
	    CLI_STRING, { .string = &from } },
	{ 0, "gold", "FILE", "hand coding of some of the records; may be repeated",
	    CLI_LIST, { .list = &gold_files } },
	{ 0, "jackknife", NULL, "ends of alpha by the jackknife, for comparison",
	    CLI_FLAG, { .flag = &jackknife } },
	{ 0, "latent", NULL, "shares when nobody is right for certain",
	    CLI_FLAG, { .flag = &latent } },
	{ 0, "least", "alpha=N", "status 1 when a code's alpha is surely below N",
	    CLI_STRING, { .string = &least } },
	{ 0, "level", "LEVEL", "codings are values: nominal, ordinal, interval, ratio",
	    CLI_STRING, { .string = &level_name } },
	{ 0, "looked", "all", "every coder looked at every post: no code is no",
	    CLI_STRING, { .string = &looked } },
	{ 'm', "map", "MEMBER=COLUMN", "where a table has id, coder, code, value",
	    CLI_LIST, { .list = &maps } },
	{ 0, "method", "NAME", "shares by ppi, or with --from rogan-gladen or matrix",
	    CLI_STRING, { .string = &method } },
	{ 0, "of", "UNIT", "shares of all mentions, or of all records",
	    CLI_STRING, { .string = &unit } },
	{ 'o', "output", "FORMAT", TABLE_HELP, CLI_STRING, { .string = &format } },
	{ 0, "pairs", "FILE", "how records are grouped, beside pairs judged by hand",
	    CLI_STRING, { .string = &pairs } },
	{ 0, "part", "KIND", "only these rows: agree, pair, coder, gold, ...",
	    CLI_STRING, { .string = &part } },
	{ 0, "scope", "SCOPE", "own: posts without own words have no code; or any",
	    CLI_STRING, { .string = &scope } },
	{ 0, "seed", "N", "another seed for what is drawn (1)",
	    CLI_COUNT, { .count = &seed } },
	{ 0, "steady", NULL, "with -b: the rules err alike in all groups",
	    CLI_FLAG, { .flag = &steady } },
	{ 0, "values", "LIST", "the values of the scale, in order: low,medium,high",
	    CLI_STRING, { .string = &values } },
	{ 0, "weights", "KIND", "kappa of values: unweighted, linear, quadratic",
	    CLI_STRING, { .string = &weights } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-agree", "[file ...]",
	"How far coders agree on what they coded.", options
};

struct study {
	struct codebook *book;
	struct drawn design;
	struct inbox in;
	struct agreed_options o;
};

static enum agreement_level
level_of(const char *name)
{
	static const char *const names[] = { "nominal", "ordinal", "interval",
		"ratio" };

	for (int i = 0; name != NULL && i < 4; i++)
		if (strcmp(name, names[i]) == 0)
			return (enum agreement_level)i;
	if (name != NULL)
		cli_usage("--level is nominal, ordinal, interval or ratio, not "
		    "'%s'", diag_vis(str_of(name)));
	return AGREEMENT_NOMINAL;
}

static enum agreement_weights
weights_of(const char *name)
{
	static const char *const names[] = { "unweighted", "linear",
		"quadratic" };

	for (int i = 0; name != NULL && i < 3; i++)
		if (strcmp(name, names[i]) == 0)
			return (enum agreement_weights)i;
	if (name != NULL)
		cli_usage("--weights is unweighted, linear or quadratic, not "
		    "'%s'", diag_vis(str_of(name)));
	return AGREEMENT_UNWEIGHTED;
}

static double
least_alpha(const char *arg)
{
	struct str s;
	double v;

	if (arg == NULL)
		return NAN;
	s = str_of(arg);
	if (!str_starts(s, STR("alpha=")) || !str_real(str_skip(s, 6), &v))
		cli_usage("--least is alpha=NUMBER, as in alpha=.667, not '%s'",
		    diag_vis(s));
	if (v < -1 || v > 1)
		cli_usage("--least %s: alpha is 1 where coders agree in "
		    "everything, 0 where they do as by chance, and never "
		    "above 1 or below -1", diag_vis(s));
	return v;
}

/* What was coded: -d, else of the design, else of the book. */
static struct str
dimension_of(const struct study *s)
{
	if (dimension != NULL)
		return str_of(dimension);
	if (s->design.dimension != NULL)
		return str_of(s->design.dimension);
	return s->book == NULL ? (struct str){ NULL, 0 } : s->book->dimension;
}

/* Whether these rows come in this run. */
static bool
comes(const char *kind)
{
	static const char *const plain[] = { "agree", "pair", "coder", NULL };
	static const char *const gold[] = { "gold", "confusion", NULL };
	static const char *const shares[] = { "corrected", NULL };
	const char *const *k = correct ? shares : gold_files.n > 0 ? gold :
	    plain;

	while (*k != NULL && strcmp(*k, kind) != 0)
		k++;
	return *k != NULL;
}

/* Options that go together, or do not. */
static void
check_options(void)
{
	if (part != NULL && !comes(part))
		cli_usage("--part %s: no such rows; there are %s",
		    diag_vis(str_of(part)), correct ? "corrected" :
		    gold_files.n > 0 ? "gold and confusion" :
		    "agree, pair and coder");
	if (disputed && gold_files.n > 0)
		cli_usage("--disputed is of the coders' files: give these as "
		    "operands, without --gold");
	if (looked != NULL && (strcmp(looked, "all") != 0 ||
	    level_name != NULL || values != NULL))
		cli_usage("--looked takes all, for codes that are yes or no");
	if (method != NULL && methods_kind_of(method) == METHODS_NONE)
		cli_usage("--method is ppi, rogan-gladen or matrix, not '%s'",
		    diag_vis(str_of(method)));
	if ((method != NULL && strcmp(method, "ppi") != 0) != (from != NULL))
		cli_usage("--from goes with --method rogan-gladen or matrix");
	if (from != NULL && gold_files.n > 0)
		cli_usage("with gold of this archive --correct says the same, "
		    "and more: leave --from out");
	if (method != NULL && from == NULL && gold_files.n == 0)
		cli_usage("--method ppi needs --gold");
	if (export != NULL && gold_files.n == 0)
		cli_usage("--export needs --gold");
	if (latent && (correct || disputed))
		cli_usage("--latent stands alone, or beside --gold");
	if (correct && gold_files.n == 0)
		cli_usage("--correct needs --gold, the posts coded by hand");
	if (!correct && (by != NULL || steady || unit != NULL))
		cli_usage("-b, --of and --steady go with --correct");
	if (steady && by == NULL)
		cli_usage("--steady goes with -b");
	if (unit != NULL && strcmp(unit, "mentions") != 0 &&
	    strcmp(unit, "records") != 0)
		cli_usage("--of is mentions or records, not '%s'",
		    diag_vis(str_of(unit)));
	if (gold_files.n > 0 && (level_name != NULL || values != NULL))
		cli_usage("--gold is of codes, yes or no: leave --level and "
		    "--values out");
}

/* What the design tells of the coding, and of another book than it had. */
static void
check_design(const struct study *s)
{
	struct buf digest = { 0 };

	if (s->design.open)
		diag_note("the coders saw what the rules found (tw-sample "
		    "--open): they corrected it, they did not measure it");
	if (s->book == NULL || s->design.sha256 == NULL)
		return;
	design_book_digest(&digest, s->book);
	if (!str_is(buf_str(&digest), s->design.sha256)) {
		diag_note("the codebook has changed since the posts were drawn. "
		    "If that was done without looking at coded posts, draw "
		    "again with the same seed, and these codings count");
		diag_note("If coded posts taught the rules, they cannot examine "
		    "them: draw with another seed (what it draws again is "
		    "not coded again, see --except)");
	}
	buf_free(&digest);
}

/* All that can be wrong without the files is found before they are read. */
static void
prepare(struct study *s)
{
	const bool binary = level_name == NULL && values == NULL;
	struct inbox *in = &s->in;

	s->o = (struct agreed_options){ .format = format, .part = part,
		.weights = weights_of(weights), .least = least_alpha(least),
		.bootstrap = bootstrap, .jackknife = jackknife, .seed = seed };
	table_check(format);
	check_options();
	if (part == NULL && table_holds_one_kind(format))
		s->o.part = gold_files.n > 0 ? "gold" : "agree";
	if (books.n > 0)
		s->book = codebook_open(books.item, books.n);
	if (designs.n > 0) {
		drawn_read(&s->design, designs.item, designs.n);
		in->design = s->o.design = &s->design;
		check_design(s);
	}
	in->want = dimension_of(s);
	codings_open(&in->codings, s->book, in->want, level_of(level_name),
	    binary, values);
	in->codings.again = again;
	in->codings.looked_all = looked != NULL;
	in->keeps = disputed;
	ident_open(&in->ident, in->design, &in->codings.posts);
}

/* NULL after the last. */
static const char *const *
map_of(void)
{
	const char **map = mem_new(maps.n + 1, sizeof(*map));

	for (size_t i = 0; i < maps.n; i++) {
		if (strchr(maps.item[i], '=') == NULL)
			cli_usage("-m is member=column, not '%s'",
			    diag_vis(str_of(maps.item[i])));
		map[i] = maps.item[i];
	}
	return map;
}

static void
read_files(struct study *s, char **paths)
{
	const char *const *map = map_of();

	for (size_t i = 0; i < named.n; i++) {
		struct str arg = str_of(named.item[i]);
		size_t equals = str_chr(arg, '=');
		const char *name;

		if (equals == SIZE_MAX || equals == 0 || equals + 1 == arg.n)
			cli_usage("--coder is NAME=FILE, not '%s'",
			    diag_vis(arg));
		name = arena_str(&s->in.words, str_sub(arg, 0, equals)).p;
		forms_read(&s->in, named.item[i] + equals + 1, name, map);
	}
	for (size_t i = 0; i < gold_files.n; i++)
		forms_read(&s->in, gold_files.item[i], NULL, map);
	if (final != NULL)
		forms_read(&s->in, final, "final", map);
	for (; gold_files.n == 0 && *paths != NULL; paths++)
		forms_read(&s->in, *paths, NULL, map);
	free((void *)(uintptr_t)map);
	codings_settle(&s->in.codings);
	inbox_report(&s->in);
}

/* Shares of the records with the rules' errors in another archive. */
static void
transport(struct study *s, char **paths)
{
	const struct census_options o = { NULL, cluster, scope };
	struct census archive;

	codings_settle(&s->in.codings);
	census_read(&archive, &s->in.codings, paths, &o);
	if (methods_kind_of(method) == METHODS_MATRIX)
		methods_matrix(&s->in.codings, &archive, from, format);
	else
		methods_rogan_gladen(&s->in.codings, &archive, from, format);
	census_free(&archive);
}

/* The records beside what was coded by hand. */
static void
judge(struct study *s, char **paths)
{
	const struct census_options o = { by, cluster, scope };
	bool mentions = unit == NULL || strcmp(unit, "mentions") == 0;
	struct census archive;
	struct gold gold;

	census_read(&archive, &s->in.codings, paths, &o);
	gold_open(&gold, &s->in.codings, &archive, s->in.design);
	gold_check_random(&gold);
	if (export != NULL)
		methods_export(&gold, paths, export);
	if (method != NULL)
		methods_ppi(&gold, format);
	else if (latent)
		latent_rows_print(&s->in.codings, &gold, format);
	else if (correct)
		corrected_rows_print(&gold, mentions, steady, format);
	else
		quality_print(&gold, format, s->o.part);
	gold_free(&gold);
	census_free(&archive);
}

static char *from_stdin[] = { (char[]){ "-" }, NULL };

int
main(int argc, char *argv[])
{
	struct study s = { 0 };

	cli_parse(&argc, &argv, &program);
	if (pairs != NULL) {
		table_check(format);
		grouping_print(pairs, dimension == NULL ? "case" : dimension,
		    argv, format);
		return diag_finish();
	}
	prepare(&s);
	if (from != NULL)
		transport(&s, argv);
	else
		read_files(&s, argc == 0 && named.n == 0 ? from_stdin : argv);
	if (s.in.codings.n > 0 && disputed)
		disputed_print(&s.in, format);
	else if (s.in.codings.n > 0 && latent && gold_files.n == 0)
		latent_rows_print(&s.in.codings, NULL, format);
	else if (s.in.codings.n > 0 && gold_files.n > 0)
		judge(&s, argv);
	else if (s.in.codings.n > 0)
		agreed_print(&s.in.codings, &s.o);
	else if (from == NULL && diag_all_well())
		diag_finding("no codings came in: %s", FORMS_LIST);
	inbox_free(&s.in);
	drawn_free(&s.design);
	codebook_close(s.book);
	return diag_finish();
}
