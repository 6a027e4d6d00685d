/* Where codings go that come in, whatever form they have. */
#ifndef AGREE_INTAKE_H
#define AGREE_INTAKE_H

#include "agree/codings.h"
#include "agree/ident.h"

/* The words that a disputed post is shown with. */
struct intake_shown {
	uint32_t post;
	uint16_t coder;		/* whose note it is; CODINGS_MISSING: none */
	struct str url;
	struct str text;
	struct str note;
};

struct intake {
	struct codings codings;
	struct ident ident;
	const struct design *design;
	struct str want;	/* the dimension asked for; empty: any */
	const char *path;	/* of the file that is read */
	uint16_t file;
	struct str coder;	/* of rows that name none */
	bool keeps;		/* urls, texts and notes are wanted */
	struct intake_shown *shown;
	size_t shown_n;
	size_t shown_cap;
	struct arena words;
	size_t untouched;	/* rows of this file nobody filled in ... */
	size_t first_untouched;
	size_t seen;		/* ... of so many */
};

/* Begins a file: its coder is named after it, or by coder when not NULL. */
void intake_file(struct intake *, const char *path, const char *coder);

/* The file is done: says what was not filled in. */
void intake_end(struct intake *);

/*
 * The post of the row with this id; IDENT_NONE when there is none: the row is
 * refused, and that has been said of the cell (column SIZE_MAX: of the line).
 */
uint32_t intake_post(struct intake *, struct str id, struct str url, size_t row,
    size_t column);

/* The code so written; CODINGS_MISSING: refused as above. */
uint16_t intake_code(struct intake *, struct str name, size_t row,
    size_t column);

/* Refuses a row for this reason. */
void intake_refuse(struct intake *, size_t row, size_t column, const char *fmt,
    ...) __attribute__((__format__(__printf__, 4, 5)));

/* One more coding. */
void intake_add(struct intake *, uint32_t post, uint16_t coder, uint16_t code,
    uint16_t value, size_t row);

/* What a post is shown with; empty ones are kept as such. */
void intake_show(struct intake *, struct intake_shown);

/* Says what holds of all files, when all are read. */
void intake_report(const struct intake *);

void intake_free(struct intake *);

#endif
