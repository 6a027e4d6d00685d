#include "walk/taken.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "columns/used.h"
#include "gate/flow.h"
#include "intake/archive.h"
#include "parallel/ring.h"

bool
taken_may(const struct intake_options *o)
{
	return o->map == NULL && (o->forced == NULL || !o->forced->document) &&
	    ring_jobs(o->jobs) > 1;
}

void
taken_begin(struct taken *t, const struct intake *in)
{
	gate_share(&t->gate, in->gate);
	t->gate.batch = &t->batch;
	t->in = (struct intake){ .o = in->o, .gate = &t->gate,
	    .sources = in->sources, .lists = in->lists, .apart = true };
	t->account = in->owner.handle;
}

void
taken_free(struct taken *t)
{
	intake_empty(&t->in);
	arena_free(&t->in.file_arena);
	gate_unshare(&t->gate);
	batch_free(&t->batch);
}

static void
forget_export(struct taken *t)
{
	t->in.owner.handle = (struct str){ NULL, 0 };
	export_free(&t->in.owner);
}

bool
taken_take(struct taken *t, struct input *file)
{
	batch_clear(&t->batch);
	/* What was found in a file that was left to others is in the way. */
	flow_free(&t->in.file);
	used_free(&t->in.used);
	t->in.used = (struct used){ 0 };
	t->in.odd = t->in.tied = false;
	t->in.owner.handle = t->account;
	archive_take(&t->in, file);
	/* What it knows of an export is for who reads it in its turn. */
	if (t->in.tied)
		forget_export(t);
	return !t->in.tied;
}

bool
taken_settle(struct taken *t, struct intake *in, const char *name)
{
	if (in->owner.handle.p != t->account.p)
		return false;
	gate_settle(in->gate, &t->batch, 0, &t->in.file);
	/* What was said of the file before is not said again. */
	t->in.used.said = in->used.said;
	archive_end(&t->in, name, &in->run);
	in->used.said = t->in.used.said;
	t->in.used.said = (struct buf){ 0 };
	return true;
}
