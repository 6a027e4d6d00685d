/* Workbooks are read as they are stored, damaged ones are named. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/diag.h"
#include "check.h"
#include "office/workbook.h"
#include "parts.h"

static char path[] = "/tmp/workbook.XXXXXX";

static bool
got(struct buf *out, const char *want)
{
	return str_is(buf_str(out), want);
}

static const char *
kind(enum cell_kind k)
{
	static const char *const names[] = { "-", "t", "n", "d", "b", "e" };

	return names[k];
}

/* A sheet as text: "2: t[id] n~[675000]" and so on. */
static void
show(struct buf *out, const char *sheet)
{
	struct zip *zip = zip_open_path(path);
	struct workbook *w = zip != NULL ? workbook_open(zip) : NULL;
	const struct cells *row;

	buf_clear(out);
	if (w != NULL && workbook_begin(w, sheet != NULL ?
	    workbook_find(w, str_of(sheet)) : 0)) {
		while ((row = workbook_next(w)) != NULL) {
			buf_addf(out, "%zu:", row->number);
			for (size_t i = 0; i < row->n; i++) {
				buf_addf(out, " %s%s[", kind(row->cell[i].kind),
				    row->cell[i].rounded ? "~" : "");
				buf_adds(out, row->cell[i].text);
				buf_addc(out, ']');
			}
			buf_addc(out, '\n');
		}
		if (workbook_damaged(w))
			buf_addz(out, "damaged\n");
	}
	if (w != NULL)
		workbook_free(w);
	if (zip != NULL)
		zip_close(zip);
}

#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

static const struct part xlsx[] = {
	{ "[Content_Types].xml", "<Types/>" },
	{ "xl/worksheets/sheet1.xml", "<worksheet xmlns='" MAIN "'><sheetData>"
	    "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>"
	    "<c r='D2' t='inlineStr'><is><t>in</t></is></c></row>"
	    "<row r='3'><c r='A3'><v>6.7512711684598989E+17</v></c>"
	    "<c r='B3' s='1'><v>41773.628472222219</v></c>"
	    "<c r='C3' s='2'><v>41773</v></c><c r='D3' t='b'><v>1</v></c>"
	    "<c r='E3' t='e'><v>#N/A</v></c></row>"
	    "<row><c><v>675127116845989888</v></c><c><v>0.5</v></c>"
	    "<c t='str'><f>1</f><v>675127116845989888</v></c>"
	    "<c s='2'><v>1.5</v></c><c><v>60</v></c><c s='2'><v>60</v></c></row>"
	    "<row r='9'/></sheetData></worksheet>" },
	{ "xl/worksheets/two.xml", "<x:worksheet xmlns:x='" MAIN "'>"
	    "<x:sheetData><x:row><x:c t='s'><x:v>1</x:v></x:c></x:row>"
	    "</x:sheetData></x:worksheet>" },
	{ "xl/workbook.xml", "<workbook xmlns='" MAIN "' xmlns:r='" REL "'>"
	    "<workbookPr/><sheets><sheet name='One' sheetId='1' r:id='rId1'/>"
	    "<sheet name='Codes' sheetId='2' r:id='rId2'/></sheets></workbook>" },
	{ "xl/_rels/workbook.xml.rels", "<Relationships>"
	    "<Relationship Id='rId1' Type='" REL "/worksheet' "
	    "Target='worksheets/sheet1.xml'/>"
	    "<Relationship Id='rId2' Type='" REL "/worksheet' "
	    "Target='/xl/worksheets/two.xml'/>"
	    "<Relationship Id='rId3' Type='" REL "/sharedStrings' "
	    "Target='sharedStrings.xml'/>"
	    "<Relationship Id='rId4' Type='" REL "/styles' "
	    "Target='styles.xml'/></Relationships>" },
	{ "xl/sharedStrings.xml", "<sst><si><t>id</t></si><si><r><t>a</t></r>"
	    "<r><t>b_x000D_&amp;</t></r><rPh><t>no</t></rPh></si></sst>" },
	{ "xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' "
	    "formatCode='dd\\.mm\\.yyyy'/></numFmts><cellStyleXfs><xf "
	    "numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
	    "<xf numFmtId='22'/><xf numFmtId='164'/></cellXfs></styleSheet>" },
};

