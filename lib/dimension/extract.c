/* The values of a dimension in a record. */
#include <stdlib.h>

#include "base/ascii.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/number.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "dimension/dimension.h"
#include "io/record.h"
#include "jq/expr.h"
#include "json/json.h"
#include "json/keys.h"
#include "text/fold.h"

enum { FAILURES_SAID = 3 };

/* s in lower case: folded where it is not ASCII. */
static struct str
lowered(struct dimension *d, struct str s)
{
	buf_clear(&d->lowered);
	buf_reserve(&d->lowered, s.n);
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if ((unsigned char)c >= 0x80) {
			buf_clear(&d->lowered);
			fold_add(&d->lowered, s);
			break;
		}
		d->lowered.p[d->lowered.n++] = ascii_to_lower(c);
	}
	return buf_str(&d->lowered);
}

static void
lose(struct dimension_lost *lost, struct str code)
{
	(void)names_add(&lost->codes, code);
	lost->here = true;
}

static void
take_property(struct dimension *d, struct str code)
{
	uint32_t number = codebook_find(d->book, code);
	const struct codebook_value *v;
	size_t n;

	if (number == CODEBOOK_NONE) {
		lose(&d->unknown, code);
		return;
	}
	v = codebook_values(d->book, number, d->property, &n);
	if (n == 0)
		lose(&d->bare, code);
	for (size_t i = 0; i < n; i++)
		d->take(d->taker, dimension_cut(d, v[i].text));
}

static void
take_value(struct dimension *d, struct str s)
{
	if (d->kind == DIMENSION_PROPERTY)
		take_property(d, s);
	else
		d->take(d->taker, dimension_cut(d, d->lower ? lowered(d, s) : s));
}

/* What v is counted as: of a number the one spelling that all share. */
static struct str
text_of_value(struct dimension *d, const struct json_node *v)
{
	struct str raw = json_raw(v);

	buf_clear(&d->text);
	if (v->type != JSON_NUMBER)
		return json_text(v, &d->text);
	number_canonical(&d->text, raw);
	return buf_str(&d->text);
}

/* The values that stand together, [a,b], as a,b. */
static void
take_together(struct dimension *d, const struct json_node *array)
{
	const struct json_node *first = array + 1;

	buf_clear(&d->joined);
	JSON_EACH(v, array) {
		if (v != first)
			buf_addc(&d->joined, ',');
		buf_adds(&d->joined, text_of_value(d, v));
	}
	if (d->joined.n > 0)
		take_value(d, buf_str(&d->joined));
}

static void
take_scalar(struct dimension *d, const struct json_node *v)
{
	if (v->type == JSON_NULL)
		return;
	if (v->type == JSON_OBJECT) {
		d->objects = true;
		return;
	}
	d->was_text = v->type == JSON_STRING;
	take_value(d, text_of_value(d, v));
}

static void
take_leaf(struct dimension *d, const struct json_node *v)
{
	d->present = d->present || v->type != JSON_NULL;
	if (v->type != JSON_ARRAY) {
		take_scalar(d, v);
		return;
	}
	JSON_EACH(inner, v) {
		if (inner->type == JSON_ARRAY)
			take_together(d, inner);
		else
			take_scalar(d, inner);
	}
}

/* Of which code the evidence v is. */
static void
find_owner(struct dimension *d, const struct json_node *v)
{
	const struct json_node *code = json_get_type(v, "code", JSON_STRING);

	d->owner = NAMES_NONE;
	if (code == NULL)
		return;
	buf_clear(&d->text);
	d->owner = names_add(&d->codes->values, dimension_cut(d->codes,
	    json_text(code, &d->text)));
}

/* Follows the path from its part at; arrays on the way are gone through. */
static void
follow(struct dimension *d, const struct json_node *v, size_t at)
{
	const struct json_node *member;

	if (at == d->path_n) {
		take_leaf(d, v);
	} else if (v->type == JSON_ARRAY) {
		d->present = true;
		JSON_EACH(inner, v)
			if (inner->type == JSON_OBJECT) {
				if (d->codes != NULL && at == 1)
					find_owner(d, inner);
				follow(d, inner, at);
			}
	} else if ((member = json_get(v, d->path[at])) != NULL) {
		follow(d, member, at + 1);
	}
}

/*
 * ["a","b"] as tags are written: no escapes, no blanks. False, and nothing
 * taken, when it is anything else.
 */
static bool
take_plain_array(struct dimension *d, struct str s)
{
	const char *p = s.p + 1, *end = s.p + s.n - 1, *close;

	d->was_text = true;
	if (memchr(s.p, '\\', s.n) != NULL)
		return false;
	for (const char *at = p; at < end; at = close + 2) {
		if (*at != '"')
			return false;
		close = memchr(at + 1, '"', (size_t)(end - at - 1));
		if (close + 1 < end && (close[1] != ',' || close[2] != '"'))
			return false;
	}
	for (; p < end; p = close + 2) {
		close = memchr(p + 1, '"', (size_t)(end - p - 1));
		take_value(d, (struct str){ p + 1, (size_t)(close - p - 1) });
	}
	d->present = true;
	return true;
}

static void
each_member(struct dimension *d, const struct json_node *v)
{
	unsigned deep = 2 * (unsigned)d->path_n;

	if (v == NULL || v->type == JSON_NULL)
		return;
	if (d->path_n == 1) {
		if (v->type == JSON_ARRAY && take_plain_array(d, json_raw(v)))
			return;
		if (v->type != JSON_ARRAY) {
			take_leaf(d, v);
			return;
		}
	}
	/* It was scanned with the record, so it is JSON. */
	(void)json_scan(&d->json, json_raw(v), deep);
	follow(d, d->json.node, 1);
}

