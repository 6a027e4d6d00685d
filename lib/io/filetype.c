#include "io/filetype.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"

enum { CELL_MAX = 60 };	/* bytes that the name of a column has at most */

#define UTF16 "UTF-16, as Windows saves text"
#define UTF8_FROM(name) "make UTF-8 of it with iconv -f " name " -t UTF-8"
#define MARKUP "HTML or XML, not JSON"
#define R_DATA "data of R"
#define R_REMEDY "in R, jsonlite::stream_out(x, file(\"x.jsonl\"))"
#define PYTHON "as Python prints it, not JSON"
#define PYTHON_REMEDY "write it with json.dumps()"
#define ARRAY "a JSON array, not an object on each line: "
#define LINES "an object over several lines, not one on each line: "
#define TABLE "looks like a table, not JSON: "
#define POSTS "put tw-normalize before, which reads it"
#define ROWS "write it with jq -c"

#define COMPRESSED(magic, what, remedy) \
	{ 0, STR_INIT(magic), FILETYPE_COMPRESSED, what, remedy }
#define ARCHIVE(at, magic, what, remedy) \
	{ at, STR_INIT(magic), FILETYPE_ARCHIVE, what, remedy }
#define NEVER(magic, what, remedy) \
	{ 0, STR_INIT(magic), FILETYPE_NEVER, what, remedy }
#define TEXT(magic, what, remedy) \
	{ 0, STR_INIT(magic), FILETYPE_TEXT, what, remedy }

static const struct filetype office = {
	0, STR_INIT("PK\x03\x04"), FILETYPE_OFFICE,
	"a workbook or a document of an office program",
	"tw-normalize reads it; or save its table as CSV (UTF-8)"
};

static const struct filetype types[] = {
	COMPRESSED("\x1f\x8b", "gzip data", "zcat"),
	COMPRESSED("BZh", "bzip2 data", "bzcat"),
	COMPRESSED("\xfd" "7zXZ", "xz data", "xzcat"),
	COMPRESSED("\x28\xb5\x2f\xfd", "zstd data", "zstd -dc --long=31"),
	COMPRESSED("\x04\x22\x4d\x18", "lz4 data", "lz4cat"),
	COMPRESSED("\x1f\x9d", "compress(1) data", "zcat"),
	ARCHIVE(0, "PK\x03\x04", "a zip archive", "unzip"),
	ARCHIVE(0, "PK\x05\x06", "a zip archive without files", "unzip"),
	ARCHIVE(0, "7z\xbc\xaf\x27\x1c", "a 7z archive", "7z x"),
	/* The NUL is the end of a name, which no text has there. */
	ARCHIVE(256, "\0ustar", "a tar archive", "tar -xf"),
	NEVER("Rar!\x1a\x07", "a rar archive", "unpack it (unrar x, 7z x) and "
	    "name the files in it"),
	NEVER("RDX", R_DATA, R_REMEDY),
	NEVER("RDA", R_DATA, R_REMEDY),
	NEVER("X\n\0", R_DATA, R_REMEDY),
	NEVER("A\n2\n", R_DATA, R_REMEDY),
	NEVER("A\n3\n", R_DATA, R_REMEDY),
	NEVER("WARC/", "a web archive (WARC)", "take the bodies of its "
	    "responses out first, for instance with warcio"),
	NEVER("{\"http_interactions\"", "a recording of VCR, not an archive",
	    "take the bodies of its responses out first"),
	NEVER("SQLite format 3", "a database of SQLite", "export a table, "
	    "sqlite3 -header -csv FILE 'select * from tweets'"),
	NEVER("PAR1", "Parquet", "make CSV or JSON of it, for instance with "
	    "DuckDB"),
	NEVER("%PDF", "a PDF", "it holds no posts that a program could read; "
	    "the text of an interview is had with pdftotext"),
	NEVER("\xd0\xcf\x11\xe0", "a file of an old Excel or Word, or one "
	    "with a password", "save it without, as .xlsx, .docx or CSV (UTF-8), "
	    "which tw-normalize reads"),
	NEVER("version https://git-lfs", "a pointer of Git LFS, not the file "
	    "itself", "git lfs pull"),
	NEVER("{'", "a dict " PYTHON, PYTHON_REMEDY),
	NEVER("[{'", "a list " PYTHON, PYTHON_REMEDY),
	NEVER("codebook 1", "a codebook, not data", "tw-tag takes it with -c"),
	NEVER("<", MARKUP, NULL),
	TEXT("\xff\xfe", UTF16, UTF8_FROM("UTF-16")),
	TEXT("\xfe\xff", UTF16, UTF8_FROM("UTF-16")),
	TEXT("{\0", UTF16, UTF8_FROM("UTF-16LE")),
	TEXT("[\0", UTF16, UTF8_FROM("UTF-16LE")),
	TEXT("\0{", UTF16, UTF8_FROM("UTF-16BE")),
	TEXT("\0[", UTF16, UTF8_FROM("UTF-16BE")),
};

