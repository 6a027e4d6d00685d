/*
 * Numbers of a struct as members of a JSON object, there and back, by a table
 * of where they lie.
 */
#ifndef JSON_FIELDS_H
#define JSON_FIELDS_H

#include <stddef.h>

#include "base/array.h"
#include "base/buf.h"
#include "json/json.h"

enum fields_type {
	FIELDS_BOOL,
	FIELDS_U8,
	FIELDS_U16,
	FIELDS_U32,
	FIELDS_I32,
	FIELDS_U64,
	FIELDS_I64,
	FIELDS_FLOAT,
	FIELDS_DOUBLE
};

struct fields_one {
	const char *name;
	enum fields_type type;
	size_t at;	/* bytes from the beginning of the struct */
	size_t n;	/* how many lie there; more than one are an array */
};

/* An entry for a member of a struct, and for one that is an array. */
#define FIELDS_ONE(struct_, type, member, name)				\
	{ name, FIELDS_##type, offsetof(struct struct_, member), 1 }
#define FIELDS_SOME(struct_, type, member, name, n)			\
	{ name, FIELDS_##type, offsetof(struct struct_, member), n }

/* All numbers of a struct. */
struct fields {
	const struct fields_one *one;
	size_t n;
};

#define FIELDS(table) { table, ARRAY_N(table) }

/* Appends ,"name":value of each of them. */
void fields_write(struct buf *, const struct fields *, const void *from);

/*
 * Fills the struct from an object; the name of a member that is not there or
 * cannot be, NULL when all is well.
 */
const char *fields_read(const struct json_node *object, const struct fields *,
    void *to);

#endif
