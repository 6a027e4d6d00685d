#include "report/priority_finding.h"

#include <math.h>

#include "report/fills.h"
#include "report/verdicts.h"
#include "show/escape.h"
#include "show/numerals.h"

static void
fill_names(struct fills *f, const struct verdicts *v)
{
	verdicts_names(v, v->source[0].panel, fills_add(f, "src"));
}

/* One verdict on all that the sources state. */
static bool
say_one(struct buf *b, const struct study *s, const struct verdicts *v,
    enum verdict verdict)
{
	static const char *const key[VERDICTS][2] = {
		[VERDICT_UNDER] = { "s4.under", "s4.under.one" },
		[VERDICT_OVER] = { "s4.over", "s4.over.one" },
		[VERDICT_AS_DUE] = { "s4.due", "s4.due.one" }
	};
	const struct verdicts_source *source = &v->source[0];
	const size_t row = verdicts_first_stated(v, 0);
	const double due = gather_real(v->item, row, "due");
	struct fills f = { .n = 0 };

	if (isnan(source->covered_low) || isnan(due))
		return false;
	fill_names(&f, v);
	verdicts_statement(v, s, 0, fills_add(&f, "area"));
	verdicts_priority(v, 0, fills_add(&f, "p"));
	fills_count(&f, "k", (int64_t)source->stated);
	fills_share(&f, "s", source->covered);
	fills_ends(&f, "lo", source->covered_low, "hi", source->covered_high);
	numerals_share(fills_add(&f, "e"), due);
	numerals_share(fills_add(&f, "x"), due * (double)source->stated);
	fills_write(&f, b, key[verdict][source->stated == 1]);
	return true;
}

/* The judged item with the widest gap; v->items when there is none. */
static size_t
widest_gap(const struct verdicts *v)
{
	size_t widest = v->items;
	double most = -1;

	for (size_t i = 0; i < v->items; i++) {
		const double gap = fabs(gather_real(v->item, verdicts_row(v, 0,
		    i), "gap"));

		if (verdicts_of(v, 0, i) == VERDICTS || !(gap > most))
			continue;
		most = gap;
		widest = i;
	}
	return widest;
}

static bool
say_mixed(struct buf *b, const struct study *s, const struct verdicts *v)
{
	const struct verdicts_source *source = &v->source[0];
	const size_t widest = widest_gap(v);
	struct fills f = { .n = 0 };
	double low, high;
	size_t row;

	if (widest == v->items)
		return false;
	row = verdicts_row(v, 0, widest);
	low = gather_real(v->item, row, "gap_low");
	high = gather_real(v->item, row, "gap_high");
	if (isnan(low) || isnan(high))
		return false;
	fills_count(&f, "k", (int64_t)source->stated);
	fills_count(&f, "u", (int64_t)source->n[VERDICT_UNDER]);
	fills_count(&f, "o", (int64_t)source->n[VERDICT_OVER]);
	fills_count(&f, "d", (int64_t)source->n[VERDICT_AS_DUE]);
	fills_count(&f, "x", (int64_t)source->n[VERDICT_UNDECIDED]);
	fills_text(&f, "a", study_row_label(s, v->item, row));
	buf_addz(fills_add(&f, "g"), "<b>");
	numerals_points(&f.value[f.n - 1], gather_real(v->item, row, "gap"));
	buf_addz(&f.value[f.n - 1], "</b>");
	numerals_points(fills_add(&f, "lo"), low);
	numerals_points(fills_add(&f, "hi"), high);
	fills_write(&f, b, "s4.mixed");
	return true;
}

/* "3 verdicts differ between Diskominfo, Bappeda and Disdik." */
static void
say_differ(struct buf *b, const struct verdicts *v)
{
	struct fills f = { .n = 0 };

	verdicts_all_names(v, fills_add(&f, "src"));
	fills_count(&f, "n", (int64_t)v->differ);
	buf_addc(b, ' ');
	fills_write(&f, b, "s4.differ");
}

bool
priority_finding(struct buf *b, const struct study *s)
{
	struct verdicts v;

	if (!verdicts_read(&v, s) || v.source[0].stated == 0)
		return false;
	if (v.differ > 0) {
		if (!say_mixed(b, s, &v))
			return false;
		say_differ(b, &v);
		return true;
	}
	for (enum verdict i = 0; i < VERDICT_UNDECIDED; i++)
		if (v.levels && v.source[0].n[i] == v.source[0].stated &&
		    verdicts_is_one_statement(&v, 0))
			return say_one(b, s, &v, i);
	return say_mixed(b, s, &v);
}
