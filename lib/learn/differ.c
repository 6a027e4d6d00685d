#include "learn/differ.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "dimension/moment.h"
#include "io/reader.h"
#include "io/record.h"
#include "json/json.h"
#include "learn/explain.h"
#include "learn/model.h"
#include "learn/predict.h"
#include "rows/changed.h"
#include "show/table.h"
#include "stats/interval.h"
#include "stats/tally.h"
#include "text/points.h"

/* Clusters that are no day begin here. */
#define DAYLESS ((uint32_t)1 << 31)

enum { BEFORE, AFTER, SIDES };

/* A code of one of the models, or of both. */
struct either {
	struct str path;
	uint32_t number[SIDES];	/* in the model; NAMES_NONE: it has none */
	uint64_t given[SIDES];
	uint64_t gained;
	uint64_t lost;
	uint32_t series;	/* of those gained; those lost come next */
};

struct differ {
	const struct differ_options *options;
	size_t most;
	struct model_file model[SIDES];
	struct predict predict[SIDES];
	struct explain explain;
	struct names paths;
	struct either *code;	/* by number of its path */
	struct tally *tally;
	uint64_t records;
	uint32_t dayless;
	struct moment moment;
	struct table *posts;
	struct buf text;
};

static bool
wants(const struct differ *d, const char *part)
{
	return d->options->part == NULL || strcmp(d->options->part, part) == 0;
}

/* The codes of both models, those of the one after first. */
static void
list_codes(struct differ *d)
{
	size_t most = d->model[BEFORE].codes + d->model[AFTER].codes;

	d->code = mem_new(most, sizeof(*d->code));
	d->tally = tally_open(true);
	tally_series(d->tally, TALLY_WHOLE);
	for (int side = AFTER; side >= BEFORE; side--)
		for (uint32_t k = 0; k < d->model[side].codes; k++) {
			struct str path = d->model[side].code[k].path;
			uint32_t known = d->paths.n;
			uint32_t i = names_add(&d->paths, path);
			struct either *c = d->code + i;

			if (i == known) {
				*c = (struct either){ .path = path,
				    .number = { NAMES_NONE, NAMES_NONE } };
				c->series = tally_series(d->tally, 0);
				(void)tally_series(d->tally, 0);
			}
			c->number[side] = k;
		}
}

static uint32_t
cluster_of(struct differ *d, const struct record *rec)
{
	moment_read(&d->moment, rec);
	/* Days before 1970 are numbers, too. */
	return d->moment.dated ? (uint32_t)(d->moment.day + (1 << 24)) :
	    DAYLESS + d->dayless++;
}

static bool
gives(const struct differ *d, int side, const struct either *c)
{
	const struct predict *p = d->predict + side;

	return c->number[side] != NAMES_NONE && p->any &&
	    predict_gives(p, c->number[side], predict_best(p));
}

/* The words that speak most for a code, where it is given, and their place. */
static void
put_words(struct differ *d, const struct predict *p, uint32_t code)
{
	struct points points = points_of(p->features.text,
	    p->features.tokens.ascii);

	explain_code(&d->explain, p, code);
	if (d->explain.n == 0)
		return;
	table_text(d->posts, "words", str_sub(p->features.text,
	    d->explain.span[0].from, d->explain.span[0].to));
	buf_clear(&d->text);
	buf_addf(&d->text, "[%zu,", points_at_byte(&points,
	    d->explain.span[0].from));
	buf_addf(&d->text, "%zu]", points_at_byte(&points,
	    d->explain.span[0].to));
	table_json(d->posts, "at", buf_str(&d->text));
}

static void
print_change(struct differ *d, const struct record *rec,
    const struct either *c, bool gained)
{
	static const char *const p_names[] = { "p_before", "p_after" };
	int side = gained ? AFTER : BEFORE;
	struct buf id = { 0 };

	table_text(d->posts, "row", STR("post"));
	table_text(d->posts, "change", gained ? STR("gained") : STR("lost"));
	table_text(d->posts, "code", c->path);
	table_text(d->posts, "id", json_text(record_get(rec, "id"), &id));
	put_words(d, d->predict + side, c->number[side]);
	for (int i = 0; i < SIDES; i++)
		if (c->number[i] != NAMES_NONE && d->predict[i].any)
			table_real(d->posts, p_names[i],
			    d->predict[i].p[c->number[i]]);
	table_text(d->posts, "text", d->predict[side].features.text);
	table_end_row(d->posts);
	buf_free(&id);
}

