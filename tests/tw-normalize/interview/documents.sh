# A turn of an interview is a record, whether it is text, docx or odt: its text
# is the part of the plain text that part.at says, in code points.
cat > one.txt <<'T'
Tanggal: 14 Mei 2024
Wawancara dengan Diskominfo

Peneliti: Apa itu LAPOR!?
[00:01:05] Informan 1: Aplikasi “untuk” warga: melapor.
Sudah lama ada.

Peneliti: Dan sekarang?
Informan 1: (01:10) Masih, "dipakai". Lihat http://lapor.go.id
T
tw-normalize -f interview -z Asia/Jakarta --interviewer Peneliti one.txt
# CR LF and UTF-16 are the same.
sed 's/$/\r/' one.txt > crlf.txt; mv one.txt keep; mv crlf.txt one.txt
tw-normalize -f interview one.txt > crlf; mv keep one.txt
tw-normalize -f interview one.txt | cmp - crlf

cat > document.xml <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="w" xmlns:mc="mc"><w:body>
<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>P:</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">Bagaimana </w:t></w:r><w:r><w:t>LAPOR&amp;?</w:t></w:r></w:p>
<w:p><w:r><w:t>Kepala dinas: Sudah </w:t></w:r><w:del><w:r><w:delText>jelek </w:delText></w:r></w:del><w:r><w:t>baik</w:t><w:footnoteReference w:id="1"/><w:br/><w:t>sekali.</w:t></w:r></w:p>
<w:p/>
<w:p><w:r><w:t>Tahun 2014 mulai.</w:t></w:r></w:p>
<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>P: Lalu?</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>P: Lalu?</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
<w:p><w:r><w:t>Kepala dinas: Ya.</w:t></w:r></w:p>
</w:body></w:document>
X
printf '<Types/>' > types
pack two.docx '[Content_Types].xml=types' word/document.xml=document.xml
tw-normalize -f interview --interviewer P two.docx
cp two.docx diskominfo-1.docx; printf 'document\toffice\ndiskominfo-1\tDiskominfo\n' > cases.tsv
tw-normalize -f interview --interviewer Peneliti --cases cases.tsv diskominfo-1.docx 2> /dev/null | wc -l | tr -d ' '
tw-normalize two.docx; echo "$?"

printf application/vnd.oasis.opendocument.text > mimetype
cat > content.xml <<'X'
<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:tracked-changes><text:p>dulu</text:p></text:tracked-changes>
<text:h>Wawancara</text:h>
<text:p>P:<text:tab/>Apa<text:s text:c="2"/>itu<text:note><text:note-body><text:p>kaki</text:p></text:note-body></text:note>?</text:p>
<text:p>Q: Aplikasi
   warga<text:line-break/>Bandung.</text:p>
<text:p>P: Oh.</text:p><text:p>Q: Ya.</text:p>
</office:text></office:body></office:document-content>
X
pack three.odt mimetype content.xml
tw-normalize -f interview three.odt
# What the documents say of place and role goes with each record.
printf 'document\toffice\trole\none\tDiskominfo\tkepala "dinas"\n' > cases.tsv
tw-normalize -f interview --cases cases.tsv --unit paragraph --platform document --date 2024-05-15 one.txt three.odt |
    jq -c '[.id, .created_at, .kind, .platform, .attributes]'
# No labels, nothing in it, no document.
printf 'Hanya satu.\n\nDan dua: satu.\n' > plain.txt
tw-normalize -f interview plain.txt
: > empty.txt
tw-normalize -f interview empty.txt; echo "$?"
printf '%%PDF-1.4\n' > a.pdf
tw-normalize -f interview a.pdf; echo "$?"
head -c 150 two.docx > cut.docx
tw-normalize -f interview cut.docx; echo "$?"
tw-normalize -f interview --unit page one.txt; echo "$?"
tw-normalize -f interview --date kemarin one.txt; echo "$?"
# The other programs take them as they take posts.
cp "$src/tests/all/book.codebook" .
tw-normalize -f interview one.txt 2> /dev/null | tw-tag -d tema -c ./book.codebook | jq -c '[.id, .tema]'
# Names in what is said are not hidden by pseudonyms: it is refused.
printf '6b1f0c9e5a7d2438e1907cf6a2b84d35\n' > key
chmod 600 key
tw-normalize -f interview --pseudonyms key three.odt; echo "$?"
