#include "report/findings.h"

#include <math.h>
#include <stdlib.h>

#include "align/print.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/number.h"
#include "base/str.h"
#include "counts/flowparts.h"
#include "dossier/fills.h"
#include "dossier/flowtext.h"
#include "report/priority_finding.h"
#include "report/rhythm.h"
#include "show/escape.h"
#include "show/numerals.h"

/* Whether a row has a share with its interval. */
static bool
has_share(const struct gather_kind *k, size_t row)
{
	return row < k->kept && !isnan(gather_real(k, row, "share")) &&
	    number_both(gather_real(k, row, "low"),
	    gather_real(k, row, "high"));
}

static void
fill_share(struct fills *f, const struct gather_kind *k, size_t row,
    const char *share, const char *low, const char *high)
{
	fills_share(f, share, gather_real(k, row, "share"));
	fills_ends(f, low, gather_real(k, row, "low"), high,
	    gather_real(k, row, "high"));
}

/* How much was posted, and how much of it the codes know. */
static bool
volume(struct buf *b, const struct dossier *s)
{
	const struct gather_kind *coded = s->coded[0];
	const int64_t days = flowtext_days(&s->flow);
	struct fills f = { .n = 0 };

	if (!s->flow.known || days == 0 || s->shares == NULL ||
	    coded == NULL || !has_share(coded, 0))
		return false;
	fill_share(&f, coded, 0, "s", "lo", "hi");
	flowtext_authors(&s->flow, fills_add(&f, "account"));
	fills_count(&f, "n", (int64_t)s->flow.written);
	fills_count(&f, "d", days);
	numerals_decimal(fills_add(&f, "r"), (double)s->flow.written /
	    (double)days, 1);
	fills_count(&f, "p", gather_count(coded, 0, "n"));
	fills_count(&f, "k", (int64_t)s->shares->kept);
	fills_write(&f, b, flowparts_all_synthetic(&s->flow) ? "s1.synthetic" :
	    "s1");
	return true;
}

/* The rows of the first dimension by level, the largest first. */
struct leaders {
	const struct gather_kind *k;
	size_t *order;
	size_t maximal, minimal;
};

static bool
is_level(const struct gather_kind *k, size_t row, const char *level)
{
	return str_is(gather_text(k, row, "level"), level);
}

/* The rest of the sentence: the rows that are not among the first ones. */
static void
fill_rest(struct fills *out, const struct dossier *s, const struct leaders *l,
    size_t first)
{
	struct fills f = { .n = 0 };
	size_t low = 0, undecided = 0;
	const size_t rest = l->k->kept - first, row = l->order[first];

	for (size_t i = first; i < l->k->kept; i++) {
		low += is_level(l->k, l->order[i], "minimal");
		undecided += is_level(l->k, l->order[i], "undecided");
	}
	fill_share(&f, l->k, row, "s3", "lo3", "hi3");
	fills_text(&f, "c", dossier_row_label(s, l->k, row));
	fills_count(&f, "j", (int64_t)low);
	fills_count(&f, "k", (int64_t)rest);
	fills_count(&f, "u", (int64_t)undecided);
	numerals_share(fills_add(&f, "e"), dossier_even(l->k));
	fills_write(&f, fills_add(out, "rest"), low == rest ? "rest.all" :
	    "rest.some");
}

static const char *
key_of_leaders(const struct leaders *l)
{
	if (l->maximal == 0)
		return l->minimal == 0 ? "s2.none" : "s2.low";
	return l->maximal == 1 ? "s2.one" : l->maximal == 2 ? "s2.two" :
	    "s2.many";
}

static bool
say_leaders(struct buf *b, const struct dossier *s, const struct leaders *l)
{
	const size_t named = l->maximal > 1 ? l->maximal : 1;
	const bool all = l->maximal + l->minimal == 0;	/* no rest is said */
	struct fills f = { .n = 0 };

	if (!has_share(l->k, l->order[0]) || (named > 1 &&
	    !has_share(l->k, l->order[1])))
		return false;
	if (!all && (named >= l->k->kept || !has_share(l->k, l->order[named])))
		return false;
	fill_share(&f, l->k, l->order[0], "s", "lo", "hi");
	fills_text(&f, "a", dossier_row_label(s, l->k, l->order[0]));
	if (named > 1) {
		fill_share(&f, l->k, l->order[1], "s2", "lo2", "hi2");
		fills_text(&f, "b", dossier_row_label(s, l->k, l->order[1]));
	}
	fills_count(&f, "m", (int64_t)l->maximal);
	numerals_share(fills_add(&f, "e"), dossier_even(l->k));
	if (!all)
		fill_rest(&f, s, l, named);
	fills_write(&f, b, key_of_leaders(l));
	return true;
}

/* What stands out. */
static bool
leaders(struct buf *b, const struct dossier *s)
{
	struct leaders l = { .k = s->shares };
	bool said;

	if (l.k == NULL || gather_text(l.k, 0, "level").n == 0)
		return false;
	l.order = dossier_order(l.k);
	for (size_t r = 0; r < l.k->kept; r++) {
		l.maximal += is_level(l.k, r, "maximal");
		l.minimal += is_level(l.k, r, "minimal");
	}
	said = say_leaders(b, s, &l);
	free(l.order);
	return said;
}

