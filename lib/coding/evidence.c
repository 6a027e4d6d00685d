#include "coding/evidence.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "json/json.h"
#include "text/points.h"

#define SUFFIX "_evidence"

/* The byte at which a code point begins; false when the text is shorter. */
static bool
find_byte(struct points *p, uint64_t point, size_t *byte)
{
	*byte = points_to_byte(p, point);
	return *byte < p->text.n || points_at_byte(p, *byte) == point;
}

const struct json_node *
evidence_member(const struct record *rec, struct str dimension,
    struct buf *name)
{
	buf_clear(name);
	buf_adds(name, dimension);
	buf_addz(name, SUFFIX);
	return record_get(rec, buf_z(name));
}

const struct json_node *
evidence_entries(struct json *json, const struct json_node *member)
{
	return json_inside(json, member, JSON_ARRAY, 3) ? json->node : NULL;
}

struct str
evidence_code(const struct json_node *entry, struct buf *texts)
{
	return json_text(json_get_type(entry, "code", JSON_STRING), texts);
}

bool
evidence_place(const struct json_node *entry, uint64_t place[2])
{
	return json_pair(json_get(entry, "at"), place);
}

/* Fills in where an entry stands, in bytes of the text. */
static bool
read_place(struct points *p, const struct json_node *entry, struct evidence *e)
{
	uint64_t place[2];

	return evidence_place(entry, place) && place[0] <= place[1] &&
	    find_byte(p, place[0], &e->from) && find_byte(p, place[1], &e->to);
}

static const char *
read_one(struct evidence_list *l, struct points *p, const struct json_node *o)
{
	const struct json_node *rule = json_get_type(o, "rule", JSON_NUMBER);
	const struct json_node *words = json_get_type(o, "words", JSON_STRING);
	const struct json_node *at = json_get_type(o, "at", JSON_ARRAY);
	struct evidence e = { .placed = at != NULL };

	e.code = evidence_code(o, &l->decoded);
	if (rule == NULL && json_get_type(o, "by", JSON_STRING) != NULL) {
		/* Of tw-tag-place: what is no word, or no place of the book. */
		rule = json_get_type(o, "line", JSON_NUMBER);
		if (rule == NULL || e.code.p == NULL || words == NULL)
			return NULL;
	}
	if (e.code.p == NULL || words == NULL || (rule == NULL ?
	    json_get_type(o, "model", JSON_STRING) == NULL :
	    !str_u64(json_raw(rule), &e.rule)))
		return "its evidence is not what a tagger writes";
	e.words = json_text(words, &l->decoded);
	e.scope = json_text(json_get_type(o, "scope", JSON_STRING),
	    &l->decoded);
	e.book = json_text(json_get_type(o, "book", JSON_STRING), &l->decoded);
	if (at != NULL && (!read_place(p, o, &e) ||
	    !str_eq(str_sub(l->text, e.from, e.to), e.words)))
		return "its evidence does not fit its text: tag it again";
	l->v = mem_grow(l->v, &l->cap, l->n + 1, sizeof(*l->v));
	l->v[l->n++] = e;
	return NULL;
}

enum evidence_status
evidence_read(struct evidence_list *l, const struct record *rec,
    struct str dimension, const char **why)
{
	const struct json_node *member, *entries;
	struct points place;

	l->n = 0;
	*why = NULL;
	member = evidence_member(rec, dimension, &l->name);
	if (member == NULL)
		return EVIDENCE_NONE;
	/* Decoded texts lie in one buffer: it must not move meanwhile. */
	buf_clear(&l->decoded);
	buf_reserve(&l->decoded, 2 * rec->line.n);
	l->text = json_text(record_get(rec, "text"), &l->decoded);
	l->id = json_text(record_get(rec, "id"), &l->decoded);
	place = points_of(l->text, false);
	entries = evidence_entries(&l->json, member);
	if (entries == NULL) {
		*why = "its evidence is not what a tagger writes";
		return EVIDENCE_BROKEN;
	}
	JSON_EACH(o, entries)
		if (*why == NULL)
			*why = read_one(l, &place, o);
	return *why == NULL ? EVIDENCE_READ : EVIDENCE_BROKEN;
}

struct str
evidence_dimension(const struct record *rec, struct buf *scratch, size_t *n)
{
	struct str found = { 0 };

	*n = 0;
	JSON_EACH(m, rec->json.node) {
		struct str key = json_key(m, scratch);

		if (m->type != JSON_ARRAY || !str_ends(key, STR(SUFFIX)) ||
		    key.n == sizeof(SUFFIX) - 1)
			continue;
		key = str_sub(key, 0, key.n - (sizeof(SUFFIX) - 1));
		*n += *n == 0 || !str_eq(key, found);
		found = key;
	}
	return found;
}

void
evidence_free(struct evidence_list *l)
{
	free(l->v);
	buf_free(&l->decoded);
	buf_free(&l->name);
	json_free(&l->json);
	*l = (struct evidence_list){ 0 };
}
