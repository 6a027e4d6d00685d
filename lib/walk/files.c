#include "walk/files.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/meter.h"
#include "container/worksheet.h"
#include "gzip/stored.h"
#include "intake/archive.h"
#include "intake/state.h"
#include "interview/qdpx.h"
#include "io/archive.h"
#include "office/document.h"
#include "office/workbook.h"
#include "walk/ahead.h"
#include "walk/contents.h"
#include "walk/members.h"

/* What goes beyond is a bomb; honest archives are large. */
static const struct archived_limits limits = {
	.members = 1000 * 1000, .bytes = (uint64_t)1 << 40, .ratio = 1000
};

/* An archive that is gone through, and what became of the files in it. */
struct files_walk {
	struct archived *archived;
	struct contents contents;
	enum contents_turn turn;	/* of the files that are read */
	bool single;		/* it is one compressed file, and no archive */
	bool ordered;		/* what says something of others comes first */
	uint64_t read;
	uint64_t passed;
	struct buf first;	/* the name of the first that was passed over */
	uint64_t encrypted;
};

static void
read_workbook(struct intake *in, struct zip *zip)
{
	struct workbook *book = workbook_open(zip);
	struct worksheet *sheet = book == NULL ? NULL : worksheet_open(book,
	    zip_name(zip), in->o->sheet, in->o->quiet);

	if (sheet != NULL) {
		archive_read(in, input_open_inner(zip_name(zip),
		    worksheet_inner(sheet)));
		if (!in->o->quiet)
			worksheet_say(sheet, zip_name(zip));
		worksheet_close(sheet);
	}
	if (book != NULL)
		workbook_free(book);
}

/* Records that are made of what is no post; options for posts do not count. */
static void
read_records(struct intake *in, const char *name, struct stored_inner inner)
{
	const struct intake_options *o = in->o;
	struct intake_options plain = *o;

	plain.forced = NULL;
	plain.map = NULL;
	in->o = &plain;
	archive_read(in, input_open_inner(name, inner));
	in->o = o;
}

static void
read_document(struct intake *in, const struct document *d, const char *path)
{
	struct interview *v = interview_begin(&in->o->interview, d, path,
	    in->gate->zone, in->o->quiet);

	read_records(in, path, interview_inner(v));
	interview_end(v);
}

/* The texts of a project of REFI-QDA. */
static void
read_project(struct intake *in, struct zip *zip)
{
	struct qdpx *q = qdpx_open(zip, &in->o->interview);
	struct qdpx_text t;

	while (q != NULL && qdpx_next(q, &t)) {
		struct interview *v = qdpx_interview(&in->o->interview, &t,
		    in->gate->zone);

		read_records(in, t.path, interview_inner(v));
		interview_end(v);
	}
	if (q != NULL)
		qdpx_close(q);
}

static bool
is_forced_document(const struct intake *in)
{
	return in->o->forced != NULL && in->o->forced->document;
}

/* What an office program or the like keeps in a zip archive. */
static void
read_office(struct intake *in, struct input *file)
{
	struct zip *zip = zip_open(file);
	struct document d = { 0 };
	enum zip_kind kind;

	if (zip == NULL)
		return;
	kind = zip_kind(zip);
	if (kind == ZIP_QDPX) {
		read_project(in, zip);
	} else if (is_forced_document(in)) {
		if (document_read_zip(&d, zip) || d.paragraphs > 0)
			read_document(in, &d, zip_name(zip));
		document_free(&d);
	} else if (kind == ZIP_DOCX || kind == ZIP_ODT) {
		diag_trouble("%s: a document: if it is an interview or the "
		    "like, %s -f interview reads it; of a table in it make a "
		    "workbook or CSV", zip_name(zip), diag_program());
	} else {
		read_workbook(in, zip);
	}
	zip_close(zip);
}

/* Plain text that is an interview. */
static void
read_text(struct intake *in, struct input *file)
{
	const struct filetype *type = input_type(file);
	struct document d = { 0 };
	struct buf what = { 0 };

	if (type != NULL && type->use == FILETYPE_NEVER) {
		filetype_say(&what, type, NULL);
		diag_trouble("%s: %s", input_name(file), buf_z(&what));
		buf_free(&what);
		return;
	}
	if (document_read_text(&d, file) || d.paragraphs > 0)
		read_document(in, &d, input_name(file));
	document_free(&d);
}

