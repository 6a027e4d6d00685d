#include "tag/learnt.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/property.h"
#include "io/record.h"
#include "json/json.h"
#include "json/keys.h"
#include "learn/explain.h"
#include "learn/model.h"
#include "learn/predict.h"
#include "stats/sums.h"
#include "tag/written.h"
#include "text/points.h"

/* The members that are written; codes is the dimension itself. */
enum learnt_name { CODES, P, EVIDENCE, NAMES };

/* Probabilities have three decimals; those below this are left out. */
enum { PLACES = 3, THOUSAND = 1000, P_LEAST = 50 };

struct learnt {
	const struct tag_main *options;
	struct model_file model;
	struct predict predict;
	struct explain explain;
	struct keys names;
	struct str prefix[NAMES];	/* the same as ,"name": */
	struct str *path;	/* by code: its path in JSON, with quotes */
	struct str *entry;	/* by code: how its evidence begins */
	bool shared;		/* the model and the texts belong to another */
	struct arena texts;
};

static void
add_member(struct learnt *l, enum learnt_name which, const char *suffix)
{
	l->prefix[which] = written_add(&l->names, &l->texts,
	    l->options->dimension, suffix);
}

/* What evidence calls the model: its file, without folder and suffix. */
static struct str
model_name(const char *path)
{
	struct str s = str_of(str_file(path));

	if (str_ends(s, STR(".model")))
		s.n -= STR(".model").n;
	return s;
}

/* Prepares the JSON that is the same in every record. */
static void
write_constants(struct learnt *l)
{
	const struct model_file *m = &l->model;
	struct buf text = { 0 };

	l->path = mem_new(m->codes, sizeof(*l->path));
	l->entry = mem_new(m->codes, sizeof(*l->entry));
	for (uint32_t k = 0; k < m->codes; k++) {
		buf_clear(&text);
		json_quote(&text, m->code[k].path);
		l->path[k] = arena_str(&l->texts, buf_str(&text));
		buf_clear(&text);
		buf_addz(&text, "{\"code\":");
		buf_adds(&text, l->path[k]);
		buf_addz(&text, ",\"model\":");
		json_quote(&text, model_name(l->options->model));
		buf_addz(&text, ",\"at\":[");
		l->entry[k] = arena_str(&l->texts, buf_str(&text));
	}
	buf_free(&text);
}

static bool
put_codes(struct learnt *l, struct buf *out, uint32_t best)
{
	bool any = false;

	buf_adds(out, l->prefix[CODES]);
	buf_addc(out, '[');
	for (uint32_t k = 0; k < l->model.codes; k++)
		if (predict_gives(&l->predict, k, best)) {
			buf_adds(out, l->path[k]);
			buf_addc(out, ',');
			any = true;
		}
	json_end_list(out, ']');
	return any;
}

static void
put_probabilities(struct learnt *l, struct buf *out)
{
	buf_adds(out, l->prefix[P]);
	buf_addc(out, '{');
	for (uint32_t k = 0; l->predict.any && k < l->model.codes; k++) {
		int64_t p = (int64_t)lround(THOUSAND * l->predict.p[k]);

		if (p < P_LEAST)
			continue;
		buf_adds(out, l->path[k]);
		buf_addc(out, ':');
		sums_write_decimal(out, p, PLACES);
		buf_addc(out, ',');
	}
	json_end_list(out, '}');
}

static void
put_spans(struct learnt *l, struct buf *out, uint32_t code,
    struct points *points)
{
	struct str text = l->predict.features.text;
	struct explain *x = &l->explain;

	explain_code(x, &l->predict, code);
	for (size_t i = 0; i < x->n; i++) {
		const struct explain_span *s = x->span + i;

		buf_adds(out, l->entry[code]);
		buf_addu(out, points_at_byte(points, s->from));
		buf_addc(out, ',');
		buf_addu(out, points_at_byte(points, s->to));
		buf_adds(out, STR("],\"words\":"));
		json_quote(out, str_sub(text, s->from, s->to));
		buf_adds(out, STR(",\"weight\":"));
		sums_write_decimal(out, (int64_t)lround(THOUSAND * s->weight),
		    PLACES);
		buf_adds(out, STR("},"));
	}
}

static void
put_evidence(struct learnt *l, struct buf *out, uint32_t best)
{
	struct points points = points_of(l->predict.features.text,
	    l->predict.features.tokens.ascii);

	buf_adds(out, l->prefix[EVIDENCE]);
	buf_addc(out, '[');
	for (uint32_t k = 0; k < l->model.codes; k++)
		if (predict_gives(&l->predict, k, best))
			put_spans(l, out, k, &points);
	json_end_list(out, ']');
}

static const struct keys *
members(void *state)
{
	struct learnt *l = state;

	return &l->predict.features.names;
}

static bool
tag_record(void *state, struct record *rec)
{
	struct learnt *l = state;
	uint32_t best;
	bool any;

	for (size_t i = 0; i < l->names.n; i++)
		record_drop(rec, l->names.name[i].p);
	predict_record(&l->predict, rec);
	best = predict_best(&l->predict);
	any = put_codes(l, &rec->add, best);
	put_probabilities(l, &rec->add);
	if (!l->options->no_evidence)
		put_evidence(l, &rec->add, best);
	return any;
}

static void
close_learnt(void *state)
{
	struct learnt *l = state;

	if (!l->shared)
		predict_report(&l->predict, l->options->model);
	predict_close(&l->predict);
	explain_free(&l->explain);
	if (!l->shared) {
		model_free(&l->model);
		free(l->path);
		free(l->entry);
		arena_free(&l->texts);
	}
	free(l);
}

static struct predict_tally *
tally(void *state)
{
	struct learnt *l = state;

	return &l->predict.tally;
}

static struct coder share_learnt(void *);

static struct coder
coder_of_learnt(struct learnt *l)
{
	return (struct coder){ l, members, tag_record, share_learnt, tally,
	    close_learnt };
}

static struct coder
share_learnt(void *state)
{
	const struct learnt *of = state;
	struct learnt *l = mem_new(1, sizeof(*l));

	*l = *of;
	l->shared = true;
	l->explain = (struct explain){ 0 };
	predict_share(&l->predict, &of->predict);
	return coder_of_learnt(l);
}

/* Options that are for rules. */
static void
check_options(const struct tag_main *o)
{
	if (o->books.n > 0)
		cli_usage("-M codes by a model and -c by a codebook: give one "
		    "of them, and run tw-tag twice for both");
	if (o->scope != NULL)
		cli_usage("--scope: a model has the scope that it was learnt "
		    "with");
	if (o->near_misses)
		cli_usage("--near-misses is for rules: a model writes the "
		    "probability of each code");
}

struct coder
learnt_open(struct tag_main *o)
{
	struct learnt *l = mem_new(1, sizeof(*l));
	const char *why;

	check_options(o);
	l->options = o;
	model_read(&l->model, o->model);
	if (o->dimension == NULL)
		o->dimension = l->model.dimension.p;
	if ((why = property_bad_dimension(str_of(o->dimension))) != NULL)
		diag_die("dimension '%s': %s", diag_vis(str_of(o->dimension)),
		    why);
	predict_open(&l->predict, &l->model, o->at, !o->no_evidence);
	add_member(l, CODES, "");
	add_member(l, P, "_p");
	add_member(l, EVIDENCE, "_evidence");
	write_constants(l);
	return coder_of_learnt(l);
}
