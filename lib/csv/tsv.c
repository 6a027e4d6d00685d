#include "csv/tsv.h"

#include <stdlib.h>

#include "base/diag.h"
#include "io/input.h"
#include "json/json.h"

#define FILE_MAX ((size_t)64 << 20)

static void
check_utf8(const struct tsv *t, struct str s)
{
	for (const char *p = s.p, *end = s.p + s.n; p < end;) {
		unsigned n = json_utf8(p, end);

		if (n == 0)
			diag_die("%s:%zu: invalid UTF-8", t->file, t->line);
		p += n;
	}
}

/* Skips one line. */
static void
comment(struct tsv *t)
{
	struct str line;

	str_split(&t->rest, '\n', &line);
	t->next++;
}

/* Reads a row's cells into csv; false at the end. */
static bool
read_fields(struct tsv *t)
{
	while (t->rest.n > 0) {
		enum csv_status status;
		size_t used;

		t->line = t->next;
		if (t->rest.p[0] == '#') {
			comment(t);
			continue;
		}
		status = csv_row(&t->csv, t->rest, true, &used);
		if (status == CSV_OPEN || status == CSV_MORE)
			diag_die("%s:%zu: a quote that is never closed",
			    t->file, t->line);
		t->next += t->csv.lines;
		check_utf8(t, str_sub(t->rest, 0, used));
		t->rest = str_skip(t->rest, used);
		if (status == CSV_ROW)
			return true;
	}
	return false;
}

void
tsv_open(struct tsv *t, const char *path)
{
	*t = (struct tsv){ .file = path, .line = 1, .next = 1 };
	if (!input_slurp(path, FILE_MAX, &t->content))
		diag_stop();
	t->csv.delim = '\t';
	t->csv.eol = '\n';
	t->rest = buf_str(&t->content);
	if (str_starts(t->rest, STR("\xef\xbb\xbf")))
		t->rest = str_skip(t->rest, 3);
	if (!read_fields(t))
		diag_die("%s: empty: its first line must name the columns",
		    path);
	t->columns = t->csv.n;
	t->name = arena_new(&t->bytes, t->columns * sizeof(*t->name));
	t->field = arena_new(&t->bytes, t->columns * sizeof(*t->field));
	for (size_t i = 0; i < t->columns; i++)
		t->name[i] = arena_str(&t->bytes, str_trim(t->csv.cell[i]));
}

bool
tsv_next(struct tsv *t)
{
	if (!read_fields(t))
		return false;
	if (t->csv.n > t->columns)
		diag_die("%s:%zu: %zu fields, but the first line names %zu "
		    "columns", t->file, t->line, t->csv.n, t->columns);
	for (size_t i = 0; i < t->columns; i++)
		t->field[i] = i < t->csv.n ? str_trim(t->csv.cell[i]) :
		    STR("");
	return true;
}

size_t
tsv_column(const struct tsv *t, const char *name)
{
	for (size_t i = 0; i < t->columns; i++)
		if (str_is(t->name[i], name))
			return i;
	return SIZE_MAX;
}

size_t
tsv_need(const struct tsv *t, const char *name, const char *all)
{
	size_t at = tsv_column(t, name);

	if (at == SIZE_MAX)
		diag_die("%s:%zu: no column %s: the first line must name "
		    "%s, with a tab between", t->file, t->line, name, all);
	return at;
}

struct str
tsv_full(const struct tsv *t, size_t column)
{
	if (t->field[column].n == 0)
		diag_die("%s:%zu: no %s", t->file, t->line,
		    diag_vis(t->name[column]));
	return t->field[column];
}

void
tsv_close(struct tsv *t)
{
	buf_free(&t->content);
	csv_free(&t->csv);
	arena_free(&t->bytes);
	*t = (struct tsv){ 0 };
}
