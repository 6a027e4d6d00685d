#include "office/sheet.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/sandbox.h"
#include "io/identity.h"
#include "io/input.h"
#include "json/json_leaf.h"

/* The time that a workbook says it was made at: 1980-01-01, as its zip does. */
enum { MADE = 315532800 };

struct sheet {
	lxw_workbook *book;
	lxw_worksheet *page;
	lxw_format *head;
	lxw_format *format[3];	/* by enum sheet_use */
	struct sheet_column *column;
	size_t columns;
	size_t heads;
	lxw_row_t row;
	lxw_col_t at;
	struct buf path;
	bool to_stdout;		/* path is a temporary file */
	struct sheet *next;	/* the one beside it */
	struct buf text;
};

/* The library writes to files only. */
static void
make_temporary(struct sheet *s)
{
	int fd;

	buf_addf(&s->path, "%s/tw-sheet.XXXXXX", sandbox_temporary());
	buf_z(&s->path);
	fd = mkstemp(s->path.p);
	if (fd < 0 || close(fd) < 0)
		diag_die("cannot keep the sheet in a temporary file: %s "
		    "(TMPDIR names another folder)", strerror(errno));
	s->to_stdout = true;
}

static void
make_formats(struct sheet *s)
{
	s->head = workbook_add_format(s->book);
	format_set_bold(s->head);
	format_set_text_wrap(s->head);
	format_set_align(s->head, LXW_ALIGN_VERTICAL_TOP);
	for (int i = 0; i < 3; i++) {
		s->format[i] = workbook_add_format(s->book);
		format_set_align(s->format[i], LXW_ALIGN_VERTICAL_TOP);
		format_set_text_wrap(s->format[i]);
		/* What is typed stays as it is typed. */
		format_set_num_format(s->format[i], "@");
		if (i != SHEET_SHOW)
			format_set_unlocked(s->format[i]);
	}
}

static void
add_page(struct sheet *s, const char *name, const struct sheet_column *column,
    size_t columns, size_t heads)
{
	s->columns = columns;
	s->column = mem_new(columns + 1, sizeof(*s->column));
	memcpy(s->column, column, columns * sizeof(*column));
	s->heads = heads;
	s->page = workbook_add_worksheet(s->book, name);
	if (s->page == NULL)
		diag_die("no sheet of a workbook can be called %s",
		    diag_vis(str_of(name)));
	worksheet_freeze_panes(s->page, (lxw_row_t)heads, 0);
	for (size_t i = 0; i < columns; i++)
		worksheet_set_column(s->page, (lxw_col_t)i, (lxw_col_t)i,
		    column[i].width, s->format[column[i].use]);
}

struct sheet *
sheet_open(const char *path, const char *name,
    const struct sheet_column *column, size_t columns, size_t heads)
{
	struct sheet *s = mem_new(1, sizeof(*s));
	lxw_workbook_options options = { .tmpdir =
	    (char *)(uintptr_t)sandbox_temporary() };
	lxw_doc_properties made = { .created = MADE };

	if (path == NULL)
		make_temporary(s);
	else {
		identity_write(path);
		buf_addz(&s->path, path);
	}
	s->book = workbook_new_opt(buf_z(&s->path), &options);
	if (s->book == NULL)
		mem_fail();
	workbook_set_properties(s->book, &made);
	make_formats(s);
	add_page(s, name, column, columns, heads);
	return s;
}

struct sheet *
sheet_beside(struct sheet *first, const char *name,
    const struct sheet_column *column, size_t columns, size_t heads)
{
	struct sheet *s = mem_new(1, sizeof(*s)), *last = first;

	s->book = first->book;
	s->head = first->head;
	memcpy(s->format, first->format, sizeof(s->format));
	add_page(s, name, column, columns, heads);
	while (last->next != NULL)
		last = last->next;
	last->next = s;
	return s;
}

/* Whether _xHHHH_ begins at p: a spreadsheet would read it as one letter. */
static bool
is_escape(const char *p, const char *end)
{
	if (end - p < 7 || p[1] != 'x' || p[6] != '_')
		return false;
	for (int i = 2; i < 6; i++)
		if (strchr("0123456789abcdefABCDEF", p[i]) == NULL)
			return false;
	return true;
}

