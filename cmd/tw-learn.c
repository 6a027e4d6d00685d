/* tw-learn: learns codes from posts that people coded. */
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "feature/feature.h"
#include "feature/placewords.h"
#include "feature/slot.h"
#include "io/output.h"
#include "io/reader.h"
#include "learn/example.h"
#include "learn/figures.h"
#include "learn/finish.h"
#include "learn/labels.h"
#include "learn/learn.h"
#include "learn/lexicons.h"
#include "show/table.h"
#include "stream/officials.h"
#include "text/lexicon.h"

static struct learn_settings settings = { .folds = 5, .least = 10,
    .features = { .bits = SLOT_BITS } };
static const char *dimension;
static const char *format;
static struct cli_list gold;
static const char *model;
static const char *scope;

static const struct cli_option options[] = {
	{ 'd', "dimension", "DIM", "the codes, and where they are: intent, intent=.labels.intent",
	    CLI_STRING, { .string = &dimension } },
	{ 'M', "model", "FILE", "the model that is written",
	    CLI_STRING, { .string = &model } },
	{ 0, "gold", "FILE", "codes given by hand, as tw-agree reads them",
	    CLI_LIST, { .list = &gold } },
	{ 0, "multi", NULL, "judge each code by itself: a post may have several",
	    CLI_FLAG, { .flag = &settings.multi } },
	{ 0, "scope", "SCOPE", "whose words count: " CODEBOOK_SCOPES_SAID " (own)",
	    CLI_STRING, { .string = &scope } },
	{ 0, "authors", "TABLE", "mentions of its accounts are @office, see tw-thread",
	    CLI_LIST, { .list = &settings.officials } },
	{ 0, "lexicon", "NAME", "also read words as it does; may be repeated",
	    CLI_LIST, { .list = &settings.lexicons } },
	{ 0, "with", "DIM", "codes that rules gave are features, too",
	    CLI_LIST, { .list = &settings.with } },
	{ 0, "without-places", "GAZETTEER", "leave out the names of places in it",
	    CLI_LIST, { .list = &settings.gazetteers } },
	{ 0, "folds", "N", "parts that are judged by what the others teach (5)",
	    CLI_COUNT, { .count = &settings.folds } },
	{ 0, "min", "N", "different texts that a code needs (10)",
	    CLI_COUNT, { .count = &settings.least } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-learn", "-d DIM -M FILE [file ...]",
	"Learns codes from posts coded by hand, and says how well.", options
};

static void
check_learn_options(void)
{
	int s = 0;

	table_check(format);
	if (dimension == NULL)
		cli_usage("which codes? name their dimension with -d");
	if (model == NULL)
		cli_usage("where to? name the model's file with -M");
	while (scope != NULL && s < SCOPES &&
	    !str_is(str_of(scope), codebook_scope_name[s]))
		s++;
	if (s == SCOPES)
		cli_usage("--scope is " CODEBOOK_SCOPES_SAID ", not '%s'",
		    diag_vis(str_of(scope)));
	settings.features.scope = scope == NULL ? SCOPE_OWN :
	    (enum codebook_scope)s;
	if (settings.folds < 2 || settings.folds > 100)
		cli_usage("--folds is from 2 to 100, not %zu", settings.folds);
	if (settings.least < 2)
		cli_usage("--min is 2 at least: one text teaches nothing");
	if (settings.with.n > FEATURE_WITH_MAX)
		cli_usage("--with takes %d dimensions at most",
		    FEATURE_WITH_MAX);
}

static void
read_examples(struct examples *e, struct labels *l, char **files)
{
	struct features f;
	struct record rec = { 0 };
	struct reader *in = reader_open(files, READER_RECORDS);

	features_open(&f, &settings.features);
	reader_find(in, &f.names);
	while (reader_next(in, &rec)) {
		if (!labels_read(l, &rec, &e->codes))
			continue;
		features_record(&f, &rec);
		examples_add(e, &f, &rec, l->code, l->n);
	}
	reader_close(in);
	record_free(&rec);
	features_close(&f);
}

static void
say_examples(const struct examples *e, const struct labels *l)
{
	labels_report(l);
	if (e->twice > 0)
		diag_finding("records that came twice: %zu; each is learnt "
		    "from once", e->twice);
	if (settings.with.n > 0)
		diag_note("codes of rules are features (--with): if the rules "
		    "were written by looking at these posts, the folds "
		    "promise too much, by some points; only posts that their "
		    "authors never saw may judge this model");
}

int
main(int argc, char *argv[])
{
	struct lexicon *lexicon;
	struct labels labels;
	struct placewords places = { 0 };
	struct officials officials = { 0 };
	struct examples examples = { 0 };
	struct buf file = { 0 };
	struct learn learn;

	cli_parse(&argc, &argv, &program);
	check_learn_options();
	labels_open(&labels, dimension, &gold);
	settings.dimension = labels.name;
	lexicon = lexicons_load(&settings.lexicons);
	settings.features.lexicon = lexicon;
	settings.features.with = &settings.with;
	for (size_t i = 0; i < settings.officials.n; i++)
		officials_read(&officials, settings.officials.item[i]);
	if (settings.officials.n > 0)
		settings.features.officials = &officials;
	if (settings.gazetteers.n > 0)
		placewords_open(&places, &settings.gazetteers);
	settings.features.places = &places;
	read_examples(&examples, &labels, argv);
	examples_settle(&examples, settings.folds);
	say_examples(&examples, &labels);
	learn_judge(&learn, &settings, &examples);
	finish_model(&learn, &file);
	output_save(model, buf_str(&file));
	figures_print(&learn, format);
	learn_close(&learn);
	examples_free(&examples);
	labels_close(&labels);
	lexicon_free(lexicon);
	placewords_free(&places);
	officials_free(&officials);
	buf_free(&file);
	return diag_finish();
}
