#include "sample/form.h"

#include <assert.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "io/output.h"
#include "json/json.h"
#include "office/sheet.h"
#include "show/escape.h"
#include "show/guarded.h"
#include "text/fold.h"

static const char *const kind_name[FORM_KINDS] = { "xlsx", "excel", "csv",
    "tsv", "ndjson", "jsonl-doccano", "json-label-studio" };

static const char *const kind_suffix[FORM_KINDS] = { ".xlsx", ".csv", ".csv",
    ".tsv", ".ndjson", ".jsonl", ".json" };

enum form_kind
form_kind_of(const char *name)
{
	for (int i = 0; i < FORM_KINDS; i++)
		if (str_is(str_of(name), kind_name[i]))
			return (enum form_kind)i;
	cli_usage("unknown format '%s': -o takes " FORM_HELP "%s",
	    diag_vis(str_of(name)), cli_file_hint(name));
}

const char *
form_suffix(enum form_kind kind)
{
	return kind_suffix[kind];
}

static void
add_column_of(struct form *f, enum form_part part, struct str name,
    struct str label)
{
	f->column[f->columns++] = (struct form_column){ .part = part,
	    .name = name, .label = label };
}

static void
add_shown(struct form *f, const struct cli_list *show)
{
	for (size_t i = 0; i < show->n; i++) {
		struct str rest = str_of(show->item[i]), spec;

		while (dimension_split(&rest, &spec)) {
			if (f->shown_n == DIMENSION_PATH_MAX)
				cli_usage("--show takes %d members at most",
				    DIMENSION_PATH_MAX);
			f->shown[f->shown_n] = dimension_open(spec, "--show",
			    f->draw->request->book);
			add_column_of(f, FORM_SHOWN, f->shown[f->shown_n]->name,
			    STR(""));
			f->column[f->columns - 1].number =
			    (uint32_t)f->shown_n++;
		}
	}
}

/* A column for each code, or one for all of them. */
static void
add_code_columns(struct form *f)
{
	const struct request *r = f->draw->request;

	if (r->code_n == 0 || r->code_n > FORM_CODES_MAX) {
		add_column_of(f, FORM_CODES, STR("codes"), STR("a;b"));
		return;
	}
	for (size_t i = 0; i < r->code_n; i++) {
		const struct codebook_code *c = &r->book->code[r->code[i]];

		add_column_of(f, FORM_CODE, c->path, c->label);
		f->column[f->columns - 1].number = r->code[i];
	}
}

/* Of a case: what it is, and what tw-case reads back as a verdict. */
static void
add_case_columns(struct form *f)
{
	const char *what[] = { "topic,office,place_about,first,posts,people" };

	add_shown(f, &(struct cli_list){ .item = what, .n = 1 });
	add_shown(f, &f->show);
	add_column_of(f, FORM_CODES, STR("verdict"), STR(""));
	add_column_of(f, FORM_NOTE, STR("by"), STR(""));
	add_column_of(f, FORM_NOTE, STR("at"), STR(""));
	add_column_of(f, FORM_NOTE, STR("note"), STR(""));
	f->end = mem_new(f->columns + 1, sizeof(*f->end));
}

void
form_open(struct form *f)
{
	const struct request *r = f->draw->request;

	f->column = mem_new(r->code_n + DIMENSION_PATH_MAX + FORM_NOTE + 4,
	    sizeof(*f->column));
	f->shown = mem_new(DIMENSION_PATH_MAX, sizeof(*f->shown));
	add_column_of(f, FORM_ID, STR("id"), STR(""));
	if (f->named || f->tidy)
		add_column_of(f, FORM_CODER, STR("coder"), STR(""));
	if (f->draw->cases) {
		add_case_columns(f);
		return;
	}
	if (f->tidy) {
		add_column_of(f, FORM_CODES, STR("code"), STR(""));
		add_column_of(f, FORM_VALUE, STR("value"), STR(""));
	}
	add_column_of(f, FORM_URL, STR("url"), STR(""));
	add_column_of(f, FORM_TEXT, STR("text"), STR(""));
	if (r->once_per != NULL)
		add_column_of(f, FORM_COPIES, STR("copies"), STR(""));
	if (f->answered != NULL)
		add_column_of(f, FORM_ANSWERED, STR("context"), STR(""));
	add_shown(f, &f->show);
	if (f->open) {
		add_column_of(f, FORM_RULES, STR("rules"), STR(""));
		add_column_of(f, FORM_WORDS, STR("words"), STR(""));
	}
	if (!f->tidy) {
		add_code_columns(f);
		add_column_of(f, FORM_NONE, STR("none"), STR(""));
		add_column_of(f, FORM_UNSURE, STR("unsure"), STR(""));
		add_column_of(f, FORM_NOTE, STR("note"), STR(""));
	}
	f->end = mem_new(f->columns + 1, sizeof(*f->end));
}

/* Appends a member that is a string, when the record has it. */
static void
add_member(struct form *f, const char *name)
{
	const struct json_node *v = json_get_type(f->rec.json.node, name,
	    JSON_STRING);

	buf_clear(&f->text);
	buf_adds(&f->made, json_text(v, &f->text));
}

