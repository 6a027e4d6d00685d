#include "office/ods.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gzip/stored.h"
#include "office/xml.h"

#define PART STR("content.xml")

enum { ROWS_MAX = 1 << 24 };	/* 16 times those of Excel */

struct ods {
	struct zip *zip;
	struct xml *xml;
	size_t row;		/* rows that were read, empty ones, too */
	size_t repeat;		/* how often the last is to be given again */
	size_t width;		/* columns of the first row; 0: none yet */
	bool damaged;
	struct buf text;	/* of a cell */
	struct buf room;
};

static struct xml *
open_content(struct ods *o)
{
	struct stored_inner from;

	return zip_begin(o->zip, PART, &from) ? xml_open(from) : NULL;
}

/* Goes on to the next sheet; false at the end or where the XML is wrong. */
static bool
next_sheet(struct xml *x)
{
	enum xml_event e;

	while (xml_more(x, &e)) {
		if (e != XML_AT_OPEN)
			continue;
		/* What was there before changes were made is no sheet. */
		if (xml_is(x, "tracked-changes"))
			xml_skip(x);
		else if (xml_is(x, "table"))
			return true;
	}
	return false;
}

struct ods *
ods_open(struct zip *zip, struct names *names)
{
	struct ods *o = mem_new(1, sizeof(*o));
	bool good = false;

	o->zip = zip;
	o->xml = open_content(o);
	while (o->xml != NULL && next_sheet(o->xml)) {
		names_add(names, xml_attribute(o->xml, "table:name").n > 0 ?
		    xml_attribute(o->xml, "table:name") : STR("?"));
		xml_skip(o->xml);
	}
	if (o->xml != NULL) {
		o->damaged = xml_error(o->xml) != NULL;
		if (o->damaged)
			xml_trouble(o->xml, zip_name(zip), PART);
		/* The sheets before the fault can be read. */
		good = !o->damaged || names->n > 0;
	}
	if (good)
		return o;
	ods_close(o);
	return NULL;
}

bool
ods_begin(struct ods *o, size_t sheet)
{
	xml_close(o->xml);
	o->xml = open_content(o);
	o->row = o->repeat = o->width = 0;
	for (size_t i = 0; o->xml != NULL && i < sheet; i++)
		if (next_sheet(o->xml))
			xml_skip(o->xml);
	return o->xml != NULL && next_sheet(o->xml);
}

static size_t
repeated(const struct xml *x, const char *name)
{
	uint64_t n;

	return str_u64(xml_attribute(x, name), &n) && n > 0 && n < INT32_MAX ?
	    (size_t)n : 1;
}

/*
 * What a tag in a cell adds to its text: a paragraph is a line. False when
 * what is in the tag is not of the text.
 */
static bool
add_tag(struct ods *o, const struct xml *x, size_t *paragraphs)
{
	if (xml_is(x, "annotation"))
		return false;
	if (xml_is(x, "p") && (*paragraphs)++ > 0)
		buf_addc(&o->text, '\n');
	if (xml_is(x, "line-break"))
		buf_addc(&o->text, '\n');
	if (xml_is(x, "tab"))
		buf_addc(&o->text, '\t');
	if (xml_is(x, "s"))
		for (size_t n = repeated(x, "text:c"); n > 0 &&
		    o->text.n < CELLS_BYTES_MAX; n--)
			buf_addc(&o->text, ' ');
	return true;
}

/* The text of the cell that has just opened, up to its end. */
static enum xml_event
read_text(struct ods *o)
{
	struct xml *x = o->xml;
	unsigned depth = xml_depth(x);
	size_t paragraphs = 0;
	enum xml_event e;

	buf_clear(&o->text);
	while (xml_inside(x, depth, &e)) {
		if (e == XML_AT_OPEN && !add_tag(o, x, &paragraphs))
			xml_skip(x);
		else if (e == XML_AT_TEXT && paragraphs > 0 &&
		    o->text.n < CELLS_BYTES_MAX)
			xml_add_collapsed(&o->text, xml_text(x));
	}
	return e;
}

/* 2014-05-14T15:05:00.000 as 2014-05-14 15:05:00. */
static void
add_date(struct buf *out, struct str s)
{
	size_t t = str_chr(s, 'T');

	buf_adds(out, str_sub(s, 0, t));
	if (t == SIZE_MAX)
		return;
	s = str_skip(s, t + 1);
	buf_addc(out, ' ');
	buf_adds(out, str_sub(s, 0, str_chr(s, '.')));
}

/* PT15H05M00S as 15:05:00; what is written otherwise stays. */
static void
add_clock(struct buf *out, struct str s)
{
	static const char units[] = "HMS";
	struct str rest = str_skip(s, 2), part;
	bool good = str_starts(s, STR("PT"));
	uint64_t n[3] = { 0 };

	for (size_t i = 0; i < 3 && good; i++) {
		size_t at = str_chr(rest, units[i]);

		if (at == SIZE_MAX)
			continue;
		part = str_sub(rest, 0, at);
		part = str_sub(part, 0, str_chr(part, '.'));
		good = str_u64(part, &n[i]);
		rest = str_skip(rest, at + 1);
	}
	if (good && rest.n == 0)
		buf_addf(out, "%02u:%02u:%02u", (unsigned)n[0], (unsigned)n[1],
		    (unsigned)n[2]);
	else
		buf_adds(out, s);
}

