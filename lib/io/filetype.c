#include "io/filetype.h"

#include "base/array.h"
#include "base/ascii.h"

enum { CELL_MAX = 60 };	/* bytes that the name of a column has at most */

#define UTF16(name) \
	"UTF-16, as Windows saves text: make UTF-8 of it with " \
	"iconv -f " name " -t UTF-8"
#define MARKUP "HTML or XML, not JSON"
#define ARRAY "a JSON array, not an object on each line: "
#define LINES "an object over several lines, not one on each line: "
#define TABLE "looks like a table, not JSON: "
#define POSTS "put tw-normalize before, which reads it"
#define ROWS "write it with jq -c"

static const struct filetype_head {
	struct str bytes;
	const char *what;
} heads[] = {
	{ { "\xff\xfe", 2 }, UTF16("UTF-16") },
	{ { "\xfe\xff", 2 }, UTF16("UTF-16") },
	{ { "{\0", 2 }, UTF16("UTF-16LE") },
	{ { "[\0", 2 }, UTF16("UTF-16LE") },
	{ { "\0{", 2 }, UTF16("UTF-16BE") },
	{ { "\0[", 2 }, UTF16("UTF-16BE") },
	{ { "%PDF-", 5 }, "a PDF: it holds nothing that a program could read" },
	{ { "\xd0\xcf\x11\xe0", 4 }, "a file of an old Excel or Word: save it "
	    "as CSV, which tw-normalize reads" },
	{ { "SQLite format 3", 15 }, "an SQLite database: export its table as "
	    "CSV, which tw-normalize reads" },
	{ { "<!", 2 }, MARKUP },
	{ { "<?", 2 }, MARKUP },
	{ { "<html", 5 }, MARKUP },
	{ { "<HTML", 5 }, MARKUP },
	{ { "codebook 1", 10 }, "a codebook, not data: tw-tag takes it with -c" },
};

/* Whether c may stand in the name of a column. */
static bool
is_of_name(char c)
{
	return ascii_letter(c) ||
	    ascii_digit(c) || (unsigned char)c >= 0x80 ||
	    (c != '\0' && memchr("_-./# @\"'()", c, 11) != NULL);
}

static bool
is_column_name(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_of_name(s.p[i]))
			return false;
	return s.n > 0;
}

/* Whether s is two names or more with these between them. */
static bool
is_header(struct str s, char separator)
{
	struct str cell;
	size_t n = 0;

	for (; str_split(&s, separator, &cell); n++)
		if (cell.n > CELL_MAX || !is_column_name(cell))
			return false;
	return n >= 2;
}

/* Whether the line has names of columns, or is one of a table for eyes. */
static bool
is_table_header(struct str line)
{
	static const char separators[] = { '\t', ';', ',' };

	if (str_starts(line, STR("|")) ||
	    (is_column_name(line) && str_find(line, STR("  ")) != SIZE_MAX))
		return true;
	for (size_t i = 0; i < sizeof(separators); i++)
		if (is_header(line, separators[i]))
			return true;
	return false;
}

const char *
filetype_of_line(struct str line, bool rows)
{
	for (size_t i = 0; i < ARRAY_N(heads); i++)
		if (str_starts(line, heads[i].bytes))
			return heads[i].what;
	if (str_eq(line, STR("{")))
		return rows ? LINES ROWS : LINES POSTS;
	if (str_starts(line, STR("[")))
		return rows ? ARRAY ROWS " '.[]'" : ARRAY POSTS;
	if (!is_table_header(line))
		return NULL;
	return rows ? TABLE "rows are read as NDJSON: leave out -o where they "
	    "are made" : TABLE POSTS;
}
