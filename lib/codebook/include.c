#include "codebook/include.h"

#include "base/buf.h"
#include "base/spell.h"
#include "codebook/book.h"
#include "rule/fault.h"

/* Whether path is below, which is a heading of it. */
static bool
is_below(struct str path, struct str heading)
{
	return path.n > heading.n && str_starts(path, heading) &&
	    path.p[heading.n] == '/';
}

/* What this include alone makes of a path, which becomes *to. */
static enum include_part
place_here(const struct include *i, struct str path, struct buf *to)
{
	enum include_part part = i->wants == 0 ? INCLUDE_TAKEN : INCLUDE_NOT;

	if (i->as.n > 0) {
		const struct str want = i->want[0].path;
		bool is = str_eq(path, want);

		if (!is && !is_below(path, want))
			return INCLUDE_NOT;
		buf_adds(to, i->as);
		buf_adds(to, str_skip(path, want.n));
		return is ? INCLUDE_MERGED : INCLUDE_TAKEN;
	}
	for (size_t k = 0; k < i->wants && part != INCLUDE_TAKEN; k++) {
		const struct str want = i->want[k].path;

		if (str_eq(path, want) || is_below(path, want))
			part = INCLUDE_TAKEN;
		else if (is_below(want, path))
			part = INCLUDE_ABOVE;
	}
	if (part != INCLUDE_NOT)
		buf_adds(to, path);
	return part;
}

enum include_part
include_place(struct include *i, struct str path, struct buf *out)
{
	struct buf to = { 0 };
	enum include_part part = place_here(i, path, &to), outer;

	if (part != INCLUDE_NOT && i->outer != NULL) {
		outer = include_place(i->outer, buf_str(&to), out);
		if (outer == INCLUDE_NOT || outer == INCLUDE_ABOVE)
			part = outer;
		else if (outer == INCLUDE_MERGED && part == INCLUDE_TAKEN)
			part = outer;
	} else {
		buf_adds(out, buf_str(&to));
	}
	i->merged |= part == INCLUDE_MERGED;
	buf_free(&to);
	return part;
}

void
include_meet(struct include *i, struct str path)
{
	struct buf to = { 0 };

	for (size_t k = 0; k < i->wants; k++) {
		struct include_want *w = &i->want[k];

		w->met |= str_eq(w->path, path);
		if (!w->met)
			spell_try(&w->near, path);
	}
	if (i->outer != NULL && i->as.n == 0 &&
	    place_here(i, path, &to) != INCLUDE_NOT)
		include_meet(i->outer, path);
	buf_free(&to);
}

void
include_check(const struct include *i, const char *name, struct faults *faults)
{
	for (size_t k = 0; k < i->wants; k++) {
		const struct include_want *w = &i->want[k];

		if (w->met)
			continue;
		if (w->near.best.n > 0)
			fault_error(faults, w->at, "no code %s is in %s; did "
			    "you mean %s?", fault_show(w->path), name,
			    fault_show(w->near.best));
		else
			fault_error(faults, w->at, "no code %s is in %s; a "
			    "code is named by its whole path, a/b",
			    fault_show(w->path), name);
	}
}
