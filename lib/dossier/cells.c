#include "dossier/cells.h"

#include <math.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/str.h"
#include "dossier/pagetable.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

/* Mentions below which tw-count gives no interval. */
enum { EFFECTIVE_MIN = 5 };

#define DASH "\u2013"

void
cells_column(struct pagetable *t, const char *key, unsigned flags)
{
	pagetable_column(t, str_of(words_of(key)), flags);
}

static bool
has_deff(const struct gather_kind *k)
{
	return gather_column(k, "deff") != NAMES_NONE;
}

void
cells_share_columns(struct pagetable *t, const struct gather_kind *k)
{
	cells_column(t, "n", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(t, "share", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(t, "interval", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	if (has_deff(k))
		cells_column(t, "deff", PAGETABLE_RIGHT | PAGETABLE_OPTIONAL);
}

void
cells_text(struct pagetable *t, struct str s)
{
	escape_html(pagetable_cell(t), s);
}

void
cells_count(struct pagetable *t, int64_t n)
{
	numerals_count(pagetable_cell(t), n);
}

void
cells_real(struct pagetable *t, double v, unsigned places)
{
	struct buf *b = pagetable_cell(t);

	if (isfinite(v))
		numerals_decimal(b, v, places);
	else
		buf_addz(b, DASH);
}

void
cells_percent(struct pagetable *t, double share)
{
	struct buf plain = { 0 };

	if (isfinite(share))
		numerals_share(&plain, share);
	else
		buf_addz(&plain, DASH);
	escape_html(pagetable_cell(t), buf_str(&plain));
	buf_free(&plain);
}

void
cells_interval(struct pagetable *t, double low, double high)
{
	struct buf plain = { 0 };

	if (isfinite(low) && isfinite(high))
		numerals_shares(&plain, low, high);
	else
		buf_addz(&plain, DASH);
	escape_html(pagetable_cell(t), buf_str(&plain));
	buf_free(&plain);
}

void
cells_between(struct pagetable *t, double low, double high)
{
	struct buf *b = pagetable_cell(t);

	if (isfinite(low) && isfinite(high))
		numerals_to(b, low, high, 1);
	else
		buf_addz(b, DASH);
}

void
cells_share(struct pagetable *t, const struct gather_kind *k, size_t row,
    unsigned *missing)
{
	const double low = gather_real(k, row, "low");

	cells_count(t, gather_count(k, row, "n"));
	cells_percent(t, gather_real(k, row, "share"));
	cells_interval(t, low, gather_real(k, row, "high"));
	if (isnan(low))
		*missing |= gather_real(k, row, "effective") < EFFECTIVE_MIN ?
		    CELLS_FEW : CELLS_NONE;
	if (has_deff(k))
		cells_real(t, gather_real(k, row, "deff"), 2);
}
