#include "office/zip.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gzip/stored.h"

/* What is unpacked more than this of a document is a bomb. */
static const struct archived_limits limits = {
	.members = 10 * 1000, .bytes = 1 << 30, .ratio = 1000
};

struct zip {
	struct input *in;
	bool owned;
	struct archived *archived;
	struct arena names;
	struct str *name;
	size_t n;
	size_t cap;
	bool begun;	/* the archive does not stand before its first file */
};

static const struct {
	const char *name;
	enum zip_kind kind;
} tells[] = {
	{ "xl/workbook.xml", ZIP_XLSX },
	{ "xl/workbook.bin", ZIP_XLSB },
	{ "word/document.xml", ZIP_DOCX },
	{ "project.qde", ZIP_QDPX },
	{ "Index/Document.iwa", ZIP_NUMBERS },
};

/* Whether a name leads out of the folder in which one would unpack it. */
static bool
leads_out(struct str name)
{
	struct str part;

	if (str_starts(name, STR("/")))
		return true;
	while (str_split(&name, '/', &part))
		if (str_is(part, ".."))
			return true;
	return false;
}

/* Some programs for Windows write \ between folders. */
static struct str
add_name(struct zip *z, struct str name)
{
	struct str kept = arena_str(&z->names, name);
	char *p = (char *)kept.p;

	for (size_t i = 0; i < kept.n; i++)
		if (p[i] == '\\')
			p[i] = '/';
	z->name = mem_grow(z->name, &z->cap, z->n + 1, sizeof(*z->name));
	z->name[z->n++] = kept;
	return kept;
}

/* Notes the names of all files; false when the archive is not to be read. */
static bool
list_files(struct zip *z)
{
	const struct archived_member *m;

	while ((m = archived_next(z->archived)) != NULL)
		if (leads_out(add_name(z, m->name))) {
			diag_trouble("%s: a file whose name leads out of the "
			    "archive: it is not read", m->path);
			return false;
		}
	z->begun = true;
	if (z->n == 0 && !archived_damaged(z->archived))
		diag_trouble("%s: a zip archive without files",
		    input_name(z->in));
	return z->n > 0;
}

struct zip *
zip_open(struct input *in)
{
	struct zip *z;

	if (input_type(in) == NULL || !filetype_packed(input_type(in)) ||
	    input_type(in)->use == FILETYPE_COMPRESSED) {
		diag_trouble("%s: no zip archive", input_name(in));
		return NULL;
	}
	z = mem_new(1, sizeof(*z));
	z->in = in;
	z->archived = archived_open(in, &limits);
	if (z->archived != NULL && list_files(z))
		return z;
	zip_close(z);
	return NULL;
}

bool
zip_damaged(const struct zip *z)
{
	return archived_damaged(z->archived);
}

struct zip *
zip_open_path(const char *path)
{
	struct input *in = input_open_any(path);
	struct zip *z = in != NULL ? zip_open(in) : NULL;

	if (z != NULL)
		z->owned = true;
	else if (in != NULL)
		input_close(in);
	return z;
}

const char *
zip_name(const struct zip *z)
{
	return input_name(z->in);
}

size_t
zip_files(const struct zip *z)
{
	return z->n;
}

struct str
zip_file(const struct zip *z, size_t i)
{
	return z->name[i];
}

size_t
zip_find(const struct zip *z, struct str name)
{
	for (size_t i = 0; i < z->n; i++)
		if (str_eq_nocase(z->name[i], name))
			return i;
	return SIZE_MAX;
}

/* Which of the two kinds that keep all in content.xml it is. */
static enum zip_kind
opendocument_kind(struct zip *z)
{
	struct buf type = { 0 };
	enum zip_kind kind = ZIP_OTHER;

	if (zip_slurp(z, STR("mimetype"), 1024, &type)) {
		if (str_find(buf_str(&type), STR("spreadsheet")) != SIZE_MAX)
			kind = ZIP_ODS;
		else if (str_find(buf_str(&type), STR("text")) != SIZE_MAX)
			kind = ZIP_ODT;
	}
	buf_free(&type);
	return kind;
}

enum zip_kind
zip_kind(struct zip *z)
{
	for (size_t i = 0; i < ARRAY_N(tells); i++)
		if (zip_find(z, str_of(tells[i].name)) != SIZE_MAX)
			return tells[i].kind;
	return zip_find(z, STR("content.xml")) == SIZE_MAX ||
	    zip_find(z, STR("mimetype")) == SIZE_MAX ? ZIP_OTHER :
	    opendocument_kind(z);
}

bool
zip_begin(struct zip *z, struct str name, struct stored_inner *from)
{
	size_t want = zip_find(z, name);
	const struct archived_member *m = NULL;

	if (want == SIZE_MAX)
		return false;
	if (z->begun)
		archived_again(z->archived);
	z->begun = true;
	for (size_t i = 0; i <= want; i++)
		if ((m = archived_next(z->archived)) == NULL)
			return false;
	if (m->encrypted) {
		struct buf remedy = { 0 };

		archived_remedy(&remedy, z->archived);
		diag_trouble("%s: encrypted: with its password, %s", m->path,
		    buf_z(&remedy));
		buf_free(&remedy);
		return false;
	}
	*from = (struct stored_inner){ .read = archived_read,
	    .from = z->archived };
	return true;
}

bool
zip_slurp(struct zip *z, struct str name, size_t limit, struct buf *out)
{
	enum { PIECE = 64 * 1024 };
	struct stored_inner from;
	struct buf why = { 0 };
	size_t before = out->n, n;
	bool good;

	if (!zip_begin(z, name, &from))
		return false;
	do {
		buf_reserve(out, PIECE);
		n = from.read(from.from, out->p + out->n, PIECE, &why);
		out->n += n;
	} while (n > 0 && out->n - before <= limit);
	if (out->n - before > limit)
		buf_addf(&why, "longer than %zu bytes", limit);
	good = why.n == 0;
	archived_used_none(&why);
	if (!good)
		diag_trouble("%s:%s: %s", zip_name(z),
		    diag_vis(name), buf_z(&why));
	buf_free(&why);
	return good;
}

void
zip_close(struct zip *z)
{
	if (z->archived != NULL)
		archived_close(z->archived);
	if (z->owned)
		input_close(z->in);
	arena_free(&z->names);
	free(z->name);
	free(z);
}
