#include "csv/tsv.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/spell.h"
#include "io/input.h"
#include "json/json.h"
#include "text/charset.h"

#define FILE_MAX ((size_t)64 << 20)

static bool
is_utf8(struct str s)
{
	for (const char *p = s.p, *end = s.p + s.n; p < end;) {
		unsigned n = json_utf8(p, end);

		if (n == 0)
			return false;
		p += n;
	}
	return true;
}

/* Skips one line. */
static void
comment(struct tsv *t)
{
	struct str line;

	str_split(&t->rest, '\n', &line);
	t->next++;
}

/* Reads a row's cells into csv; false at the end and where it is wrong. */
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
		if (status == CSV_OPEN || status == CSV_MORE) {
			t->wrong = "a quote that is never closed";
			return false;
		}
		t->next += t->csv.lines;
		t->source = str_sub(t->rest, 0, used);
		t->rest = str_skip(t->rest, used);
		if (!is_utf8(t->source)) {
			t->wrong = "invalid UTF-8";
			return false;
		}
		if (status == CSV_ROW)
			return true;
	}
	return false;
}

/* What parts the columns: a tab, or where none is, what a spreadsheet puts. */
static char
delimiter_of(struct str table)
{
	struct str line = STR("#");
	struct csv csv = { 0 };

	while (str_starts(line, STR("#")) && str_split(&table, '\n', &line))
		;
	return str_chr(line, '\t') == SIZE_MAX && csv_sniff(&csv, line) &&
	    (csv.delim == ';' || csv.delim == ',') ? csv.delim : '\t';
}

bool
tsv_parse(struct tsv *t, const char *path, struct str bytes)
{
	*t = (struct tsv){ .file = path, .line = 1, .next = 1, .rest = bytes };
	if (str_starts(t->rest, STR("\xef\xbb\xbf")))
		t->rest = str_skip(t->rest, 3);
	t->csv.delim = delimiter_of(t->rest);
	t->csv.eol = '\n';
	if (!read_fields(t))
		return false;
	t->columns = t->csv.n;
	t->name = arena_new(&t->bytes, t->columns * sizeof(*t->name));
	t->field = arena_new(&t->bytes, t->columns * sizeof(*t->field));
	for (size_t i = 0; i < t->columns; i++)
		t->name[i] = arena_str(&t->bytes, str_trim(t->csv.cell[i]));
	return true;
}

bool
tsv_step(struct tsv *t)
{
	if (!read_fields(t))
		return false;
	if (t->csv.n > t->columns) {
		buf_clear(&t->why);
		buf_addf(&t->why, "%zu fields, but the first line names %zu "
		    "columns", t->csv.n, t->columns);
		t->wrong = buf_z(&t->why);
		return false;
	}
	for (size_t i = 0; i < t->columns; i++)
		t->field[i] = i < t->csv.n ? str_trim(t->csv.cell[i]) :
		    STR("");
	return true;
}

/* What is wrong ends the program. */
static bool
must(const struct tsv *t, bool row)
{
	if (!row && t->wrong != NULL)
		diag_die("%s:%zu: %s", t->file, t->line, t->wrong);
	return row;
}

/* "Unicode text" of a spreadsheet is UTF-16. */
static void
make_utf8(struct buf *content)
{
	struct buf utf8 = { 0 };

	if (!str_starts(buf_str(content), STR("\xff\xfe")) &&
	    !str_starts(buf_str(content), STR("\xfe\xff")))
		return;
	(void)charset_decode(&utf8, buf_str(content));
	buf_free(content);
	*content = utf8;
}

void
tsv_open(struct tsv *t, const char *path)
{
	struct buf content = { 0 };

	if (!input_slurp(path, FILE_MAX, &content))
		diag_stop();
	make_utf8(&content);
	if (!must(t, tsv_parse(t, path, buf_str(&content))))
		diag_die("%s: empty: its first line must name the columns",
		    path);
	t->content = content;
}

bool
tsv_next(struct tsv *t)
{
	return must(t, tsv_step(t));
}

size_t
tsv_column(const struct tsv *t, const char *name)
{
	for (size_t i = 0; i < t->columns; i++)
		if (spell_distance(t->name[i], str_of(name), 0) == 0)
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
	buf_free(&t->why);
	csv_free(&t->csv);
	arena_free(&t->bytes);
	*t = (struct tsv){ 0 };
}