/* Appends what stands at *p as the sheet can hold it, and passes it. */
static void
add_letter(struct buf *out, const char **p, const char *end)
{
	unsigned n = json_utf8(*p, end);

	if (**p == '\r') {
		if (*p + 1 == end || (*p)[1] != '\n')
			buf_addc(out, '\n');
	} else if (**p == '\0' || n == 0 ||
	    (n == 3 && (memcmp(*p, "\xef\xbf\xbe", 3) == 0 ||
	    memcmp(*p, "\xef\xbf\xbf", 3) == 0))) {
		buf_addz(out, "\xef\xbf\xbd");
	} else {
		if (**p == '_' && is_escape(*p, end))
			buf_addz(out, "_x005F");
		buf_add(out, *p, n);
	}
	*p += n == 0 ? 1 : n;
}

bool
sheet_text(struct sheet *s, struct str text)
{
	const char *p = text.p, *end = text.p + text.n;
	size_t units = 0;

	assert(s->at < s->columns);
	buf_clear(&s->text);
	while (p < end) {
		size_t before = s->text.n;

		units += json_utf8(p, end) == 4 ? 2 : 1;
		if (units > SHEET_CELL_MAX)
			break;
		add_letter(&s->text, &p, end);
		/* What is escaped takes more room. */
		units += s->text.n - before > 4 ? 6 : 0;
	}
	worksheet_write_string(s->page, s->row, s->at, buf_z(&s->text),
	    s->row < s->heads ? s->head : s->format[s->column[s->at].use]);
	s->at++;
	return p == end;
}

void
sheet_number(struct sheet *s, double v)
{
	assert(s->at < s->columns);
	worksheet_write_number(s->page, s->row, s->at++, v, NULL);
}

void
sheet_skip(struct sheet *s)
{
	assert(s->at < s->columns);
	s->at++;
}

bool
sheet_end_row(struct sheet *s)
{
	s->at = 0;
	if (s->row + 1 >= SHEET_ROWS_MAX)
		return false;
	s->row++;
	return true;
}

/* Cells of a column to choose in take y or n, and refuse all else. */
static void
add_choices(struct sheet *s, lxw_col_t column)
{
	static char yes[] = "y", no[] = "n", why[] = "y, n";
	/* The member is char ** or const char **, by the library's version. */
	static char *list[] = { yes, no, NULL };
	lxw_data_validation v = { .validate = LXW_VALIDATION_TYPE_LIST,
	    .value_list = (void *)list, .ignore_blank = LXW_VALIDATION_ON,
	    .error_title = why, .error_message = why,
	    .error_type = LXW_VALIDATION_ERROR_TYPE_STOP };

	if (s->row > s->heads)
		worksheet_data_validation_range(s->page,
		    (lxw_row_t)s->heads, column, s->row - 1, column, &v);
}

static void
lock(struct sheet *s)
{
	lxw_protection may = { .format_cells = LXW_TRUE,
	    .format_columns = LXW_TRUE, .format_rows = LXW_TRUE,
	    .sort = LXW_TRUE, .autofilter = LXW_TRUE };
	bool fills = false;

	for (size_t i = 0; i < s->columns; i++) {
		fills |= s->column[i].use != SHEET_SHOW;
		if (s->column[i].use == SHEET_CHOOSE)
			add_choices(s, (lxw_col_t)i);
	}
	if (fills)
		worksheet_protect(s->page, NULL, &may);
}

/* Copies the temporary file to stdout. */
static void
copy_out(struct sheet *s)
{
	FILE *f = fopen(buf_z(&s->path), "r");
	char part[65536];
	size_t n;

	unlink(buf_z(&s->path));
	if (f == NULL)
		diag_die("%s: %s", buf_z(&s->path), strerror(errno));
	while ((n = fread(part, 1, sizeof(part), f)) > 0)
		diag_write((struct str){ part, n });
	if (ferror(f))
		diag_die("%s: %s", buf_z(&s->path), strerror(errno));
	fclose(f);
}

static void
free_sheet(struct sheet *s)
{
	free(s->column);
	buf_free(&s->path);
	buf_free(&s->text);
	free(s);
}

void
sheet_close(struct sheet *s)
{
	lxw_error error;

	for (struct sheet *p = s; p != NULL; p = p->next)
		lock(p);
	errno = 0;
	error = workbook_close(s->book);
	if (error != LXW_NO_ERROR)
		diag_die("%s: the sheet cannot be written: %s",
		    buf_z(&s->path), errno != 0 ? strerror(errno) :
		    lxw_strerror(error));
	if (s->to_stdout)
		copy_out(s);
	while (s != NULL) {
		struct sheet *next = s->next;

		free_sheet(s);
		s = next;
	}
}
