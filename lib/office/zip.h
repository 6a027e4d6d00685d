/*
 * The files of a zip archive by their names, for what keeps a document or a
 * table in one: xlsx, ods, docx, odt, qdpx. Names are alike in any case.
 */
#ifndef OFFICE_ZIP_H
#define OFFICE_ZIP_H

#include "base/buf.h"
#include "base/str.h"
#include "gzip/stored.h"
#include "io/archive.h"

struct zip;

enum zip_kind {
	ZIP_OTHER,	/* an archive of files */
	ZIP_XLSX,
	ZIP_XLSB,	/* Excel's binary workbook: not read */
	ZIP_NUMBERS,	/* of Apple: not read */
	ZIP_ODS,
	ZIP_DOCX,
	ZIP_ODT,
	ZIP_QDPX	/* a project of REFI-QDA */
};

/*
 * Opens path ("-": stdin), or what input_open_any() opened, which the caller
 * then closes later than this. NULL when it is no zip archive, is damaged, has
 * more than 10,000 files or one whose name leads out of it: said, status 2.
 */
struct zip *zip_open_path(const char *path);
struct zip *zip_open(struct input *);

/* Whether it ended early, which has been said: then files may be missing. */
bool zip_damaged(const struct zip *);

/* What messages call it. */
const char *zip_name(const struct zip *);

enum zip_kind zip_kind(struct zip *);

/* The names of its files, in their order in it; SIZE_MAX: none is called so. */
size_t zip_files(const struct zip *);
struct str zip_file(const struct zip *, size_t i);
size_t zip_find(const struct zip *, struct str name);

/*
 * Begins to read that file; what it gives is read until the next call of this.
 * False when there is none of that name (nothing is said), or it is encrypted
 * or damaged (said, status 2; zip_find() tells which).
 */
bool zip_begin(struct zip *, struct str name, struct stored_inner *);

/*
 * Appends the whole of a file; false as zip_begin(), or when it is damaged or
 * longer than limit bytes (said, status 2).
 */
bool zip_slurp(struct zip *, struct str name, size_t limit, struct buf *out);

void zip_close(struct zip *);

#endif
