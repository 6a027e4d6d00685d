#include "handcode/inbox.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "handcode/drawn.h"

/* sheets/ana.xlsx is ana's, budi.csv.gz budi's. */
static struct str
name_of(const char *path)
{
	struct str s = str_of(path);
	size_t from = s.n, dot;

	while (from > 0 && s.p[from - 1] != '/')
		from--;
	s = str_skip(s, from);
	if (str_ends(s, STR(".gz")))
		s = str_sub(s, 0, s.n - 3);
	for (dot = s.n; dot > 1 && s.p[dot - 1] != '.'; dot--)
		;
	return dot > 1 ? str_sub(s, 0, dot - 1) : s;
}

void
inbox_file(struct inbox *in, const char *path, const char *coder)
{
	in->path = strcmp(path, "-") == 0 ? "(stdin)" : path;
	in->file = codings_file(&in->codings, in->path);
	in->coder = coder != NULL ? str_of(coder) : name_of(in->path);
	in->untouched = in->seen = 0;
}

void
inbox_end(struct inbox *in)
{
	diag_end_of_file(in->path);
	if (in->untouched > 0 && !in->quiet)
		diag_note("%s: %zu of %zu rows untouched, the first in row %zu",
		    in->path, in->untouched, in->seen, in->first_untouched);
}

void
inbox_refuse(struct inbox *in, size_t row, size_t column, const char *fmt,
    ...)
{
	struct buf why = { 0 };
	char small[512];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	buf_addz(&why, small);
	in->codings.refused++;
	if (column == SIZE_MAX)
		diag_bad_line(in->path, row, "%s", buf_z(&why));
	else
		diag_bad_cell(in->path, row, column, "%s", buf_z(&why));
	buf_free(&why);
}

uint32_t
inbox_post(struct inbox *in, const struct ident_row *says, size_t row,
    size_t column)
{
	const char *why;
	uint32_t post = ident_find(&in->ident, says, &why);

	if (post == IDENT_NONE)
		inbox_refuse(in, row, column, "%s", why);
	else if (in->design != NULL && in->design->post[post].p == 0) {
		in->uncertain++;
		return IDENT_NONE;
	}
	return post;
}

uint16_t
inbox_code(struct inbox *in, struct str name, size_t row, size_t column)
{
	struct str meant = { NULL, 0 };
	uint16_t code = name.n == 0 ? CODINGS_MISSING :
	    codings_code(&in->codings, name, &meant);

	if (name.n == 0)
		inbox_refuse(in, row, column, "no code");
	else if (code == CODINGS_MISSING)
		inbox_refuse(in, row, column, "code \"%s\" is not in the "
		    "book%s%s%s", diag_vis(name), meant.n > 0 ? "; " : "",
		    diag_vis(meant), meant.n > 0 ? "?" : "");
	return code;
}

void
inbox_add(struct inbox *in, uint32_t post, uint16_t coder, uint16_t code,
    uint16_t value, size_t row)
{
	codings_add(&in->codings, (struct codings_entry){ post, (uint32_t)row,
	    coder, code, value, in->file });
}

void
inbox_show(struct inbox *in, struct inbox_shown s)
{
	if (!in->keeps)
		return;
	s.url = arena_str(&in->words, s.url);
	s.text = arena_str(&in->words, s.text);
	s.note = arena_str(&in->words, s.note);
	in->shown = mem_grow(in->shown, &in->shown_cap, in->shown_n + 1,
	    sizeof(*in->shown));
	in->shown[in->shown_n++] = s;
}

void
inbox_report(const struct inbox *in)
{
	const struct codings *c = &in->codings;

	ident_report(&in->ident);
	if (in->uncertain > 0)
		diag_note("rows of posts that were drawn because a model was "
		    "unsure of them, left out: %zu; they teach, and judge "
		    "nothing", in->uncertain);
	if (c->unsure > 0)
		diag_note("rows marked unsure: %zu; they count as coded",
		    c->unsure);
	if (c->rows > 0 && 2 * c->refused > c->rows)
		diag_trouble("more than half of the rows were refused: %zu of "
		    "%zu", c->refused, c->rows);
}

void
inbox_free(struct inbox *in)
{
	codings_free(&in->codings);
	ident_free(&in->ident);
	free(in->shown);
	arena_free(&in->words);
	*in = (struct inbox){ 0 };
}
