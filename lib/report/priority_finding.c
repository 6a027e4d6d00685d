#include "report/priority_finding.h"

#include <math.h>

#include "align/print.h"
#include "base/buf.h"
#include "base/number.h"
#include "dossier/fills.h"
#include "report/judgements.h"
#include "show/escape.h"
#include "show/numerals.h"

static void
fill_names(struct fills *f, const struct judgements *v)
{
	judgements_names(v, v->source[0].panel, fills_add(f, "src"));
}

/* One verdict on all that the sources state. */
static bool
say_one(struct buf *b, const struct dossier *s, const struct judgements *v,
    enum judgement verdict)
{
	static const char *const key[JUDGEMENTS][2] = {
		[JUDGEMENT_UNDER] = { "s4.under", "s4.under.one" },
		[JUDGEMENT_OVER] = { "s4.over", "s4.over.one" },
		[JUDGEMENT_AS_DUE] = { "s4.due", "s4.due.one" }
	};
	const struct judgements_source *source = &v->source[0];
	const size_t row = judgements_first_stated(v, 0);
	const double due = gather_real(v->item, row, "due");
	struct fills f = { .n = 0 };

	if (!number_both(source->covered, source->covered_low) ||
	    !number_both(source->covered_high, due))
		return false;
	fill_names(&f, v);
	judgements_statement(v, s, 0, fills_add(&f, "area"));
	judgements_priority(v, 0, fills_add(&f, "p"));
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
widest_gap(const struct judgements *v)
{
	size_t widest = v->items;
	double most = -1;

	for (size_t i = 0; i < v->items; i++) {
		const double gap = fabs(gather_real(v->item, judgements_row(v, 0,
		    i), "gap"));

		if (judgements_of(v, 0, i) == JUDGEMENTS || !(gap > most))
			continue;
		most = gap;
		widest = i;
	}
	return widest;
}

static bool
say_mixed(struct buf *b, const struct dossier *s, const struct judgements *v)
{
	const struct judgements_source *source = &v->source[0];
	const size_t widest = widest_gap(v);
	struct fills f = { .n = 0 };
	double low, high;
	size_t row;

	if (widest == v->items)
		return false;
	row = judgements_row(v, 0, widest);
	low = gather_real(v->item, row, "gap_low");
	high = gather_real(v->item, row, "gap_high");
	if (!number_both(low, high))
		return false;
	fills_count(&f, "k", (int64_t)source->judged);
	fills_count(&f, "u", (int64_t)source->n[JUDGEMENT_UNDER]);
	fills_count(&f, "o", (int64_t)source->n[JUDGEMENT_OVER]);
	fills_count(&f, "d", (int64_t)source->n[JUDGEMENT_AS_DUE]);
	fills_count(&f, "x", (int64_t)source->n[JUDGEMENT_UNDECIDED]);
	fills_text(&f, "a", dossier_row_label(s, v->item, row));
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
say_differ(struct buf *b, const struct judgements *v)
{
	struct fills f = { .n = 0 };

	judgements_all_names(v, fills_add(&f, "src"));
	fills_count(&f, "n", (int64_t)v->differ);
	buf_addc(b, ' ');
	fills_write(&f, b, "s4.differ");
}

bool
priority_finding(struct buf *b, const struct dossier *s)
{
	struct judgements v;

	if (!judgements_read(&v, s) || v.source[0].judged == 0)
		return false;
	if (v.differ > 0) {
		if (!say_mixed(b, s, &v))
			return false;
		say_differ(b, &v);
		return true;
	}
	for (enum judgement i = 0; i < JUDGEMENT_UNDECIDED; i++)
		if (v.levels && v.source[0].n[i] == v.source[0].stated &&
		    judgements_is_one_statement(&v, 0))
			return say_one(b, s, &v, i);
	return say_mixed(b, s, &v);
}
