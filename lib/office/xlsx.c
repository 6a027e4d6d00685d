#include "office/xlsx.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "gzip/stored.h"
#include "office/texts.h"
#include "office/xml.h"

/* What a style makes of a number. */
enum xlsx_style {
	STYLE_NUMBER,
	STYLE_DATE,
	STYLE_CLOCK	/* with hours */
};

/* A format of numbers that the workbook defines. */
struct xlsx_format {
	uint64_t id;
	enum xlsx_style style;
};

enum xlsx_type {
	TYPE_NUMBER, TYPE_SHARED, TYPE_TEXT, TYPE_INLINE, TYPE_BOOLEAN,
	TYPE_ERROR, TYPE_DATE
};

/* By what t="..." of a cell says. */
static const char *const types[] = {
	[TYPE_NUMBER] = "n", [TYPE_SHARED] = "s", [TYPE_TEXT] = "str",
	[TYPE_INLINE] = "inlineStr", [TYPE_BOOLEAN] = "b", [TYPE_ERROR] = "e",
	[TYPE_DATE] = "d"
};

enum { STRINGS_MAX = 1 << 24 };	/* of a workbook: Excel's rows 16 times */

struct xlsx {
	struct zip *zip;
	struct arena arena;
	struct str *sheet;	/* the parts in which the sheets are */
	size_t sheets;
	size_t sheet_cap;
	struct str strings;	/* the parts in which these are */
	struct str styles;
	bool since_1904;
	bool loaded;
	struct texts *texts;
	struct xlsx_format *format;
	size_t formats;
	size_t format_cap;
	uint8_t *style;		/* by number: enum xlsx_style */
	size_t style_n;
	size_t style_cap;
	struct xml *xml;	/* of the sheet */
	struct str part;
	size_t row;		/* the one read last */
	bool damaged;
	struct buf value;	/* of a cell */
	struct buf room;
};

static bool
say_trouble(struct xlsx *b, const struct xml *x, struct str part)
{
	xml_trouble(x, zip_name(b->zip), part);
	return false;
}

/* Opens a part; that there is none is said. */
static struct xml *
open_part(struct xlsx *b, struct str part)
{
	struct stored_inner from;

	if (zip_find(b->zip, part) == SIZE_MAX)
		diag_trouble("%s: a workbook whose part %s is not there",
		    zip_name(b->zip), diag_vis(part));
	return zip_begin(b->zip, part, &from) ? xml_open(from) : NULL;
}

/* The part that a relationship of xl/workbook.xml leads to. */
static struct str
part_of(struct xlsx *b, struct str target)
{
	if (str_starts(target, STR("/")))
		return arena_str(&b->arena, str_skip(target, 1));
	buf_clear(&b->room);
	buf_addz(&b->room, "xl/");
	buf_adds(&b->room, target);
	return arena_str(&b->arena, buf_str(&b->room));
}

/* The ids of the relationships that lead to the sheets, in their order. */
static bool
read_workbook(struct xlsx *b, struct names *names, struct names *ids)
{
	const struct str part = STR("xl/workbook.xml");
	struct xml *x = open_part(b, part);
	enum xml_event e;

	if (x == NULL)
		return false;
	while (xml_more(x, &e)) {
		if (e != XML_AT_OPEN)
			continue;
		if (xml_is(x, "workbookPr")) {
			struct str v = xml_attribute(x, "date1904");

			b->since_1904 = str_is(v, "1") || str_is(v, "true");
		} else if (xml_is(x, "sheet")) {
			struct str name = xml_attribute(x, "name");
			uint32_t had = names->n;

			names_add(names, name.n > 0 ? name : STR("?"));
			if (names->n > had)
				names_add(ids, xml_attribute(x, "r:id").p != NULL ?
				    xml_attribute(x, "r:id") :
				    xml_attribute(x, "id"));
		}
	}
	if (e == XML_AT_ERROR)
		say_trouble(b, x, part);
	xml_close(x);
	return e == XML_AT_END;
}

