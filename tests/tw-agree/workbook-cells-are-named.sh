# A workbook: rows and columns are named as the spreadsheet does, an error is no
# answer, a formula counts as its value, ids are whole or recovered.
d=$src/tests/tw-agree
mkdir -p xl/worksheets xl/_rels
R=http://schemas.openxmlformats.org/officeDocument/2006/relationships
printf '<Types/>' > '[Content_Types].xml'
cat > xl/workbook.xml <<X
<workbook xmlns:r="$R"><sheets><sheet name="Petunjuk" sheetId="1" r:id="rId1"/><sheet name="Codes" sheetId="2" r:id="rId2"/></sheets></workbook>
X
cat > xl/_rels/workbook.xml.rels <<X
<Relationships><Relationship Id="rId1" Type="$R/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="$R/worksheet" Target="worksheets/sheet2.xml"/></Relationships>
X
printf '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Baca dulu</t></is></c></row></sheetData></worksheet>' > xl/worksheets/sheet1.xml
s() { printf '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' "$1" "$2"; }
{
	printf '<worksheet><sheetData><row r="1">'
	s A1 id; s B1 text; s C1 lapor; s D1 city/wifi; s E1 none
	printf '</row><row r="2">'; s C2 'LAPOR!'; s D2 'Free wifi'
	printf '</row><row r="3">'; s A3 675127116845989888; s B3 satu; s C3 y
	printf '</row><row r="4">'; s A4 675127116845990912; s B4 dua; printf '<c r="C4" t="e"><v>#N/A</v></c>'
	printf '</row><row r="7"><c r="A7"><v>6.0341234567890099E+17</v></c>'; s C7 Tidak
	printf '</row><row r="8"><c r="A8" t="str"><f>"x0123456789"&amp;"abcdef"</f><v>x0123456789abcdef</v></c><c r="C8" t="b"><v>1</v></c>'
	printf '</row><row r="9"><c r="A9"><v>42</v></c>'; s D9 ya; s E9 x
	printf '</row></sheetData></worksheet>'
} > xl/worksheets/sheet2.xml
pack ana.xlsx '[Content_Types].xml' xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml xl/workbook.xml xl/_rels/workbook.xml.rels
printf 'id,lapor\n675127116845989888,y\n603412345678901234,n\nx0123456789abcdef,y\n' > budi.csv
tw-agree -c "$d/book.codebook" --design "$d/design.ndjson" --part pair ana.xlsx budi.csv
