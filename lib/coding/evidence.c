#include "coding/evidence.h"

#include <stdlib.h>

#include "base/mem.h"
#include "text/points.h"

#define SUFFIX "_evidence"

/* The byte at which a code point begins; false when the text is shorter. */
static bool
find_byte(struct points *p, uint64_t point, size_t *byte)
{
	*byte = points_to_byte(p, point);
	return *byte < p->text.n || points_at_byte(p, *byte) == point;
}

/* "at":[start,end] in code points, as bytes. */
static bool
read_place(struct points *p, const struct json_node *at, struct evidence *e)
{
	uint64_t bound[2];
	size_t n = 0;

	JSON_EACH(v, at) {
		if (n == 2 || v->type != JSON_NUMBER ||
		    !str_u64(json_raw(v), &bound[n]))
			return false;
		n++;
	}
	return n == 2 && bound[0] <= bound[1] &&
	    find_byte(p, bound[0], &e->from) && find_byte(p, bound[1], &e->to);
}

static const char *
read_one(struct evidence_list *l, struct points *p, const struct json_node *o)
{
	const struct json_node *code = json_get_type(o, "code", JSON_STRING);
	const struct json_node *rule = json_get_type(o, "rule", JSON_NUMBER);
	const struct json_node *words = json_get_type(o, "words", JSON_STRING);
	const struct json_node *at = json_get_type(o, "at", JSON_ARRAY);
	struct evidence e = { .placed = at != NULL };

	if (code == NULL || rule == NULL || words == NULL ||
	    !str_u64(json_raw(rule), &e.rule))
		return "its evidence is not what a tagger writes";
	e.code = json_text(code, &l->decoded);
	e.words = json_text(words, &l->decoded);
	e.scope = json_text(json_get_type(o, "scope", JSON_STRING),
	    &l->decoded);
	if (at != NULL && (!read_place(p, at, &e) ||
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
	const struct json_node *member;
	struct points place;

	l->n = 0;
	*why = NULL;
	buf_clear(&l->name);
	buf_adds(&l->name, dimension);
	buf_addz(&l->name, SUFFIX);
	member = record_get(rec, buf_z(&l->name));
	if (member == NULL)
		return EVIDENCE_NONE;
	/* Decoded texts lie in one buffer: it must not move meanwhile. */
	buf_clear(&l->decoded);
	buf_reserve(&l->decoded, 2 * rec->line.n);
	l->text = json_text(record_get(rec, "text"), &l->decoded);
	l->id = json_text(record_get(rec, "id"), &l->decoded);
	place = points_of(l->text, false);
	if (member->type != JSON_ARRAY ||
	    !json_scan(&l->json, json_raw(member), 3)) {
		*why = "its evidence is not what a tagger writes";
		return EVIDENCE_BROKEN;
	}
	JSON_EACH(o, l->json.node)
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
