/*
 * What records are counted by: a member path, a part of time, a property of a
 * codebook's codes, or a jq expression, as -b names it.
 */
#ifndef DIMENSION_DIMENSION_H
#define DIMENSION_DIMENSION_H

#include "base/buf.h"
#include "base/hash.h"
#include "codebook/codebook.h"
#include "dimension/moment.h"
#include "io/record.h"
#include "jq/expr.h"
#include "json/json.h"
#include "json/keys.h"

enum dimension_kind {
	DIMENSION_MEMBER,
	DIMENSION_TIME,
	DIMENSION_PROPERTY,
	DIMENSION_EXPR
};

enum { DIMENSION_PATH_MAX = 16 };

/* Codes that have no value of a property: no row counts them. */
struct dimension_lost {
	struct names codes;
	bool here;	/* the record last read has one */
	uint64_t records;
};

struct dimension_owned {
	uint32_t code;
	uint32_t value;
};

struct dimension {
	struct str name;	/* of its column: as it was asked for */
	enum dimension_kind kind;
	enum moment_part part;	/* DIMENSION_TIME */
	char *path[DIMENSION_PATH_MAX];
	size_t path_n;
	struct json_known first;	/* path[0] */
	size_t depth;	/* code paths are cut to so many parts; 0: whole */
	bool lower;	/* values are counted in lower case */
	const struct codebook *book;	/* whose codes these are, or NULL */
	uint32_t property;	/* DIMENSION_PROPERTY */
	struct expr *expr;

	/*
	 * Where this is evidence of codes that are counted by, too: their
	 * dimension, and which value belongs to which code of the record.
	 */
	struct dimension *codes;
	uint32_t owner;		/* the code of the evidence at hand */
	struct dimension_owned *owned;
	size_t owned_n;
	size_t owned_cap;

	/* Of the record last read; numbers are those of values, each once. */
	bool present;	/* the record carries the dimension */
	bool was_text;	/* the value last taken was text, no number */
	uint32_t *value;
	size_t n;
	struct names values;	/* every value seen */

	uint64_t failures;	/* records on which the expression failed */
	bool objects;	/* some values were objects and were left out */
	struct dimension_lost unknown;	/* the book does not have them */
	struct dimension_lost bare;	/* it does, but without the property */
	bool seen;	/* some record carried the dimension */
	uint64_t timeless;	/* DIMENSION_TIME: records that did not */

	/* How a value is taken: dimension_read() and _each() set it. */
	void (*take)(void *, struct str);
	void *taker;
	size_t value_cap;
	uint32_t *turn_seen;	/* by value: the turn in which it last came */
	size_t turn_cap;
	uint32_t turn;
	struct json json;
	struct buf last;	/* the value as it stood in the record before */
	bool last_valid;
	bool last_present;
	int64_t last_day;
	unsigned last_hour;
	struct buf text;
	struct buf joined;
	struct buf lowered;
	struct buf result;
};

/*
 * The dimension that spec names. With a book, NAME.PROPERTY is a declared
 * property when NAME is the book's dimension. A mistake ends the program with
 * status 2; option ("-b") names it in messages. dimension_close() frees.
 */
struct dimension *dimension_open(struct str spec, const char *option,
    const struct codebook *book);

/*
 * Cuts the next dimension off "dim,dim,name=expression" (an expression goes to
 * the end); false at the end.
 */
bool dimension_split(struct str *rest, struct str *spec);

/*
 * Adds the values that codes with rules have in a dimension of a book, in the
 * order of the book.
 */
void dimension_codes(const struct dimension *, struct names *);

/* Whether rows of tw-count have a member of this name that is no dimension. */
bool dimension_is_reserved(struct str name);

/*
 * Adds the member that the dimension, which may be NULL, stands in to the names:
 * record_want().
 */
void dimension_want(const struct dimension *, struct keys *names);

/* Reads the values of a record: present, value, n. */
void dimension_read(struct dimension *, const struct record *,
    const struct moment *);

/* Whether d is evidence of the codes in the other: NAME_evidence.* of NAME. */
bool dimension_is_evidence(const struct dimension *d,
    const struct dimension *codes);

/* Whether the record last read has this value as evidence of this code. */
bool dimension_owns(const struct dimension *, uint32_t code, uint32_t value);

/* Gives each value (repeated ones, too) to take, and keeps none. */
void dimension_each(struct dimension *, const struct record *,
    const struct moment *, void (*take)(void *, struct str), void *taker);

/*
 * The same of one object of the array that the member is, which is scanned as
 * deep as the path goes: the first name of the path is not sought.
 */
void dimension_each_in(struct dimension *, const struct json_node *object,
    void (*take)(void *, struct str), void *taker);

/* The code path s cut to the dimension's depth. */
struct str dimension_cut(const struct dimension *, struct str s);

/* Says on stderr what could not be counted; before it is closed. */
void dimension_report(const struct dimension *);

void dimension_close(struct dimension *);

#endif
