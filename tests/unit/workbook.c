/* Workbooks are read as they are stored, damaged ones are named. */
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/diag.h"
#include "check.h"
#include "office/workbook.h"

struct part {
	const char *name;
	const char *text;
};

static char path[] = "/tmp/workbook.XXXXXX";

static void
pack(const struct part *part, size_t n)
{
	struct archive *a = archive_write_new();

	archive_write_set_format_zip(a);
	archive_write_open_filename(a, path);
	for (size_t i = 0; i < n; i++) {
		struct archive_entry *e = archive_entry_new();

		archive_entry_set_pathname(e, part[i].name);
		archive_entry_set_size(e, (la_int64_t)strlen(part[i].text));
		archive_entry_set_filetype(e, AE_IFREG);
		archive_entry_set_perm(e, 0644);
		archive_write_header(a, e);
		archive_write_data(a, part[i].text, strlen(part[i].text));
		archive_entry_free(e);
	}
	archive_write_close(a);
	archive_write_free(a);
}

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

/* A part that is cut anywhere makes the book damaged, or none; others do not. */
static void
each_cut(const struct part *whole, size_t n, const char *const *matter)
{
	struct part *cut = calloc(n, sizeof(*cut));
	struct buf out = { 0 }, all = { 0 }, text = { 0 };

	pack(whole, n);
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
			pack(cut, n);
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

	diag_begin("workbook");
	pack(xlsx, XLSX);
	show(&out, NULL);
	CHECK(got(&out, "2: t[id] t[ab\r&] -[] t[in]\n"
	    "3: n~[6.7512711684598989E+17] d[2014-05-14 15:05:00] d[2014-05-14] "
	    "b[TRUE] e[#N/A]\n"
	    "4: n[675127116845989888] n[0.5] t[675127116845989888] "
	    "d[1900-01-01 12:00:00] n[60] d[1900-02-28]\n"), "%s", buf_z(&out));
	show(&out, "codes");
	CHECK(got(&out, "1: t[ab\r&]\n"), "%s", buf_z(&out));
	pack(ods, ODS);
	show(&out, NULL);
	CHECK(got(&out, "1: t[id] t[a  b\nc]\n"
	    "2: n~[6.7512711684599E+17] d[2014-05-14 15:05:00]\n"
	    "3: n~[6.7512711684599E+17] d[2014-05-14 15:05:00]\n"
	    "1004: d[15:05:00] d[15:05:00]\n1005: e[#N/A]\n"), "%s", buf_z(&out));
	show(&out, "two");
	CHECK(got(&out, "1: b[TRUE]\n"), "%s", buf_z(&out));

	memcpy(bad, xlsx, sizeof(xlsx));
	bad[1].text = "<worksheet><row><c><v>1</v></c></row><row><c>";
	pack(bad, XLSX);
	show(&out, NULL);
	CHECK(got(&out, "1: n[1]\ndamaged\n"), "%s", buf_z(&out));
	bad[1].text = "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>";
	pack(bad, XLSX);
	show(&out, NULL);
	CHECK(got(&out, "damaged\n"), "%s", buf_z(&out));
	bad[1].name = "../sheet1.xml";
	pack(bad, XLSX);
	show(&out, NULL);
	CHECK(out.n == 0, "%s", buf_z(&out));
	each_cut(xlsx, XLSX, of_xlsx);
	each_cut(ods, ODS, of_ods);
	/* It closes stdout, whose place the next file would take. */
	CHECK(diag_finish() == 2, "status");
	close(fd);
	unlink(path);
	buf_free(&out);
	return failures > 0;
}
