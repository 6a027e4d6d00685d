/*
 * tw-align: how attention, as tw-count counted it, meets what sources say
 * matters: the sources beside each other, every item, and all of it.
 */
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "align/crosswalk.h"
#include "align/measures.h"
#include "base/cli.h"
#include "base/diag.h"
#include "io/shipped.h"
#include "rows/layout.h"
#include "show/table.h"

#define CENSUS								\
	"an archive is a census; the interval says how far a share would "	\
	"move in another such period with days like these"

static struct cli_list priority_files;
static const char *crosswalk;
static const char *weights;
static const char *unlisted;
static const char *part;
static const char *format;
static const char *decimal;
static size_t seed = 1;

static const struct cli_option options[] = {
	{ 'p', "priorities", "FILE",
	    "what sources say matters: source, item and level, rank or weight",
	    CLI_LIST, { .list = &priority_files } },
	{ 0, "crosswalk", "FILE",
	    "what its items are called in the codebook: from, to",
	    CLI_STRING, { .string = &crosswalk } },
	{ 0, "weights", "LIST", "turn levels into weights: high=3,medium=2,low=1",
	    CLI_STRING, { .string = &weights } },
	{ 0, "unlisted", "LEVEL",
	    "what a source of levels does not list is low (or medium, high)",
	    CLI_STRING, { .string = &unlisted } },
	{ 0, "decimal", "SIGN", NUMBER_DECIMAL_HELP,
	    CLI_STRING, { .string = &decimal } },
	{ 0, "part", "KIND", "only these rows: source, item or whole",
	    CLI_STRING, { .string = &part } },
	{ 0, "seed", "N", "another seed for what is drawn (1)",
	    CLI_COUNT, { .count = &seed } },
	{ 'o', "output", "FORMAT", TABLE_HELP, CLI_STRING, { .string = &format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-align", "-p priorities [file ...]",
	"How attention meets priority, from the rows of tw-count.", options
};

struct study {
	struct counts rows;
	struct priorities priorities;
	struct voices voices;
};

static void
put_text(struct table *t, struct str s)
{
	if (s.p == NULL)
		table_null(t);
	else
		table_text(t, s);
}

static void
put_string(struct table *t, const char *z)
{
	put_text(t, z == NULL ? (struct str){ 0 } : str_of(z));
}

/* 0: there is none. */
static void
put_count(struct table *t, size_t n)
{
	if (n == 0)
		table_null(t);
	else
		table_int(t, (int64_t)n);
}

static struct table *
open_align_table(const struct table_column *fixed, size_t n,
    const struct study *s, size_t at, size_t dims)
{
	struct table_column *all = mem_new(n + dims, sizeof(*all));
	struct table *t;
	size_t to = 0;

	for (size_t i = 0; i < n; i++) {
		for (size_t d = 0; d < dims && i == at; d++)
			all[to++].name = s->rows.name[d].p;
		all[to++] = fixed[i];
	}
	t = table_open(format, all, to);
	free(all);
	return t;
}

/* What every result carries: how far it reaches, and what it rests on. */
static const char *
census(const struct study *s)
{
	static struct buf text;
	double coded = 0;

	for (size_t i = 0; i < s->rows.n; i++)
		coded = s->rows.row[i].coded > coded ? s->rows.row[i].coded :
		    coded;
	buf_clear(&text);
	buf_addz(&text, CENSUS);
	if (coded > 0)
		buf_addf(&text, "; codes corrected by %.0f hand-coded posts",
		    coded);
	return buf_z(&text);
}

static const struct table_column source_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "measure" },
	{ .name = "source" },
	{ .name = "other" },
	{ .name = "item" },
	{ .name = "value", .right = true },
	{ .name = "max", .right = true },
	{ .name = "items", .right = true },
	{ .name = "says" },
	{ .name = "other_says" },
	{ .name = "why" }
};

