#include "align/print.h"

#include <math.h>
#include <stdlib.h>

#include "align/attention.h"
#include "align/group.h"
#include "align/measures.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "rows/layout.h"
#include "show/numerals.h"
#include "show/table.h"
#include "show/words.h"

#define CENSUS								\
	"an archive is a census; the interval says how far a share would "	\
	"move in another such period with days like these"

/* The posts that corrected the codes; 0: none did. */
static double
hand_coded(const struct study *s)
{
	double coded = 0;

	for (size_t i = 0; i < s->rows.n; i++)
		coded = fmax(coded, s->rows.row[i].coded);
	return coded;
}

/* What every result carries: how far it reaches, and what it rests on. */
static const char *
census(const struct study *s)
{
	static struct buf text;
	const double coded = hand_coded(s);

	buf_clear(&text);
	buf_addz(&text, CENSUS);
	if (coded > 0)
		buf_addf(&text, "; codes corrected by %.0f hand-coded posts",
		    coded);
	return buf_z(&text);
}

/* The same in the language of tables for eyes. */
static void
note_census(struct table *t, const struct study *s)
{
	const double coded = hand_coded(s);
	struct buf b = { 0 }, n = { 0 };

	buf_addz(&b, words_of("note.census"));
	numerals_decimal(&n, coded, 0);
	if (coded > 0)
		words_fill(&b, "note.corrected", (const struct words_name[]){
		    { "n", buf_str(&n) }, { NULL, { 0 } } });
	table_footnote(t, "%s", buf_z(&b));
	buf_free(&b);
	buf_free(&n);
}

static void
note_draws(struct table *t, uint64_t seed)
{
	struct buf n = { 0 }, number = { 0 };

	buf_addu(&n, ATTENTION_DRAWS);
	buf_addu(&number, seed);
	layout_note(t, "note.null", (const struct words_name[]){
	    { "n", buf_str(&n) }, { "seed", buf_str(&number) },
	    { NULL, { 0 } } });
	buf_free(&n);
	buf_free(&number);
}

static void
put_string(struct table *t, const char *column, const char *z)
{
	if (z != NULL)
		table_text(t, column, str_of(z));
}

/* Nothing where there is none. */
static void
put_count(struct table *t, const char *column, size_t n)
{
	if (n > 0)
		table_int(t, column, (int64_t)n);
}

/* A table of fixed columns, with so many dimensions before column `at`. */
static struct table *
open_align_table(const char *format, const struct table_column *fixed,
    size_t n, const struct study *s, size_t at, size_t dims)
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
	table_text(t, "row", STR("source"));
	put_string(t, "measure", measure);
	table_text(t, "source", a);
	table_text(t, "other", b);
	layout_real(t, "value", x.value);
	table_real(t, "max", x.most);
	table_int(t, "items", (int64_t)x.items);
	put_string(t, "why", x.why);
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
		table_text(t, "row", STR("source"));
		table_text(t, "measure", STR("disagreement"));
		table_text(t, "source", v->name[a]);
		table_text(t, "other", v->name[b]);
		table_text(t, "item", counts_item(&s->rows,
		    &s->rows.row[s->rows.first[i]]));
		table_int(t, "value", (int64_t)one->level - (int64_t)two->level);
		table_text(t, "says", one->text);
		table_text(t, "other_says", two->text);
		table_end_row(t);
	}
}

void
print_sources(const struct study *s, const char *format)
{
	const struct voices *v = &s->voices;
	const struct str none = { 0 };
	struct table *t = open_align_table(format, source_columns,
	    ARRAY_N(source_columns), s, 0, 0);

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
	layout_note(t, "note.disagreement", NULL);
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
	{ .name = "why" },
	{ .name = "labels", .json_only = true }
};

