/* Pseudo-outcomes of design-based supervised learning, as CSV for R. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "gold/methods.h"
#include "io/output.h"
#include "io/reader.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "show/escape.h"
#include "validity/corrected.h"

struct dsl {
	const struct gold *g;
	FILE *out;
	double (*part)[CORRECTED_CLASSES];	/* by code of g */
	struct buf text;
	struct buf line;
};

static bool
has_code(struct dsl *d, const struct json_node *codes, struct str code)
{
	JSON_EACH(v, codes) {
		buf_clear(&d->text);
		if (str_eq(json_text(v, &d->text), code))
			return true;
	}
	return false;
}

static void
add_real(struct dsl *d, double v)
{
	buf_addc(&d->line, ',');
	if (!isnan(v))
		buf_addf(&d->line, "%.17g", v);
}

/* Lines of one record: what the rule says, and what was coded, if it was. */
static void
write_record(struct dsl *d, const struct record *rec,
    const struct json_node *codes, struct str day)
{
	const struct gold *g = d->g;
	uint32_t post;

	buf_clear(&d->text);
	post = names_find(&g->codings->posts, json_text(record_get(rec, "id"),
	    &d->text));
	for (size_t k = 0; k < g->codes; k++) {
		struct str code = g->codings->codes.key[g->code[k]];
		double f = has_code(d, codes, code), y = NAN, p = NAN, low, high;

		if (post != NAMES_NONE)
			y = gold_value(g, post, g->code[k], &low, &high);
		if (!isnan(y))
			p = gold_chance(g, post, d->part[k][census_class(
			    g->archive, post, g->code[k])]);
		buf_clear(&d->line);
		buf_clear(&d->text);
		escape_csv(&d->line, json_text(record_get(rec, "id"),
		    &d->text));
		buf_addc(&d->line, ',');
		escape_csv(&d->line, day);
		buf_addc(&d->line, ',');
		escape_csv(&d->line, code);
		add_real(d, y);
		add_real(d, f);
		add_real(d, p);
		add_real(d, isnan(y) ? f : f + (y - f) / p);
		buf_addc(&d->line, '\n');
		fwrite(d->line.p, 1, d->line.n, d->out);
	}
}

static void
each_record(struct dsl *d, char **paths)
{
	struct reader *in = reader_open(paths, READER_RECORDS);
	struct record rec = { 0 };
	struct json codes = { 0 };
	struct buf day = { 0 };
	const char *dimension = d->g->codings->dimension.p;

	while (reader_next(in, &rec)) {
		const struct json_node *v = record_get(&rec, dimension);

		if (!json_inside(&codes, v, JSON_ARRAY, 1))
			continue;
		buf_clear(&day);
		write_record(d, &rec, codes.node, str_sub(json_text(
		    record_get(&rec, "created_at"), &day), 0, 10));
	}
	reader_close(in);
	record_free(&rec);
	json_free(&codes);
	buf_free(&day);
}

void
methods_export(const struct gold *g, char **paths, const char *file)
{
	struct dsl d = { .g = g };
	struct output *to;

	for (char **p = paths; p == paths || *p != NULL; p++)
		if (*p == NULL || strcmp(*p, "-") == 0)
			diag_die("--export reads the records twice: name their "
			    "files");
	to = output_open(file);
	d.out = output_file(to);
	if (g->design == NULL)
		diag_note("without --design nobody knows p: it is taken for 1, "
		    "and pseudo for what was coded");
	d.part = mem_new(g->codes + 1, sizeof(*d.part));
	for (size_t k = 0; k < g->codes; k++)
		gold_parts(g, g->code[k], d.part[k]);
	fputs("id,day,code,y,f,p,pseudo\n", d.out);
	each_record(&d, paths);
	output_close(to);
	free(d.part);
	buf_free(&d.text);
	buf_free(&d.line);
}
