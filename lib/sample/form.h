/*
 * The sheet that a coder fills in: a post a row, a code a column. Blind: nothing
 * of what the rules found, of cells or chances stands in it, unless it is open.
 */
#ifndef SAMPLE_FORM_H
#define SAMPLE_FORM_H

#include "base/buf.h"
#include "base/cli.h"
#include "coding/evidence.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "draw/draw.h"
#include "io/record.h"
#include "json/json.h"
#include "sample/deal.h"

enum form_kind {
	FORM_XLSX,
	FORM_EXCEL,	/* CSV for a spreadsheet */
	FORM_CSV,
	FORM_TSV,
	FORM_NDJSON,
	FORM_DOCCANO,
	FORM_LABEL_STUDIO,
	FORM_KINDS
};

#define FORM_HELP "xlsx, excel, csv, tsv, ndjson, jsonl-doccano or " \
    "json-label-studio"

/* With more codes than this they share a column. */
enum { FORM_CODES_MAX = 40 };

enum form_part {
	FORM_ID,
	FORM_CODER,
	FORM_URL,
	FORM_TEXT,
	FORM_COPIES,
	FORM_ANSWERED,	/* the post that this one answers */
	FORM_SHOWN,	/* something of the record: --show */
	FORM_RULES,	/* the codes that the rules gave, and why: --open */
	FORM_WORDS,
	FORM_CODE,	/* from here on the coder fills in */
	FORM_CODES,
	FORM_VALUE,
	FORM_NONE,
	FORM_UNSURE,
	FORM_NOTE
};

struct form_column {
	enum form_part part;
	uint32_t number;	/* of the code, or of what is shown */
	struct str name;
	struct str label;
};

struct form {
	const struct draw *draw;
	const struct deal *deal;
	const size_t *turn;	/* by post: as design_write() has it */
	const struct str *answered;	/* by post, or NULL: not asked for */
	bool open;
	bool tidy;		/* a line a code to judge */
	bool named;		/* of several coders: each row says whose */
	struct cli_list show;
	struct dimension **shown;
	size_t shown_n;
	struct form_column *column;
	size_t columns;

	/* The row at hand: cell i is made[end[i - 1] .. end[i]]. */
	struct buf made;
	size_t *end;
	struct record rec;
	struct moment moment;
	struct evidence_list evidence;
	struct json json;
	struct buf text;
	struct buf out;		/* the file, when it is not xlsx */
	size_t rows;		/* of JSON that are written */
	bool begun;		/* the cell at hand has a value */
	struct sheet *sheet;
};

/* The kind so named; one that is not known ends the program. */
enum form_kind form_kind_of(const char *name);

/* What the name of such a file ends with: ".xlsx". */
const char *form_suffix(enum form_kind);

/* Makes the columns, when the rest of what is above is set. */
void form_open(struct form *);

/*
 * Writes the sheet of one coder to path (NULL: stdout); of all of them, one
 * after the other, when coder is SIZE_MAX.
 */
void form_write(struct form *, enum form_kind, size_t coder,
    const char *path);

void form_close(struct form *);

#endif