static void
compare_record(struct differ *d, const struct record *rec)
{
	uint32_t cluster = cluster_of(d, rec);

	d->records++;
	tally_add(d->tally, 0, cluster, 1, 1);
	for (int side = 0; side < SIDES; side++)
		predict_record(d->predict + side, rec);
	for (uint32_t i = 0; i < d->paths.n; i++) {
		struct either *c = d->code + i;
		bool before = gives(d, BEFORE, c), after = gives(d, AFTER, c);
		uint64_t *n = after ? &c->gained : &c->lost;

		c->given[BEFORE] += before;
		c->given[AFTER] += after;
		if (before == after)
			continue;
		tally_add(d->tally, c->series + (after ? 0 : 1), cluster, 1,
		    1);
		if (++*n <= d->most && d->posts != NULL)
			print_change(d, rec, c, after);
	}
}

static void
print_code_rows(const struct differ *d)
{
	struct table *t = changed_open(d->options->format);

	for (uint32_t i = 0; d->records > 0 && i < d->paths.n; i++) {
		const struct either *c = &d->code[i];
		const struct interval in = interval_paired(
		    tally_sums(d->tally, c->series),
		    tally_sums(d->tally, c->series + 1), INTERVAL_ALPHA);
		const struct changed row = { c->path,
			{ c->number[BEFORE] != NAMES_NONE,
			    c->number[AFTER] != NAMES_NONE },
			{ c->given[BEFORE], c->given[AFTER] },
			c->gained, c->lost };

		changed_row(t, &row, d->records, &in);
	}
	changed_close(t, d->records);
}

static void
open_posts(struct differ *d)
{
	static const struct table_column columns[] = {
		{ .name = "row", .json_only = true },
		{ .name = "change" },
		{ .name = "code" },
		{ .name = "id" },
		{ .name = "words" },
		{ .name = "p_before", .right = true },
		{ .name = "p_after", .right = true },
		{ .name = "at", .json_only = true },
		{ .name = "text", .wide_only = true },
	};

	d->most = d->options->most;
	if (!wants(d, "post"))
		return;
	d->posts = table_open(d->options->format, columns, ARRAY_N(columns));
	if (d->most == SIZE_MAX && table_is_for_eyes(d->posts))
		d->most = d->options->shown;
}

static void
read_records(struct differ *d, char **files)
{
	struct record rec = { 0 };
	struct reader *in = reader_open(files, READER_RECORDS);

	while (reader_next(in, &rec))
		compare_record(d, &rec);
	reader_close(in);
	record_free(&rec);
}

void
differ_print(const char *const model[2], char **files,
    const struct differ_options *options)
{
	struct differ d = { .options = options };

	for (int side = 0; side < SIDES; side++) {
		model_read(&d.model[side], model[side]);
		predict_open(&d.predict[side], &d.model[side], NULL, true);
	}
	if (!str_eq(d.model[BEFORE].dimension, d.model[AFTER].dimension))
		diag_note("the models are of different dimensions: '%s' "
		    "before, '%s' after", diag_vis(d.model[BEFORE].dimension),
		    diag_vis(d.model[AFTER].dimension));
	list_codes(&d);
	open_posts(&d);
	read_records(&d, files);
	if (d.posts != NULL)
		table_close(d.posts);
	tally_sum(d.tally);
	if (wants(&d, "code"))
		print_code_rows(&d);
	tally_close(d.tally);
	for (int side = 0; side < SIDES; side++) {
		predict_close(&d.predict[side]);
		model_free(&d.model[side]);
	}
	explain_free(&d.explain);
	names_free(&d.paths);
	free(d.code);
	moment_free(&d.moment);
	buf_free(&d.text);
}
