#include "intake/lacks.h"

#include "intake/stated.h"
#include "time/when.h"

enum { LOOKS = 128 };	/* posts of a file that are all looked at */

/*
 * Whether to look for what is stated and was not found: that takes time, so
 * after many posts in vain it is done for some.
 */
static bool
is_looked_at(const struct trouble *all, const struct lacks *l,
    enum trouble_kind kind)
{
	return l->value != NULL && (all[kind].n > 0 || l->posts < LOOKS ||
	    l->posts % LOOKS == 0);
}

static void
note_time(struct trouble *all, const struct post *p, const struct lacks *l)
{
	if (p->time_differs)
		trouble_add(all, TROUBLE_TIME_DIFFERS, p->line, p->id);
	if (p->time_unread)
		trouble_add(all, TROUBLE_TIME_REPLACED, p->line, p->stamp);
	if (p->when != WHEN_NONE)
		return;
	if (p->ahead) {
		trouble_add(all, TROUBLE_TIME_AHEAD, p->line, p->stamp);
	} else if (p->stamp.n > 0) {
		trouble_add(all, TROUBLE_TIME_UNREAD, p->line, p->stamp);
		trouble_advise(all, TROUBLE_TIME_UNREAD, l->advice);
	} else if (is_looked_at(all, l, TROUBLE_TIME_MISSING) &&
	    stated_time(l->value)) {
		trouble_add(all, TROUBLE_TIME_MISSING, p->line, p->id);
	}
}

static void
note_author(struct trouble *all, const struct post *p, const struct lacks *l)
{
	enum trouble_kind kind = TROUBLE_AUTHOR_UNKNOWN;

	if (p->handle.n > 0 || p->name.n > 0)
		return;
	if (p->author_id.n > 0) {
		if (is_looked_at(all, l, TROUBLE_HANDLE_MISSING) &&
		    stated_handle(l->value))
			trouble_add(all, TROUBLE_HANDLE_MISSING, p->line,
			    p->id);
		return;
	}
	if (l->owned)
		kind = TROUBLE_AUTHOR_UNSAID;
	else if (p->handle.p == NULL &&
	    is_looked_at(all, l, TROUBLE_AUTHOR_MISSING) &&
	    stated_author(l->value))
		kind = TROUBLE_AUTHOR_MISSING;
	trouble_add(all, kind, p->line, p->id);
}

static void
note_text(struct trouble *all, const struct post *p, const struct lacks *l)
{
	enum trouble_kind kind = TROUBLE_TEXT_EMPTY;

	if (p->repost && (p->text.n == 0 || p->state == POST_TRUNCATED))
		kind = TROUBLE_REPOST_CUT;
	else if (p->text.n > 0 || p->media.n > 0)
		return;
	else if (p->text.p == NULL && is_looked_at(all, l, TROUBLE_TEXT_MISSING) &&
	    stated_text(l->value))
		kind = TROUBLE_TEXT_MISSING;
	trouble_add(all, kind, p->line, p->id);
}

void
lacks_note(struct trouble *all, const struct post *p, struct lacks l)
{
	note_time(all, p, &l);
	if (p->count_unread.n > 0)
		trouble_add(all, TROUBLE_COUNT_UNREAD, p->line,
		    p->count_unread);
	if (p->id_differs)
		trouble_add(all, TROUBLE_ID_DIFFERS, p->line,
		    p->id);
	if (p->repaired & POST_ID_DAMAGED)
		trouble_add(all, TROUBLE_ID_DAMAGED, p->line,
		    p->id);
	note_text(all, p, &l);
	note_author(all, p, &l);
}
