# Files of coders that hold little or nothing: each is named, with what it lacks.
book() { # NAME WORKBOOK SHEET
	mkdir -p xl/worksheets xl/_rels
	printf '<Types/>' > '[Content_Types].xml'
	R=http://schemas.openxmlformats.org/officeDocument/2006/relationships
	printf "<Relationships><Relationship Id=\"r1\" Type=\"$R/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>" > xl/_rels/workbook.xml.rels
	printf "<workbook xmlns:r=\"$R\">$2</workbook>" > xl/workbook.xml
	printf "$3" > xl/worksheets/s.xml
	rm -f $1
	pack $1 '[Content_Types].xml' xl/worksheets/s.xml xl/workbook.xml xl/_rels/workbook.xml.rels
}
one='<sheets><sheet name="codes" sheetId="1" r:id="r1"/></sheets>'
cell() { printf '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' "$@"; }
rows="<row>$(cell A1 id)$(cell B1 lapor)</row><row>$(cell A2 1)$(cell B2 y)</row>"
book whole.xlsx "$one" "<worksheet><sheetData>$rows</sheetData></worksheet>"
book no-sheets.xlsx '<sheets/>' ''
book no-rows.xlsx "$one" '<worksheet><sheetData/></worksheet>'
book no-ids.xlsx "$one" "<worksheet><sheetData><row>$(cell A1 teks)$(cell B1 lain)</row></sheetData></worksheet>"
book cut.xlsx "$one" "<worksheet><sheetData>$rows<row><c"
book damaged.xlsx "$one" '<worksheet><sheetData><row><c'
book elsewhere.xlsx '<sheets><sheet name="codes" sheetId="1" r:id="r9"/></sheets>' ''
mkdir -p word; echo '<w:document/>' > word/document.xml
pack letter.docx '[Content_Types].xml' word/document.xml
printf 'PK\003\004 and no more of it' > broken.xlsx
printf '%%PDF-1.4\n' > a.pdf
: > empty.csv
printf ' \n\n' > blank.csv
printf '#FORMAT=WebAnno TSV 3.2\n1-1\t0-4\tkata\tlapor\n' > ana.tsv
mkdir 1; cp ana.tsv 1/
printf '  {"id":"1","label":["lapor"]}\n' > a.jsonl
printf '\n[{"id":"1","label":["lapor"]}]\n' > a.json
for f in *.xlsx *.docx a.pdf *.csv ana.tsv 1/ana.tsv 1//ana.tsv ./1/ana.tsv a.json a.jsonl . none.csv; do
	echo "$f: $(tw-agree --part pair $f whole.xlsx 2>&1 | head -2 | tr '\n' '|')"
done
