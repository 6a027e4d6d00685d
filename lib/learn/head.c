#include "learn/head.h"

#include <math.h>
#include <sha2.h>

#include "base/cli.h"
#include "codebook/book.h"
#include "json/json.h"
#include "learn/strongest.h"
#include "learn/train.h"

/* ,"name":value; null when it is none. */
static void
put_real(struct buf *out, const char *name, double v)
{
	buf_addf(out, ",\"%s\":", name);
	if (isfinite(v))
		buf_addf(out, "%.6g", v);
	else
		buf_addz(out, "null");
}

/* The same with all digits: what tagging reads back. */
static void
put_exact(struct buf *out, const char *name, double v)
{
	buf_addf(out, ",\"%s\":%.17g", name, v);
}

static void
put_whole(struct buf *out, const char *name, uint64_t v)
{
	buf_addf(out, ",\"%s\":", name);
	buf_addu(out, v);
}

static void
put_rate(struct buf *out, const char *name, struct judge_rate r)
{
	put_real(out, name, r.value);
	buf_addf(out, ",\"%s_interval\":", name);
	if (isfinite(r.low) && isfinite(r.high))
		buf_addf(out, "[%.6g,%.6g]", r.low, r.high);
	else
		buf_addz(out, "null");
}

/* [posts, mean probability, part that was right] of each bin with posts. */
static void
put_bins(struct buf *out, const struct judge_bin *bin)
{
	const char *comma = "";

	buf_addz(out, ",\"calibration\":[");
	for (size_t i = 0; i < JUDGE_BINS; i++) {
		if (bin[i].n == 0)
			continue;
		buf_addf(out, "%s[%.0f,%.4f,%.4f]", comma, bin[i].n,
		    bin[i].said / bin[i].n, bin[i].right / bin[i].n);
		comma = ",";
	}
	buf_addc(out, ']');
}

static void
put_examples(struct buf *out, const struct examples *e)
{
	buf_addz(out, ",\"examples\":{\"sha256\":\"");
	buf_addz(out, e->sha256);
	buf_addc(out, '"');
	put_whole(out, "posts", e->posts);
	put_whole(out, "texts", e->n);
	put_whole(out, "groups", e->groups);
	put_whole(out, "largest_group", e->largest);
	buf_addc(out, '}');
}

static void
put_confusion(struct buf *out, const struct judge *j)
{
	uint32_t n = j->codes + 1;

	buf_addz(out, ",\"confusion\":[");
	for (uint32_t i = 0; i < n; i++) {
		buf_addz(out, i > 0 ? ",[" : "[");
		for (uint32_t k = 0; k < n; k++) {
			if (k > 0)
				buf_addc(out, ',');
			buf_addu(out, j->confusion[i * n + k]);
		}
		buf_addc(out, ']');
	}
	buf_addc(out, ']');
}

/* What was found on folds that nothing was learnt from. */
static void
put_judged(struct buf *out, const struct learn *l)
{
	const struct judge *j = &l->judge;

	buf_addf(out, ",\"judged\":{\"folds\":%u", l->folds.folds);
	put_rate(out, "accuracy", j->accuracy);
	put_real(out, "accuracy_texts", j->accuracy_texts);
	put_real(out, "macro_f1", j->macro);
	put_real(out, "macro_f1_texts", j->macro_texts);
	put_real(out, "ece", j->ece);
	put_real(out, "ece_texts", j->ece_texts);
	put_bins(out, j->bin);
	if (!j->multi)
		put_confusion(out, j);
	buf_addc(out, '}');
}

static void
put_left(struct buf *out, const struct learn *l)
{
	buf_addz(out, ",\"not_learnt\":[");
	for (size_t i = 0; i < l->lefts; i++) {
		buf_addz(out, i > 0 ? ",{\"code\":" : "{\"code\":");
		json_quote(out, l->examples->codes.key[l->left[i].code]);
		put_whole(out, "posts", l->left[i].posts);
		put_whole(out, "texts", l->left[i].texts);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
}

static void
put_code(struct buf *out, const struct model_code *c,
    const struct judge_code *j)
{
	buf_addz(out, "{\"code\":");
	json_quote(out, c->path);
	put_whole(out, "posts", j->posts);
	put_whole(out, "texts", j->texts);
	put_exact(out, "a", c->platt.a);
	put_exact(out, "b", c->platt.b);
	put_exact(out, "threshold", c->threshold);
	put_exact(out, "bias", (double)c->bias);
	put_exact(out, "scale", (double)c->scale);
	put_rate(out, "precision", j->precision);
	put_rate(out, "recall", j->recall);
	put_rate(out, "f1", j->f1);
	put_real(out, "f1_texts", j->f1_texts);
	put_real(out, "ece", judge_ece(j->bin, JUDGE_BINS));
	put_bins(out, j->bin);
}

static void
put_codes(struct buf *out, const struct learn *l, const struct model_file *m)
{
	struct strongest strongest;

	strongest_open(&strongest, m, l->examples, &l->settings->features);
	buf_addz(out, ",\"codes\":[");
	for (uint32_t k = 0; k < m->codes; k++) {
		if (k > 0)
			buf_addc(out, ',');
		put_code(out, m->code + k, l->judge.code + k);
		buf_addz(out, ",\"strongest\":");
		strongest_write(&strongest, out, k);
		buf_addc(out, '}');
	}
	buf_addc(out, ']');
	strongest_close(&strongest);
}

void
head_write(struct buf *out, const struct learn *l, const struct model_file *m,
    struct str arrays)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];

	SHA256Data((const uint8_t *)arrays.p, arrays.n, hex);
	buf_addf(out, "{\"model\":\"tw-learn\",\"version\":%d", MODEL_VERSION);
	buf_addz(out, ",\"dimension\":");
	json_quote(out, m->dimension);
	buf_addf(out, ",\"multi\":%s", m->multi ? "true" : "false");
	put_exact(out, "at", m->at);
	put_whole(out, "bits", m->bits);
	buf_addf(out, ",\"scope\":\"%s\"", codebook_scope_name[m->scope]);
	json_quote_list(out, "lexicons", &l->settings->lexicons);
	json_quote_list(out, "with", &l->settings->with);
	json_quote_list(out, "officials", &l->settings->officials);
	json_quote_list(out, "without_places", &l->settings->gazetteers);
	buf_addf(out, ",\"learner\":\"L2R_L2LOSS_SVC_DUAL\",\"liblinear\":"
	    "\"%d.%02d\"", train_version() / 100, train_version() % 100);
	put_real(out, "c", l->c);
	put_whole(out, "min", l->settings->least);
	put_exact(out, "unseen", m->unseen);
	put_examples(out, l->examples);
	put_judged(out, l);
	put_left(out, l);
	put_codes(out, l, m);
	put_whole(out, "rows", m->rows - 1);
	put_whole(out, "bytes", arrays.n);
	buf_addf(out, ",\"arrays\":\"%s\"}", hex);
}