/* The value that an open cell states, into room; what it is. */
static enum cell_kind
stated(struct ods *o, bool *rounded)
{
	const struct xml *x = o->xml;
	struct str type = xml_attribute(x, "office:value-type");

	buf_clear(&o->room);
	if (str_is(xml_attribute(x, "calcext:value-type"), "error"))
		return CELL_ERROR;
	if (str_is(type, "date")) {
		add_date(&o->room, xml_attribute(x, "office:date-value"));
		return CELL_TIME;
	}
	if (str_is(type, "time")) {
		add_clock(&o->room, xml_attribute(x, "office:time-value"));
		return CELL_TIME;
	}
	if (str_is(type, "boolean")) {
		buf_addz(&o->room, str_is(xml_attribute(x,
		    "office:boolean-value"), "true") ? "TRUE" : "FALSE");
		return CELL_BOOLEAN;
	}
	if (xml_attribute(x, "office:value").n > 0) {
		cells_number(&o->room, xml_attribute(x, "office:value"),
		    rounded);
		return CELL_NUMBER;
	}
	buf_adds(&o->room, xml_attribute(x, "office:string-value"));
	return CELL_TEXT;
}

/*
 * Reads the cell that has just opened; the next is in column *next. A cell
 * that stands for many is as many as the first row has columns.
 */
static enum xml_event
read_ods_cell(struct ods *o, struct cells *cells, size_t *next)
{
	size_t n = repeated(o->xml, "number-columns-repeated"),
	    end = o->width > *next ? o->width : *next + 1;
	bool rounded = false, covered = xml_is(o->xml, "covered-table-cell");
	enum cell_kind kind = stated(o, &rounded);
	struct str value = buf_str(&o->room);
	enum xml_event e = read_text(o);

	if (e != XML_AT_CLOSE)
		return e;
	if (kind == CELL_ERROR || (kind == CELL_TEXT && value.n == 0))
		value = buf_str(&o->text);
	if (o->width == 0)
		end = *next + n;
	for (size_t i = *next; !covered && value.n > 0 && i < *next + n &&
	    i < end; i++)
		if (!cells_put(cells, i, kind, value, rounded)) {
			diag_bad_line(zip_name(o->zip), o->row, "more cells "
			    "or text than a sheet can hold: they are left out");
			break;
		}
	*next += n;
	return e;
}

/* Reads the row that has just opened. */
static enum xml_event
read_ods_row(struct ods *o, struct cells *cells)
{
	unsigned depth = xml_depth(o->xml);
	size_t next = 0;
	enum xml_event e;

	cells_clear(cells);
	cells->number = ++o->row;
	o->repeat = repeated(o->xml, "number-rows-repeated") - 1;
	while (xml_inside(o->xml, depth, &e)) {
		if (e == XML_AT_OPEN && (xml_is(o->xml, "table-cell") ||
		    xml_is(o->xml, "covered-table-cell")) &&
		    (e = read_ods_cell(o, cells, &next)) != XML_AT_CLOSE)
			break;
	}
	cells_end(cells);
	if (o->width == 0)
		o->width = cells->n;
	return e;
}

bool
ods_next(struct ods *o, struct cells *cells)
{
	enum xml_event e;

	if (o->repeat > 0 && o->row < ROWS_MAX) {
		o->repeat--;
		cells->number = ++o->row;
		return true;
	}
	if (o->row >= ROWS_MAX) {
		if (!o->damaged)
			diag_trouble("%s: more than %d rows: the others are "
			    "left out", zip_name(o->zip), ROWS_MAX);
		o->damaged = true;
		return false;
	}
	while (xml_more(o->xml, &e)) {
		if (e == XML_AT_CLOSE && xml_is(o->xml, "table"))
			return false;
		if (e != XML_AT_OPEN)
			continue;
		if (xml_is(o->xml, "shapes"))
			xml_skip(o->xml);
		if (!xml_is(o->xml, "table-row"))
			continue;
		if ((e = read_ods_row(o, cells)) != XML_AT_CLOSE)
			break;
		if (cells->n > 0)
			return true;
		o->row += o->repeat;
		o->repeat = 0;
	}
	if (e == XML_AT_ERROR && !o->damaged) {
		xml_trouble(o->xml, zip_name(o->zip), PART);
		o->damaged = true;
	}
	return false;
}

bool
ods_damaged(const struct ods *o)
{
	return o->damaged;
}

void
ods_close(struct ods *o)
{
	if (o->xml != NULL)
		xml_close(o->xml);
	buf_free(&o->text);
	buf_free(&o->room);
	free(o);
}
