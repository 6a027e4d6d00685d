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
#define PICKLE "a pickle of Python"
#define PICKLE_REMEDY "in pandas, read_pickle(x).to_json(\"x.jsonl\", " \
	"orient=\"records\", lines=True)"
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

/* What lies in a .qdpx, and is meant as its whole. */
static const struct filetype refi_project = {
	0, STR_INIT(""), FILETYPE_NEVER, "a project of REFI-QDA without its "
	"archive", "give the .qdpx itself, in which it is called project.qde, "
	"lies in no folder and has its texts beside it"
};

static const struct filetype refi_codebook = {
	0, STR_INIT(""), FILETYPE_NEVER, "a codebook of REFI-QDA, not data",
	"tw-import makes a codebook of it"
};

static const struct filetype whatsapp = {
	0, STR_INIT(""), FILETYPE_NEVER, "a chat exported by WhatsApp",
	"it is private by nature and no archive of posts; what may be studied "
	"of it, put into a table with the columns date, author, text"
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
	NEVER("ARROW1", "Arrow or Feather", "make CSV or JSON of it, for "
	    "instance with DuckDB"),
	NEVER("\x80\x02", PICKLE, PICKLE_REMEDY),
	NEVER("\x80\x03", PICKLE, PICKLE_REMEDY),
	NEVER("\x80\x04", PICKLE, PICKLE_REMEDY),
	NEVER("\x80\x05", PICKLE, PICKLE_REMEDY),
	NEVER("\x89HDF", "HDF5", "in pandas, read_hdf(x).to_csv(\"x.csv\")"),
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
	NEVER("<", MARKUP, "where an export can be had as JSON, too, ask for that"),
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

/* Takes up to n digits off; how many there were. */
static size_t
take_digits(struct str *s, size_t n)
{
	size_t i = 0;

	while (i < n && i < s->n && ascii_digit(s->p[i]))
		i++;
	*s = str_skip(*s, i);
	return i;
}

/* Takes one of these signs off; false when another is there. */
static bool
take_sign(struct str *s, const char *signs)
{
	if (s->n == 0 || s->p[0] == '\0' || strchr(signs, s->p[0]) == NULL)
		return false;
	*s = str_skip(*s, 1);
	return true;
}

/*
 * Whether it begins as a chat does: "11/02/25 12.01 - Name: text", or
 * "[11/02/25 12.02.05] Name: text", days and hours as the telephone writes them.
 */
static bool
is_whatsapp(struct str s)
{
	bool bracket;

	if (str_starts(s, STR("\xef\xbb\xbf")))
		s = str_skip(s, 3);
	if (str_starts(s, STR("\xe2\x80\x8e")))
		s = str_skip(s, 3);
	bracket = take_sign(&s, "[");
	if (take_digits(&s, 4) == 0 || !take_sign(&s, "/.-") ||
	    take_digits(&s, 2) == 0 || !take_sign(&s, "/.-") ||
	    take_digits(&s, 4) < 2)
		return false;
	take_sign(&s, ",");
	if (!take_sign(&s, " ") || take_digits(&s, 2) == 0 ||
	    !take_sign(&s, ".:") || take_digits(&s, 2) != 2)
		return false;
	if (take_sign(&s, ".:") && take_digits(&s, 2) != 2)
		return false;
	/* AM and PM, perhaps after a blank that is none of ASCII. */
	s = str_sub(s, 0, 12);
	return str_find(s, bracket ? STR("] ") : STR(" - ")) != SIZE_MAX;
}

/* The type of XML of REFI-QDA; NULL when it is other XML, or none. */
static const struct filetype *
find_refi(struct str head)
{
	if (str_find(head, STR("urn:QDA-XML:project")) != SIZE_MAX)
		return &refi_project;
	if (str_find(head, STR("urn:QDA-XML:codebook")) != SIZE_MAX)
		return &refi_codebook;
	return NULL;
}

const struct filetype *
filetype_of(struct str head)
{
	if (str_starts(head, STR("<")) && find_refi(head) != NULL)
		return find_refi(head);
	if (is_office(head))
		return &office;
	if (is_whatsapp(head))
		return &whatsapp;
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
