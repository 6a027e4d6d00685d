/* tw-agree: how far coders agree on what they coded. */
#include <math.h>
#include <stdlib.h>

#include "agree/agreed.h"
#include "agree/forms.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "show/table.h"

static struct cli_list books;
static struct cli_list designs;
static struct cli_list named;
static struct cli_list maps;
static const char *dimension;
static const char *level_name;
static const char *values;
static const char *weights;
static const char *least;
static const char *part;
static const char *format;
static bool again;
static bool jackknife;
static size_t bootstrap;
static size_t seed = 1;

static const struct cli_option options[] = {
	{ 0, "again", NULL, "a coder's second file is a coder of its own, NAME/2",
	    CLI_FLAG, { .flag = &again } },
	{ 0, "bootstrap", "N", "ends of alpha from N draws of posts, for comparison",
	    CLI_COUNT, { .count = &bootstrap } },
	{ 'c', "codebook", "BOOK", "the codes that can be given; may be repeated",
	    CLI_LIST, { .list = &books } },
	{ 0, "coder", "NAME=FILE", "a file of the coder NAME; may be repeated",
	    CLI_LIST, { .list = &named } },
	{ 'd', "dimension", "NAME", "what was coded; the book's, if left out",
	    CLI_STRING, { .string = &dimension } },
	{ 0, "design", "FILE", "how tw-sample drew the posts; may be repeated",
	    CLI_LIST, { .list = &designs } },
	{ 0, "jackknife", NULL, "ends of alpha by the jackknife, for comparison",
	    CLI_FLAG, { .flag = &jackknife } },
	{ 0, "least", "alpha=N", "status 1 when a code's alpha is surely below N",
	    CLI_STRING, { .string = &least } },
	{ 0, "level", "LEVEL", "codings are values: nominal, ordinal, interval, ratio",
	    CLI_STRING, { .string = &level_name } },
	{ 'm', "map", "MEMBER=COLUMN", "where a table has id, coder, code, value",
	    CLI_LIST, { .list = &maps } },
	{ 'o', "output", "FORMAT", TABLE_HELP, CLI_STRING, { .string = &format } },
	{ 0, "part", "KIND", "only these rows: agree, pair or coder",
	    CLI_STRING, { .string = &part } },
	{ 0, "seed", "N", "another seed for what is drawn (1)",
	    CLI_COUNT, { .count = &seed } },
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
	struct design design;
	struct intake in;
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
least_of(const char *arg)
{
	struct str s;
	double v;

	if (arg == NULL)
		return NAN;
	s = str_of(arg);
	if (!str_starts(s, STR("alpha=")) || !str_real(str_skip(s, 6), &v))
		cli_usage("--least is alpha=NUMBER, as in alpha=.667, not '%s'",
		    diag_vis(s));
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

/* All that can be wrong without the files is found before they are read. */
static void
prepare(struct study *s)
{
	const bool binary = level_name == NULL && values == NULL;
	struct intake *in = &s->in;

	s->o = (struct agreed_options){ .format = format, .part = part,
		.weights = weights_of(weights), .least = least_of(least),
		.bootstrap = bootstrap, .jackknife = jackknife, .seed = seed };
	table_check(format);
	if (part != NULL && strcmp(part, "agree") != 0 &&
	    strcmp(part, "pair") != 0 && strcmp(part, "coder") != 0)
		cli_usage("--part is agree, pair or coder, not '%s'",
		    diag_vis(str_of(part)));
	if (part == NULL && table_holds_one_kind(format))
		s->o.part = "agree";
	if (books.n > 0)
		s->book = codebook_open(books.item, books.n);
	if (designs.n > 0) {
		design_read(&s->design, designs.item, designs.n);
		in->design = s->o.design = &s->design;
	}
	in->want = dimension_of(s);
	codings_open(&in->codings, s->book, in->want, level_of(level_name),
	    binary, values);
	in->codings.again = again;
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
		char *name;

		if (equals == SIZE_MAX || equals == 0 || equals + 1 == arg.n)
			cli_usage("--coder is NAME=FILE, not '%s'",
			    diag_vis(arg));
		name = mem_dup(str_sub(arg, 0, equals));
		forms_read(&s->in, named.item[i] + equals + 1, name, map);
	}
	for (; *paths != NULL; paths++)
		forms_read(&s->in, *paths, NULL, map);
	free((void *)(uintptr_t)map);
	codings_settle(&s->in.codings);
	intake_report(&s->in);
}

static char *from_stdin[] = { (char[]){ "-" }, NULL };

int
main(int argc, char *argv[])
{
	struct study s = { 0 };

	cli_parse(&argc, &argv, &program);
	prepare(&s);
	read_files(&s, argc == 0 && named.n == 0 ? from_stdin : argv);
	if (s.in.codings.n > 0)
		agreed_print(&s.in.codings, &s.o);
	else if (diag_all_well())
		diag_finding("no codings came in: %s", FORMS_LIST);
	intake_free(&s.in);
	design_free(&s.design);
	codebook_close(s.book);
	return diag_finish();
}