/* A file that need not be unpacked; it is closed then. */
static void
read_plain(struct intake *in, struct input *file)
{
	if (!is_forced_document(in)) {
		archive_read(in, file);
		return;
	}
	read_text(in, file);
	input_close(file);
}

static void
refuse_inner(const struct input *file)
{
	diag_trouble("%s: %s inside of another: unpack the outer one and name "
	    "the files in it", input_name(file), input_type(file)->what);
}

/* A file of an archive, as long as that stands before it. */
static struct input *
open_member(struct archived *a, const struct archived_member *m)
{
	return input_open_inner(m->path, (struct stored_inner){
	    .read = archived_read, .from = a, .done = archived_done,
	    .apart = archived_may_be_apart(a) ? archived_set_apart : NULL });
}

/* A file in an archive that is compressed by itself. */
static void
read_compressed(struct intake *in, struct input *file)
{
	struct archived *a = archived_open(file, &limits);
	const struct archived_member *m = a != NULL ? archived_next(a) : NULL;
	struct input *inner;

	if (m != NULL && m->name.n > 0) {
		refuse_inner(file);
	} else if (m != NULL) {
		inner = open_member(a, m);
		if (input_type(inner) == NULL ||
		    !filetype_packed(input_type(inner))) {
			read_plain(in, inner);
		} else {
			refuse_inner(inner);
			input_close(inner);
		}
	}
	if (a != NULL)
		archived_close(a);
}

static void
say_encrypted(struct files_walk *w, const char *path)
{
	struct buf remedy = { 0 };

	archived_remedy(&remedy, w->archived);
	if (w->encrypted++ == 0)
		diag_trouble("%s: encrypted: with its password, %s", path,
		    buf_z(&remedy));
	buf_free(&remedy);
}

/* A file in an archive, whatever it is. */
static void
read_member(struct intake *in, struct files_walk *w,
    const struct members_file *m)
{
	const struct filetype *type;
	struct input *file;

	if (m->encrypted) {
		say_encrypted(w, m->path);
		return;
	}
	file = input_open_inner(m->path, m->inner);
	type = input_type(file);
	if (type == NULL || !filetype_packed(type)) {
		read_plain(in, file);
		return;
	}
	if (type->use == FILETYPE_OFFICE)
		read_office(in, file);
	else if (type->use == FILETYPE_COMPRESSED)
		read_compressed(in, file);
	else
		refuse_inner(file);
	input_close(file);
}

static void
pass_over(struct files_walk *w, struct str name)
{
	if (w->passed++ > 0)
		return;
	buf_addz(&w->first, diag_vis(name));
	buf_z(&w->first);
}

/* Whether it is the turn of a file. */
static bool
is_its_turn(void *walk, const struct archived_member *m)
{
	struct files_walk *w = walk;
	enum contents_turn is = contents_turn(&w->contents, m->name);
	bool now = m->file && (is == w->turn ||
	    (!w->ordered && is != CONTENTS_NEVER));

	if (m->file && is == CONTENTS_NEVER && w->turn == CONTENTS_THEN)
		pass_over(w, m->name);
	w->read += now && !m->encrypted;
	w->single |= m->name.n == 0;
	return now;
}

/* Reads the files of an archive whose turn it is, from the next one on. */
static void
read_turn(struct intake *in, struct files_walk *w, enum contents_turn turn)
{
	struct members *all;
	const struct members_file *m;

	w->turn = turn;
	all = members_open(in, w->archived, is_its_turn, w);
	while ((m = members_next(all)) != NULL)
		read_member(in, w, m);
	members_close(all);
}

/* Looks at the names of all files; whether a document or workbook is meant. */
static bool
look_through(struct files_walk *w)
{
	const struct archived_member *m;
	bool office = false;

	while ((m = archived_next_quietly(w->archived)) != NULL) {
		contents_see(&w->contents, m->name);
		office |= str_is(m->name, "[Content_Types].xml") ||
		    str_is(m->name, "mimetype") ||
		    str_is(m->name, "xl/workbook.xml") ||
		    str_is(m->name, "word/document.xml") ||
		    str_eq_nocase(m->name, STR("project.qde"));
	}
	/* Else it is opened once more, and what is wrong is said then. */
	if (!office)
		archived_tell(w->archived);
	return office;
}

