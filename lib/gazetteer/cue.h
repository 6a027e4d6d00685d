/*
 * The words that stand around names of places, tw-gazetteer(5): a table of the
 * columns role, word, kinds and short, found as gazetteers are.
 */
#ifndef GAZETTEER_CUE_H
#define GAZETTEER_CUE_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"

/* The roles, as the table writes them. */
#define CUE_ROLES(X)							\
	X(CUE_TYPE, "type")		/* jl, kec: before a name of its kind */ \
	X(CUE_AT, "at")			/* di, depan: before the place */	\
	X(CUE_TOWARD, "toward")		/* arah: before where one goes */	\
	X(CUE_FROM, "from")		/* dari: before where one comes from */ \
	X(CUE_SEGMENT, "segment")	/* sampai: from one place to another */ \
	X(CUE_COMPASS, "compass")	/* kaler, utara */		\
	X(CUE_FOLD, "fold")		/* oe is u: its kind is the new spelling */ \
	X(CUE_MARK, "mark")		/* sekolah, spbu: before unlisted names */ \
	X(CUE_STOP, "stop")		/* no name begins with it */	\
	X(CUE_SUFFIX, "suffix")		/* baru, indah: goes on an unlisted name */

#define CUE_X_ENUM(constant, name) constant,
enum cue_role { CUE_ROLES(CUE_X_ENUM) CUE_ROLES_N };

/* One word in one role, of a type word once for each of its kinds. */
struct cue {
	enum cue_role role;
	struct str word;	/* folded as forms are; several words with one
				 * blank between */
	struct str kind;	/* of a type word and a fold, else empty */
	bool is_short;		/* jl, not jalan */
	uint32_t line;		/* of the table: words of one line are one */
};

/* {0} has no words. */
struct cues {
	struct cue *cue;	/* by role, word, kind */
	size_t n;
	size_t cap;
	size_t first[CUE_ROLES_N + 1];	/* role r is cue[first[r] .. first[r + 1]] */
	char *path;		/* of the table */
	struct arena bytes;
};

/*
 * Reads the table so named (a path, or a bare name: words/NAME.tsv). What is
 * wrong with it ends the program.
 */
void cue_open(struct cues *, const char *name);

/* The first cue of this role and folded word, *n of them in a row; or NULL. */
const struct cue *cue_find(const struct cues *, enum cue_role,
    struct str word, size_t *n);

/* The cue of a folded type word of this kind; NULL when it is none. */
const struct cue *cue_type(const struct cues *, struct str word,
    struct str kind);

/*
 * Appends s as forms of places and cues are kept: its words folded, one blank
 * between two; signs and all that is no word are dropped.
 */
void cue_fold(struct buf *, struct str s);

void cue_free(struct cues *);

#endif
