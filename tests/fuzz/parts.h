/* A file that is a zip archive of parts, between lines "--- NAME". */
#ifndef FUZZ_PARTS_H
#define FUZZ_PARTS_H

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "office/zip.h"

static inline void
parts_add(struct archive *a, struct str name, struct str text)
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

/* Packs the parts, the first of which is called so; NULL: no zip archive. */
static inline struct zip *
parts_open(int fd, struct str first, struct str rest)
{
	struct archive *a = archive_write_new();
	char path[64];

	archive_write_set_format_zip(a);
	archive_write_set_options(a, "zip:compression=store");
	archive_write_open_fd(a, fd);
	while (rest.n > 0) {
		size_t end = str_find(rest, STR("\n--- "));

		parts_add(a, first, str_sub(rest, 0, end));
		if (end == SIZE_MAX)
			break;
		rest = str_skip(rest, end + 5);
		if (!str_split(&rest, '\n', &first))
			break;
	}
	archive_write_close(a);
	archive_write_free(a);
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return zip_open_path(path);
}

#endif
