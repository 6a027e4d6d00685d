#include "codebook/file.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/spell.h"
#include "codebook/hierarchy.h"
#include "codebook/include.h"
#include "codebook/property.h"
#include "codebook/setting.h"
#include "io/input.h"
#include "io/shipped.h"
#include "json/json.h"
#include "rule/fault.h"
#include "rule/line.h"
#include "text/points.h"

/* Books that include one another, one within the other. */
enum { INCLUDED_DEEP = 16 };

static bool
file_error(struct load *l, size_t line, size_t column, struct str source,
    const char *why)
{
	struct place at = { l->book->file[l->file].path, line, column,
	    source };

	fault_error(&l->book->faults, at, "%s", why);
	return false;
}

/* Reports what stands at the byte p of the file. */
static bool
byte_error(struct load *l, struct str s, const char *p, const char *why)
{
	const char *begin = p;
	size_t line = 1, end;

	for (const char *q = s.p; q < p; q++)
		line += *q == '\n';
	while (begin > s.p && begin[-1] != '\n')
		begin--;
	s = str_skip(s, (size_t)(begin - s.p));
	end = str_chr(s, '\n');
	return file_error(l, line, 1 + points_count((struct str){ begin,
	    (size_t)(p - begin) }), str_sub(s, 0, end), why);
}

/* Whether the file is text: UTF-8 without control characters. */
static bool
check_bytes(struct load *l, struct str s)
{
	const char *end = s.p + s.n;
	unsigned n;

	for (const char *p = s.p; p < end; p += n) {
		unsigned char c = (unsigned char)*p;

		n = c < 0x80 ? 1 : json_utf8(p, end);
		if (n == 0)
			return byte_error(l, s, p,
			    "not UTF-8: save the book as UTF-8");
		if ((c >= 0x20 && c != 0x7f) || c == '\t' || c == '\n' ||
		    (c == '\r' && (p + 1 == end || p[1] == '\n')))
			continue;
		return byte_error(l, s, p, c == '\0' ?
		    "a NUL character: is this a text file?" :
		    "a control character: take it out");
	}
	return true;
}

/* What is wrong with a file that begins so: it may be another's. */
static const char *
other_book(struct str first)
{
	if (str_is(first, "%") || str_starts(first, STR("<")) ||
	    str_starts(first, STR("DicTerm")) || str_ends(first, STR(":")))
		return "no codebook, whose first line is codebook 1; this looks "
		    "like a dictionary of another program: tw-import makes a "
		    "codebook of it";
	if (str_starts(first, STR("{")))
		return "no codebook, whose first line is codebook 1, but JSON";
	if (str_chr(first, ',') != SIZE_MAX || str_chr(first, ';') != SIZE_MAX ||
	    str_chr(first, '\t') != SIZE_MAX)
		return "no codebook, whose first line is codebook 1; this looks "
		    "like a table: write each code as a line * code, with its "
		    "words below, one on a line";
	return "the first line of a codebook is: codebook 1";
}

/* The first line, codebook 1, is taken off *rest. */
static bool
check_version(struct load *l, struct str *rest)
{
	size_t at = str_chr(*rest, '\n');
	struct str line = str_sub(*rest, 0, at), first;
	uint64_t version;

	*rest = str_skip(*rest, at == SIZE_MAX ? rest->n : at + 1);
	if (line.n > 0 && line.p[line.n - 1] == '\r')
		line.n--;
	first = str_trim(line);
	at = str_find(first, STR(" #"));
	if (at != SIZE_MAX)
		first = str_trim(str_sub(first, 0, at));
	if (str_is(first, "codebook 1"))
		return true;
	if (str_starts(first, STR("codebook ")) &&
	    str_u64(str_trim(str_skip(first, 9)), &version) && version != 1)
		return file_error(l, 1, 1, line, "another version of the "
		    "format; this program reads codebook 1");
	return file_error(l, 1, 1, line, other_book(first));
}

static void include_book(struct load *);

static void
read_line(struct load *l)
{
	size_t colon;

	if (l->line.text.p[0] == '*') {
		hierarchy_open(l);
		return;
	}
	if (l->part == INCLUDE_NOT)
		return;
	colon = property_colon(l->line.text);
	if (colon != SIZE_MAX)
		property_read(l, colon);
	else if (l->part != INCLUDE_ABOVE)
		load_rule(l, 0, false);
	if (l->asked.n > 0)
		include_book(l);
}

/* Reads the lines of the file at hand. */
static void
read_lines(struct load *l, struct str rest)
{
	struct codebook *b = l->book;
	size_t number = 1;

	l->line.file = b->file[l->file].path;
	l->code = CODEBOOK_NONE;
	l->part = INCLUDE_TAKEN;
	l->lost = false;
	l->depth = 0;
	names_free(&l->declared);
	if (str_starts(rest, STR("\xef\xbb\xbf")))
		rest = str_skip(rest, 3);
	if (!check_bytes(l, rest) || !check_version(l, &rest))
		return;
	while (!l->full && b->faults.errors < FAULT_ERRORS_MAX &&
	    line_next(&l->line, &rest, &number, &b->texts, &b->faults))
		read_line(l);
}

