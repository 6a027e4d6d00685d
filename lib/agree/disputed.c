#include "agree/disputed.h"

#include <math.h>
#include <stdlib.h>

#include "agree/patterns.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "show/wide.h"
#include "stats/interval.h"
#include "validity/agreement.h"

static const char *const fixed[] = { "row", "id", "url", "text", "code",
	"label", "final" };

struct disputed {
	const struct inbox *in;
	size_t final;
	struct str *url;	/* by post */
	struct str *text;
	struct str *note;	/* by post, coder */
	char **column;		/* by coder: of the answer ... */
	char **remark;		/* ... and of the note */
	struct wide line;
	size_t rows;
};

static void
gather_words(struct disputed *d)
{
	const struct codings *c = &d->in->codings;
	size_t posts = c->posts.n, coders = c->coders.n;

	d->url = mem_new(posts + 1, sizeof(*d->url));
	d->text = mem_new(posts + 1, sizeof(*d->text));
	d->note = mem_new(posts * coders + 1, sizeof(*d->note));
	for (size_t i = 0; i < d->in->shown_n; i++) {
		const struct inbox_shown *s = &d->in->shown[i];

		if (s->url.n > 0)
			d->url[s->post] = s->url;
		if (s->text.n > 0)
			d->text[s->post] = s->text;
		if (s->note.n > 0 && s->coder < coders)
			d->note[s->post * coders + s->coder] = s->note;
	}
}

static void
open_disputed_line(struct disputed *d, const char *format)
{
	const struct codings *c = &d->in->codings;

	d->column = mem_new(c->coders.n + 1, sizeof(*d->column));
	d->remark = mem_new(c->coders.n + 1, sizeof(*d->remark));
	for (size_t i = 0; i + 1 < sizeof(fixed) / sizeof(*fixed); i++)
		wide_column(&d->line, fixed[i], i == 0 ? WIDE_JSON_ONLY : 0);
	for (uint32_t k = 0; k < c->coders.n; k++) {
		struct buf name = { 0 };

		buf_adds(&name, c->coders.key[k]);
		for (size_t i = 0; i < sizeof(fixed) / sizeof(*fixed); i++)
			if (str_is(c->coders.key[k], fixed[i]))
				buf_addz(&name, " (coder)");
		d->column[k] = mem_dup(buf_str(&name));
		buf_addz(&name, " note");
		d->remark[k] = mem_dup(buf_str(&name));
		buf_free(&name);
		if (k == d->final)
			continue;
		wide_column(&d->line, d->column[k], 0);
		wide_column(&d->line, d->remark[k], 0);
	}
	wide_column(&d->line, "final", 0);
	wide_open(&d->line, format);
}

/* Whether the coders of a post differ, and none of them is the last word. */
static bool
is_disputed(const struct disputed *d, const uint16_t *value)
{
	const size_t coders = d->in->codings.coders.n;
	uint16_t first = CODINGS_MISSING;

	if (d->final < coders && value[d->final] != CODINGS_MISSING)
		return false;
	for (size_t k = 0; k < coders; k++) {
		if (value[k] == CODINGS_MISSING)
			continue;
		if (first == CODINGS_MISSING)
			first = value[k];
		if (value[k] != first)
			return true;
	}
	return false;
}

static struct str
answer_of(const struct codings *c, uint16_t value)
{
	if (!c->scale.binary)
		return c->values.key[value];
	return value == CODINGS_YES ? STR("y") : STR("n");
}

static void
post_row(struct disputed *d, uint32_t post, uint16_t code,
    const uint16_t *value)
{
	const struct codings *c = &d->in->codings;
	struct wide *l = &d->line;
	uint32_t number = c->book == NULL ? CODEBOOK_NONE :
	    codebook_find(c->book, c->codes.key[code]);

	wide_words(l, "row", "disputed");
	wide_text(l, "id", c->posts.key[post]);
	wide_text(l, "url", d->url[post]);
	wide_text(l, "text", d->text[post]);
	wide_text(l, "code", c->codes.key[code]);
	if (number != CODEBOOK_NONE && c->book->code[number].label.n > 0)
		wide_text(l, "label", c->book->code[number].label);
	for (uint32_t k = 0; k < c->coders.n; k++) {
		if (k == d->final)
			continue;
		if (value[k] != CODINGS_MISSING)
			wide_text(l, d->column[k], answer_of(c, value[k]));
		wide_text(l, d->remark[k], d->note[post * c->coders.n + k]);
	}
	wide_end(l);
	d->rows++;
}

struct ranked {
	double alpha;
	uint16_t code;
};

static int
by_alpha(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	/* Without an alpha there is nothing to tell: last. */
	if (isnan(x->alpha) != isnan(y->alpha))
		return isnan(x->alpha) ? 1 : -1;
	if (!isnan(x->alpha) && x->alpha != y->alpha)
		return x->alpha < y->alpha ? -1 : 1;
	return (x->code > y->code) - (x->code < y->code);
}

/* The codes, the least agreed on first. free(3) it. */
static struct ranked *
rank_codes(const struct disputed *d)
{
	const struct codings *c = &d->in->codings;
	struct ranked *r = mem_new(c->codes.n + 1, sizeof(*r));

	for (uint32_t i = 0; i < c->codes.n; i++) {
		struct agreement_data data;
		struct patterns p;

		patterns_of_code(&p, c, (uint16_t)i, NULL, d->final);
		data = patterns_data(&p, true);
		r[i] = (struct ranked){ agreement_nominal(&data,
		    AGREEMENT_ALPHA, p.values, INTERVAL_ALPHA).value,
		    (uint16_t)i };
		patterns_free(&p);
	}
	qsort(r, c->codes.n, sizeof(*r), by_alpha);
	return r;
}

static void
free_all(struct disputed *d)
{
	for (uint32_t k = 0; k < d->in->codings.coders.n; k++) {
		free(d->column[k]);
		free(d->remark[k]);
	}
	free(d->column);
	free(d->remark);
	free(d->url);
	free(d->text);
	free(d->note);
}

void
disputed_print(const struct inbox *in, const char *format)
{
	const struct codings *c = &in->codings;
	struct disputed d = { .in = in };
	uint32_t final = names_find(&c->coders, STR("final"));
	uint16_t *value = mem_new(c->coders.n + 1, sizeof(*value));
	struct ranked *order;

	d.final = final == NAMES_NONE ? SIZE_MAX : final;
	gather_words(&d);
	open_disputed_line(&d, format);
	order = rank_codes(&d);
	for (uint32_t i = 0; i < c->codes.n; i++)
		for (uint32_t post = 0; post < c->posts.n; post++) {
			if (codings_of(c, post, order[i].code, value) > 1 &&
			    is_disputed(&d, value))
				post_row(&d, post, order[i].code, value);
		}
	wide_close(&d.line);
	if (d.rows == 0)
		diag_note("no post is disputed");
	free(order);
	free(value);
	free_all(&d);
}