static bool
read_relationships(struct xlsx *b, const struct names *ids)
{
	const struct str part = STR("xl/_rels/workbook.xml.rels");
	struct xml *x = open_part(b, part);
	enum xml_event e;

	if (x == NULL)
		return false;
	while (xml_more(x, &e)) {
		struct str type, target;
		uint32_t i;

		if (e != XML_AT_OPEN || !xml_is(x, "Relationship"))
			continue;
		type = xml_attribute(x, "Type");
		target = part_of(b, xml_attribute(x, "Target"));
		if (str_ends(type, STR("/sharedStrings")))
			b->strings = target;
		else if (str_ends(type, STR("/styles")))
			b->styles = target;
		i = names_find(ids, xml_attribute(x, "Id"));
		if (i != NAMES_NONE)
			b->sheet[i] = target;
	}
	if (e == XML_AT_ERROR)
		say_trouble(b, x, part);
	xml_close(x);
	return e == XML_AT_END;
}

struct xlsx *
xlsx_open(struct zip *zip, struct names *names)
{
	struct xlsx *b = mem_new(1, sizeof(*b));
	struct names ids = { 0 };
	bool good;

	b->zip = zip;
	b->texts = texts_open();
	good = read_workbook(b, names, &ids);
	b->sheets = ids.n;
	b->sheet = mem_new(b->sheets + 1, sizeof(*b->sheet));
	good = good && read_relationships(b, &ids);
	names_free(&ids);
	if (good)
		return b;
	xlsx_close(b);
	return NULL;
}

/* How the formats of these numbers, which Excel knows by itself, show one. */
static enum xlsx_style
builtin_style(uint64_t id)
{
	if ((id >= 18 && id <= 22) || (id >= 32 && id <= 35) ||
	    (id >= 45 && id <= 47))
		return STYLE_CLOCK;
	if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) ||
	    (id >= 50 && id <= 58))
		return STYLE_DATE;
	return STYLE_NUMBER;
}

static void
add_format(struct xlsx *b, const struct xml *x)
{
	struct xlsx_format f = { 0 };
	bool clock;

	if (!str_u64(xml_attribute(x, "numFmtId"), &f.id))
		return;
	if (cells_format_is_date(xml_attribute(x, "formatCode"), &clock))
		f.style = clock ? STYLE_CLOCK : STYLE_DATE;
	b->format = mem_grow(b->format, &b->format_cap, b->formats + 1,
	    sizeof(*b->format));
	b->format[b->formats++] = f;
}

static void
add_style(struct xlsx *b, const struct xml *x)
{
	uint64_t id = 0;
	enum xlsx_style style;

	str_u64(xml_attribute(x, "numFmtId"), &id);
	style = builtin_style(id);
	for (size_t i = 0; i < b->formats; i++)
		if (b->format[i].id == id)
			style = b->format[i].style;
	b->style = mem_grow(b->style, &b->style_cap, b->style_n + 1, 1);
	b->style[b->style_n++] = (uint8_t)style;
}

static bool
read_styles(struct xlsx *b)
{
	struct xml *x;
	bool cells = false;
	enum xml_event e;

	/* There may be none. */
	if (zip_find(b->zip, b->styles) == SIZE_MAX)
		return true;
	if ((x = open_part(b, b->styles)) == NULL)
		return false;
	while (xml_more(x, &e)) {
		if (xml_is(x, "cellXfs"))
			cells = e == XML_AT_OPEN;
		else if (e == XML_AT_OPEN && xml_is(x, "numFmt"))
			add_format(b, x);
		else if (e == XML_AT_OPEN && cells && xml_is(x, "xf"))
			add_style(b, x);
	}
	if (e == XML_AT_ERROR)
		say_trouble(b, x, b->styles);
	xml_close(x);
	return e == XML_AT_END;
}

/*
 * The text of the element that has just opened: its <t>, in order; those of
 * <rPh> say how it is pronounced.
 */