static void
say_walk(struct files_walk *w, struct input *file, bool quiet)
{
	const char *name = input_name(file), *title =
	    contents_title(&w->contents);

	if (w->encrypted > 1)
		diag_trouble("%s: %ju files in it are encrypted", name,
		    (uintmax_t)w->encrypted);
	if (w->read == 0 && w->encrypted == 0 && !archived_damaged(w->archived))
		diag_trouble("%s: no file in it that could hold posts%s%s%s",
		    name, w->passed > 0 ? ": there is " : "",
		    w->passed > 0 ? buf_z(&w->first) : "",
		    title != NULL ? "; ask for the export as JSON" : "");
	else if (w->passed > 0 && !quiet)
		diag_note("%s: %s%s%s%ju of its files are read, %ju passed over "
		    "(%s%s)", name, title != NULL ? "an export of " : "",
		    title != NULL ? title : "", title != NULL ? ": " : "",
		    (uintmax_t)w->read, (uintmax_t)w->passed, buf_z(&w->first),
		    w->passed > 1 ? ", ..." : "");
}

/* What comes compressed through a pipe: one file, or a tar archive. */
static void
read_stream(struct intake *in, struct input *file, struct files_walk *w)
{
	read_turn(in, w, CONTENTS_THEN);
	if (!w->single)
		say_walk(w, file, in->o->quiet);
}

/* The files of an archive, which it is gone through for more than once. */
static void
read_all(struct intake *in, struct input *file, struct files_walk *w)
{
	w->ordered = true;
	if (contents_waits(&w->contents)) {
		archived_again(w->archived);
		read_turn(in, w, CONTENTS_FIRST);
	}
	archived_again(w->archived);
	read_turn(in, w, CONTENTS_THEN);
	say_walk(w, file, in->o->quiet);
}

static void
read_packed(struct intake *in, struct input *file)
{
	const struct filetype *type = input_type(file);
	struct files_walk w = { 0 };
	bool office = type->use == FILETYPE_OFFICE;

	if (!office) {
		w.archived = archived_open(file, &limits);
		if (w.archived == NULL)
			return;
		/* What comes through a pipe is gone through but once. */
		if (type->use == FILETYPE_COMPRESSED && input_file(file) < 0)
			read_stream(in, file, &w);
		else if (!(office = look_through(&w)))
			read_all(in, file, &w);
		archived_close(w.archived);
		buf_free(&w.first);
	}
	if (office)
		read_office(in, file);
}

static void
read_path(struct intake *in, char *path)
{
	char *alone[] = { path, NULL };
	struct input *file = input_open_any(path);
	struct stat st;

	if (file == NULL)
		return;
	in->gate->stream = str_is(str_of(path), "-");
	if (!in->o->quiet && !in->gate->stream && fstat(input_file(file), &st) == 0 &&
	    S_ISREG(st.st_mode) && st.st_size == 0)
		diag_note("%s: an empty file", input_name(file));
	if (input_type(file) == NULL || !filetype_packed(input_type(file))) {
		read_plain(in, file);
	} else {
		read_packed(in, file);
		input_close(file);
	}
	in->done += input_total(alone);
}

/* Files of a personal export that say something of the posts in others. */
static bool
goes_first(const char *path)
{
	struct contents c = { 0 };

	contents_see(&c, STR("tweets.js"));
	return contents_turn(&c, str_of(path)) == CONTENTS_FIRST;
}

/* Those that do not, in the order in which they stand. */
static void
read_others(struct intake *in, char **paths)
{
	struct ahead *ahead;
	char **other;
	size_t n = 0;

	for (size_t i = 0; paths[i] != NULL; i++)
		n++;
	other = mem_new(n + 1, sizeof(*other));
	n = 0;
	for (char **p = paths; *p != NULL; p++)
		if (!goes_first(*p))
			other[n++] = *p;
	ahead = ahead_open(in, other);
	for (char **p = other; *p != NULL; p++)
		if (ahead == NULL || !ahead_took(ahead))
			read_path(in, *p);
	ahead_close(ahead);
	free(other);
}

void
files_read(struct intake *in, char **paths)
{
	char dash[] = "-", *from_stdin[] = { dash, NULL };

	if (paths[0] == NULL) {
		if (isatty(STDIN_FILENO))
			diag_note("reading from the terminal");
		paths = from_stdin;
	}
	meter_start(input_total(paths));
	for (char **p = paths; *p != NULL; p++)
		if (goes_first(*p))
			read_path(in, *p);
	read_others(in, paths);
	meter_end();
}