static void
each_time(struct dimension *d, const struct moment *t)
{
	d->present = t->dated &&
	    (d->part != MOMENT_HOUR || t->hour != MOMENT_NO_HOUR);
	if (!d->present)
		return;
	buf_clear(&d->text);
	moment_write(&d->text, d->part, t->day, t->hour);
	take_value(d, buf_str(&d->text));
}

static void
each_result(struct dimension *d, const struct record *rec)
{
	expr_run(d->expr, rec->line);
	for (;;) {
		buf_clear(&d->result);
		if (!expr_next(d->expr, &d->result))
			break;
		if (json_scan(&d->json, buf_str(&d->result), 2))
			take_leaf(d, d->json.node);
	}
	if (expr_error(d->expr) != NULL && d->failures++ < FAILURES_SAID)
		diag_finding("%s:%zu: %s: %s", rec->file, rec->lineno,
		    diag_vis(d->name), expr_error(d->expr));
}

/* Gives take_one each value; v is the member, where the dimension is one. */
static void
each_value(struct dimension *d, const struct record *rec,
    const struct moment *t, const struct json_node *v,
    void (*take_one)(void *, struct str), void *taker)
{
	d->take = take_one;
	d->taker = taker;
	d->present = false;
	if (d->kind == DIMENSION_EXPR)
		each_result(d, rec);
	else if (d->kind == DIMENSION_TIME)
		each_time(d, t);
	else
		each_member(d, v);
	d->seen = d->seen || d->present;
}

/* Whether its values stand in a member of the record. */
static bool
is_member(const struct dimension *d)
{
	return d->kind != DIMENSION_EXPR && d->kind != DIMENSION_TIME;
}

void
dimension_want(const struct dimension *d, struct keys *names)
{
	if (d != NULL && is_member(d))
		record_want(names, d->first.name);
}

void
dimension_each(struct dimension *d, const struct record *rec,
    const struct moment *t, void (*take_one)(void *, struct str), void *taker)
{
	each_value(d, rec, t, is_member(d) ?
	    record_known(rec, &d->first) : NULL, take_one, taker);
}

void
dimension_each_in(struct dimension *d, const struct json_node *object,
    void (*take_one)(void *, struct str), void *taker)
{
	d->take = take_one;
	d->taker = taker;
	d->seen = true;
	follow(d, object, 1);
}

/* Adds a value of this turn, once. */
static void
take_json_number(void *taker, struct str s)
{
	struct dimension *d = taker;
	uint32_t v = names_add(&d->values, s);

	if (v >= d->turn_cap) {
		size_t from = d->turn_cap;

		d->turn_seen = mem_grow(d->turn_seen, &d->turn_cap,
		    (size_t)v + 1, sizeof(*d->turn_seen));
		memset(d->turn_seen + from, 0,
		    (d->turn_cap - from) * sizeof(*d->turn_seen));
	}
	if (d->codes != NULL && d->owner != NAMES_NONE &&
	    !dimension_owns(d, d->owner, v)) {
		d->owned = mem_grow(d->owned, &d->owned_cap, d->owned_n + 1,
		    sizeof(*d->owned));
		d->owned[d->owned_n++] = (struct dimension_owned){ d->owner,
			v };
	}
	if (d->turn_seen[v] == d->turn)
		return;
	d->turn_seen[v] = d->turn;
	d->value = mem_grow(d->value, &d->value_cap, d->n + 1,
	    sizeof(*d->value));
	d->value[d->n++] = v;
}

static void
next_turn(struct dimension *d)
{
	if (++d->turn == 0) {
		memset(d->turn_seen, 0, d->turn_cap * sizeof(*d->turn_seen));
		d->turn = 1;
	}
	d->n = d->owned_n = 0;
	d->unknown.here = d->bare.here = false;
}

/* Whether the record before had the same: then its numbers still hold. */
static bool
same_as_before(struct dimension *d, const struct json_node *v)
{
	struct str raw = v == NULL ? STR("") : json_raw(v);

	if (d->last_valid && str_eq(buf_str(&d->last), raw))
		return true;
	buf_clear(&d->last);
	buf_adds(&d->last, raw);
	d->last_valid = true;
	return false;
}

static bool
same_time(struct dimension *d, const struct moment *t)
{
	if (d->last_valid && d->last_present == t->dated &&
	    d->last_day == t->day &&
	    (d->part != MOMENT_HOUR || d->last_hour == t->hour))
		return true;
	d->last_valid = true;
	d->last_present = t->dated;
	d->last_day = t->day;
	d->last_hour = t->hour;
	return false;
}

void
dimension_read(struct dimension *d, const struct record *rec,
    const struct moment *t)
{
	const struct json_node *v = NULL;
	bool same = false;

	if (d->kind == DIMENSION_TIME) {
		same = same_time(d, t);
	} else if (is_member(d)) {
		v = record_known(rec, &d->first);
		same = same_as_before(d, v);
	}
	if (!same) {
		next_turn(d);
		each_value(d, rec, t, v, take_json_number, d);
	}
	d->timeless += d->kind == DIMENSION_TIME && !d->present;
	d->unknown.records += d->unknown.here;
	d->bare.records += d->bare.here;
}
