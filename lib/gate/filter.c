#include "gate/filter.h"

#include <inttypes.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "time/when.h"

enum { FAILURES_SAID = 3 };

/* A handle as it is compared; lasts until the next call. */
static struct str
plain_handle(struct filter *f, struct str handle)
{
	if (handle.n > 0 && handle.p[0] == '@')
		handle = str_skip(handle, 1);
	buf_clear(&f->lower);
	for (size_t i = 0; i < handle.n; i++)
		buf_addc(&f->lower, ascii_to_lower(handle.p[i]));
	return buf_str(&f->lower);
}

void
filter_author(struct filter *f, struct str handle)
{
	names_add(&f->authors, plain_handle(f, handle));
}

enum flow_part
filter_post(struct filter *f, const struct post *p)
{
	if (f->has_since || f->has_until) {
		if (p->when == WHEN_NONE)
			return FLOW_NO_TIME;
		if ((f->has_since && p->t < f->since) ||
		    (f->has_until && p->t >= f->until))
			return FLOW_OUTSIDE_WINDOW;
	}
	if (f->authors.n > 0 && (p->handle.n == 0 ||
	    names_find(&f->authors, plain_handle(f, p->handle)) == NAMES_NONE))
		return FLOW_OTHER_AUTHOR;
	if (f->kinds != 0 && (f->kinds & 1u << p->kind) == 0)
		return FLOW_OTHER_KIND;
	if (f->langs.n > 0 && (p->lang.n == 0 ||
	    names_find(&f->langs, p->lang) == NAMES_NONE))
		return FLOW_OTHER_LANGUAGE;
	return FLOW_WRITTEN;
}

bool
filter_record(struct filter *f, struct str id, struct str record)
{
	const char *error;

	if (f->expr == NULL || expr_true(f->expr, record))
		return true;
	error = expr_error(f->expr);
	if (error != NULL && f->failed++ < FAILURES_SAID)
		diag_finding("-e: record %s is left out: %s", diag_vis(id),
		    error);
	return false;
}

void
filter_free(struct filter *f)
{
	names_free(&f->authors);
	names_free(&f->langs);
	buf_free(&f->lower);
	if (f->failed > FAILURES_SAID)
		diag_note("-e: failed on %" PRIu64 " records in all",
		    f->failed);
	if (f->expr != NULL)
		expr_close(f->expr);
	*f = (struct filter){ 0 };
}
