#include "gate/spool.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/scratch.h"

struct spool {
	FILE *f;
	struct buf room;
};

/* What stands before the bytes of each entry. */
struct spool_head {
	size_t platform;
	size_t id;
	size_t record;
	unsigned number;
};

struct spool *
spool_open(void)
{
	struct spool *s = mem_new(1, sizeof(*s));

	s->f = fdopen(scratch_open(), "w+");
	if (s->f == NULL)
		scratch_fail();
	return s;
}

static void
spool_put(struct spool *s, const void *p, size_t n)
{
	if (n > 0 && fwrite(p, 1, n, s->f) != n)
		scratch_fail();
}

void
spool_add(struct spool *s, struct str platform, struct str id,
    unsigned number, struct str record)
{
	struct spool_head h = { platform.n, id.n, record.n, number };

	spool_put(s, &h, sizeof(h));
	spool_put(s, platform.p, platform.n);
	spool_put(s, id.p, id.n);
	spool_put(s, record.p, record.n);
}

void
spool_rewind(struct spool *s)
{
	if (fflush(s->f) != 0 || fseeko(s->f, 0, SEEK_SET) != 0)
		scratch_fail();
}

bool
spool_next(struct spool *s, struct spool_entry *e)
{
	struct spool_head h;
	size_t n;

	if (fread(&h, 1, sizeof(h), s->f) != sizeof(h)) {
		if (ferror(s->f))
			scratch_fail();
		return false;
	}
	n = h.platform + h.id + h.record;
	buf_clear(&s->room);
	buf_reserve(&s->room, n);
	if (fread(s->room.p, 1, n, s->f) != n)
		scratch_fail();
	e->platform = (struct str){ s->room.p, h.platform };
	e->id = (struct str){ s->room.p + h.platform, h.id };
	e->record = (struct str){ s->room.p + h.platform + h.id, h.record };
	e->number = h.number;
	return true;
}

void
spool_close(struct spool *s)
{
	fclose(s->f);
	buf_free(&s->room);
	free(s);
}
