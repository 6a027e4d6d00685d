#include "io/record.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"

bool
record_none_own(const struct json_node *own)
{
	if (own == NULL || own->type != JSON_ARRAY)
		return false;
	for (uint32_t i = 1; i + 1 < own->n; i++)
		if (!ascii_blank(own->p[i]))
			return false;
	return true;
}

void
record_want(struct keys *names, struct str name)
{
	if (names->n < RECORD_WANTED_MAX &&
	    keys_number(names, name) == names->n)
		keys_add(names, name);
}

void
record_drop(struct record *r, const char *name)
{
	struct str want = str_of(name);

	JSON_EACH(v, r->json.node) {
		if (!json_key_is(v, want))
			continue;
		r->drop = mem_grow(r->drop, &r->drop_cap, r->drops + 1,
		    sizeof(*r->drop));
		r->drop[r->drops++] = v;
	}
}

static int
by_place(const void *a, const void *b)
{
	const struct json_node *const *x = a, *const *y = b;

	return ORDER(*x, *y);
}

/* Writes the bytes from *from to `to`, and goes on after at next. */
static void
write_to(const char **from, const char *to, const char *next)
{
	diag_write((struct str){ *from, (size_t)(to - *from) });
	*from = next;
}

void
record_write(const struct record *r)
{
	const struct json_node *object = r->json.node;
	const char *at = r->line.p;
	const char *end = r->line.p + r->line.n;
	const char *behind = NULL;	/* the member before this one */
	bool any = object->skip > 1;
	size_t d = 0;

	if (r->drops > 0) {
		any = false;
		/* A hostile record repeats one member a million times. */
		qsort(r->drop, r->drops, sizeof(*r->drop), by_place);
		JSON_EACH(v, object) {
			const struct json_node *next = v + v->skip;

			while (d < r->drops && r->drop[d] < v)
				d++;
			if (d == r->drops || r->drop[d] != v)
				any = true;
			else if (any)	/* with the comma before it */
				write_to(&at, behind, v->p + v->n);
			else		/* with the comma after it */
				write_to(&at, v->key - 1,
				    next < object + object->skip ?
				    next->key - 1 : v->p + v->n);
			behind = v->p + v->n;
		}
	}
	if (r->add.n > 0) {
		write_to(&at, end - 1, end);
		diag_write(str_skip(buf_str(&r->add), any ? 0 : 1));
		diag_write(STR("}\n"));
	} else {
		write_to(&at, end, end);
		diag_write(STR("\n"));
	}
	if (cli_unbuffered)
		diag_flush();
}

void
record_reset(struct record *r)
{
	buf_clear(&r->add);
	buf_clear(&r->row_text);
	r->row = (struct str){ 0 };
	r->drops = 0;
}

void
record_free(struct record *r)
{
	json_free(&r->json);
	buf_free(&r->add);
	buf_free(&r->row_text);
	free(r->drop);
	*r = (struct record){ 0 };
}
