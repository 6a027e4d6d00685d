/* What a page is made of: each operand, and what it turns out to be. */
#ifndef DOSSIER_PIECE_H
#define DOSSIER_PIECE_H

#include "base/buf.h"
#include "dossier/figure.h"
#include "dossier/gather.h"
#include "json/json.h"

enum piece_kind {
	PIECE_PROSE,
	PIECE_FLOW,	/* of tw-normalize --flow */
	PIECE_FIGURE,	/* SVG */
	PIECE_ROWS,
	PIECE_MANIFEST
};

/* Where on the page it stands; what has no place stands by itself. */
enum piece_place {
	PLACE_NONE,
	PLACE_SHARES,	/* of the first dimension */
	PLACE_PACE,	/* posts per day */
	PLACE_TIMES,	/* periods by the first dimension */
	PLACE_ENDS,	/* shares of the second dimension */
	PLACE_CROSS,	/* the first dimension by the second */
	PLACE_PRIORITY,	/* of tw-align */
	PLACE_VALIDITY,	/* of tw-agree */
	PLACE_FLOW,
	PLACE_KINDS,	/* of posts */
	PLACE_EXAMPLES,	/* of tw-kwic */
	PLACE_MANIFEST
};

struct piece {
	enum piece_kind kind;
	enum piece_place place;
	struct str heading;	/* as the operand says, else from its file */
	char *made;		/* the memory of a heading from a file */
	const char *file;
	struct buf text;
	struct json json;	/* of a flow and a manifest */
	struct gather rows;
	struct figure figure;
};

/*
 * Reads an operand, [name=]file. What may not stand on a page, or is nothing
 * that a page is made of, ends the program with status 2.
 */
void piece_read(struct piece *, const char *operand, struct figure_styles *);

void piece_free(struct piece *);

#endif