static void
agreement_row(struct table *t, const char *measure, struct str a,
    struct str b, struct voices_agreement x)
{
	table_text(t, STR("source"));
	put_string(t, measure);
	put_text(t, a);
	put_text(t, b);
	table_null(t);
	layout_real(t, x.value);
	table_real(t, x.most);
	table_int(t, (int64_t)x.items);
	table_null(t);
	table_null(t);
	put_string(t, x.why);
	table_end_row(t);
}

static void
disagreement_rows(struct table *t, const struct study *s, size_t a, size_t b)
{
	const struct voices *v = &s->voices;

	for (size_t i = 0; i < v->items; i++) {
		const struct voices_said *one = voices_said(v, a, i);
		const struct voices_said *two = voices_said(v, b, i);

		if (one->level == 0 || two->level == 0 ||
		    one->level == two->level)
			continue;
		table_text(t, STR("source"));
		table_text(t, STR("disagreement"));
		table_text(t, v->name[a]);
		table_text(t, v->name[b]);
		put_text(t, counts_item(&s->rows,
		    &s->rows.row[s->rows.first[i]]));
		table_int(t, (int64_t)one->level - (int64_t)two->level);
		table_null(t);
		table_null(t);
		put_text(t, one->text);
		put_text(t, two->text);
		table_null(t);
		table_end_row(t);
	}
}

static void
print_sources(const struct study *s)
{
	const struct voices *v = &s->voices;
	const struct str none = { 0 };
	struct table *t = open_align_table(source_columns,
	    sizeof(source_columns) / sizeof(*source_columns), s, 0, 0);

	agreement_row(t, "W", none, none, voices_w(v));
	for (size_t a = 0; a < v->sources; a++)
		for (size_t b = a + 1; b < v->sources; b++) {
			agreement_row(t, "tau_b", v->name[a], v->name[b],
			    voices_tau_b(v, a, b));
			agreement_row(t, "same_level", v->name[a], v->name[b],
			    voices_same_level(v, a, b));
		}
	for (size_t a = 0; a < v->sources; a++)
		for (size_t b = a + 1; b < v->sources; b++)
			disagreement_rows(t, s, a, b);
	table_footnote(t, "disagreement: by how many levels the first source "
	    "is above the other (ranks and weights by thirds)");
	table_close(t);
}

static const struct table_column item_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "source" },
	/* the dimensions of the rows stand here */
	{ .name = "label", .wide_only = true },
	{ .name = "n", .right = true },
	{ .name = "share", .right = true },
	{ .name = "low", .right = true },
	{ .name = "high", .right = true },
	{ .name = "priority" },
	{ .name = "stated", .wide_only = true },
	{ .name = "due", .right = true },
	{ .name = "gap", .right = true },
	{ .name = "gap_low", .right = true, .wide_only = true },
	{ .name = "gap_high", .right = true, .wide_only = true },
	{ .name = "ratio", .right = true, .wide_only = true },
	{ .name = "verdict" },
	{ .name = "why" }
};

static void
item_row(struct table *t, const struct group *g, size_t i, struct str source,
    const struct attention_item *a)
{
	const struct counts *rows = g->rows;
	const struct counts_row *row = group_row(g, i);
	const struct voices_said *said = &g->said[i];

	table_text(t, STR("item"));
	table_text(t, source);
	for (size_t d = 0; d < rows->dims; d++)
		put_text(t, row->value[d]);
	put_text(t, row->label);
	table_json(t, row->n);
	layout_real(t, a->share);
	layout_real(t, a->interval.low);
	layout_real(t, a->interval.high);
	put_text(t, said->text);
	put_text(t, said->by == NULL ? (struct str){ 0 } : said->by->item);
	layout_real(t, a->due);
	layout_real(t, a->share - a->due);
	table_real(t, a->interval.low - a->due);
	table_real(t, a->interval.high - a->due);
	table_real(t, a->due > 0 ? a->share / a->due : NAN);
	if (a->judged)
		put_string(t, alignment_verdict_name(a->verdict));
	else
		table_undefined(t);
	put_string(t, a->why);
	table_end_row(t);
}

