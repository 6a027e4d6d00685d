/*
 * A study as its pieces tell it: which rows are what, what codes are called,
 * which charts stand beside which rows.
 */
#ifndef DOSSIER_DOSSIER_H
#define DOSSIER_DOSSIER_H

#include "base/cli.h"
#include "codebook/codebook.h"
#include "counts/flowparts.h"
#include "dossier/piece.h"

/* What is asked of the page; texts live as long as the run. */
struct dossier_wish {
	const struct cli_list *books;
	const char *title;	/* NULL: not given ... */
	const char *subtitle;
	const char *note;	/* said in the banner */
	const char *watch;	/* the code of the second dimension to watch */
	const char *again;	/* the command that makes the study */
	bool quotations;
};

struct dossier {
	const struct dossier_wish *wish;
	struct codebook **book;
	size_t books;
	struct str dimension[2];	/* of the first book and of the second */
	struct piece *piece;
	size_t pieces;
	struct figure_styles styles;
	struct flowparts flow;
	/* rows, NULL where there are none */
	const struct gather_kind *shares;	/* of the first dimension */
	const struct gather_kind *ends;		/* of the second */
	const struct gather_kind *coded[2];	/* rows coded of each */
	const struct gather_kind *difference;	/* of the second */
	const struct gather_kind *rate;		/* posts per day */
	const struct gather_kind *times;	/* periods by the first */
	const struct gather_kind *cross;	/* the first by the second */
	const struct gather_kind *item;		/* of tw-align ... */
	const struct gather_kind *whole;
	const struct gather_kind *kinds;	/* of posts */
	const struct gather_kind *gold;		/* of tw-agree ... */
	const struct gather_kind *corrected;
};

/* Reads books and operands, up to a NULL, and finds the place of each. */
void dossier_read(struct dossier *, const struct dossier_wish *, char **operands);

/*
 * What a value of a dimension is called: by its book, by its row (label may be
 * empty), by the language, else itself.
 */
struct str dossier_label(const struct dossier *, struct str dimension,
    struct str value, struct str label);

/* What a member of rows, or a dimension, is called, where that is known. */
struct str dossier_column(struct str name);

/* The value of a row's last dimension, and what it is called. */
struct str dossier_value(const struct gather_kind *, size_t row);
struct str dossier_row_label(const struct dossier *, const struct gather_kind *,
    size_t row);

/* The row that says so of a dimension's value; SIZE_MAX when none does. */
size_t dossier_find_row(const struct gather_kind *, struct str value);

/*
 * The numbers of the rows, the largest n first, ties in the order of the rows;
 * free(3) it. Of no kind (NULL) there are none.
 */
size_t *dossier_order(const struct gather_kind *);

/* The share that each row would have if all had the same. */
double dossier_even(const struct gather_kind *);

/* The number of rows that hold more than nothing. */
size_t dossier_with_hits(const struct gather_kind *);

void dossier_free(struct dossier *);

#endif