static const struct part ods[] = {
	{ "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
	{ "content.xml", "<office:document-content xmlns:office='o' "
	    "xmlns:table='t' xmlns:text='x' xmlns:calcext='c'><office:body>"
	    "<office:spreadsheet><table:table table:name='One'>"
	    "<table:table-row><table:table-cell office:value-type='string'>"
	    "<text:p>id</text:p></table:table-cell><table:table-cell "
	    "office:value-type='string'><office:annotation><text:p>no</text:p>"
	    "</office:annotation><text:p>a<text:s text:c='2'/>b</text:p>"
	    "<text:p>c</text:p></table:table-cell></table:table-row>"
	    "<table:table-row table:number-rows-repeated='2'>"
	    "<table:table-cell office:value-type='float' "
	    "office:value='6.7512711684599E+017'><text:p>6,75E+17</text:p>"
	    "</table:table-cell><table:table-cell office:value-type='date' "
	    "office:date-value='2014-05-14T15:05:00'><text:p>x</text:p>"
	    "</table:table-cell></table:table-row>"
	    "<table:table-row table:number-rows-repeated='1000'>"
	    "<table:table-cell table:number-columns-repeated='1024'/>"
	    "</table:table-row><table:table-row><table:table-cell "
	    "table:number-columns-repeated='1024' office:value-type='time' "
	    "office:time-value='PT15H05M00S'><text:p>x</text:p>"
	    "</table:table-cell></table:table-row>"
	    "<table:table-row><table:table-cell office:value-type='string' "
	    "office:string-value='' calcext:value-type='error'><text:p>#N/A"
	    "</text:p></table:table-cell></table:table-row></table:table>"
	    "<table:table table:name='Two'><table:table-row><table:table-cell "
	    "office:value-type='boolean' office:boolean-value='true'/>"
	    "</table:table-row></table:table></office:spreadsheet>"
	    "</office:body></office:document-content>" },
};

enum { XLSX = sizeof(xlsx) / sizeof(*xlsx), ODS = sizeof(ods) / sizeof(*ods) };

#define SHEET(rows) "<worksheet xmlns='" MAIN "'><sheetData>" rows		\
	"</sheetData></worksheet>"

/* Books that differ from the one above in a part. */
static const struct {
	const struct part *of;
	struct part part;
	const char *sheet;	/* NULL: the first */
	const char *want;
} others[] = {
	/* A text that is not there, a column before the last, and too far. */
	{ xlsx, { "xl/worksheets/sheet1.xml", SHEET("<row r='1'>"
	    "<c t='s'><v>99</v></c><c t='s'><v>x</v></c><c t='s'><v>-1</v></c>"
	    "<c r='F1'><v>1</v></c><c r='B1'><v>2</v></c><c r='ZZZ1'><v>3</v>"
	    "</c></row>") }, NULL, "1: -[] -[] -[] -[] -[] n[1]\n" },
	/* Types and styles; a reference that is none is the next column. */
	{ xlsx, { "xl/worksheets/sheet1.xml", SHEET("<row r='5'><c t='b'><v>0"
	    "</v></c><c t='d'><v>2014-05-14</v></c><c t='what'><v>7</v></c>"
	    "<c s='99'><v>8</v></c><c s='1'><v>-4</v></c><c r='a1'><v>9</v></c>"
	    "<c r='ABCDE1'/><c r=''/><d/></row><row r='2'><c t='inlineStr'>"
	    "<is>x<t>a</t>y<r><t>b</t></r><rPh><t>c</t></rPh></is></c>"
	    "<c><f>1+1</f>z<v/></c></row><row r='x'><c><v>1</v></c></row>") },
	    NULL, "5: b[FALSE] d[2014-05-14] n[7] n[8] n[-4] n[9]\n"
	    "6: t[ab]\n7: n[1]\n" },
	/* All formats that Excel knows by their numbers. */
	{ xlsx, { "xl/styles.xml", "<styleSheet><numFmts><numFmt "
	    "formatCode='d'/><numFmt numFmtId='170' formatCode='0.00'/>"
	    "<numFmt numFmtId='171' formatCode='h:mm'/></numFmts><cellXfs>"
	    "<xf numFmtId='14'/><xf numFmtId='17'/><xf numFmtId='18'/>"
	    "</cellXfs></styleSheet>" }, NULL,
	    "2: t[id] t[ab\r&] -[] t[in]\n"
	    "3: n~[6.7512711684598989E+17] d[2014-05-14 15:05:00] d[2014-05-14 00:00:00] "
	    "b[TRUE] e[#N/A]\n"
	    /* A cell that names no style has the first. */
	    "4: n[675127116845989888] d[12:00:00] t[675127116845989888] "
	    "d[1900-01-01 12:00:00] d[1900-02-28] d[1900-02-28 00:00:00]\n" },
	/* A book that counts days from 1904; sheets that have one name, or none. */
	{ xlsx, { "xl/workbook.xml", "<workbook xmlns:r='" REL "'><workbookPr "
	    "date1904='1'/><sheets><sheet id='rId2'/><sheet name='A' "
	    "r:id='rId1'/><sheet name='A' r:id='rId1'/></sheets></workbook>" },
	    "?", "1: t[ab\r&]\n" },
	{ xlsx, { "xl/workbook.xml", "<workbook xmlns:r='" REL "'><workbookPr "
	    "date1904='true'/><sheets><sheet name='A' r:id='rId1'/></sheets>"
	    "</workbook>" }, NULL,
	    "2: t[id] t[ab\r&] -[] t[in]\n"
	    "3: n~[6.7512711684598989E+17] d[2018-05-15 15:05:00] d[2018-05-15] "
	    "b[TRUE] e[#N/A]\n"
	    "4: n[675127116845989888] n[0.5] t[675127116845989888] "
	    "d[1904-01-02 12:00:00] n[60] d[1904-03-01]\n" },
	{ xlsx, { "xl/workbook.xml", "<workbook/>" }, NULL, "" },
	/* A sheet whose part is not there; texts and styles that are not. */
	{ xlsx, { "xl/_rels/workbook.xml.rels", "<Relationships><Other/>"
	    "<Relationship Id='rId1' Target='nowhere.xml'/></Relationships>" },
	    NULL, "" },
	{ xlsx, { "xl/_rels/workbook.xml.rels", "<Relationships>"
	    "<Relationship Id='rId1' Target='worksheets/two.xml'/>"
	    "</Relationships>" }, NULL, "" },
	{ xlsx, { "xl/sharedStrings.xml", "<sst><si/><si><t>b</t></si></sst>" },
	    "codes", "1: t[b]\n" },
	/* Rows of OpenDocument: what is repeated, covered, not of the text. */
	{ ods, { "content.xml", "<o:c xmlns:o='o' xmlns:table='t' xmlns:office='f' "
	    "xmlns:text='x'><table:tracked-changes><table:table/>"
	    "</table:tracked-changes><table:table><table:shapes><table:table-row/>"
	    "</table:shapes><x/><table:table-row><y/><table:table-cell "
	    "table:number-columns-repeated='0' office:value-type='boolean' "
	    "office:boolean-value='false'/><table:covered-table-cell "
	    "office:value-type='string'><text:p>no</text:p>"
	    "</table:covered-table-cell><table:table-cell "
	    "office:value-type='string'>no<text:p>a<text:line-break/>b"
	    "<text:tab/>c<text:s/>d<text:s text:c='x'/>e</text:p>"
	    "</table:table-cell></table:table-row></table:table></o:c>" },
	    "?", "1: b[FALSE] -[] t[a\nb\tc d e]\n" },
	{ ods, { "content.xml", "<o:c xmlns:o='o' xmlns:table='t' xmlns:office='f'>"
	    "<table:table table:name='A'><table:table-row>"
	    "<table:table-cell office:value-type='time' office:time-value='PT5M'/>"
	    "<table:table-cell office:value-type='time' office:time-value='PT1M1.5S'/>"
	    "<table:table-cell office:value-type='time' office:time-value='PT1H2X'/>"
	    "<table:table-cell office:value-type='time' office:time-value='PTxH'/>"
	    "<table:table-cell office:value-type='time' office:time-value='5H'/>"
	    "<table:table-cell office:value-type='date' office:date-value='2014-05-14'/>"
	    "<table:table-cell office:value-type='date' office:date-value='2014-05-14T01:02:03.9'/>"
	    "<table:table-cell office:value-type='string' office:string-value='s'/>"
	    "</table:table-row></table:table></o:c>" }, NULL,
	    "1: d[00:05:00] d[00:01:01] d[PT1H2X] d[PTxH] d[5H] d[2014-05-14] "
	    "d[2014-05-14 01:02:03] t[s]\n" },
	/* More columns, and more rows, than a sheet can hold. */
	{ ods, { "content.xml", "<o:c xmlns:o='o' xmlns:table='t' xmlns:office='f'>"
	    "<table:table table:name='A'><table:table-row><table:table-cell "
	    "office:value='1' table:number-columns-repeated='3'/>"
	    "</table:table-row><table:table-row "
	    "table:number-rows-repeated='16777214'/><table:table-row "
	    "table:number-rows-repeated='5'><table:table-cell office:value='2'/>"
	    "</table:table-row></table:table></o:c>" }, NULL,
	    "1: n[1] n[1] n[1]\n16777216: n[2]\ndamaged\n" },
	{ ods, { "content.xml", "<a/>" }, NULL, "" },
	{ ods, { "mimetype", "application/vnd.oasis.opendocument.text" }, NULL, "" },
	{ ods, { "mimetype", "application/zip" }, NULL, "" },
	/* What is no workbook, or none that is read. */
	{ ods, { "xl/workbook.bin", "" }, NULL, "" },
	{ ods, { "Index/Document.iwa", "" }, NULL, "" },
	{ ods, { "word/document.xml", "" }, NULL, "" },
	{ ods, { "project.qde", "" }, NULL, "" },
	{ ods, { "/content.xml", "" }, NULL, "" },
	{ ods, { "a/../content.xml", "" }, NULL, "" },
	{ ods, { "other\\content.xml", "" }, NULL,
	    "1: t[id] t[a  b\nc]\n"
	    "2: n~[6.7512711684599E+17] d[2014-05-14 15:05:00]\n"
	    "3: n~[6.7512711684599E+17] d[2014-05-14 15:05:00]\n"
	    "1004: d[15:05:00] d[15:05:00]\n1005: e[#N/A]\n" },
};

/* Each of them, with its part in the place of that name, or added to it. */
static void
each_other(void)
{
	struct part book[XLSX + 1];
	struct buf out = { 0 };

	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		size_t n = others[i].of == xlsx ? XLSX : ODS, at = 0;

		memcpy(book, others[i].of, n * sizeof(*book));
		while (at < n && strcmp(book[at].name, others[i].part.name) != 0)
			at++;
		book[at] = others[i].part;
		pack(path, book, at == n ? n + 1 : n);
		show(&out, others[i].sheet);
		CHECK(got(&out, others[i].want), "%s, %zu: %s",
		    others[i].part.name, i, buf_z(&out));
	}
	/* No archive at all, and one in which nothing is. */
	pack(path, xlsx, 0);
	show(&out, NULL);
	CHECK(out.n == 0, "empty: %s", buf_z(&out));
	if (truncate(path, 0) != 0)
		exit(2);
	show(&out, NULL);
	CHECK(out.n == 0, "no archive: %s", buf_z(&out));
	CHECK(zip_open_path("/nowhere.zip") == NULL, "no file");
	buf_free(&out);
}