static void
item_rows(struct table *t, const struct study *s, size_t number)
{
	struct group g = group_open(&s->rows, number);
	struct attention_item *a = mem_new(g.k, sizeof(*a));

	for (size_t v = 0; v < s->voices.n; v++) {
		group_hear(&g, &s->voices, v);
		attention_items(&g.counted, g.said, a);
		for (size_t i = 0; i < g.k; i++)
			item_row(t, &g, i, s->voices.name[v], &a[i]);
	}
	free(a);
	group_close(&g);
}

static void
print_items(const struct study *s)
{
	struct table *t = open_align_table(item_columns,
	    sizeof(item_columns) / sizeof(*item_columns), s, 2, s->rows.dims);

	for (size_t g = 0; g < s->rows.groups; g++)
		item_rows(t, s, g);
	table_footnote(t, "low, high: 95 %% for all items of a group at once; "
	    "due: the part of the weights, or the even share where there are levels");
	table_footnote(t, "%s", census(s));
	table_close(t);
}

static const struct table_column whole_columns[] = {
	{ .name = "row", .json_only = true },
	/* the groups stand here */
	{ .name = "source" },
	{ .name = "measure" },
	{ .name = "value", .right = true },
	{ .name = "max", .right = true },
	{ .name = "mean", .right = true },
	{ .name = "tail", .right = true },
	{ .name = "p", .right = true },
	{ .name = "chance", .right = true },
	{ .name = "items", .right = true },
	{ .name = "draws", .right = true, .wide_only = true },
	{ .name = "drawn", .right = true, .wide_only = true },
	{ .name = "seed", .right = true, .wide_only = true },
	{ .name = "why" }
};

static void
whole_row(struct table *t, const struct group *g, const struct measure *f)
{
	const struct counts *rows = g->rows;

	table_text(t, STR("whole"));
	for (size_t d = 0; d + 1 < rows->dims; d++)
		put_text(t, group_row(g, 0)->value[d]);
	put_text(t, f->source);
	put_string(t, f->measure);
	if (f->whole)
		table_int(t, (int64_t)f->value);
	else
		layout_real(t, f->value);
	table_real(t, f->most);
	table_real(t, f->null.mean);
	if (f->tested) {
		layout_real(t, f->null.tail);
		layout_real(t, f->null.p);
	} else {
		table_null(t);
		table_null(t);
	}
	table_real(t, f->chance);
	put_count(t, f->items);
	put_count(t, f->drawn == 0 ? 0 : ATTENTION_DRAWS);
	put_count(t, f->drawn);
	put_count(t, f->drawn == 0 ? 0 : seed);
	put_string(t, f->why);
	table_end_row(t);
}

static void
whole_rows(struct table *t, const struct study *s, size_t number)
{
	struct group g = group_open(&s->rows, number);
	struct measure found[MEASURES_MAX];
	size_t n;

	for (size_t v = 0; v < s->voices.n; v++) {
		n = measures_of_voice(&g, &s->voices, v, seed,
		    ATTENTION_DRAWS, found);
		for (size_t i = 0; i < n; i++)
			whole_row(t, &g, &found[i]);
	}
	n = measures_of_all(&g, found);
	for (size_t i = 0; i < n; i++)
		whole_row(t, &g, &found[i]);
	group_close(&g);
}

static void
put_note(struct table *t, const struct study *s)
{
	const size_t dims = s->rows.dims;	/* groups, and the source */

	table_text(t, STR("whole"));
	for (size_t i = 0; i < dims; i++)
		table_null(t);
	table_text(t, STR("note"));
	for (size_t i = 0; i < 10; i++)
		table_null(t);
	table_text(t, str_of(census(s)));
	table_end_row(t);
}