/*
 * A zip archive that is a file of Excel, Word, LibreOffice or the like: those
 * put their list of contents or their type first.
 */
static bool
is_office(struct str head)
{
	return str_starts(head, office.magic) &&
	    (str_find(head, STR("[Content_Types].xml")) != SIZE_MAX ||
	    str_starts(str_skip(head, 30),
	    STR("mimetypeapplication/vnd.oasis.opendocument")));
}

const struct filetype *
filetype_of(struct str head)
{
	if (is_office(head))
		return &office;
	for (size_t i = 0; i < ARRAY_N(types); i++)
		if (head.n > types[i].at && str_starts(str_skip(head,
		    types[i].at), types[i].magic))
			return &types[i];
	return NULL;
}

bool
filetype_packed(const struct filetype *t)
{
	return t->use == FILETYPE_COMPRESSED || t->use == FILETYPE_ARCHIVE ||
	    t->use == FILETYPE_OFFICE;
}

void
filetype_say(struct buf *out, const struct filetype *t, const char *name)
{
	if (name == NULL)
		name = "FILE";
	buf_addz(out, t->what);
	if (t->use == FILETYPE_COMPRESSED)
		buf_addf(out, ": use %s %s | %s", t->remedy, name,
		    diag_program());
	else if (t->use == FILETYPE_ARCHIVE)
		buf_addf(out, ": tw-normalize reads it; or unpack it (%s %s) "
		    "and name the files in it", t->remedy, name);
	else if (t->remedy != NULL)
		buf_addf(out, ": %s", t->remedy);
}

/* Whether c may stand in the name of a column. */
static bool
is_of_name(char c)
{
	return ascii_letter(c) || ascii_digit(c) || (unsigned char)c >= 0x80 ||
	    (c != '\0' && memchr("_-./# @\"'()", c, 11) != NULL);
}

static bool
is_name(struct str s)
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
		if (cell.n > CELL_MAX || !is_name(cell))
			return false;
	return n >= 2;
}

/* Whether the line has names of columns, or is one of a table for eyes. */
static bool
is_header_line(struct str line)
{
	static const char separators[] = { '\t', ';', ',' };

	if (str_starts(line, STR("|")) ||
	    (is_name(line) && str_find(line, STR("  ")) != SIZE_MAX))
		return true;
	for (size_t i = 0; i < sizeof(separators); i++)
		if (is_header(line, separators[i]))
			return true;
	return false;
}

const char *
filetype_of_line(struct str line, bool rows)
{
	static struct buf said;
	const struct filetype *t = filetype_of(line);

	if (t != NULL) {
		buf_clear(&said);
		filetype_say(&said, t, NULL);
		return buf_z(&said);
	}
	if (str_eq(line, STR("{")))
		return rows ? LINES ROWS : LINES POSTS;
	if (str_starts(line, STR("[")))
		return rows ? ARRAY ROWS " '.[]'" : ARRAY POSTS;
	if (!is_header_line(line))
		return NULL;
	return rows ? TABLE "rows are read as NDJSON: leave out -o where they "
	    "are made" : TABLE POSTS;
}