static void
item_row(struct table *t, const struct group *g, size_t i, struct str source,
    const struct attention_item *a)
{
	const struct counts *rows = g->rows;
	const struct counts_row *row = group_row(g, i);
	const struct voices_said *said = &g->said[i];

	table_text(t, "row", STR("item"));
	table_text(t, "source", source);
	for (size_t d = 0; d < rows->dims; d++)
		table_text(t, rows->name[d].p, row->value[d]);
	table_text(t, "label", row->label);
	table_json(t, "n", row->n);
	layout_real(t, "share", a->share);
	layout_real(t, "low", a->interval.low);
	layout_real(t, "high", a->interval.high);
	table_text(t, "priority", said->text);
	table_text(t, "stated", said->by == NULL ? (struct str){ 0 } : said->by->item);
	layout_real(t, "due", a->due);
	layout_real(t, "gap", a->share - a->due);
	table_real(t, "gap_low", a->interval.low - a->due);
	table_real(t, "gap_high", a->interval.high - a->due);
	table_real(t, "ratio", a->due > 0 ? a->share / a->due : NAN);
	if (a->judged)
		put_string(t, "verdict", alignment_verdict_name(a->verdict));
	else
		table_undefined(t, "verdict");
	put_string(t, "why", a->why);
	if (row->labels.p != NULL)
		table_json(t, "labels", row->labels);
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

void
print_items(const struct study *s, const char *format)
{
	struct table *t = open_align_table(format, item_columns,
	    ARRAY_N(item_columns), s, 2, s->rows.dims);

	for (size_t g = 0; g < s->rows.groups; g++)
		item_rows(t, s, g);
	layout_note(t, "note.items", NULL);
	note_census(t, s);
	table_close(t);
}

static const struct table_column whole_columns[] = {
	{ .name = "row", .json_only = true },
	/* the groups stand here */
	{ .name = "source" },
	{ .name = "measure" },
	{ .name = "value", .right = true },
	{ .name = "low", .right = true, .wide_only = true },
	{ .name = "high", .right = true, .wide_only = true },
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
whole_row(struct table *t, const struct group *g, const struct measure *f,
    uint64_t seed)
{
	const struct counts *rows = g->rows;

	table_text(t, "row", STR("whole"));
	for (size_t d = 0; d + 1 < rows->dims; d++)
		table_text(t, rows->name[d].p, group_row(g, 0)->value[d]);
	table_text(t, "source", f->source);
	put_string(t, "measure", f->measure);
	if (f->whole)
		table_int(t, "value", (int64_t)f->value);
	else
		layout_real(t, "value", f->value);
	table_real(t, "low", f->low);
	table_real(t, "high", f->high);
	table_real(t, "max", f->most);
	table_real(t, "mean", f->null.mean);
	if (f->tested) {
		layout_real(t, "tail", f->null.tail);
		layout_real(t, "p", f->null.p);
	}
	table_real(t, "chance", f->chance);
	put_count(t, "items", f->items);
	put_count(t, "draws", f->drawn == 0 ? 0 : ATTENTION_DRAWS);
	put_count(t, "drawn", f->drawn);
	put_count(t, "seed", f->drawn == 0 ? 0 : seed);
	put_string(t, "why", f->why);
	table_end_row(t);
}

static void
whole_rows(struct table *t, const struct study *s, size_t number,
    uint64_t seed)
{
	struct group g = group_open(&s->rows, number);
	struct measure found[MEASURES_MAX];
	size_t n;

	for (size_t v = 0; v < s->voices.n; v++) {
		n = measures_of_voice(&g, &s->voices, v, seed,
		    ATTENTION_DRAWS, found);
		for (size_t i = 0; i < n; i++)
			whole_row(t, &g, &found[i], seed);
	}
	n = measures_of_all(&g, found);
	for (size_t i = 0; i < n; i++)
		whole_row(t, &g, &found[i], seed);
	group_close(&g);
}

static void
put_note(struct table *t, const struct study *s)
{
	table_text(t, "row", STR("whole"));
	table_text(t, "measure", STR("note"));
	table_text(t, "why", str_of(census(s)));
	table_end_row(t);
}

void
print_whole(const struct study *s, uint64_t seed, const char *format)
{
	struct table *t = open_align_table(format, whole_columns,
	    ARRAY_N(whole_columns), s, 1, s->rows.dims - 1);

	for (size_t g = 0; g < s->rows.groups; g++)
		whole_rows(t, s, g, seed);
	if (!table_is_for_eyes(t))
		put_note(t, s);
	note_draws(t, seed);
	layout_note(t, "note.chance", NULL);
	note_census(t, s);
	table_close(t);
}

void
print_check_rows(const struct study *s)
{
	const size_t n = ARRAY_N(item_columns);

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
