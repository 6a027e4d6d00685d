#include "report/validity.h"

#include <math.h>

#include "align/print.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"
#include "stats/interval.h"

/* Appends "54 to 100" per cent, or one number where both are the same. */
static void
percents_to(struct buf *b, double least, double most)
{
	struct buf low = { 0 }, high = { 0 };

	numerals_percent(&low, least);
	numerals_percent(&high, most);
	escape_html(b, buf_str(&low));
	if (!str_eq(buf_str(&low), buf_str(&high))) {
		buf_addf(b, " %s ", words_of("to"));
		escape_html(b, buf_str(&high));
	}
	buf_free(&low);
	buf_free(&high);
}

/* Least and most of a number over all rows. */
static void
range_of(const struct gather_kind *k, const char *name, double *least,
    double *most)
{
	*least = INFINITY;
	*most = -INFINITY;
	for (size_t r = 0; r < k->kept; r++) {
		const double v = gather_real(k, r, name);

		*least = isnan(v) ? *least : fmin(*least, v);
		*most = isnan(v) ? *most : fmax(*most, v);
	}
}

bool
validity_is_measured(const struct dossier *s)
{
	double least, most;

	if (s->gold == NULL || gather_count(s->gold, 0, "n") <= 0)
		return false;
	range_of(s->gold, "precision", &least, &most);
	if (!isfinite(least))
		return false;
	range_of(s->gold, "recall", &least, &most);
	return isfinite(least);
}

/* The posts coded by hand by which shares were corrected; 0: none were. */
static int64_t
hand_coded(const struct dossier *s)
{
	return s->corrected == NULL ? 0 :
	    gather_count(s->corrected, 0, "coded");
}

/* Hits of all of so many, in whole per cent, with the interval. */
static void
fill_rate(struct fills *f, double hits, double n, const char *rate,
    const char *low, const char *high)
{
	const struct interval i = interval_wilson(hits, n, INTERVAL_ALPHA);

	numerals_percent(fills_add(f, rate), hits / n);
	numerals_percent(fills_add(f, low), i.low);
	numerals_percent(fills_add(f, high), i.high);
}

/*
 * Where every post had the same chance to be drawn, the codes are taken
 * together; false when it had not.
 */
static bool
say_pooled(const struct gather_kind *k, struct buf *b)
{
	double right = 0, wrong = 0, missed = 0;
	struct fills f = { .n = 0 };

	for (size_t r = 0; r < k->kept; r++) {
		if (str_is(gather_text(k, r, "weighted"), "true"))
			return false;
		right += (double)gather_count(k, r, "tp");
		wrong += (double)gather_count(k, r, "fp");
		missed += (double)gather_count(k, r, "fn");
	}
	if (right + wrong <= 0 || right + missed <= 0)
		return false;
	fills_count(&f, "n", gather_count(k, 0, "n"));
	fill_rate(&f, right, right + wrong, "p", "lo", "hi");
	fill_rate(&f, right, right + missed, "r", "lo2", "hi2");
	fills_write(&f, b, "s6.measured");
	return true;
}

void
validity_sentence(const struct dossier *s, struct buf *b)
{
	struct fills f = { .n = 0 };
	double least, most;

	if (!validity_is_measured(s) && hand_coded(s) > 0) {
		fills_count(&f, "n", hand_coded(s));
		fills_write(&f, b, "s6.corrected");
		return;
	}
	if (!validity_is_measured(s)) {
		buf_addz(b, words_of("s6.caution"));
		return;
	}
	if (say_pooled(s->gold, b))
		return;
	fills_count(&f, "n", gather_count(s->gold, 0, "n"));
	range_of(s->gold, "precision", &least, &most);
	percents_to(fills_add(&f, "right"), least, most);
	range_of(s->gold, "recall", &least, &most);
	percents_to(fills_add(&f, "found"), least, most);
	fills_write(&f, b, "s6.codes");
}

/* Whether all codes that rows are about are in a book. */
static bool
is_of_book(const struct gather_kind *k, const char *column,
    const struct codebook *book)
{
	for (size_t r = 0; r < gather_kept(k); r++)
		if (codebook_find(book, gather_text(k, r, column)) ==
		    CODEBOOK_NONE)
			return false;
	return k != NULL;
}

/* Whether a measurement is of posts that the rules were not written on. */
static bool
is_held_out(const struct codebook_measured *m)
{
	return str_find(m->on, STR("held out")) != SIZE_MAX;
}

static void
unmeasured_cell(struct pagetable *t)
{
	buf_addf(pagetable_cell(t), "<span class=\"notm\">%s</span>",
	    words_of("q.not"));
}

/* A figure as the head writes it, .79, as a share. */
static void
head_cell(struct pagetable *t, struct str figure)
{
	double v;

	if (str_real(figure, &v))
		cells_percent(t, v);
	else
		unmeasured_cell(t);
}

/* The measurement of a book's head that may stand here; NULL: none. */
static const struct codebook_measured *
head_of(const struct codebook *book)
{
	size_t n;
	const struct codebook_measured *m = codebook_measured(book, 0, &n);

	for (size_t i = 0; i < n; i++)
		if (m[i].code.n == 0 && is_held_out(&m[i]))
			return &m[i];
	return NULL;
}