static void
print_whole(const struct study *s)
{
	struct table *t = open_align_table(whole_columns,
	    sizeof(whole_columns) / sizeof(*whole_columns), s, 1,
	    s->rows.dims - 1);

	for (size_t g = 0; g < s->rows.groups; g++)
		whole_rows(t, s, g);
	if (!table_is_for_eyes(t))
		put_note(t, s);
	table_footnote(t, "mean, tail and p: under perfect alignment, of %d "
	    "draws with seed %zu; tail is the 95 %% point of tv and jsd, the "
	    "5 %% point of tau_b and spearman", ATTENTION_DRAWS, seed);
	table_footnote(t, "chance: p of so high a value if priority did not "
	    "matter; max: the largest value that the ties allow; items of "
	    "dominance: its pairs");
	table_footnote(t, "%s", census(s));
	table_close(t);
}

static enum alignment_level
unlisted_level(void)
{
	enum alignment_level level = 0;

	if (unlisted != NULL)
		level = priorities_level(str_of(unlisted));
	if (unlisted != NULL && level == 0)
		cli_usage("--unlisted is low, medium or high, not '%s'",
		    diag_vis(str_of(unlisted)));
	return level;
}

static void
hear(struct study *s)
{
	voices_hear(&s->voices, &s->priorities, &s->rows, unlisted_level());
	if (!priorities_report(&s->priorities, &s->rows))
		diag_die("no row has a priority: the rows are of %s",
		    s->rows.name[s->rows.dims - 1].p);
}

/* Nothing is printed of rows that cannot be used. */
static void
check(const struct study *s)
{
	const size_t n = sizeof(item_columns) / sizeof(*item_columns);

	for (size_t d = 0; d < s->rows.dims; d++)
		for (size_t i = 0; i < n; i++)
			if (str_is(s->rows.name[d], item_columns[i].name))
				diag_die("a dimension cannot be called %s "
				    "here: count with -b name=.member",
				    item_columns[i].name);
	for (size_t i = 0; i < s->rows.groups; i++) {
		struct group g = group_open(&s->rows, i);

		group_close(&g);
	}
}

static bool
part_wanted(const char *kind)
{
	return part == NULL || strcmp(part, kind) == 0;
}

/* A file that is there is meant, also one out of a spreadsheet: x.csv. */
static char *
find_priorities(const char *name)
{
	if (strchr(name, '.') != NULL && access(name, F_OK) == 0)
		return mem_dup(str_of(name));
	return shipped_find(name, "priorities", ".tsv");
}

/* All that can be wrong without the rows is found before they are read. */
static void
check_options(struct study *s)
{
	if (priority_files.n == 0)
		cli_usage("no priorities: give -p");
	if (part != NULL && !part_wanted("source") && !part_wanted("item") &&
	    !part_wanted("whole"))
		cli_usage("--part is source, item or whole, not '%s'",
		    diag_vis(str_of(part)));
	unlisted_level();
	table_check(format);
	if (part == NULL && table_holds_one_kind(format))
		part = "item";
	s->priorities.decimal = number_decimal(decimal);
	for (size_t i = 0; i < priority_files.n; i++) {
		char *path = find_priorities(priority_files.item[i]);

		priorities_read(&s->priorities, path);
		free(path);
	}
	if (crosswalk != NULL)
		crosswalk_read(&s->priorities, crosswalk);
	if (weights != NULL)
		priorities_weigh(&s->priorities, weights);
	priorities_settle(&s->priorities);
}

static void
print_parts(const struct study *s)
{
	if (part_wanted("source"))
		print_sources(s);
	if (part_wanted("item"))
		print_items(s);
	if (part_wanted("whole"))
		print_whole(s);
}

int
main(int argc, char *argv[])
{
	static const char *const kinds[] = { "count", "corrected", NULL };
	struct study s = { 0 };

	cli_parse(&argc, &argv, &program);
	check_options(&s);
	if (counts_read(&s.rows, argv, kinds,
	    "rows of kind count, from tw-count")) {
		check(&s);
		hear(&s);
		print_parts(&s);
	}
	voices_free(&s.voices);
	priorities_free(&s.priorities);
	counts_free(&s.rows);
	return diag_finish();
}
