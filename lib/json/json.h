/* What stands in scanned JSON, and text as JSON. */
#ifndef JSON_JSON_H
#define JSON_JSON_H

#include "base/buf.h"
#include "base/cli.h"
#include "json/json_name.h"
#include "json/json_scan.h"

/*
 * The member of an object so named (of repeated ones the last); NULL when
 * there is none, when object is NULL or when it is no object. So calls nest.
 */
const struct json_node *json_find(const struct json_node *object,
    struct str name);

/* Whether it has one. */
bool json_has(const struct json_node *object, struct str name);

/* Inline, so that the length of what is written there is known. */
static inline const struct json_node *
json_get(const struct json_node *object, const char *name)
{
	return json_find(object, str_of(name));
}

/* As json_get, but NULL too when the member's type is another. */
const struct json_node *json_get_type(const struct json_node *object,
    const char *name, enum json_type type);

/* Whether v is there (not NULL) and of this type. */
static inline bool
json_type_is(const struct json_node *v, enum json_type type)
{
	return v != NULL && v->type == type;
}

/* A name with its number (json_name.h), by which a member is found sooner. */
struct json_known {
	struct str name;	/* is not copied */
	uint16_t number;
};

/* Of any name; before there are threads. */
struct json_known json_known(struct str name);

/* One that never changes, filled in before main() begins. */
#define JSON_KNOWN(variable, text)					\
	static struct json_known variable;				\
	__attribute__((constructor)) static void			\
	variable##_fill(void)						\
	{								\
		variable = json_known(STR(text));			\
	}

/* As json_find(). */
const struct json_node *json_find_known(const struct json_node *object,
    const struct json_known *);

/* Visits the values of an array or object (kept ones: see depth). */
#define JSON_EACH(child, parent)					\
	for (const struct json_node *child = (parent) + 1;		\
	    child < (parent) + (parent)->skip; child += child->skip)

/* The bytes of a value as they stand. */
static inline struct str
json_raw(const struct json_node *v)
{
	return (struct str){ v->p, v->n };
}

/*
 * A string's text: a range of the input when nothing in it is escaped, else
 * decoded after what scratch holds (valid until scratch changes). A lone
 * surrogate becomes U+FFFD. Of any other value the raw bytes; of NULL and
 * null an empty one whose p is NULL.
 */
struct str json_text(const struct json_node *v, struct buf *scratch);

/*
 * The same of a string only: of any other value, too, an empty text whose p is
 * NULL.
 */
struct str json_string_text(const struct json_node *v, struct buf *scratch);

/*
 * Scans what is inside of a value again, of which an outer scan kept less, down
 * to depth brackets of its own. False when v is NULL or of another type.
 */
bool json_inside(struct json *, const struct json_node *v,
    enum json_type type, unsigned depth);

/* A member's name, decoded in the same way. */
struct str json_key(const struct json_node *v, struct buf *scratch);

/* Whether a member whose name is written with escapes has this name. */
bool json_escaped_key_is(const struct json_node *v, struct str want);

/* Whether a member has this name. */
static inline bool
json_key_is(const struct json_node *v, struct str want)
{
	if (v->key_escaped)
		return json_escaped_key_is(v, want);
	return v->key_n == want.n && (want.n == 0 ||
	    /* Names of one length mostly end in different letters. */
	    (v->key[want.n - 1] == want.p[want.n - 1] &&
	    str_same(v->key, want.p, want.n)));
}

/* Whether v is a string with exactly this text. */
bool json_is(const struct json_node *v, const char *text);

/*
 * Reads a number; false when v is NULL, no number, or one that *out cannot hold:
 * no whole one, or too large.
 */
bool json_u64(const struct json_node *v, uint64_t *out);
bool json_i64(const struct json_node *v, int64_t *out);
bool json_real(const struct json_node *v, double *out);

/* Reads [from,to], two whole numbers and no more; false for all else. */
bool json_pair(const struct json_node *, uint64_t pair[2]);

/* Appends s, valid UTF-8, as a JSON string with its quotes. */
void json_quote(struct buf *out, struct str s);

/*
 * Ends a list, or an object, that has begun in out and whose items each have a
 * comma after them: the last one goes, and the bracket comes.
 */
static inline void
json_end_list(struct buf *out, char bracket)
{
	if (out->p[out->n - 1] == ',')
		out->n--;
	buf_addc(out, bracket);
}

/* Appends ,"name":[...]: what was given for an option, as strings. */
void json_quote_list(struct buf *out, const char *name,
    const struct cli_list *);

#endif
