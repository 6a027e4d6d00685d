#include "counts/flowparts.h"

#include <stdlib.h>

bool
flowparts_is(const struct json_node *o)
{
	return json_get_type(o, "read", JSON_NUMBER) != NULL &&
	    json_get_type(o, "written", JSON_NUMBER) != NULL;
}

static struct str
text_of(struct flowparts *f, const struct json_node *o, const char *name)
{
	const struct json_node *v = json_get_type(o, name, JSON_STRING);
	struct buf scratch = { 0 };
	struct str s = { 0 };

	if (v != NULL)
		s = arena_str(&f->texts, json_text(v, &scratch));
	buf_free(&scratch);
	return s;
}

static void
read_authors(struct flowparts *f, const struct json_node *o)
{
	const struct json_node *list = json_get_type(o, "authors", JSON_ARRAY);
	struct buf name = { 0 }, scratch = { 0 };
	size_t cap = 0;

	if (list == NULL)
		return;
	JSON_EACH(v, list) {
		buf_clear(&name);
		buf_clear(&scratch);
		buf_addc(&name, '@');
		buf_adds(&name, json_text(v, &scratch));
		f->author = mem_grow(f->author, &cap, f->authors + 1,
		    sizeof(*f->author));
		f->author[f->authors++] = arena_str(&f->texts, buf_str(&name));
	}
	buf_free(&name);
	buf_free(&scratch);
}

static void
read_part(struct flowparts *f, struct str name, uint64_t n, size_t *cap)
{
	if (str_is(name, "read"))
		f->read = n;
	else if (str_is(name, "synthetic"))
		f->synthetic = n;
	else {
		if (str_is(name, "written"))
			f->written = n;
		f->part = mem_grow(f->part, cap, f->parts + 1,
		    sizeof(*f->part));
		f->part[f->parts++] = (struct flowparts_part){
			arena_str(&f->texts, name), n };
	}
}

void
flowparts_read(struct flowparts *f, const struct json_node *o)
{
	struct buf key = { 0 };
	size_t cap = 0;
	uint64_t n;

	JSON_EACH(v, o) {
		buf_clear(&key);
		if (json_u64(v, &n))
			read_part(f, json_key(v, &key), n, &cap);
	}
	read_authors(f, o);
	f->since = text_of(f, o, "since");
	f->until = text_of(f, o, "until");
	f->zone = text_of(f, o, "zone");
	f->known = true;
	buf_free(&key);
}

bool
flowparts_all_synthetic(const struct flowparts *f)
{
	return f->synthetic > 0 && f->synthetic == f->written;
}

bool
flowparts_some_synthetic(const struct flowparts *f)
{
	return f->synthetic > 0;
}

bool
flowparts_adds_up(const struct flowparts *f, uint64_t *sum)
{
	*sum = 0;
	for (size_t i = 0; i < f->parts; i++)
		*sum += f->part[i].n;
	return *sum == f->read;
}

void
flowparts_free(struct flowparts *f)
{
	free(f->part);
	free(f->author);
	arena_free(&f->texts);
}
