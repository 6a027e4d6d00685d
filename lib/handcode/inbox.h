/* Where codings go that come in, whatever form they have. */
#ifndef HANDCODE_INBOX_H
#define HANDCODE_INBOX_H

#include "base/mem.h"
#include "base/str.h"
#include "handcode/codings.h"
#include "handcode/ident.h"

/* The words that a disputed post is shown with. */
struct inbox_shown {
	uint32_t post;
	uint16_t coder;		/* whose note it is; CODINGS_MISSING: none */
	struct str url;
	struct str text;
	struct str note;
};

struct inbox {
	struct codings codings;
	struct ident ident;
	const struct drawn *design;
	struct str want;	/* the dimension asked for; empty: any */
	const char *path;	/* of the file that is read */
	uint16_t file;
	struct str coder;	/* of rows that name none */
	bool keeps;		/* urls, texts and notes are wanted */
	bool quiet;		/* nothing is said of rows nobody filled in */
	struct inbox_shown *shown;
	size_t shown_n;
	size_t shown_cap;
	struct arena words;
	size_t uncertain;	/* rows of posts not drawn by chance */
	size_t untouched;	/* rows of this file nobody filled in ... */
	size_t first_untouched;
	size_t seen;		/* ... of so many */
};

/* Begins a file: its coder is named after it, or by coder when not NULL. */
void inbox_file(struct inbox *, const char *path, const char *coder);

/* The file is done: says what was not filled in. */
void inbox_end(struct inbox *);

/*
 * The post of a row; IDENT_NONE when there is none: the row is refused, and
 * that has been said of the cell (column SIZE_MAX: of the line); or its post
 * was not drawn by chance, which is counted and said in the end.
 */
uint32_t inbox_post(struct inbox *, const struct ident_row *, size_t row,
    size_t column);

/* The code so written; CODINGS_MISSING: refused as above. */
uint16_t inbox_code(struct inbox *, struct str name, size_t row,
    size_t column);

/* Refuses a row for this reason. */
void inbox_refuse(struct inbox *, size_t row, size_t column, const char *fmt,
    ...) __attribute__((__format__(__printf__, 4, 5)));

/* One more coding. */
void inbox_add(struct inbox *, uint32_t post, uint16_t coder, uint16_t code,
    uint16_t value, size_t row);

/* What a post is shown with; empty ones are kept as such. */
void inbox_show(struct inbox *, struct inbox_shown);

/* Says what holds of all files, when all are read. */
void inbox_report(const struct inbox *);

void inbox_free(struct inbox *);

#endif
