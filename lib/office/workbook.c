#include "office/workbook.h"

#include <assert.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "office/ods.h"
#include "office/xlsx.h"

struct workbook {
	struct xlsx *xlsx;	/* one of the two */
	struct ods *ods;
	struct names sheets;
	struct cells cells;
};

static struct workbook *
refuse_workbook(struct zip *zip, const char *what)
{
	diag_trouble("%s: %s", zip_name(zip), what);
	return NULL;
}

struct workbook *
workbook_open(struct zip *zip)
{
	struct workbook *w;

	switch (zip_kind(zip)) {
	case ZIP_XLSX:
	case ZIP_ODS:
		break;
	case ZIP_XLSB:
		return refuse_workbook(zip, "a binary workbook of Excel: save it as "
		    ".xlsx");
	case ZIP_NUMBERS:
		return refuse_workbook(zip, "a file of Apple's Numbers, Pages or "
		    "Keynote: export its table as .xlsx or CSV");
	case ZIP_DOCX:
	case ZIP_ODT:
		return refuse_workbook(zip, "a document, not a workbook: there is no "
		    "sheet in it");
	case ZIP_QDPX:
		return refuse_workbook(zip, "a project of REFI-QDA, not a workbook");
	case ZIP_OTHER:
		/* Of a damaged one nobody knows what it was. */
		return zip_damaged(zip) ? NULL : refuse_workbook(zip,
		    "a zip archive, but no workbook (no xl/workbook.xml in "
		    "it, no content.xml): unzip it and name what is in it");
	}
	w = mem_new(1, sizeof(*w));
	if (zip_kind(zip) == ZIP_XLSX)
		w->xlsx = xlsx_open(zip, &w->sheets);
	else
		w->ods = ods_open(zip, &w->sheets);
	if (w->xlsx == NULL && w->ods == NULL) {
		workbook_free(w);
		return NULL;
	}
	if (w->sheets.n > 0)
		return w;
	workbook_free(w);
	return refuse_workbook(zip, "a workbook without sheets");
}

size_t
workbook_sheets(const struct workbook *w)
{
	return w->sheets.n;
}

struct str
workbook_sheet(const struct workbook *w, size_t i)
{
	return w->sheets.key[i];
}

size_t
workbook_find(const struct workbook *w, struct str name)
{
	for (size_t i = 0; i < w->sheets.n; i++)
		if (str_eq_nocase(w->sheets.key[i], name))
			return i;
	return SIZE_MAX;
}

bool
workbook_begin(struct workbook *w, size_t sheet)
{
	assert(sheet < w->sheets.n);
	return w->xlsx != NULL ? xlsx_begin(w->xlsx, sheet) :
	    ods_begin(w->ods, sheet);
}

const struct cells *
workbook_next(struct workbook *w)
{
	bool more = w->xlsx != NULL ? xlsx_next(w->xlsx, &w->cells) :
	    ods_next(w->ods, &w->cells);

	return more ? &w->cells : NULL;
}

bool
workbook_damaged(const struct workbook *w)
{
	return w->xlsx != NULL ? xlsx_damaged(w->xlsx) : ods_damaged(w->ods);
}

void
workbook_free(struct workbook *w)
{
	if (w->xlsx != NULL)
		xlsx_close(w->xlsx);
	if (w->ods != NULL)
		ods_close(w->ods);
	names_free(&w->sheets);
	cells_free(&w->cells);
	free(w);
}
