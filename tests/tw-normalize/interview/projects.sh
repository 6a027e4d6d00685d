# Projects of REFI-QDA as records: positions are counted as the program that
# wrote them did, and each span cuts out its own words.
qde() { # origin, selections
	cat <<X
<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="$1">
<Users><User guid="00000000-0000-0000-0000-00000000000A" name="Ana"/><User guid="00000000-0000-0000-0000-00000000000b"/></Users>
<CodeBook><Codes>
<Code guid="00000000-0000-0000-0000-000000000001" name="Tema" isCodable="true">
<Code guid="{00000000-0000-0000-0000-000000000002}" name="Layanan &amp; aduan" isCodable="true"/>
<Code guid="00000000-0000-0000-0000-000000000003" name="Jalan" isCodable="true"/>
</Code></Codes></CodeBook>
<Sources>
<TextSource guid="00000000-0000-0000-0000-0000000000f1" name="wawancara 1" plainTextPath="internal://A.txt">
$2
</TextSource>
<PictureSource guid="00000000-0000-0000-0000-0000000000f2" name="peta"><PictureSelection guid="00000000-0000-0000-0000-0000000000f3" firstX="0" firstY="0" secondX="1" secondY="1"/></PictureSource>
</Sources>
</Project>
X
}
selection() { # number, from, to, name, code, user
	echo "<PlainTextSelection guid=\"00000000-0000-0000-0000-0000000001$1\" name=\"$4\" startPosition=\"$2\" endPosition=\"$3\"><Coding guid=\"00000000-0000-0000-0000-0000000002$1\" creatingUser=\"00000000-0000-0000-0000-00000000000$6\"><CodeRef targetGUID=\"00000000-0000-0000-0000-00000000000$5\"/></Coding></PlainTextSelection>"
}
printf '\357\273\277P: Apa?\r\nQ: 😀 jalan rusak.\r\nP: Lapor?\r\nQ: Lewat LAPOR.\r\n' > A.txt
# The byte order mark does not count. Code points, CR LF is one (ATLAS.ti):
qde 'ATLAS.ti 9' "$(selection 01 13 24 'jalan rusak' 3 a; selection 02 29 34 Lapor 2 b; selection 03 45 50 LAPOR 2 a)" > one.qde
# CR LF is two (NVivo, MAXQDA on Windows); UTF-16 units, both:
qde NVivo "$(selection 01 14 25 'jalan rusak' 3 a; selection 02 31 36 Lapor 2 b; selection 03 48 53 LAPOR 2 a)" > two.qde
qde MAXQDA "$(selection 01 15 26 'jalan rusak' 3 a; selection 02 32 37 Lapor 2 b; selection 03 49 54 LAPOR 2 a)" > units.qde
for p in one two units; do
	pack $p.qdpx Project.qde=$p.qde Sources/a.TXT=A.txt
	echo "== $p"
	tw-normalize --codings $p.qdpx > $p.out
	cat $p.out | jq -c '[.text, .author.handle, .tema, [.tema_evidence[]? | [.code, .at, .words, .coder]]]'
	cmp $p.out one.out
done
head -n 1 one.out
# A selection over two turns is in both; one of a name alone, one outside of
# the text and a code of the whole text are said or kept.
qde x "$(selection 01 4 16 '' 3 a; selection 02 0 1 '' 3 a; selection 03 400 500 '' 3 a
echo '<Coding guid="00000000-0000-0000-0000-000000000301" creatingUser="00000000-0000-0000-0000-00000000000a"><CodeRef targetGUID="00000000-0000-0000-0000-000000000001"/></Coding>')" > over.qde
pack over.qdpx project.qde=over.qde sources/A.txt=A.txt
tw-normalize --codings -d tema over.qdpx | jq -c '[.text, .tema, [.tema_evidence[]? | [.code, .at, .words]]]'; echo "$?"
tw-normalize over.qdpx | wc -l | tr -d ' '
# What is missing or wrong is named.
pack gone.qdpx project.qde=one.qde
tw-normalize gone.qdpx; echo "$?"
head -c 900 one.qde > cut.qde
pack cut.qdpx project.qde=cut.qde sources/A.txt=A.txt
tw-normalize cut.qdpx; echo "$?"
