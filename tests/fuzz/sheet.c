/*
 * The parts of a workbook of any content, between lines "--- NAME", packed as
 * a workbook: it is read to its end, and no cell lies outside of its row.
 */
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "io/workbook.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
add(struct archive *a, struct str name, struct str text)
{
	struct archive_entry *e = archive_entry_new();
	char z[64] = { 0 };

	memcpy(z, name.p, name.n < sizeof(z) ? name.n : sizeof(z) - 1);
	archive_entry_set_pathname(e, z);
	archive_entry_set_size(e, (la_int64_t)text.n);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_write_header(a, e);
	archive_write_data(a, text.p, text.n);
	archive_entry_free(e);
}

static void
pack(int fd, struct str rest)
{
	struct archive *a = archive_write_new();
	struct str name = STR("xl/workbook.xml");

	archive_write_set_format_zip(a);
	archive_write_set_options(a, "zip:compression=store");
	archive_write_open_fd(a, fd);
	while (rest.n > 0) {
		size_t end = str_find(rest, STR("\n--- "));

		add(a, name, str_sub(rest, 0, end));
		if (end == SIZE_MAX)
			break;
		rest = str_skip(rest, end + 5);
		if (!str_split(&rest, '\n', &name))
			break;
	}
	archive_write_close(a);
	archive_write_free(a);
}

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
	char path[64];
	struct zip *z;
	struct workbook *w;

	if (fd == -1)
		exit(2);
	pack(fd, (struct str){ (const char *)data, n });
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	z = zip_open_path(path);
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