static void
book_row(struct pagetable *t, const struct dossier *s, size_t i)
{
	const struct codebook *book = s->book[i];
	const struct codebook_measured *head = head_of(book);
	const bool gold = is_of_book(s->gold, "code", book);
	const bool corrected = i < 2 && s->dimension[i].n > 0 &&
	    s->corrected != NULL && names_find(&s->corrected->columns,
	    s->dimension[i]) != NAMES_NONE;
	struct buf *b = pagetable_cell(t);

	buf_addz(b, "<code class=\"any\">");
	escape_html(b, book->file[0].name);
	buf_addz(b, "</code>");
	if (gold) {
		cells_count(t, gather_count(s->gold, 0, "n"));
		buf_addz(pagetable_cell(t), words_of("q.below"));
		buf_addz(pagetable_cell(t), words_of("q.below"));
	} else if (head != NULL) {
		escape_html(pagetable_cell(t), head->n);
		head_cell(t, head->precision);
		head_cell(t, head->recall);
	} else {
		cells_count(t, corrected ? hand_coded(s) : 0);
		unmeasured_cell(t);
		unmeasured_cell(t);
	}
	if (corrected)
		buf_addz(pagetable_cell(t), words_of("q.below"));
	else
		unmeasured_cell(t);
}

/* "x: its head names figures of 2026-11, on ...; they do not stand here" */
static void
head_note(struct page *p, const struct codebook *book)
{
	size_t n;
	const struct codebook_measured *m = codebook_measured(book, 0, &n);

	for (size_t i = 0; i < n; i++) {
		struct fills f = { .n = 0 };

		if (m[i].code.n > 0)
			continue;
		fills_text(&f, "b", book->file[0].name);
		fills_text(&f, "t", m[i].when);
		fills_text(&f, "on", m[i].on);
		buf_addz(&p->body, "<p class=\"note\">");
		fills_write(&f, &p->body, is_held_out(&m[i]) ? "q.head" :
		    "q.head.not");
		buf_addz(&p->body, "</p>\n");
	}
}

static void
books_table(struct page *p, const struct dossier *s)
{
	struct pagetable t = { .columns = 0 };

	if (s->books == 0)
		return;
	cells_column(&t, "q.book", 0);
	cells_column(&t, "q.hand", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "q.prec", PAGETABLE_KEPT);
	cells_column(&t, "q.rec", PAGETABLE_KEPT);
	cells_column(&t, "q.corr", PAGETABLE_KEPT);
	for (size_t i = 0; i < s->books; i++)
		book_row(&t, s, i);
	pagetable_write_open(&t, &p->body, str_of(words_of("h.sure")));
	page_words(p, "note", "q.note");
	for (size_t i = 0; i < s->books; i++)
		head_note(p, s->book[i]);
	pagetable_free(&t);
}

static void
share_with_ends(struct pagetable *t, const struct gather_kind *k, size_t row,
    const char *name, const char *low, const char *high)
{
	cells_percent(t, gather_real(k, row, name));
	cells_interval(t, gather_real(k, row, low), gather_real(k, row, high));
}

/* Precision and recall, code by code. */
static void
gold_table(struct page *p, const struct dossier *s)
{
	struct pagetable t = { .columns = 0 };

	cells_column(&t, "codes", PAGETABLE_ABOVE);
	cells_column(&t, "q.hand", PAGETABLE_RIGHT | PAGETABLE_OPTIONAL);
	cells_column(&t, "q.prec", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "interval", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "q.rec", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "interval", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	for (size_t r = 0; r < s->gold->kept; r++) {
		struct str label = gather_text(s->gold, r, "label");

		cells_text(&t, label.n > 0 ? label : gather_text(s->gold, r,
		    "code"));
		cells_count(&t, gather_count(s->gold, r, "n"));
		share_with_ends(&t, s->gold, r, "precision", "precision_low",
		    "precision_high");
		share_with_ends(&t, s->gold, r, "recall", "recall_low",
		    "recall_high");
	}
	pagetable_write_open(&t, &p->body, str_of(words_of("q.prec")));
	pagetable_free(&t);
}

/* Shares by the rules, and what remains of them beside hand coding. */
static void
corrected_table(struct page *p, const struct dossier *s)
{
	const struct gather_kind *k = s->corrected;
	struct pagetable t = { .columns = 0 };

	cells_column(&t, "codes", 0);
	cells_column(&t, "q.rules", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "corrected", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "interval", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "q.hand", PAGETABLE_RIGHT | PAGETABLE_OPTIONAL);
	for (size_t r = 0; r < k->kept; r++) {
		cells_text(&t, dossier_row_label(s, k, r));
		cells_percent(&t, gather_real(k, r, "naive"));
		share_with_ends(&t, k, r, "share", "low", "high");
		cells_count(&t, gather_count(k, r, "coded"));
	}
	pagetable_write_open(&t, &p->body, str_of(words_of("q.corr")));
	pagetable_free(&t);
}

void
validity_section(struct page *p, const struct dossier *s)
{
	const bool counted = s->shares != NULL || s->ends != NULL ||
	    s->item != NULL || s->rate != NULL;

	if (!counted && s->gold == NULL && s->corrected == NULL)
		return;
	page_section(p, "sure", str_of(words_of("h.sure")));
	page_words(p, NULL, "sure.1");
	page_words(p, NULL, "sure.2");
	page_words(p, NULL, "sure.3");
	books_table(p, s);
	if (s->gold != NULL)
		gold_table(p, s);
	if (s->corrected != NULL)
		corrected_table(p, s);
}
