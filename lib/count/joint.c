#include "count/joint.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "stats/sums.h"

void
joint_open(struct joint *j, struct dimension *item, const struct addend *a)
{
	const struct dimension *of = a->of;

	*j = (struct joint){ .item = item };
	j->possible = of != NULL && item->kind == DIMENSION_MEMBER &&
	    of->kind == DIMENSION_MEMBER && item->path_n > 1 &&
	    of->path_n > 1 && strcmp(item->path[0], of->path[0]) == 0;
}

bool
joint_is_here(const struct joint *j, const struct record *rec)
{
	return j->possible && json_type_is(record_known(rec, &j->item->first),
	    JSON_ARRAY);
}

/* Nothing is known yet of the values that the record has. */
static void
forget(struct joint *j)
{
	const struct dimension *d = j->item;

	j->number = mem_grow(j->number, &j->cap, d->values.n,
	    sizeof(*j->number));
	j->has = mem_grow(j->has, &j->has_cap, d->values.n, sizeof(*j->has));
	for (size_t i = 0; i < d->n; i++) {
		j->number[d->value[i]] = 0;
		j->has[d->value[i]] = false;
	}
}

/* The numbers so far, in units of one more decimal place. */
static void
rescale(struct joint *j)
{
	for (size_t i = 0; i < j->item->n; i++)
		if (__builtin_mul_overflow(j->number[j->item->value[i]], 10,
		    &j->number[j->item->value[i]]))
			sums_overflow();
}

static void
take_item(void *to, struct str s)
{
	struct joint *j = to;
	uint32_t v = names_find(&j->item->values, s);

	if (v == NAMES_NONE)
		return;
	j->has[v] = true;
	if (__builtin_add_overflow(j->number[v], j->x, &j->number[v]))
		sums_overflow();
}

bool
joint_read(struct joint *j, struct addend *a, const struct record *rec,
    struct tally *tally)
{
	size_t parts = j->item->path_n > a->of->path_n ? j->item->path_n :
	    a->of->path_n;
	bool all = true;

	forget(j);
	if (!json_inside(&j->json, record_known(rec, &j->item->first),
	    JSON_ARRAY, 2 * (unsigned)parts))
		return false;
	JSON_EACH(object, j->json.node) {
		unsigned places = tally_places(tally);
		enum addend_found found;

		if (object->type != JSON_OBJECT)
			continue;
		found = addend_read_in(a, object, rec, tally, &j->x);
		if (found == ADDEND_WRONG)
			return false;
		for (; places < tally_places(tally); places++)
			rescale(j);
		if (found == ADDEND_NONE)
			all = false;
		else
			dimension_each_in(j->item, object, take_item, j);
	}
	a->partly += !all;
	return true;
}

void
joint_close(struct joint *j)
{
	free(j->number);
	free(j->has);
	json_free(&j->json);
}
