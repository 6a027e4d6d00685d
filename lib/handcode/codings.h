/*
 * Who coded what: every coding that came in, in one flat array. A coding is
 * of a post, by a coder, for a code; codes that a coder looked at and did not
 * give are a no, which one entry says for all of them.
 */
#ifndef HANDCODE_CODINGS_H
#define HANDCODE_CODINGS_H

#include "base/hash.h"
#include "codebook/codebook.h"
#include "validity/agreement.h"

enum {
	CODINGS_MAX = 65000,		/* coders, codes, values, files */
	CODINGS_LOOKED = 0xffff,	/* as a code: looked at, the rest is no */
	CODINGS_NO = 0,			/* values of a code that is there or not */
	CODINGS_YES = 1,
	CODINGS_MISSING = 0xffff	/* as a value: not coded */
};

struct codings_entry {
	uint32_t post;
	uint32_t row;	/* of its file */
	uint16_t coder;
	uint16_t code;
	uint16_t value;
	uint16_t file;
};

/* How values are read: yes and no, or a scale. */
struct codings_scale {
	bool binary;
	enum agreement_level level;
	bool ordered;	/* the order of the values is known */
	bool open;	/* values are added as they come */
};

struct codings {
	const struct codebook *book;	/* NULL: codes are added as they come */
	struct str dimension;	/* a NUL follows it */
	struct codings_scale scale;
	bool again;	/* a coder's second file is a coder of its own */
	bool looked_all;	/* every coder looked at every post */
	struct names posts;
	struct names coders;
	struct names codes;
	struct names labels;	/* of the book's codes, folded ... */
	uint16_t *by_label;	/* ... and whose they are; CODINGS_MISSING: of two */
	struct names values;
	struct names files;
	struct codings_entry *entry;
	size_t n;
	size_t cap;
	uint32_t *start;	/* after codings_settle(): by post, entry[start[p]
				 * .. start[p + 1]], by coder, code */
	size_t repeated;	/* codings that came twice, alike */
	size_t rows;		/* that came in, and those refused */
	size_t refused;
	size_t unsure;
};

/*
 * The codes are those of the book that have rules or can be given (NULL: none
 * is known before it comes). values is the argument of --values, or NULL.
 */
void codings_open(struct codings *, const struct codebook *, struct str dimension,
    enum agreement_level, bool binary, const char *values);

/* Headings of the book can be given as well: one of the codes below them. */
void codings_headings(struct codings *);

/* The number of a coder or file, added when new; too many end the program. */
uint16_t codings_coder(struct codings *, struct str name);
uint16_t codings_file(struct codings *, const char *path);

/*
 * The number of the code so written: by path, by its last id when that is
 * unique, or by label in any case. CODINGS_MISSING when the book has none;
 * then *meant is the path that is near, or empty.
 */
uint16_t codings_code(struct codings *, struct str name, struct str *meant);

/* The number that a value of a numeric scale stands for; NAN when none. */
double codings_number(struct str value);

/*
 * The number of a known value, also in another case or, where it is a number,
 * in another spelling; CODINGS_MISSING when it is not known.
 */
uint16_t codings_value(const struct codings *, struct str value);

/* Adds an entry. */
void codings_add(struct codings *, struct codings_entry);

/*
 * Sorts the entries by post, coder, code, once all are there. Codings of one
 * post by one coder that contradict each other are named and left out; those
 * that came twice alike stay once and are counted; with again, those of a
 * second file become the coder NAME/2.
 */
void codings_settle(struct codings *);

/*
 * What the coders of a post gave for a code: value[c] by coder, CODINGS_MISSING
 * where one did not code. How many coded it comes back.
 */
size_t codings_of(const struct codings *, uint32_t post, uint16_t code,
    uint16_t *value);

void codings_free(struct codings *);

#endif
