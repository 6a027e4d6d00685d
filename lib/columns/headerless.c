#include "columns/headerless.h"

#include "base/buf.h"
#include "columns/columns.h"
#include "post/ident.h"
#include "time/stamp.h"

/* Digits of an id, which no name of a column has. */
enum { ID_DIGITS = 10 };

enum { ID, LINK, TIME, LABEL, TEXT, CELL_KINDS };

static const char *const names[CELL_KINDS] = { "id", "url", "created_at",
    "label", "text" };

/* Whether a cell is what coders and sets of data say of a text. */
static bool
is_label(struct str cell)
{
	static const char *const labels[] = { "positive", "negative",
	    "neutral", "positif", "negatif", "netral", "pos", "neg", "neu",
	    "0", "1", "2", "-1" };

	for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
		if (str_eq_nocase(cell, str_of(labels[i])))
			return true;
	return false;
}

/* What a cell is beyond doubt; CELL_KINDS when it may be anything. */
static size_t
kind_of_cell(struct str cell)
{
	struct str id, handle;
	enum stamp_form form;
	int32_t offset;
	int64_t t;

	if (cell.n >= ID_DIGITS && str_digits(cell))
		return ID;
	if (ident_link(cell, &id, &handle))
		return LINK;
	if (is_label(cell))
		return LABEL;
	/* A number of years or likes may be a day of a spreadsheet. */
	return cell.n > 8 && (stamp_read(cell, NULL, &t, &offset, &form) !=
	    WHEN_NONE || form == STAMP_EITHER) ? TIME : CELL_KINDS;
}

/* The longest cell that is nothing else. */
static size_t
find_text(const struct rows_row *r)
{
	size_t best = SIZE_MAX;

	for (size_t i = 0; i < r->cells; i++)
		if (kind_of_cell(r->cell[i]) == CELL_KINDS && r->cell[i].n > 0 &&
		    (best == SIZE_MAX || r->cell[i].n > r->cell[best].n))
			best = i;
	return best;
}

bool
headerless_names(struct buf *out, const struct rows_row *first, char delim)
{
	size_t column[CELL_KINDS] = { SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX,
	    SIZE_MAX };

	for (size_t i = 0; i < first->cells; i++) {
		size_t kind = kind_of_cell(first->cell[i]);

		if (kind < CELL_KINDS && column[kind] == SIZE_MAX)
			column[kind] = i;
	}
	/* A label alone tells little, but where nothing else is but a text. */
	if (first->cells != 2)
		column[LABEL] = SIZE_MAX;
	if (column[ID] == SIZE_MAX && column[LINK] == SIZE_MAX &&
	    column[TIME] == SIZE_MAX && column[LABEL] == SIZE_MAX)
		return false;
	column[TEXT] = find_text(first);
	for (size_t i = 0; i < first->cells; i++) {
		const char *name = NULL;

		for (size_t k = 0; k < CELL_KINDS; k++)
			if (column[k] == i)
				name = names[k];
		if (i > 0 && delim == '\t')
			buf_addz(out, "\\t");
		else if (i > 0)
			buf_addc(out, delim);
		if (name != NULL)
			buf_addz(out, name);
		else
			buf_addf(out, "c%zu", i + 1);
	}
	return true;
}
