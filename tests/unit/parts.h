/* A zip archive of these parts, for tests of what is kept in one. */
#ifndef UNIT_PARTS_H
#define UNIT_PARTS_H

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

struct part {
	const char *name;
	const char *text;
};

static void
pack(const char *path, const struct part *part, size_t n)
{
	struct archive *a = archive_write_new();

	archive_write_set_format_zip(a);
	archive_write_open_filename(a, path);
	for (size_t i = 0; i < n; i++) {
		struct archive_entry *e = archive_entry_new();

		archive_entry_set_pathname(e, part[i].name);
		archive_entry_set_size(e, (la_int64_t)strlen(part[i].text));
		archive_entry_set_filetype(e, AE_IFREG);
		archive_entry_set_perm(e, 0644);
		archive_write_header(a, e);
		archive_write_data(a, part[i].text, strlen(part[i].text));
		archive_entry_free(e);
	}
	archive_write_close(a);
	archive_write_free(a);
}

#endif
