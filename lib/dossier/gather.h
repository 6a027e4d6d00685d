/* The rows of a file, gathered by kind: columns, and the first rows. */
#ifndef DOSSIER_GATHER_H
#define DOSSIER_GATHER_H

#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"

enum {
	GATHER_ROWS_MAX = 20000,	/* of one kind that are kept */
	GATHER_COLUMNS_MAX = 64,
	GATHER_KINDS_MAX = 16,
	GATHER_DIMENSIONS_MAX = 4
};

#define GATHER_REAL_MAX 1e15	/* no program prints such a number */

struct gather_cell {
	uint32_t row, column;
	uint8_t type;		/* enum json_type */
	struct str text;	/* decoded, or the digits */
};

struct gather_kind {
	struct str name;
	struct names columns;
	uint32_t order[GATHER_COLUMNS_MAX];	/* of columns, for people */
	struct gather_cell *cell;
	size_t cells, cap;
	size_t rows;		/* in all */
	size_t kept;		/* one or more: a kind is what a row is of */
	const struct gather_cell **grid;	/* kept * columns.n */
};

/* {0} is an empty one. */
struct gather {
	struct gather_kind kind[GATHER_KINDS_MAX];
	size_t kinds;
	struct arena texts;
};

/*
 * Reads a file of rows. Nested values are for programs, not for readers: they
 * are left out. What is no row is a bad line; more kinds or columns than there
 * is room for end the program with status 2.
 */
void gather_read(struct gather *, const char *file);

/* The rows of this kind; NULL when there are none. */
const struct gather_kind *gather_find(const struct gather *, const char *kind);

/* How many rows are kept; 0 when there is no such kind. */
size_t gather_kept(const struct gather_kind *);

/* NULL when the row has no value there; the column may be NAMES_NONE. */
const struct gather_cell *gather_at(const struct gather_kind *, size_t row,
    uint32_t column);

/* The text there, empty where the row has none. */
struct str gather_cell_text(const struct gather_kind *, size_t row,
    uint32_t column);

/* The column so named, NAMES_NONE when there is none. */
uint32_t gather_column(const struct gather_kind *, const char *name);

/*
 * What the row has under this name: as text (p is NULL when it has nothing, or
 * null), and as a number (NAN, and for a count 0, when it has none).
 */
struct str gather_text(const struct gather_kind *, size_t row,
    const char *name);
double gather_real(const struct gather_kind *, size_t row, const char *name);
int64_t gather_count(const struct gather_kind *, size_t row, const char *name);

/*
 * The columns that say of what the rows are, those before n but for the label:
 * program, or month and program. Gives their number, 0 when there are more
 * than GATHER_DIMENSIONS_MAX.
 */
size_t gather_dimensions(const struct gather_kind *, uint32_t *column);

void gather_free(struct gather *);

#endif
