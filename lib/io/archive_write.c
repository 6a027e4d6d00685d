/* Zip archives that are written. */
#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "io/archive.h"
#include "io/libarchive.h"

static const struct libarchive *la;

struct archived_out {
	struct archive *a;
};

static _Noreturn void
die(struct archived_out *z)
{
	const char *why = la->error_string(z->a);

	diag_die("cannot write a zip archive: %s", why != NULL ? why : "memory");
}

static la_ssize_t
write_part(struct archive *a, void *none, const void *p, size_t n)
{
	(void)a, (void)none;
	diag_write((struct str){ p, n });
	return (la_ssize_t)n;
}

struct archived_out *
archived_create(void)
{
	struct archived_out *z = mem_new(1, sizeof(*z));

	la = libarchive();
	z->a = la->write_new();
	if (z->a == NULL)
		mem_fail();
	if (la->write_set_format_zip(z->a) != ARCHIVE_OK ||
	    la->write_set_options(z->a,
	    "zip:compression=deflate,zip:compression-level=6") != ARCHIVE_OK ||
	    la->write_set_bytes_per_block(z->a, 0) != ARCHIVE_OK ||
	    la->write_open2(z->a, NULL, NULL, write_part, NULL, NULL) !=
	    ARCHIVE_OK)
		die(z);
	return z;
}

void
archived_add(struct archived_out *z, const char *name, struct str content)
{
	struct archive_entry *e = la->entry_new();

	if (e == NULL)
		mem_fail();
	la->entry_set_pathname(e, name);
	la->entry_set_size(e, (la_int64_t)content.n);
	la->entry_set_filetype(e, AE_IFREG);
	la->entry_set_perm(e, 0644);
	if (la->write_header(z->a, e) != ARCHIVE_OK ||
	    la->write_data(z->a, content.p, content.n) !=
	    (la_ssize_t)content.n)
		die(z);
	la->entry_free(e);
}

void
archived_finish(struct archived_out *z)
{
	if (la->write_close(z->a) != ARCHIVE_OK)
		die(z);
	la->write_free(z->a);
	free(z);
}
