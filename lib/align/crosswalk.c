#include "align/crosswalk.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "base/spell.h"
#include "csv/tsv.h"

/* A line of a crosswalk. */
struct rename {
	struct str source;	/* empty: of every one */
	struct str from;
	struct str to;
	size_t line;
};

/*
 * Gives what old says of one item to another, in s. The first kept entries of
 * s have no new name: they count more.
 */
static void
give(struct priorities_source *s, size_t kept,
    const struct priorities_source *old, const char *file,
    const struct rename *r)
{
	const struct priority *there = priorities_entry(s, r->to);
	const struct priority *e = priorities_entry(old, r->from);
	struct priority named;

	if (e == NULL || (there != NULL && there < s->entry + kept))
		return;
	if (there != NULL && there->value != e->value)
		diag_die("%s:%zu: %s of %s would be both %s and %s (%s:%zu, "
		    "%s:%zu): state it for %s itself", file, r->line,
		    diag_vis(r->to), diag_vis(s->name), diag_vis(there->text),
		    diag_vis(e->text), there->file, there->line, e->file,
		    e->line, diag_vis(r->to));
	if (there != NULL)
		return;
	named = *e;
	named.item = r->to;
	priorities_add(s, named);
}

static bool
concerns(const struct rename *r, struct str source)
{
	return r->source.n == 0 || str_eq(r->source, source);
}

/* Keeps what has no new name, then adds the rest under its new names. */
static void
rename_items(struct priorities_source *s, const char *file,
    const struct rename *r, size_t n)
{
	struct priorities_source old = *s;
	size_t kept;

	s->entry = NULL;
	s->n = s->cap = 0;
	for (size_t i = 0; i < old.n; i++) {
		bool renamed = false;

		for (size_t j = 0; j < n; j++)
			renamed = renamed || (concerns(&r[j], s->name) &&
			    str_eq(r[j].from, old.entry[i].item));
		if (!renamed)
			priorities_add(s, old.entry[i]);
	}
	kept = s->n;
	for (size_t j = 0; j < n; j++)
		if (concerns(&r[j], s->name))
			give(s, kept, &old, file, &r[j]);
	free(old.entry);
}

static void
say_near(const char *file, const struct rename *r, const char *what,
    struct str name, const struct spell *spell)
{
	diag_note("%s:%zu: %s %s%s%s%s", file, r->line, what, diag_vis(name),
	    spell->best.n > 0 ? "; did you mean " : "",
	    diag_vis(spell->best), spell->best.n > 0 ? "?" : "");
}

/* A line that renames nothing is a mistake, or of another study. */
static void
check_from(const struct priorities *p, const char *file, const struct rename *r)
{
	struct spell item = spell_of(r->from), source = spell_of(r->source);
	bool there = false;

	for (size_t i = 0; i < p->n; i++) {
		const struct priorities_source *s = &p->source[i];

		spell_try(&source, s->name);
		if (!concerns(r, s->name))
			continue;
		there = true;
		for (size_t e = 0; e < s->n; e++)
			spell_try(&item, s->entry[e].item);
		if (priorities_entry(s, r->from) != NULL)
			return;
	}
	if (there)
		say_near(file, r, r->source.n > 0 ? "its source does not state" :
		    "no source states", r->from, &item);
	else
		say_near(file, r, "no source is called", r->source, &source);
}

void
crosswalk_read(struct priorities *p, const char *path)
{
	struct tsv t;
	struct rename *r = NULL;
	size_t n = 0, cap = 0, from, to, source;

	tsv_open(&t, path);
	from = tsv_need(&t, "from", "from and to");
	to = tsv_need(&t, "to", "from and to");
	source = tsv_column(&t, "source");
	while (priorities_next(&t)) {
		r = mem_grow(r, &cap, n + 1, sizeof(*r));
		r[n++] = (struct rename){
			.source = source == SIZE_MAX ? STR("") :
			    arena_str(&p->bytes, t.field[source]),
			.from = arena_str(&p->bytes, tsv_full(&t, from)),
			.to = arena_str(&p->bytes, tsv_full(&t, to)),
			.line = t.line
		};
	}
	for (size_t j = 0; j < n; j++)
		check_from(p, path, &r[j]);
	for (size_t i = 0; i < p->n; i++)
		rename_items(&p->source[i], path, r, n);
	free(r);
	tsv_close(&t);
}
