/* Prints a matrix: as a table whose columns are values, or a row a cell. */
#ifndef MATRIX_DISPLAY_H
#define MATRIX_DISPLAY_H

#include "matrix/matrix.h"

/* What stands in a cell. */
enum display_cell {
	DISPLAY_POSTS,
	DISPLAY_SPANS,
	DISPLAY_COVERAGE,	/* part of the row's characters inside spans */
	DISPLAY_BINARY,	/* 1 or 0: whether there is a post */
	DISPLAY_CELLS
};

/* The cell so named; one that is not known ends the program. */
enum display_cell display_cell_of(const char *name);

/* pairs: of codes beside codes. */
void display_matrix(struct matrix *, const char *format, enum display_cell,
    bool pairs);

#endif
