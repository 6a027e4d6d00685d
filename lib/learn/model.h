/*
 * A model in a file: a line of JSON that says what it is and how it was judged,
 * then what is known of each slot and the weights of the codes there.
 *
 * The arrays, all little-endian: while there are slots, two whole numbers of
 * 32 bits, how many slots are passed over and how many follow; of these the
 * idf, a float of 32 bits each, then the weights, whole numbers of 16 bits
 * (times the code's scale), those of one slot side by side.
 */
#ifndef LEARN_MODEL_H
#define LEARN_MODEL_H

#include "base/buf.h"
#include "base/cli.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "stats/platt.h"

enum { MODEL_VERSION = 1, MODEL_CODES_MAX = 200 };

struct model_code {
	struct str path;
	struct platt platt;
	double threshold;	/* multi: given from this probability on */
	float bias;
	float scale;
};

struct model_file {
	struct str dimension;
	bool multi;		/* each code by its threshold, else the most
				 * probable one, from `at` on */
	double at;
	unsigned bits;
	enum codebook_scope scope;
	struct cli_list lexicons;
	struct cli_list with;
	struct cli_list officials;	/* tables of accounts */
	struct cli_list gazetteers;	/* whose names are left out */
	double unseen;		/* share of a post's slots that were unknown */
	struct model_code *code;
	uint32_t codes;
	uint32_t *row;		/* by slot; 0: nothing is known of it */
	uint32_t rows;		/* from 1 on */
	float *idf;		/* by row; idf[0] is 0 */
	int16_t *weight;	/* by row, then by code; a row has */
	uint32_t stride;	/* so many, zeros after those of the codes */
	struct arena texts;
};

/* Appends the arrays. */
void model_write_arrays(struct buf *, const struct model_file *);

/*
 * Reads the model at path; what is none, is cut or damaged, or of another
 * version ends the program. model_free() frees.
 */
void model_read(struct model_file *, const char *path);

/*
 * The same from bytes. False when they are no model: why says so in words
 * that follow the name of the file, and model_free() frees all the same.
 */
bool model_parse(struct model_file *, struct str bytes, struct buf *why);

/* The slots of a model, and its weights there, from 0 rows on. */
void model_make_rows(struct model_file *, uint32_t rows);

void model_free(struct model_file *);

#endif
