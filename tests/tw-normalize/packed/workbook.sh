# Sheets of xlsx and ods workbooks are tables: times by their serials, ids that
# the spreadsheet rounded named, rows as the spreadsheet counts them.
mkdir -p xl/worksheets xl/_rels
R=http://schemas.openxmlformats.org/officeDocument/2006/relationships
printf '<Types/>' > '[Content_Types].xml'
cat > xl/workbook.xml <<X
<workbook xmlns:r="$R"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Lain" sheetId="2" r:id="rId2"/></sheets></workbook>
X
cat > xl/_rels/workbook.xml.rels <<X
<Relationships><Relationship Id="rId1" Type="$R/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="$R/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="$R/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="$R/styles" Target="styles.xml"/></Relationships>
X
cat > xl/sharedStrings.xml <<'X'
<sst><si><t>id</t></si><si><t>created_at</t></si><si><t>text</t></si><si><t>Jalan "rusak"
dan berlubang, pak</t></si><si><t>lagi</t></si></sst>
X
cat > xl/styles.xml <<'X'
<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>
X
cat > xl/worksheets/sheet1.xml <<'X'
<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2" t="inlineStr"><is><t>466489338885046273</t></is></c><c r="B2" s="1"><v>41773.628472222219</v></c><c r="C2" t="s"><v>3</v></c></row>
<row r="5"><c r="A5"><v>6.7264147763704627E+17</v></c><c r="B5" s="1"><v>42342.5</v></c><c r="C5" t="s"><v>4</v></c></row>
<row r="6"><c r="A6" t="inlineStr"><is><t>466489338885046275</t></is></c><c r="B6" t="inlineStr"><is><t>kemarin dulu</t></is></c><c r="C6" t="s"><v>4</v></c></row>
<row r="7"><c r="A7"/></row>
</sheetData></worksheet>
X
cat > xl/worksheets/sheet2.xml <<'X'
<worksheet><sheetData><row r="1"><c t="s"><v>0</v></c><c t="s"><v>2</v></c></row><row r="2"><c t="inlineStr"><is><t>466489338885046281</t></is></c><c t="s"><v>4</v></c></row></sheetData></worksheet>
X
pack x.xlsx '[Content_Types].xml' xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml \
    xl/workbook.xml xl/_rels/workbook.xml.rels xl/sharedStrings.xml xl/styles.xml
tw-normalize -z Asia/Jakarta x.xlsx; echo "$?"
tw-normalize --sheet lain < x.xlsx; echo "$?"
tw-normalize --sheet Data2 x.xlsx; echo "$?"
# In another archive, and after other files in it.
pack all.zip x.xlsx
tw-normalize -z Asia/Jakarta all.zip 2> /dev/null | wc -l | tr -d ' '
printf x > a.txt
pack late.xlsx a.txt xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml '[Content_Types].xml' \
    xl/workbook.xml xl/_rels/workbook.xml.rels xl/sharedStrings.xml xl/styles.xml
tw-normalize --sheet lain late.xlsx 2> /dev/null | wc -l | tr -d ' '

printf application/vnd.oasis.opendocument.spreadsheet > mimetype
cat > content.xml <<'X'
<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Data"><table:table-row><table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>created_at</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>text</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1021"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>466489338885046273</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2014-05-14T15:05:00"><text:p>14/05/14</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Jalan rusak</text:p><text:p>pak</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
X
pack x.ods mimetype content.xml
tw-normalize -z Asia/Jakarta x.ods; echo "$?"
# Damage, an entity, a document, a binary workbook.
sed '/r="5"/,$d' xl/worksheets/sheet1.xml > cut.xml
pack cut.xlsx xl/workbook.xml xl/_rels/workbook.xml.rels xl/sharedStrings.xml '[Content_Types].xml' xl/worksheets/sheet1.xml=cut.xml xl/worksheets/sheet2.xml
tw-normalize -z Asia/Jakarta --sheet data cut.xlsx; echo "$?"
echo '<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>' > e.xml
pack e.xlsx xl/workbook.xml xl/_rels/workbook.xml.rels '[Content_Types].xml' xl/sharedStrings.xml=e.xml xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml
tw-normalize e.xlsx; echo "$?"
pack b.xlsb '[Content_Types].xml' xl/workbook.bin=a.txt
tw-normalize b.xlsb; echo "$?"
