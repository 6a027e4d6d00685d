#include "gate/batch.h"

#include <stdlib.h>

#include "base/mem.h"

/* Texts lie one after the other; their pointers are set when asked for. */
struct batch_kept {
	struct batch_entry e;
	size_t at;		/* of the record */
	size_t text;		/* of the first text */
};

void
batch_add(struct batch *b, const struct batch_entry *e, size_t at)
{
	struct batch_kept *k;

	b->kept = mem_grow(b->kept, &b->cap, b->n + 1, sizeof(*b->kept));
	k = &b->kept[b->n++];
	k->e = *e;
	k->e.record.n = b->bytes.n - at;
	k->at = at;
	k->text = b->texts.n;
	buf_adds(&b->texts, e->platform);
	buf_adds(&b->texts, e->id);
	buf_adds(&b->texts, e->first_id);
	buf_adds(&b->texts, e->shown);
}

static void
place(struct str *s, const char **p)
{
	s->p = *p;
	*p += s->n;
}

struct batch_entry
batch_get(const struct batch *b, size_t i)
{
	struct batch_entry e = b->kept[i].e;
	const char *record = b->bytes.p + b->kept[i].at,
	    *p = b->texts.p + b->kept[i].text;

	place(&e.record, &record);
	place(&e.platform, &p);
	place(&e.id, &p);
	place(&e.first_id, &p);
	place(&e.shown, &p);
	return e;
}

void
batch_clear(struct batch *b)
{
	buf_clear(&b->bytes);
	buf_clear(&b->texts);
	b->n = 0;
}

void
batch_free(struct batch *b)
{
	buf_free(&b->bytes);
	buf_free(&b->texts);
	free(b->kept);
	*b = (struct batch){ 0 };
}
