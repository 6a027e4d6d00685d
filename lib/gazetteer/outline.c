#include "gazetteer/outline.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/multimap.h"

/* An outline while it is made. */
struct outline {
	const struct gazetteer *g;
	struct codebook *book;
	struct multimap inside;	/* by entry: what lies in it */
	size_t code_cap;
	size_t path_cap;
	size_t value_cap;
	struct buf path;
};

/* What a code has in the user's own columns. */
static void
add_values(struct outline *o, uint32_t code, uint32_t entry)
{
	struct codebook *b = o->book;

	for (uint32_t p = 0; p < o->g->properties.n; p++) {
		struct str text = places_value(o->g, entry, p);

		if (text.n == 0)
			continue;
		b->value = mem_grow(b->value, &o->value_cap, b->values + 1,
		    sizeof(*b->value));
		b->value[b->values++] = (struct codebook_value){ .code = code,
		    .property = p, .file = o->g->entry[entry].file,
		    .line = o->g->entry[entry].line,
		    .text = arena_str(&b->texts, text) };
	}
}

/* Adds a code of the path in o->path; CODEBOOK_NONE when there is one. */
static uint32_t
add_code(struct outline *o, struct str id, struct str label, uint32_t depth)
{
	struct codebook *b = o->book;
	uint32_t n = names_add(&b->paths, buf_str(&o->path));

	if (n < b->codes)
		return CODEBOOK_NONE;
	b->code = mem_grow(b->code, &o->code_cap, (size_t)b->codes + 1,
	    sizeof(*b->code));
	b->by_path = mem_grow(b->by_path, &o->path_cap, (size_t)n + 1,
	    sizeof(*b->by_path));
	b->by_path[n] = b->codes;
	b->code[b->codes] = (struct codebook_code){
		.path = arena_str(&b->texts, buf_str(&o->path)),
		.id = arena_str(&b->texts, id),
		.label = arena_str(&b->texts, label),
		.parent = CODEBOOK_NONE, .depth = depth };
	return b->codes++;
}

/* Adds an entry to the path in o->path, and below it what lies in it. */
static void
add_entry(struct outline *o, uint32_t entry, uint32_t depth)
{
	const struct gazetteer_entry *e = &o->g->entry[entry];
	size_t above = o->path.n;
	uint32_t code;

	buf_addz(&o->path, above > 0 ? "/" : "");
	buf_adds(&o->path, e->id);
	code = add_code(o, e->id, e->name, depth);
	if (code != CODEBOOK_NONE) {
		o->book->code[code].file = e->file;
		o->book->code[code].line = e->line;
		o->book->code[code].rules = e->class == GAZETTEER_LEVEL &&
		    e->level == 0;
		add_values(o, code, entry);
		/* What is in a level is a deeper one, or a place. */
		MULTIMAP_EACH(&o->inside, in, entry)
			add_entry(o, *in, depth + 1);
		o->book->code[code].end = o->book->codes;
	}
	o->path.n = above;
}

/* Which entries lie in which. */
static void
sort_entries(struct outline *o)
{
	const struct gazetteer *g = o->g;

	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = &g->entry[i];

		if (e->class == GAZETTEER_LEVEL && e->parent != GAZETTEER_NONE)
			multimap_add(&o->inside, e->parent, i);
		if (e->class != GAZETTEER_PLACE)
			continue;
		for (uint32_t s = 0; s < e->shares; s++)
			multimap_add(&o->inside, g->share[e->share + s].area,
			    i);
	}
	multimap_make(&o->inside, g->entries, 0, 0);
}

static void
add_outside(struct outline *o)
{
	static const struct str id = STR_INIT("outside");
	uint32_t code = CODEBOOK_NONE;

	buf_adds(&o->path, id);
	for (uint32_t i = 0; i < o->g->entries; i++) {
		if (o->g->entry[i].class != GAZETTEER_OUTSIDE)
			continue;
		if (code == CODEBOOK_NONE)
			code = add_code(o, id, (struct str){ NULL, 0 }, 1);
		add_entry(o, i, 2);
	}
	if (code != CODEBOOK_NONE)
		o->book->code[code].end = o->book->codes;
}

struct codebook *
outline_make(const struct gazetteer *g)
{
	struct codebook *b = mem_new(1, sizeof(*b));
	struct outline o = { .g = g, .book = b };

	b->files = g->files;
	b->file = mem_new(g->files, sizeof(*b->file));
	for (size_t i = 0; i < g->files; i++) {
		b->file[i].path = arena_str(&b->texts,
		    str_of(g->file[i].path)).p;
		b->file[i].name = arena_str(&b->texts, g->file[i].name);
	}
	b->title = arena_str(&b->texts, g->title);
	b->language = arena_str(&b->texts, g->language);
	b->dimension = STR(OUTLINE_DIMENSION);
	for (uint32_t p = 0; p < g->properties.n; p++)
		names_add(&b->properties, g->properties.key[p]);
	sort_entries(&o);
	for (uint32_t i = 0; i < g->entries; i++)
		if (g->entry[i].class == GAZETTEER_LEVEL &&
		    g->entry[i].level == 0)
			add_entry(&o, i, 1);
	add_outside(&o);
	multimap_free(&o.inside);
	buf_free(&o.path);
	return b;
}
