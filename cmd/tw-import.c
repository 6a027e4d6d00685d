/* tw-import: a dictionary of another program becomes a codebook. */
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "codebook/codebook.h"
#include "dictionary/id.h"
#include "dictionary/import.h"
#include "dictionary/write.h"
#include "io/input.h"
#include "show/table.h"

static const struct import_format *const formats[] = {
	&import_quanteda, &import_liwc, &import_lexicoder, &import_yoshikoder,
	&import_wordstat, &import_khcoder
};
#define STDIN "(stdin)"

enum { FORMATS = ARRAY_N(formats) };

static const char *dimension;
static const char *format_name;
static const char *rows;
static const char *encoding;
static const char *title;
static bool strict;

static void list_formats(const char *);

static const struct cli_option options[] = {
	{ 'd', "dimension", "NAME", "the dimension of the book",
	    CLI_STRING, { .string = &dimension } },
	{ 0, "encoding", "NAME", "its encoding, where its bytes do not tell: windows-1251",
	    CLI_STRING, { .string = &encoding } },
	{ 'f', "format", "NAME", "what the dictionary is: see --list-formats",
	    CLI_STRING, { .string = &format_name } },
	{ 'o', "output", "FORMAT", "what became of each entry, as rows",
	    CLI_STRING, { .string = &rows } },
	{ 0, "title", "TEXT", "the title of the book",
	    CLI_STRING, { .string = &title } },
	{ 0, "strict", NULL, "status 1 when something was not exact",
	    CLI_FLAG, { .flag = &strict } },
	{ 0, "list-formats", NULL, "print the formats",
	    CLI_CALL, { .call = list_formats } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-import", "[file]",
	"Turns a dictionary of another program into a codebook.", options
};

static void
list_formats(const char *arg)
{
	struct buf out = { 0 };

	(void)arg;
	for (size_t i = 0; i < FORMATS; i++)
		buf_addf(&out, "%-12s %-18s %s\n", formats[i]->name,
		    formats[i]->title, formats[i]->suffixes);
	diag_write(buf_str(&out));
	diag_stop();
}

static struct str
base_name(const char *path)
{
	struct str s = str_of(path), part, last = s;

	while (str_split(&s, '/', &part))
		last = part;
	return last;
}

static bool
has_suffix(struct str file, const char *suffixes)
{
	struct str all = str_of(suffixes), one;

	while (str_split(&all, ' ', &one))
		if (file.n > one.n &&
		    str_eq_nocase(str_skip(file, file.n - one.n), one))
			return true;
	return false;
}

/* " quanteda liwc ..." for messages. */
static const char *
format_names(void)
{
	static struct buf names;

	buf_clear(&names);
	for (size_t i = 0; i < FORMATS; i++)
		buf_addf(&names, " %s", formats[i]->name);
	return buf_z(&names);
}

/* By -f, by the file's suffix, by what stands in it. */
static const struct import_format *
find_format(const char *path, struct str text)
{
	for (size_t i = 0; format_name != NULL && i < FORMATS; i++)
		if (str_eq_nocase(str_of(formats[i]->name),
		    str_of(format_name)))
			return formats[i];
	if (format_name != NULL)
		cli_usage("unknown format %s; there are%s",
		    diag_vis(str_of(format_name)), format_names());
	if (str_starts(text, STR("codebook 1")))
		diag_die("%s: a codebook already: tw-tag takes it with -c",
		    path);
	for (size_t i = 0; i < FORMATS; i++)
		if (has_suffix(base_name(path), formats[i]->suffixes))
			return formats[i];
	for (size_t i = 0; i < FORMATS; i++)
		if (formats[i]->looks_like(text))
			return formats[i];
	if (str_trim(text).n == 0)
		diag_die("%s: nothing stands in it", path);
	diag_die("%s: not a dictionary that I know: if it is one of these, "
	    "name its format with -f:%s; words in a table or a list become a "
	    "codebook by hand, see tw-codebook(5)", path, format_names());
}

/* Says what is not exact, entry by entry, then the sum. */
static void
report_import(const struct import *im)
{
	for (size_t i = 0; i < im->entries; i++) {
		const struct import_entry *e = &im->entry[i];

		if (e->fate == IMPORT_EXACT || e->fate == IMPORT_REPEATED)
			continue;
		diag_note("%s:%zu: %s: %s: %s", im->path, e->line,
		    import_fate_name(e->fate), diag_vis(e->source), e->why.p);
	}
	for (size_t i = 0; i < im->codes; i++)
		if (im->code[i].child == IMPORT_NONE &&
		    im->code[i].entry == IMPORT_NONE)
			diag_note("%s: %s: nothing lies in it, so it is never "
			    "given", im->path, diag_vis(im->code[i].name));
	diag_note("%s: %s: codes %zu, entries %zu, exact %zu, approximate %zu, "
	    "refused %zu, repeated %zu", im->path, im->format, im->codes,
	    im->entries, im->count[IMPORT_EXACT],
	    im->count[IMPORT_APPROXIMATE], im->count[IMPORT_REFUSED],
	    im->count[IMPORT_REPEATED]);
	if (strict && im->count[IMPORT_APPROXIMATE] +
	    im->count[IMPORT_REFUSED] > 0)
		diag_findings();
}

/* What is not there is left out of ndjson. */
static void
put_cell(struct table *t, const char *column, struct str s)
{
	if (s.n > 0)
		table_text(t, column, s);
}

static void
print_rows(const struct import *im)
{
	static const struct table_column columns[] = {
		{ .name = "row", .wide_only = true },
		{ .name = "line", .right = true },
		{ .name = "code" }, { .name = "fate" }, { .name = "entry" },
		{ .name = "rule" }, { .name = "why" },
	};
	struct table *t = table_open(rows, columns,
	    ARRAY_N(columns));

	for (size_t i = 0; i < im->entries; i++) {
		const struct import_entry *e = &im->entry[i];

		table_text(t, "row", STR("entry"));
		table_int(t, "line", (int64_t)e->line);
		put_cell(t, "code", e->code == IMPORT_NONE ? STR("") :
		    im->code[e->code].path);
		table_text(t, "fate", str_of(import_fate_name(e->fate)));
		put_cell(t, "entry", e->source);
		put_cell(t, "rule", e->rule);
		put_cell(t, "why", e->why);
		table_end_row(t);
	}
	table_close(t);
}

static void
print_book(const struct import *im)
{
	struct str file = base_name(im->path);
	struct buf out = { 0 }, id = { 0 };
	size_t dot;

	if (str_eq(file, str_of(STDIN)))
		file = STR("dictionary");
	dot = file.n;
	for (size_t i = 1; i < file.n; i++)
		if (file.p[i] == '.')
			dot = i;
	id_of_name(&id, str_sub(file, 0, dot));
	for (size_t i = 0; i < id.n; i++)
		if (id.p[i] == '.' || id.p[i] == '-')
			id.p[i] = '_';
	write_codebook(im, &out, file, title != NULL ? str_of(title) :
	    str_sub(file, 0, dot), dimension != NULL ? str_of(dimension) :
	    buf_str(&id));
	diag_write(buf_str(&out));
	buf_free(&out);
	buf_free(&id);
}

int
main(int argc, char *argv[])
{
	struct buf bytes = { 0 };
	const struct import_format *format;
	struct import *im;
	const char *path;

	cli_parse(&argc, &argv, &program);
	if (argc > 1)
		cli_usage("one dictionary at a time");
	path = argc == 1 ? argv[0] : "-";
	if (!input_slurp(path, CODEBOOK_BYTES_MAX, &bytes))
		return diag_finish();
	if (str_is(str_of(path), "-"))
		path = STDIN;
	im = import_new(path, buf_str(&bytes), encoding);
	buf_free(&bytes);
	format = find_format(path, im->text);
	im->format = format->title;
	format->read(im);
	import_break_circles(im);
	if (im->codes == 0)
		diag_die("%s: no code in it", path);
	if (rows != NULL)
		print_rows(im);
	else
		print_book(im);
	report_import(im);
	import_free(im);
	return diag_finish();
}
