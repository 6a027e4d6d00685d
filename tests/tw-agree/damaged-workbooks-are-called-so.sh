# A workbook that is cut off, even in its first bytes, or whose files lie in
# another order is no archive for tw-normalize; archives of others are to be
# unpacked.
mkdir -p xl/_rels xl/worksheets
echo '<Types/>' > '[Content_Types].xml'
echo '<workbook xmlns:r="r"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>' > xl/workbook.xml
echo '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' > xl/_rels/workbook.xml.rels
cell() { printf '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' "$@"; }
printf '<worksheet><sheetData><row r="1">%s</row><row r="2">%s</row><row r="3">%s</row></sheetData></worksheet>' \
    "$(cell A1 id B1 coder C1 code D1 value)" "$(cell A2 1 B2 ana C2 a D2 y)" \
    "$(cell A3 1 B3 budi C3 a D3 y)" > xl/worksheets/sheet1.xml
all='xl/workbook.xml xl/_rels/workbook.xml.rels xl/worksheets/sheet1.xml'
pack whole.xlsx '[Content_Types].xml' $all
pack order.xlsx $all '[Content_Types].xml'
for n in 4 20 200 500; do head -c $n whole.xlsx > cut$n.xlsx; done
printf '<worksheet><sheetData><row>' > xl/worksheets/sheet1.xml
pack part.xlsx '[Content_Types].xml' $all
echo 1 > a.txt
pack other.zip a.txt
pack other.7z a.txt
for f in whole.xlsx order.xlsx cut4.xlsx cut20.xlsx cut200.xlsx cut500.xlsx part.xlsx other.zip other.7z; do
	tw-agree -d d --part agree $f 2>&1 | cut -c 1-200
done
