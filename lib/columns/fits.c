#include "columns/fits.h"

#include "base/str.h"
#include "columns/columns.h"
#include "columns/figure.h"
#include "time/stamp.h"
#include "time/stamp_date.h"
#include "time/when.h"

enum { ID_MAX = 120 };

static bool
is_word_of(struct str s, size_t longest)
{
	return s.n <= longest && str_chr(s, ' ') == SIZE_MAX &&
	    str_chr(s, '\n') == SIZE_MAX;
}

static bool
is_time(struct str s)
{
	enum stamp_form form;
	int32_t offset;
	int64_t t;

	return stamp_read(s, NULL, &t, &offset, &form) != WHEN_NONE ||
	    form != STAMP_OTHER;
}

/* Whether a cell can be of the kind; *typed says that not any text is. */
static bool
can_be(enum column_kind kind, struct str s, bool *typed)
{
	uint64_t v;
	bool rounded;

	*typed = true;
	switch (kind) {
	case COLUMN_ID:
		return is_word_of(s, ID_MAX);
	case COLUMN_LINK:
	case COLUMN_URL:
		return is_word_of(s, SIZE_MAX) &&
		    (str_chr(s, '/') != SIZE_MAX ||
		    str_chr(s, '.') != SIZE_MAX);
	case COLUMN_TIME:
	case COLUMN_EPOCH:
		return is_time(s);
	case COLUMN_FOLLOWERS:
	case COLUMN_LIKES:
	case COLUMN_REPOSTS:
	case COLUMN_REPLIES:
	case COLUMN_QUOTES:
	case COLUMN_VIEWS:
		return figure_read(s, &v, &rounded);
	default:
		*typed = false;
		return true;
	}
}

bool
fits_row(const struct rows_row *r)
{
	bool typed, any = false;

	for (size_t i = 0; i < r->cells && i < r->names; i++) {
		struct str cell = str_trim(r->cell[i]);

		if (cell_null(cell))
			continue;
		if (!can_be((enum column_kind)r->plan[i], cell, &typed))
			return false;
		any |= typed;
	}
	return any;
}

size_t
fits_text(const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++)
		if (header->plan[i] == COLUMN_TEXT)
			return i;
	return SIZE_MAX;
}
