#include "chart/period.h"

#include "show/numerals.h"

void
period_name(struct str period, struct buf *b)
{
	uint64_t day;

	if (period.n == PERIOD_MONTH && numerals_month(b, period))
		return;
	if (period.n == PERIOD_DAY && str_u64(str_skip(period, 8), &day)) {
		const size_t before = b->n;

		buf_addu(b, day);
		buf_addc(b, ' ');
		if (numerals_month(b, str_sub(period, 0, PERIOD_MONTH)))
			return;
		b->n = before;
	}
	buf_adds(b, period);
}
