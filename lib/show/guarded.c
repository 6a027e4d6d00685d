#include "show/guarded.h"

#include "show/escape.h"
#include "text/fold.h"

/*
 * Whether a spreadsheet that opens CSV may take the text for a number, a date
 * or a truth value: then it is written as a formula that gives the text.
 */
static bool
is_at_risk(struct str s)
{
	enum { LONGEST = 64 };	/* that one of these can be */
	const char *p = s.p, *end = s.p + s.n;

	if (s.n > LONGEST || str_find(s, STR("://")) != SIZE_MAX)
		return false;
	while (p < end) {
		unsigned n;

		if (fold_class(fold_decode(p, end, &n)) == FOLD_DIGIT)
			return true;
		p += n;
	}
	return str_eq_nocase(str_trim(s), STR("true")) ||
	    str_eq_nocase(str_trim(s), STR("false"));
}

void
guarded_cell(struct buf *out, struct str s)
{
	bool formula = is_at_risk(s);
	const char *p = s.p, *end = s.p + s.n;
	struct buf cell = { 0 };

	if (formula)
		buf_addz(&cell, "=\"");
	while (p < end) {
		unsigned n;
		uint32_t c = fold_decode(p, end, &n);

		/* What files of spreadsheets cannot hold. */
		if (c == 0xfffe || c == 0xffff)
			buf_addz(&cell, "\xef\xbf\xbd");
		else
			buf_add(&cell, p, n);
		if (c == '"' && formula)
			buf_addc(&cell, '"');
		p += n;
	}
	if (formula) {
		buf_addc(&cell, '"');
		escape_csv(out, buf_str(&cell));
	} else {
		escape_excel(out, buf_str(&cell));
	}
	buf_free(&cell);
}