static enum xml_event
read_text(struct xlsx *b, struct xml *x, struct buf *out)
{
	unsigned depth = xml_depth(x);
	bool text = xml_is(x, "t");
	enum xml_event e;

	buf_clear(&b->room);
	while (xml_inside(x, depth, &e)) {
		if (e == XML_AT_OPEN && xml_is(x, "rPh"))
			xml_skip(x);
		else if (e != XML_AT_TEXT && xml_is(x, "t"))
			text = e == XML_AT_OPEN;
		else if (e == XML_AT_TEXT && text &&
		    b->room.n < CELLS_BYTES_MAX)
			buf_adds(&b->room, xml_text(x));
	}
	cells_unescape(out, buf_str(&b->room));
	return e;
}

static bool
read_strings(struct xlsx *b)
{
	struct xml *x;
	enum xml_event e;

	if (zip_find(b->zip, b->strings) == SIZE_MAX)
		return true;
	if ((x = open_part(b, b->strings)) == NULL)
		return false;
	while (xml_more(x, &e)) {
		if (e != XML_AT_OPEN || !xml_is(x, "si"))
			continue;
		buf_clear(&b->value);
		if ((e = read_text(b, x, &b->value)) == XML_AT_ERROR)
			break;
		texts_add(b->texts, buf_str(&b->value));
		if (texts_count(b->texts) > STRINGS_MAX)
			break;
	}
	if (e == XML_AT_ERROR)
		say_trouble(b, x, b->strings);
	else if (e != XML_AT_END)
		diag_trouble("%s:%s: more than %d texts", zip_name(b->zip),
		    diag_vis(b->strings), STRINGS_MAX);
	xml_close(x);
	return e == XML_AT_END;
}

bool
xlsx_begin(struct xlsx *b, size_t sheet)
{
	if (!b->loaded && (!read_styles(b) || !read_strings(b)))
		return false;
	b->loaded = true;
	if (b->xml != NULL)
		xml_close(b->xml);
	b->part = b->sheet[sheet];
	b->xml = open_part(b, b->part);
	b->row = 0;
	b->damaged = false;
	return b->xml != NULL;
}

/* The column of a reference such as AB12, from 0; SIZE_MAX: it is none. */
static size_t
column_of_ref(struct str ref)
{
	size_t column = 0, i;

	for (i = 0; i < ref.n && i < 4 && ref.p[i] >= 'A' && ref.p[i] <= 'Z';
	    i++)
		column = column * 26 + (size_t)(ref.p[i] - 'A' + 1);
	return i > 0 ? column - 1 : SIZE_MAX;
}

static enum xlsx_type
type_of(struct str t)
{
	for (size_t i = 0; i < ARRAY_N(types); i++)
		if (str_is(t, types[i]))
			return (enum xlsx_type)i;
	return TYPE_NUMBER;
}

static bool
put_number(struct xlsx *b, struct cells *cells, size_t column, uint64_t style)
{
	enum xlsx_style s = style < b->style_n ? b->style[style] : STYLE_NUMBER;
	struct str v = buf_str(&b->value);
	bool rounded;

	buf_clear(&b->room);
	if (s != STYLE_NUMBER && cells_serial(&b->room, v, b->since_1904,
	    s == STYLE_CLOCK))
		return cells_put(cells, column, CELL_TIME, buf_str(&b->room),
		    false);
	cells_number(&b->room, v, &rounded);
	return cells_put(cells, column, CELL_NUMBER, buf_str(&b->room),
	    rounded);
}

/* Puts what stands in the <v> or <is> of a cell of this type and style. */
static bool
put_xlsx_cell(struct xlsx *b, struct cells *cells, size_t column,
    enum xlsx_type type, uint64_t style)
{
	struct str v = buf_str(&b->value);
	uint64_t i;