static bool
is_capital(char c)
{
	return ascii_letter(c) && !ascii_lower(c);
}

/*
 * A name in the middle of a sentence: small, unless it has other capitals or
 * none but the first letter.
 */
static void
fill_small(struct fills *f, const char *name, struct str text)
{
	struct buf *b = fills_add(f, name);
	bool capitals = text.n < 2;

	for (size_t i = 1; i < text.n; i++)
		capitals |= is_capital(text.p[i]);
	if (!capitals && is_capital(text.p[0])) {
		buf_addc(b, (char)(text.p[0] + 32));
		text = str_skip(text, 1);
	}
	escape_html(b, text);
}

/* What the code that is watched makes up, unless it is said already. */
static void
fill_watch(struct fills *out, const struct dossier *s, struct str a,
    struct str b)
{
	const struct str code = str_of(s->wish->watch != NULL ? s->wish->watch :
	    "complaint");
	const size_t row = dossier_find_row(s->ends, code);
	struct buf *value = fills_add(out, "watch");
	struct fills f = { .n = 0 };

	if (str_eq(code, a) || str_eq(code, b) || !has_share(s->ends, row))
		return;
	fill_share(&f, s->ends, row, "s3", "lo3", "hi3");
	fill_small(&f, "c", dossier_row_label(s, s->ends, row));
	fills_write(&f, value, "s3.watch");
}

/* What the posts do: the two commonest codes of the second dimension. */
static bool
ends(struct buf *b, const struct dossier *s)
{
	const struct gather_kind *k = s->ends, *d = s->difference;
	struct fills f = { .n = 0 };
	struct str first, second;
	size_t x, y;
	bool parted;

	if (k == NULL || d == NULL || dossier_with_hits(k) < 2)
		return false;
	first = gather_text(d, 0, "a");
	second = gather_text(d, 0, "b");
	x = dossier_find_row(k, first);
	y = dossier_find_row(k, second);
	if (!has_share(k, x) || !has_share(k, y) ||
	    isnan(gather_real(d, 0, "low")))
		return false;
	fill_share(&f, k, x, "s", "lo", "hi");
	fill_share(&f, k, y, "s2", "lo2", "hi2");
	parted = gather_real(d, 0, "low") > 0 || gather_real(d, 0, "high") < 0;
	if (parted)
		fill_small(&f, "a", dossier_row_label(s, k, x));
	else
		fills_text(&f, "a", dossier_row_label(s, k, x));
	fill_small(&f, "b", dossier_row_label(s, k, y));
	fill_watch(&f, s, first, second);
	if (str_is(s->dimension[1], "intent"))
		fills_write(&f, b, parted ? "s3" : "s3.tie");
	else
		fills_write(&f, b, parted ? "s3.code" : "s3.tie.code");
	return true;
}

bool
findings_have_time(const struct dossier *s)
{
	return s->rate != NULL && rhythm_are_enough(s->rate);
}

/* Whether the pace changes. */
static bool
pace(struct buf *b, const struct dossier *s)
{
	struct fills f = { .n = 0 };
	struct rhythm r;

	if (!findings_have_time(s) || !rhythm_sum(s->rate, &r))
		return false;
	numerals_decimal(fills_add(&f, "m"), r.mean, 1);
	if (r.apart != SIZE_MAX) {
		rhythm_period(s->rate, r.apart, fills_add(&f, "a"));
		buf_addz(fills_add(&f, "x"), "<b>");
		numerals_decimal(&f.value[f.n - 1], gather_real(s->rate,
		    r.apart, "per_day"), 1);
		buf_addz(&f.value[f.n - 1], "</b>");
		numerals_decimal(fills_add(&f, "lo"), gather_real(s->rate,
		    r.apart, "low"), 1);
		numerals_decimal(fills_add(&f, "hi"), gather_real(s->rate,
		    r.apart, "high"), 1);
		fills_write(&f, b, "s5.peak");
		return true;
	}
	numerals_decimal(fills_add(&f, "lo"), r.least, 1);
	numerals_decimal(fills_add(&f, "hi"), r.most, 1);
	fills_count(&f, "k", (int64_t)s->rate->kept);
	fills_write(&f, b, rhythm_of_weeks(s->rate) ? "s5.even.week" :
	    "s5.even");
	return true;
}

size_t
findings_write(struct buf *b, const struct dossier *s)
{
	static bool (*const sentence[])(struct buf *, const struct dossier *) = {
		volume, leaders, ends, priority_finding, pace };
	struct buf text = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < sizeof(sentence) / sizeof(sentence[0]); i++) {
		buf_clear(&text);
		if (!sentence[i](&text, s))
			continue;
		n++;
		buf_addz(b, "<li>");
		buf_adds(b, buf_str(&text));
		buf_addz(b, "</li>\n");
	}
	buf_free(&text);
	return n;
}
