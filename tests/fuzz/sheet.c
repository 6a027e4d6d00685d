/*
 * The parts of a workbook of any content, between lines "--- NAME", packed as
 * a workbook: it is read to its end, and no cell lies outside of its row.
 */
#include "office/workbook.h"
#include "parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
read_sheet(struct workbook *w, size_t i)
{
	const struct cells *row;
	volatile char sum = 0;

	if (!workbook_begin(w, i))
		return;
	for (size_t n = 0; n < 10000 && (row = workbook_next(w)) != NULL; n++)
		for (size_t c = 0; c < row->n; c++)
			for (size_t k = 0; k < row->cell[c].text.n; k++)
				sum = (char)(sum + row->cell[c].text.p[k]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	int fd = memfd_create("fuzz", 0);
	struct zip *z;
	struct workbook *w;

	if (fd == -1)
		exit(2);
	z = parts_open(fd, STR("xl/workbook.xml"),
	    (struct str){ (const char *)data, n });
	w = z != NULL ? workbook_open(z) : NULL;
	for (size_t i = 0; w != NULL && i < workbook_sheets(w) && i < 4; i++)
		read_sheet(w, i);
	if (w != NULL)
		workbook_free(w);
	if (z != NULL)
		zip_close(z);
	close(fd);
	return 0;
}
