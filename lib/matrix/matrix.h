/*
 * Cases by themes: how many posts have a value of the one dimension and of the
 * other, and, where the second is a tagged one, how many spans of words and
 * what part of all words they are. Empty cells are cells: silence is a finding.
 */
#ifndef MATRIX_MATRIX_H
#define MATRIX_MATRIX_H

#include "base/mem.h"
#include "codebook/book.h"
#include "coding/evidence.h"
#include "dimension/dimension.h"
#include "io/record.h"

struct matrix_cell {
	uint64_t posts;
	uint64_t spans;
	uint64_t covered;	/* characters inside spans, each once */
	uint32_t quote;		/* first of its quotes + 1, 0: none */
	uint32_t quotes;
};

struct matrix_quote {
	struct str id;
	struct str words;
	uint32_t next;		/* of the same cell + 1, 0: none */
};

/* A value of the rows. */
struct matrix_row {
	uint64_t posts;
	uint64_t characters;
};

struct matrix {
	struct dimension *row;
	struct dimension *column;
	const struct codebook *book;	/* NULL: none */
	bool spanned;		/* the column is tagged, with evidence */
	size_t quotes_wanted;
	struct matrix_row *rows;	/* by value of the row ... */
	size_t row_cap;
	struct matrix_cell **cells;	/* ... and of the column */
	size_t *cell_cap;	/* by row */
	struct matrix_quote *quote;
	size_t quote_n;
	size_t quote_cap;
	uint64_t records;
	uint64_t rowless;	/* records without a row */

	struct moment moment;
	struct evidence_list evidence;
	struct span *span;	/* of the record and a code */
	size_t span_cap;
	struct arena bytes;
};

/*
 * The rows and columns are named as -b names them. quotes is how many are kept
 * of each cell.
 */
void matrix_open(struct matrix *, const char *row, const char *column,
    const struct codebook *, size_t quotes);

void matrix_add(struct matrix *, const struct record *);

/*
 * For codes beside codes, rows and columns being the same dimension: a cell
 * counts the posts that have both, and as spans the pairs of their spans that
 * intersect or have at most near characters between them. The diagonal has the
 * posts and spans of the code alone.
 */
void matrix_add_pairs(struct matrix *, const struct record *, size_t near);

/* A cell, empty where nothing came. */
struct matrix_cell matrix_cell(const struct matrix *, uint32_t row,
    uint32_t column);

/*
 * The numbers of the values of a dimension in the order in which they are
 * shown: codes of a book in its order, those without a post among them; else
 * by bytes. *n is how many; free(3) it.
 */
uint32_t *matrix_order(struct matrix *, struct dimension *, size_t *n);

void matrix_close(struct matrix *);

#endif
