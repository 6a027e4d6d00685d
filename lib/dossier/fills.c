#include "dossier/fills.h"

#include <assert.h>

#include "show/escape.h"
#include "show/numerals.h"

static const char *unit = "unit.code", *units = "units.code";

void
fills_call_units(struct str dimension)
{
	const bool program = str_is(dimension, "program");

	unit = program ? "unit.program" : "unit.code";
	units = program ? "units.program" : "units.code";
}

struct buf *
fills_add(struct fills *f, const char *name)
{
	assert(f->n < FILLS_MAX);
	f->name[f->n] = name;
	return &f->value[f->n++];
}

void
fills_text(struct fills *f, const char *name, struct str text)
{
	escape_html(fills_add(f, name), text);
}

void
fills_count(struct fills *f, const char *name, int64_t n)
{
	numerals_count(fills_add(f, name), n);
}

/* A share without the signs that HTML takes for its own. */
static void
add_share(struct buf *b, double share)
{
	struct buf plain = { 0 };

	numerals_share(&plain, share);
	escape_html(b, buf_str(&plain));
	buf_free(&plain);
}

void
fills_share(struct fills *f, const char *name, double share)
{
	struct buf *b = fills_add(f, name);

	buf_addz(b, "<b>");
	add_share(b, share);
	buf_addz(b, "</b>");
}

void
fills_ends(struct fills *f, const char *low_name, double low,
    const char *high_name, double high)
{
	add_share(fills_add(f, low_name), low);
	add_share(fills_add(f, high_name), high);
}

void
fills_write(struct fills *f, struct buf *out, const char *key)
{
	struct words_name names[FILLS_MAX + 3] = { { NULL, { 0 } } };

	for (size_t i = 0; i < f->n; i++)
		names[i] = (struct words_name){ f->name[i],
			buf_str(&f->value[i]) };
	names[f->n] = (struct words_name){ "unit", str_of(words_of(unit)) };
	names[f->n + 1] = (struct words_name){ "units",
		str_of(words_of(units)) };
	words_fill(out, key, names);
	fills_free(f);
}

void
fills_free(struct fills *f)
{
	while (f->n > 0)
		buf_free(&f->value[--f->n]);
	*f = (struct fills){ 0 };
}
