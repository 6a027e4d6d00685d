#include "picture/panels.h"

#include <math.h>

#include "base/buf.h"
#include "show/words.h"
#include "stats/interval.h"

struct str
panels_text(struct panels *p, struct buf *b)
{
	struct str s = arena_str(p->text, buf_str(b));

	buf_free(b);
	return s;
}

double
panels_number(const struct counts_row *r, enum panels_value value)
{
	switch (value) {
	case PANELS_N:
		return r->count;
	case PANELS_SHARE:
		return r->share;
	case PANELS_RESIDUAL:
		return r->residual;
	case PANELS_LOG_RATIO:
		return r->log_ratio;
	case PANELS_PHI:
		return r->phi;
	case PANELS_JACCARD:
		return r->jaccard;
	case PANELS_LIFT:
		return r->lift;
	}
	return NAN;
}

static enum chart_level
level_of(const struct counts_row *r)
{
	return str_is(r->level, "maximal") ? CHART_MAXIMAL :
	    str_is(r->level, "medium") ? CHART_MEDIUM :
	    str_is(r->level, "minimal") ? CHART_MINIMAL :
	    str_is(r->level, "undecided") ? CHART_OPEN : CHART_NO_LEVEL;
}

struct chart_mark
panels_mark(struct panels *ps, const struct counts_row *r)
{
	struct chart_mark mark = {
		.value = panels_number(r, ps->value),
		.low = NAN, .high = NAN, .due = NAN,
		.other = NAN, .other_low = NAN, .other_high = NAN,
		.gap_low = NAN, .gap_high = NAN
	};

	if (ps->value == PANELS_SHARE) {
		mark.few = r->effective < INTERVAL_TOO_FEW;
		if (!mark.few) {
			mark.low = r->low;
			mark.high = r->high;
		}
		mark.level = level_of(r);
	}
	if (ps->value == PANELS_LOG_RATIO && !(fabs(r->lrc) > 0))
		mark.tone = CHART_UNDECIDED;
	if (ps->value == PANELS_N)
		mark.text = r->n;
	else
		mark.count = r->n;
	if (isnan(mark.value))
		mark.why = words_why(r->why);
	return mark;
}

struct str
panels_others(struct panels *ps, const struct counts_row *r, size_t but)
{
	const struct counts *rows = ps->rows;
	struct buf b = { 0 };

	for (size_t d = 0; d < rows->dims; d++) {
		struct str s = d + 1 == rows->dims ? counts_label(rows, r) :
		    r->value[d];

		if (d == but)
			continue;
		if (b.n > 0)
			buf_addz(&b, " \xc2\xb7 ");
		if (s.p == NULL)
			buf_addz(&b, "\xe2\x80\x93");
		else
			buf_adds(&b, s);
	}
	return panels_text(ps, &b);
}