	if (v.n == 0)
		return true;
	switch (type) {
	case TYPE_SHARED:
		return str_u64(v, &i) && i < texts_count(b->texts) &&
		    cells_put(cells, column, CELL_TEXT,
		    texts_get(b->texts, (size_t)i), false);
	case TYPE_TEXT:
		buf_clear(&b->room);
		cells_unescape(&b->room, v);
		return cells_put(cells, column, CELL_TEXT, buf_str(&b->room),
		    false);
	case TYPE_INLINE:
		return cells_put(cells, column, CELL_TEXT, v, false);
	case TYPE_BOOLEAN:
		return cells_put(cells, column, CELL_BOOLEAN,
		    str_is(v, "1") ? STR("TRUE") : STR("FALSE"), false);
	case TYPE_ERROR:
		return cells_put(cells, column, CELL_ERROR, v, false);
	case TYPE_DATE:
		return cells_put(cells, column, CELL_TIME, v, false);
	case TYPE_NUMBER:
		break;
	}
	return put_number(b, cells, column, style);
}

/* Reads the cell that has just opened; the next is in column *next, from 0. */
static enum xml_event
read_xlsx_cell(struct xlsx *b, struct cells *cells, size_t *next)
{
	struct xml *x = b->xml;
	unsigned depth = xml_depth(x);
	size_t column = column_of_ref(xml_attribute(x, "r"));
	enum xlsx_type type = type_of(xml_attribute(x, "t"));
	uint64_t style = 0;
	bool text = false;
	enum xml_event e;

	str_u64(xml_attribute(x, "s"), &style);
	if (column == SIZE_MAX)
		column = *next;
	*next = column + 1;
	buf_clear(&b->value);
	while (xml_inside(x, depth, &e)) {
		if (e == XML_AT_OPEN && xml_is(x, "is")) {
			if ((e = read_text(b, x, &b->value)) == XML_AT_ERROR)
				return e;
		} else if (e != XML_AT_TEXT) {
			text = e == XML_AT_OPEN && xml_is(x, "v");
		} else if (text && b->value.n < CELLS_BYTES_MAX) {
			buf_adds(&b->value, xml_text(x));
		}
	}
	if (e == XML_AT_CLOSE && !put_xlsx_cell(b, cells, column, type, style))
		diag_bad_line(zip_name(b->zip), b->row, "a cell where there "
		    "can be none, or of a text that is not there: it is left "
		    "out");
	return e;
}

/* Reads the row that has just opened. */
static enum xml_event
read_xlsx_row(struct xlsx *b, struct cells *cells)
{
	unsigned depth = xml_depth(b->xml);
	uint64_t number;
	size_t next = 0;
	enum xml_event e;

	cells_clear(cells);
	b->row = str_u64(xml_attribute(b->xml, "r"), &number) &&
	    number > b->row ? (size_t)number : b->row + 1;
	cells->number = b->row;
	while (xml_inside(b->xml, depth, &e)) {
		if (e == XML_AT_OPEN && xml_is(b->xml, "c") &&
		    (e = read_xlsx_cell(b, cells, &next)) == XML_AT_ERROR)
			break;
	}
	cells_end(cells);
	return e;
}

bool
xlsx_next(struct xlsx *b, struct cells *cells)
{
	enum xml_event e;

	while (xml_more(b->xml, &e)) {
		if (e != XML_AT_OPEN || !xml_is(b->xml, "row"))
			continue;
		if ((e = read_xlsx_row(b, cells)) == XML_AT_ERROR)
			break;
		if (cells->n > 0)
			return true;
	}
	if (e == XML_AT_ERROR && !b->damaged) {
		say_trouble(b, b->xml, b->part);
		b->damaged = true;
	}
	return false;
}

bool
xlsx_damaged(const struct xlsx *b)
{
	return b->damaged;
}

void
xlsx_close(struct xlsx *b)
{
	if (b->xml != NULL)
		xml_close(b->xml);
	texts_close(b->texts);
	arena_free(&b->arena);
	free(b->sheet);
	free(b->format);
	free(b->style);
	buf_free(&b->value);
	buf_free(&b->room);
	free(b);
}