/* Makes a file of the book the one at hand. */
static struct codebook_file *
add_file(struct load *l, const char *path, struct str name, struct str bytes)
{
	struct codebook *b = l->book;

	b->file = mem_grow(b->file, &l->file_cap, b->files + 1,
	    sizeof(*b->file));
	b->file[b->files] = (struct codebook_file){
	    .path = arena_str(&b->texts, str_of(path)).p,
	    .name = arena_str(&b->texts, name),
	    .bytes = arena_str(&b->texts, bytes) };
	l->file = (uint32_t)b->files++;
	return &b->file[l->file];
}

void
file_parse(struct load *l, const char *path, struct str name, struct str bytes)
{
	read_lines(l, add_file(l, path, name, bytes)->bytes);
}

bool
file_read(struct load *l, const char *path, struct str name)
{
	struct buf bytes = { 0 };
	bool good = input_slurp(path, CODEBOOK_BYTES_MAX, &bytes);

	if (good)
		file_parse(l, path, name, buf_str(&bytes));
	buf_free(&bytes);
	return good;
}

/* Whether two paths lead to one file. */
static bool
same_file(const char *a, const char *b)
{
	struct stat x, y;

	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev &&
	    x.st_ino == y.st_ino;
}

/* Whether the file at hand may include path: it is not in it itself. */
static bool
check_circle(struct load *l, size_t at, const char *path)
{
	const struct codebook *b = l->book;
	uint32_t file = l->file, deep = 0;
	struct buf names = { 0 };
	bool circle = false;

	for (;; file = b->file[file].includer - 1) {
		struct buf more = { 0 };

		buf_addf(&more, "%s includes ", b->file[file].path);
		buf_adds(&more, buf_str(&names));
		buf_free(&names);
		names = more;
		circle = same_file(b->file[file].path, path);
		if (circle || b->file[file].includer == 0)
			break;
		deep++;
	}
	if (circle)
		load_error(l, at, "a circle: %s%s", buf_z(&names), path);
	else if (deep >= INCLUDED_DEEP)
		load_error(l, at, "books that include one another more than "
		    "%d deep", INCLUDED_DEEP);
	buf_free(&names);
	return !circle && deep < INCLUDED_DEEP;
}

/* The path of a book, named at this byte; NULL after an error. */
static char *
find_included(struct load *l, size_t at, struct str name)
{
	char *asked = mem_dup(name), *path;
	struct buf why = { 0 };

	path = shipped_look(asked, "codebooks", ".codebook", &why);
	if (path == NULL)
		load_error(l, at, "%s", buf_z(&why));
	else if (!check_circle(l, at, path)) {
		free(path);
		path = NULL;
	}
	buf_free(&why);
	free(asked);
	return path;
}

/* The path of the open code in the file at hand. */
static struct str
path_here(const struct load *l)
{
	struct buf path = { 0 };
	struct str s;

	for (uint32_t i = 0; i < l->depth; i++) {
		buf_addz(&path, i > 0 ? "/" : "");
		buf_adds(&path, l->id[i]);
	}
	s = arena_str(&l->book->texts, buf_str(&path));
	buf_free(&path);
	return s;
}

/* Takes the names of codes off an include: line. */
static void
add_wants(struct load *l, struct include *inc, struct str rest)
{
	size_t cap = 0;
	struct str word;

	while (load_word(&rest, &word)) {
		inc->want = mem_grow(inc->want, &cap, inc->wants + 1,
		    sizeof(*inc->want));
		inc->want[inc->wants++] = (struct include_want){ word,
		    line_place(&l->line, (size_t)(word.p - l->line.text.p)),
		    false, spell_of(word) };
	}
}

/* Reads an included book; what it leaves is of the book, not of the file. */
static void
read_included(struct load *l, struct include *inc, const char *path,
    struct str name)
{
	struct load outer = *l;
	struct buf bytes = { 0 };
	struct codebook_settings *to;

	if (!load_limit(l, l->book->files + 1, CODEBOOK_NAMES_MAX, "files") ||
	    !input_slurp(path, CODEBOOK_BYTES_MAX, &bytes)) {
		l->book->faults.errors++;
		buf_free(&bytes);
		return;
	}
	l->line = (struct line){ 0 };
	l->declared = (struct names){ 0 };
	l->include = inc;
	add_file(l, path, name, buf_str(&bytes))->includer = outer.file + 1;
	buf_free(&bytes);
	read_lines(l, l->book->file[l->file].bytes);
	include_check(inc, path, &l->book->faults);
	setting_settle(&inc->lent, &l->book->file[l->file].set);
	load_return(l, &outer);
	to = inc->as.n > 0 || l->include == NULL ? setting_open(l) :
	    &l->include->lent;
	if (inc->merged)
		setting_lend(to, &inc->lent);
}

/* Reads the book of the include: line at hand: all of it, or some codes. */
static void
include_book(struct load *l)
{
	struct include inc = { .outer = l->include };
	struct str rest = l->asked, word, name;
	char *path;

	l->asked = (struct str){ NULL, 0 };
	load_word(&rest, &word);
	name = load_beside(l, word, STR(".codebook"));
	add_wants(l, &inc, rest);
	if (l->code != CODEBOOK_NONE && inc.wants != 1) {
		load_error(l, 0, "include: in a code names a book and one code "
		    "of it, as in include: intents-id response");
	} else if ((l->code == CODEBOOK_NONE || load_claim(l, 0)) &&
	    (path = find_included(l, (size_t)(word.p - l->line.text.p),
	    name)) != NULL) {
		if (l->code != CODEBOOK_NONE)
			inc.as = path_here(l);
		read_included(l, &inc, path, name);
		free(path);
	}
	free(inc.want);
}
