#include "thread/waiting.h"

#include <stdlib.h>

#include "base/mem.h"

void
waiting_open(struct recent *r)
{
	recent_open(r, WAITING_MAX, sizeof(struct waiting_answer));
}

static void
free_text(struct waiting_answer *w)
{
	if (w->id_n > WAITING_ID)
		free(w->text.far);
	w->id_n = 0;
}

static void
put_text(struct waiting_answer *w, struct str id)
{
	w->id_n = (uint32_t)id.n;
	if (id.n > WAITING_ID)
		w->text.far = mem_dup(id);
	else
		memcpy(w->text.in, id.p, id.n);
}

void
waiting_add(struct recent *r, uint64_t question,
    const struct waiting_answer *answer, struct str id)
{
	struct waiting_answer *w = recent_get(r, question);
	uint64_t oldest;

	if (w != NULL && (w->passes == answer->passes ? w->at <= answer->at :
	    answer->passes))
		return;
	if (w != NULL)
		free_text(w);
	else if (recent_full(r))
		free_text(recent_oldest(r, &oldest));
	w = recent_put(r, question);
	*w = *answer;
	put_text(w, id);
}

const struct waiting_answer *
waiting_find(const struct recent *r, uint64_t question)
{
	return recent_get(r, question);
}

struct str
waiting_text(const struct waiting_answer *w)
{
	return (struct str){ w->id_n > WAITING_ID ? w->text.far : w->text.in,
	    w->id_n };
}

void
waiting_drop(struct recent *r, uint64_t question)
{
	struct waiting_answer *w = recent_get(r, question);

	if (w == NULL)
		return;
	free_text(w);
	(void)recent_drop(r, question);
}

void
waiting_close(struct recent *r)
{
	struct waiting_answer *w;
	uint64_t question;
	size_t at = 0;

	while ((w = recent_each(r, &at, &question)) != NULL)
		free_text(w);
	recent_close(r);
}
