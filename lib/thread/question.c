#include "thread/question.h"

#include <assert.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/mem.h"

void
question_open(struct questions *all, size_t most, bool handles)
{
	uint32_t heads = 1;

	assert(most > 0 && most <= QUESTION_CAP);
	while (heads * 2 <= most)
		heads *= 2;
	*all = (struct questions){ .most = (uint32_t)most,
	    .mask = heads - 1 };
	/* Pages of it that nothing was written to take no memory. */
	all->q = mem_new(most + 1, sizeof(*all->q));
	if (handles)
		all->handle = mem_new(most + 1, sizeof(*all->handle));
	all->by_id = mem_new(heads, sizeof(*all->by_id));
	all->by_asker = mem_new(heads, sizeof(*all->by_asker));
}

static uint32_t *
head_of(const struct questions *all, uint32_t *heads, uint64_t key)
{
	return &heads[(uint32_t)hash_u64(key) & all->mask];
}

/* Where the list with the questions of who asked this one begins. */
static uint32_t *
asker_head(const struct questions *all, const struct question *q)
{
	/* Those by nobody known are spread, or their list would be long. */
	return head_of(all, all->by_asker, q->asker != 0 ? q->asker : q->id);
}

/* Puts it after the newest. */
static void
make_newest(struct questions *all, uint32_t i)
{
	all->q[i].older = all->newest;
	if (all->newest == QUESTION_NONE)
		all->oldest = i;
	else
		all->q[all->newest].newer = i;
	all->newest = i;
}

uint32_t
question_add(struct questions *all, uint64_t id, uint64_t asker,
    struct str text)
{
	uint32_t i = all->spare, *head;
	struct question *q;

	assert(all->n < all->most);
	if (i == QUESTION_NONE)
		i = ++all->used;
	else
		all->spare = all->q[i].newer;
	all->n++;
	q = &all->q[i];
	*q = (struct question){ .id = id, .asker = asker,
	    .id_n = (uint32_t)text.n };
	if (text.n > QUESTION_ID)
		q->text.far = mem_dup(text);
	else
		memcpy(q->text.in, text.p, text.n);
	make_newest(all, i);
	head = head_of(all, all->by_id, id);
	q->by_id = *head;
	*head = i;
	head = asker_head(all, q);
	q->by_asker = *head;
	if (*head != QUESTION_NONE)
		all->q[*head].asker_before = i;
	*head = i;
	return i;
}

void
question_handle(struct questions *all, uint32_t i, struct str handle)
{
	if (all->handle != NULL && handle.p != NULL)
		all->handle[i] = mem_dup(handle);
}

uint32_t
question_find(const struct questions *all, uint64_t id)
{
	uint32_t i = *head_of(all, all->by_id, id);

	while (i != QUESTION_NONE && all->q[i].id != id)
		i = all->q[i].by_id;
	return i;
}

uint32_t
question_of_asker(const struct questions *all, uint64_t asker, uint32_t after)
{
	uint32_t i = after == QUESTION_NONE ?
	    *head_of(all, all->by_asker, asker) : all->q[after].by_asker;

	while (i != QUESTION_NONE && all->q[i].asker != asker)
		i = all->q[i].by_asker;
	return i;
}

struct str
question_text(const struct questions *all, uint32_t i)
{
	const struct question *q = &all->q[i];

	return (struct str){ q->id_n > QUESTION_ID ? q->text.far : q->text.in,
	    q->id_n };
}

/* Takes it out of both lists of its slots. */
static void
unlink_question(struct questions *all, uint32_t i)
{
	struct question *q = &all->q[i];
	uint32_t *link = head_of(all, all->by_id, q->id);

	while (*link != i)
		link = &all->q[*link].by_id;
	*link = q->by_id;
	if (q->asker_before != QUESTION_NONE)
		all->q[q->asker_before].by_asker = q->by_asker;
	else
		*asker_head(all, q) = q->by_asker;
	if (q->by_asker != QUESTION_NONE)
		all->q[q->by_asker].asker_before = q->asker_before;
}

/* What it holds in memory of its own. */
static void
free_texts(struct questions *all, uint32_t i)
{
	if (all->q[i].id_n > QUESTION_ID)
		free(all->q[i].text.far);
	all->q[i].id_n = 0;
	if (all->handle == NULL)
		return;
	free(all->handle[i]);
	all->handle[i] = NULL;
}

void
question_drop(struct questions *all, uint32_t i)
{
	struct question *q = &all->q[i];

	unlink_question(all, i);
	if (q->older == QUESTION_NONE)
		all->oldest = q->newer;
	else
		all->q[q->older].newer = q->newer;
	if (q->newer == QUESTION_NONE)
		all->newest = q->older;
	else
		all->q[q->newer].older = q->older;
	free_texts(all, i);
	q->newer = all->spare;
	all->spare = i;
	all->n--;
}

void
question_close(struct questions *all)
{
	for (uint32_t i = all->oldest; i != QUESTION_NONE; i = all->q[i].newer)
		free_texts(all, i);
	free(all->q);
	free(all->handle);
	free(all->by_id);
	free(all->by_asker);
	*all = (struct questions){ 0 };
}
