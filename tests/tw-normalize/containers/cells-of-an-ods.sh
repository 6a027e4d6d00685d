# What a cell of OpenDocument holds: paragraphs and breaks are lines, tabs and
# runs of blanks stay, a note is no text; days and clocks as they are stated;
# one that is repeated stands in each column.
printf '<manifest/>' > manifest.xml
printf 'application/vnd.oasis.opendocument.spreadsheet' > mimetype
o='xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
cell() { printf '<table:table-cell%s><text:p>%s</text:p></table:table-cell>' "$1" "$2"; }
s=' office:value-type="string"'
{
	printf '<office:document-content %s><office:body><office:spreadsheet><table:table table:name="a">' "$o"
	printf '<table:table-row>'
	for c in id created_at text author clock same other; do cell "$s" $c; done
	printf '</table:table-row><table:table-row>'
	cell "$s" 466412583121846279
	cell ' office:value-type="date" office:date-value="2014-05-14T15:05:00.000"' '14 May'
	printf '<table:table-cell%s><office:annotation><text:p>a note</text:p></office:annotation><text:p>satu<text:line-break/>dua<text:tab/>tiga<text:s text:c="3"/>empat</text:p><text:p>lima</text:p></table:table-cell>' "$s"
	cell "$s" warga
	cell ' office:value-type="time" office:time-value="PT15H05M07.5S"' 3pm
	cell "$s table:number-columns-repeated=\"2\"" twice
	printf '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'
} > content.xml
pack cells.ods mimetype content.xml META-INF/manifest.xml=manifest.xml
tw-normalize -z Asia/Jakarta -m 'id=id,created_at=created_at,text=text,author=author,lang=clock,author.name=same,platform=other' cells.ods
