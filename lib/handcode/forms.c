#include "handcode/forms.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "container/feed.h"
#include "container/header.h"
#include "container/rows.h"
#include "container/sniff.h"
#include "container/values.h"
#include "handcode/objects.h"
#include "handcode/tabular.h"
#include "handcode/webanno.h"
#include "interview/interview.h"
#include "interview/qdpx.h"
#include "io/filetype.h"
#include "io/input.h"
#include "json/json_scan.h"
#include "office/workbook.h"

static void
refuse_form(const struct inbox *in)
{
	diag_trouble("%s: no form of codings that is known: %s", in->path,
	    FORMS_LIST);
}

static void
take_values(struct objects *o, struct inbox *in, struct feed *f)
{
	struct values values = { 0 };
	const struct json_node *v;

	values_begin(&values, f, NULL);
	while ((v = values_next(&values)) != NULL) {
		if (values.mended)
			inbox_refuse(in, values.line, SIZE_MAX, "not UTF-8");
		else
			objects_take(o, v, values.line);
	}
	values_free(&values);
}

static void
read_json(struct inbox *in, struct feed *f)
{
	struct objects o;

	objects_begin(&o, in);
	take_values(&o, in, f);
	objects_end(&o);
}

/* The texts of a project of REFI-QDA, as records with what coders marked. */
static void
read_project(struct inbox *in, struct zip *zip)
{
	struct interview_options options = { .codings = true };
	struct buf dimension = { 0 };
	struct qdpx_text t;
	struct objects o;
	struct qdpx *q;

	buf_adds(&dimension, in->want);
	if (in->want.n > 0)
		options.dimension = buf_z(&dimension);
	interview_open(&options);
	q = qdpx_open(zip, &options);
	objects_begin(&o, in);
	while (q != NULL && qdpx_next(q, &t)) {
		struct interview *v = qdpx_interview(&options, &t, NULL);
		struct feed *f = feed_open(input_open_inner(t.path,
		    interview_inner(v)));

		if (f != NULL) {
			take_values(&o, in, f);
			feed_close(f);
		}
		interview_end(v);
	}
	objects_end(&o);
	if (q != NULL)
		qdpx_close(q);
	interview_close(&options);
	buf_free(&dimension);
}

static void
read_table(struct inbox *in, struct feed *f, const char *const *map)
{
	const struct rows_row *row;
	struct tabular t;
	struct rows rows = { 0 };

	if (!header_begin(&rows, f)) {
		refuse_form(in);
		rows_free(&rows);
		return;
	}
	header_use(&rows);
	if (!tabular_begin(&t, in, rows.row.name, rows.row.names, map)) {
		refuse_form(in);
	} else {
		while ((row = rows_next(&rows)) != NULL)
			tabular_row(&t, row->cell, row->cells, rows.line);
	}
	tabular_end(&t);
	rows_free(&rows);
}

/* A row of a sheet as texts; *room is grown for them. */
static struct str *
texts_of(const struct cells *row, struct str **room, size_t *cap)
{
	*room = mem_grow(*room, cap, row->n + 1, sizeof(**room));
	for (size_t i = 0; i < row->n; i++)
		(*room)[i] = row->cell[i].text;
	return *room;
}

/* The sheet called codes, else the first. */
static void
read_sheets(struct inbox *in, struct workbook *book, const char *const *map)
{
	size_t sheet = workbook_find(book, STR("codes")), cap = 0;
	const struct cells *row;
	struct str *text = NULL;
	struct tabular t = { 0 };

	if (!workbook_begin(book, sheet == SIZE_MAX ? 0 : sheet))
		return;
	row = workbook_next(book);
	if (row == NULL) {
		if (!workbook_damaged(book))
			diag_finding("%s: nothing in it", in->path);
	} else if (!tabular_begin(&t, in, texts_of(row, &text, &cap), row->n,
	    map)) {
		refuse_form(in);
	} else {
		while ((row = workbook_next(book)) != NULL)
			tabular_row(&t, texts_of(row, &text, &cap), row->n,
			    row->number);
	}
	tabular_end(&t);
	free(text);
}

/* What lies in a zip archive. */
static void
read_office(struct inbox *in, struct input *file, const char *const *map)
{
	struct zip *zip = zip_open(file);
	struct workbook *book = NULL;

	if (zip != NULL && (zip_kind(zip) == ZIP_QDPX ||
	    (str_ends(str_of(in->path), STR(".qdpx")) && !zip_damaged(zip))))
		read_project(in, zip);
	else if (zip != NULL)
		book = workbook_open(zip);
	if (book != NULL) {
		read_sheets(in, book, map);
		workbook_free(book);
	}
	if (zip != NULL)
		zip_close(zip);
}

static void
read_text(struct inbox *in, struct feed *f, const char *path,
    const char *const *map)
{
	struct str text;

	while (str_trim(feed_text(f)).n < sizeof(WEBANNO_MARK) && feed_more(f))
		;
	text = feed_text(f);
	if (str_starts(text, STR(WEBANNO_MARK)))
		webanno_read(in, f, path);
	else if (str_trim(text).n > 0 && (str_trim(text).p[0] == '{' ||
	    str_trim(text).p[0] == '['))
		read_json(in, f);
	else if (str_trim(text).n == 0)
		diag_finding("%s: nothing in it", in->path);
	else if (sniff_at(f) != SNIFF_REFUSED)
		read_table(in, f, map);
}

void
forms_read(struct inbox *in, const char *path, const char *coder,
    const char *const *map)
{
	struct input *file = input_open_any(path);
	const struct filetype *type;
	struct buf said = { 0 };
	struct feed *f;

	if (file == NULL)
		return;
	inbox_file(in, path, coder);
	type = input_type(file);
	if (type == NULL || type->use == FILETYPE_TEXT) {
		f = feed_open(file);
		read_text(in, f, path, map);
		inbox_end(in);
		feed_close(f);
		return;
	}
	if (type->use == FILETYPE_OFFICE ||
	    str_starts(type->magic, STR("PK\x03\x04"))) {
		read_office(in, file, map);
		inbox_end(in);
	} else if (type->use == FILETYPE_ARCHIVE) {
		diag_trouble("%s: %s: unpack it (%s %s) and name the files in "
		    "it", in->path, type->what, type->remedy, path);
	} else {
		filetype_say(&said, type, path);
		diag_trouble("%s: %s", in->path, buf_z(&said));
		buf_free(&said);
	}
	input_close(file);
}