static void
add_value(void *form, struct str s)
{
	struct form *f = form;

	if (f->begun)
		buf_addz(&f->made, "; ");
	f->begun = true;
	buf_adds(&f->made, s);
}

/* Appends the codes that the rules gave. */
static void
add_rules(struct form *f)
{
	f->begun = false;
	if (!json_inside(&f->json, record_get(&f->rec,
	    f->draw->request->dimension), JSON_ARRAY, 1))
		return;
	JSON_EACH(code, f->json.node) {
		buf_clear(&f->text);
		add_value(f, json_text(code, &f->text));
	}
}

/* Appends the words by which they were given. */
static void
add_word_columns(struct form *f)
{
	const char *why;

	f->begun = false;
	if (evidence_read(&f->evidence, &f->rec,
	    str_of(f->draw->request->dimension), &why) != EVIDENCE_READ)
		return;
	for (size_t i = 0; i < f->evidence.n; i++) {
		add_value(f, f->evidence.v[i].code);
		buf_addz(&f->made, ": ");
		buf_adds(&f->made, f->evidence.v[i].words);
	}
}

/* Appends what stands in a cell of post i. */
static void
add_form_cell(struct form *f, const struct form_column *c, size_t i,
    size_t coder)
{
	const struct kept_post *p = f->draw->post[i];

	switch (c->part) {
	case FORM_ID:
		buf_adds(&f->made, p->id);
		break;
	case FORM_CODER:
		if (coder < f->deal->coders)
			buf_adds(&f->made, f->deal->coder[coder]);
		break;
	case FORM_URL:
		add_member(f, "url");
		break;
	case FORM_TEXT:
		add_member(f, "text");
		break;
	case FORM_COPIES:
		buf_addu(&f->made, p->copies);
		break;
	case FORM_ANSWERED:
		buf_adds(&f->made, f->answered[i]);
		break;
	case FORM_SHOWN:
		f->begun = false;
		dimension_each(f->shown[c->number], &f->rec, &f->moment,
		    add_value, f);
		break;
	case FORM_RULES:
		add_rules(f);
		break;
	case FORM_WORDS:
		add_word_columns(f);
		break;
	case FORM_CODE:
	case FORM_CODES:
	case FORM_VALUE:
	case FORM_NONE:
	case FORM_UNSURE:
	case FORM_NOTE:
		break;		/* the coder's */
	}
}

static void
read_row(struct form *f, size_t i, size_t coder)
{
	bool scanned = json_scan(&f->rec.json, f->draw->post[i]->line, 1);

	assert(scanned);
	(void)scanned;
	f->rec.line = f->draw->post[i]->line;
	if (f->shown_n > 0)
		moment_read(&f->moment, &f->rec);
	buf_clear(&f->made);
	for (size_t k = 0; k < f->columns; k++) {
		add_form_cell(f, &f->column[k], i, coder);
		f->end[k] = f->made.n;
	}
}

/* What stands in a column of the row at hand. */
static struct str
cell(const struct form *f, size_t column)
{
	return str_sub(buf_str(&f->made), column == 0 ? 0 :
	    f->end[column - 1], f->end[column]);
}

/* What stands in the first column of this part; empty without one. */
static struct str
name_of_part(const struct form *f, enum form_part p)
{
	for (size_t i = 0; i < f->columns; i++)
		if (f->column[i].part == p)
			return cell(f, i);
	return STR("");
}

static void
add_json(struct form *f, const char *before, const char *name, struct str s)
{
	buf_addz(&f->out, before);
	json_quote(&f->out, str_of(name));
	buf_addc(&f->out, ':');
	json_quote(&f->out, s);
}

/* What is known of the post, as members: all but what the coder fills in. */
static void
add_known(struct form *f, const char *before, bool text)
{
	for (size_t i = 0; i < f->columns; i++) {
		const struct form_column *c = &f->column[i];
		struct buf name = { 0 };

		if (c->part >= FORM_CODE || (!text && c->part == FORM_TEXT) ||
		    (cell(f, i).n == 0 && c->part != FORM_TEXT))
			continue;
		buf_adds(&name, c->name);
		add_json(f, before, buf_z(&name), cell(f, i));
		buf_free(&name);
		before = ",";
	}
}

static void
write_json(struct form *f, enum form_kind kind, struct str code)
{
	if (kind == FORM_NDJSON) {
		buf_addz(&f->out, "{\"row\":\"sheet\"");
		add_known(f, ",", true);
		if (f->tidy)
			add_json(f, ",", "code", code);
		buf_addz(&f->out, "}\n");
	} else if (kind == FORM_DOCCANO) {
		add_json(f, "{", "text", name_of_part(f, FORM_TEXT));
		buf_addz(&f->out, ",\"label\":[],\"meta\":{");
		add_known(f, "", false);
		buf_addz(&f->out, "}}\n");
	} else {
		buf_addz(&f->out, f->rows > 0 ? ",\n{\"data\":{" :
		    "{\"data\":{");
		add_known(f, "", true);
		buf_addz(&f->out, "}}");
	}
}