/* A part that is cut anywhere makes the book damaged, or none; others do not. */
static void
each_cut(const struct part *whole, size_t n, const char *const *matter)
{
	struct part *cut = calloc(n, sizeof(*cut));
	struct buf out = { 0 }, all = { 0 }, text = { 0 };

	pack(path, whole, n);
	show(&all, NULL);
	for (size_t i = 0; i < n; i++) {
		size_t length = strlen(whole[i].text);
		bool matters = false;

		for (const char *const *m = matter; *m != NULL; m++)
			matters = matters || strcmp(*m, whole[i].name) == 0;
		memcpy(cut, whole, n * sizeof(*cut));
		for (size_t at = 0; at < length; at += 3) {
			buf_clear(&text);
			buf_add(&text, whole[i].text, at);
			cut[i].text = buf_z(&text);
			pack(path, cut, n);
			show(&out, NULL);
			CHECK(matters ? out.n == 0 || str_ends(buf_str(&out),
			    STR("damaged\n")) : str_eq(buf_str(&out),
			    buf_str(&all)), "%s cut at %zu: %s", whole[i].name,
			    at, buf_z(&out));
		}
	}
	free(cut);
	buf_free(&out);
	buf_free(&all);
	buf_free(&text);
}

int
main(void)
{
	static const char *const of_xlsx[] = { "xl/worksheets/sheet1.xml",
		"xl/workbook.xml", "xl/_rels/workbook.xml.rels",
		"xl/sharedStrings.xml", "xl/styles.xml", NULL };
	static const char *const of_ods[] = { "mimetype", "content.xml", NULL };
	struct part bad[XLSX];
	struct buf out = { 0 };
	int fd = mkstemp(path);

	setvbuf(stdout, NULL, _IOLBF, 0);
	diag_begin("workbook");
	pack(path, xlsx, XLSX);
	show(&out, NULL);
	CHECK(got(&out, "2: t[id] t[ab\r&] -[] t[in]\n"
	    "3: n~[6.7512711684598989E+17] d[2014-05-14 15:05:00] d[2014-05-14] "
	    "b[TRUE] e[#N/A]\n"
	    "4: n[675127116845989888] n[0.5] t[675127116845989888] "
	    "d[1900-01-01 12:00:00] n[60] d[1900-02-28]\n"), "%s", buf_z(&out));
	show(&out, "codes");
	CHECK(got(&out, "1: t[ab\r&]\n"), "%s", buf_z(&out));
	pack(path, ods, ODS);
	show(&out, NULL);
	CHECK(got(&out, "1: t[id] t[a  b\nc]\n"
	    "2: n~[6.7512711684599E+17] d[2014-05-14 15:05:00]\n"
	    "3: n~[6.7512711684599E+17] d[2014-05-14 15:05:00]\n"
	    "1004: d[15:05:00] d[15:05:00]\n1005: e[#N/A]\n"), "%s", buf_z(&out));
	show(&out, "two");
	CHECK(got(&out, "1: b[TRUE]\n"), "%s", buf_z(&out));

	memcpy(bad, xlsx, sizeof(xlsx));
	bad[1].text = "<worksheet><row><c><v>1</v></c></row><row><c>";
	pack(path, bad, XLSX);
	show(&out, NULL);
	CHECK(got(&out, "1: n[1]\ndamaged\n"), "%s", buf_z(&out));
	bad[1].text = "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>";
	pack(path, bad, XLSX);
	show(&out, NULL);
	CHECK(got(&out, "damaged\n"), "%s", buf_z(&out));
	bad[1].name = "../sheet1.xml";
	pack(path, bad, XLSX);
	show(&out, NULL);
	CHECK(out.n == 0, "%s", buf_z(&out));
	each_other();
	each_cut(xlsx, XLSX, of_xlsx);
	each_cut(ods, ODS, of_ods);
	/* It closes stdout, whose place the next file would take. */
	CHECK(diag_finish() == 2, "status");
	close(fd);
	unlink(path);
	buf_free(&out);
	return failures > 0;
}
