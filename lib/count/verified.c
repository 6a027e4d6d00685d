#include "count/verified.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/verdict.h"

enum { CASES_MAX = 64 };	/* of one record, that are looked at */

/* The i-th string of an array that has been scanned; NULL when it has none. */
static const struct json_node *
item_at(const struct json_node *array, size_t i)
{
	JSON_EACH(v, array)
		if (i-- == 0)
			return v->type == JSON_STRING ? v : NULL;
	return NULL;
}

/* The number of a case, which is added when it is new. */
static uint32_t
case_number(struct verified *v, const struct json_node *id)
{
	uint32_t n;

	buf_clear(&v->text);
	n = names_add(&v->cases, json_text(id, &v->text));
	v->verdict = mem_grow(v->verdict, &v->verdict_cap, (size_t)n + 1,
	    sizeof(*v->verdict));
	v->here = mem_grow(v->here, &v->cap, v->n + 1, sizeof(*v->here));
	v->here[v->n++] = n;
	return n;
}

JSON_KNOWN(case_of, "case")
JSON_KNOWN(case_verdict, "case_verdict")

void
verified_want(struct keys *names)
{
	record_want(names, case_of.name);
	record_want(names, case_verdict.name);
}

void
verified_read(struct verified *v, const struct record *rec)
{
	enum verdict_kind kind[CASES_MAX];
	size_t n = 0;

	v->n = 0;
	if (!json_inside(&v->json, record_known(rec, &case_verdict), JSON_ARRAY,
	    1))
		return;
	v->seen = true;
	JSON_EACH(word, v->json.node) {
		buf_clear(&v->text);
		if (n < CASES_MAX)
			kind[n++] = verdict_find(json_text(word, &v->text));
	}
	if (!json_inside(&v->json, record_known(rec, &case_of), JSON_ARRAY, 1))
		return;
	/* Cases that have a verdict stand first. */
	for (size_t i = 0; i < n; i++) {
		const struct json_node *id = item_at(v->json.node, i);
		uint32_t number;

		if (id == NULL)
			continue;
		number = case_number(v, id);
		v->verdict[number] = (uint8_t)kind[i];
	}
}

void
verified_add(struct verified *v, uint32_t tuple)
{
	for (size_t i = 0; i < v->n; i++)
		distinct_add(&v->pairs, tuple, v->here[i]);
}

void
verified_sum(struct verified *v)
{
	size_t n;
	uint64_t *pair = distinct_pairs(&v->pairs, &n);

	v->counts = v->pairs.owners;
	v->count = mem_new(2 * v->counts + 1, sizeof(*v->count));
	for (size_t i = 0; i < n; i++) {
		uint64_t *count = &v->count[2 * (pair[i] >> 32)];
		enum verdict_kind kind = v->verdict[(uint32_t)pair[i]];

		count[0] += verdict_verified(kind);
		count[1] += verdict_real(kind);
	}
	free(pair);
}

uint64_t
verified_count(const struct verified *v, uint32_t tuple)
{
	return tuple < v->counts ? v->count[2 * (size_t)tuple] : 0;
}

uint64_t
verified_real(const struct verified *v, uint32_t tuple)
{
	return tuple < v->counts ? v->count[2 * (size_t)tuple + 1] : 0;
}

void
verified_free(struct verified *v)
{
	names_free(&v->cases);
	free(v->verdict);
	distinct_free(&v->pairs);
	free(v->here);
	free(v->count);
	json_free(&v->json);
	buf_free(&v->text);
}