static void
write_delimited(struct form *f, enum form_kind kind, size_t column,
    struct str s)
{
	if (column > 0)
		buf_addc(&f->out, kind == FORM_TSV ? '\t' : ',');
	if (kind == FORM_TSV)
		escape_tsv(&f->out, s);
	else if (kind == FORM_CSV)
		escape_csv(&f->out, s);
	else
		guarded_cell(&f->out, s);
	if (column + 1 == f->columns)
		buf_addz(&f->out, kind == FORM_EXCEL ? "\r\n" : "\n");
}

static void
write_cell(struct form *f, enum form_kind kind, size_t column, struct str s)
{
	if (kind != FORM_XLSX) {
		write_delimited(f, kind, column, s);
		return;
	}
	if (s.n == 0)
		sheet_skip(f->sheet);
	else if (!sheet_text(f->sheet, s))
		diag_finding("post %s: its %s is too long for a cell of a "
		    "spreadsheet and is cut", diag_vis(cell(f, 0)),
		    diag_vis(f->column[column].name));
	if (column + 1 == f->columns && !sheet_end_row(f->sheet))
		diag_die("more posts than a spreadsheet has rows");
}

/* The names of the columns and, below them, what their codes are called. */
static void
write_head(struct form *f, enum form_kind kind)
{
	if (kind == FORM_EXCEL)
		buf_addz(&f->out, "\xef\xbb\xbf");
	for (size_t i = 0; i < f->columns; i++)
		write_cell(f, kind, i, f->column[i].name);
	for (size_t i = 0; i < f->columns && !f->tidy; i++)
		write_cell(f, kind, i, f->column[i].label);
}

static void
write_row(struct form *f, enum form_kind kind, struct str code)
{
	if (kind >= FORM_NDJSON) {
		write_json(f, kind, code);
		f->rows++;
		return;
	}
	for (size_t i = 0; i < f->columns; i++)
		write_cell(f, kind, i, f->tidy &&
		    f->column[i].part == FORM_CODES ? code : cell(f, i));
}

/* The rows of a coder: one a post, or one a post and code. */
static void
write_rows(struct form *f, enum form_kind kind, size_t coder)
{
	const struct request *r = f->draw->request;

	for (size_t i = 0; i < f->draw->posts; i++) {
		if (f->turn[i] == SIZE_MAX ||
		    !deal_has(f->deal, f->turn[i], coder))
			continue;
		read_row(f, i, coder);
		for (size_t k = 0; f->tidy && k < r->code_n; k++)
			write_row(f, kind, r->book->code[r->code[k]].path);
		if (!f->tidy)
			write_row(f, kind, STR(""));
	}
}

static struct sheet *
open_sheet(const struct form *f, const char *path)
{
	struct sheet_column *c = mem_new(f->columns, sizeof(*c));
	struct sheet *s;

	for (size_t i = 0; i < f->columns; i++) {
		enum form_part p = f->column[i].part;

		c[i].use = p < FORM_CODE || (f->tidy && p == FORM_CODES) ?
		    SHEET_SHOW : p == FORM_NOTE || p == FORM_CODES ?
		    SHEET_FILL : SHEET_CHOOSE;
		c[i].width = p == FORM_TEXT || p == FORM_ANSWERED ? 60 :
		    p == FORM_ID || p == FORM_WORDS ? 22 :
		    p == FORM_CODES || p == FORM_NOTE ? 30 : 12;
	}
	s = sheet_open(path, "codes", c, f->columns, f->tidy ? 1 : 2);
	free(c);
	return s;
}

void
form_write(struct form *f, enum form_kind kind, size_t coder,
    const char *path)
{
	if (kind == FORM_XLSX && path == NULL && isatty(STDOUT_FILENO))
		cli_usage("-o xlsx is not for a terminal: end the line with "
		    "> sheet.xlsx");
	buf_clear(&f->out);
	f->rows = 0;
	if (kind == FORM_XLSX)
		f->sheet = open_sheet(f, path);
	if (kind < FORM_NDJSON)
		write_head(f, kind);
	if (kind == FORM_LABEL_STUDIO)
		buf_addc(&f->out, '[');
	if (coder != SIZE_MAX || f->deal->coders == 0)
		write_rows(f, kind, coder == SIZE_MAX ? 0 : coder);
	for (size_t i = 0; coder == SIZE_MAX && i < f->deal->coders; i++)
		write_rows(f, kind, i);
	if (kind == FORM_LABEL_STUDIO)
		buf_addz(&f->out, "]\n");
	if (kind == FORM_XLSX)
		sheet_close(f->sheet);
	else if (path != NULL)
		output_save(path, buf_str(&f->out));
	else
		diag_write(buf_str(&f->out));
}

void
form_close(struct form *f)
{
	for (size_t i = 0; i < f->shown_n; i++)
		dimension_close(f->shown[i]);
	free(f->shown);
	free(f->column);
	free(f->end);
	json_free(&f->rec.json);
	json_free(&f->json);
	moment_free(&f->moment);
	evidence_free(&f->evidence);
	buf_free(&f->made);
	buf_free(&f->text);
	buf_free(&f->out);
}
