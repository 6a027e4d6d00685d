# Projects as other programs write them, a line each: what lies outside of a text,
# has no code, no user, no name; how each counts; texts that are not there.
mkdir sources
printf 'Ana: satu \360\237\230\200 dua\r\nBudi: tiga\r\n' > sources/a.txt
printf 'x\rCici: empat\r' > sources/b.txt
codes='<CodeBook><Codes><Code guid="{C1}" name="Kota"><Code guid="c2" name="Jalan"/><Code guid="c3" name="Jalan"/></Code><Code guid="c4" name="Lain"/></Codes></CodeBook>'
one='<CodeBook><Codes><Code guid="c1" name="Tema-Kota.1"><Code guid="c2" name="Jalan"/></Code></Codes></CodeBook>'
users='<Users><User guid="u1" name="Ana"/><User guid="u2"/></Users>'
sel() { printf '<PlainTextSelection guid="s%s" name="%s" startPosition="%s" endPosition="%s"><Coding creatingUser="%s"><CodeRef targetGUID="%s"/></Coding></PlainTextSelection>' "$@"; }
n=0
try() { # project, options ...
	printf '<Project origin="%s">%s</Project>' "$1" "$2" > project.qde
	shift 2
	pack p.qdpx project.qde sources/a.txt sources/b.txt
	n=$((n + 1))
	echo "$n:"
	tw-normalize --codings "$@" p.qdpx 2> said |
	    jq -c 'del(.id, .platform, .kind, .source, .part, .author, .created_at)'
	sed 's/^tw-normalize: p.qdpx//' said
}
text() { printf '<Sources><TextSource guid="t" name="a" plainTextPath="internal://a.txt"%s>%s</TextSource></Sources>' "$1" "$2"; }
# Counted with CR LF as one, as two, in units of UTF-16; by names, or by the program.
try x "$users$codes$(text '' "$(sel 1 satu 5 9 U1 c2)$(sel 2 tiga 22 26 u2 c3)")"
try x "$users$codes$(text '' "$(sel 1 satu 5 9 u1 c2)$(sel 2 tiga 23 27 u3 c3)")"
try x "$codes$(text '' "$(sel 1 tiga 24 28 u1 c2)")"
try x "$codes$(text '' "$(sel 1 'dua…' 13 16 u1 c2)$(sel 2 dua 13 16 u2 c2)$(sel 3 dua 13 15 u2 c4)")"
try ATLAS.ti "$codes$(text '' "$(sel 1 '' 22 26 '' c2)")"
try x "$codes$(text '' "$(sel 1 '' 22 26 '' c2)")"
# Outside, reversed, not to be read, of no code, over two turns, of a name only.
try x "$codes$(text '' "$(sel 1 a 90 99 u c2)$(sel 2 b 9 5 u c2)$(sel 3 c x 5 u c2)$(sel 4 d 5 y u c2)$(sel 5 e 5 9 u nope)$(sel 6 f 5 25 u c2)$(sel 7 Ana 0 3 u c2)")"
# The whole of a text; codes without a source; a code that is met again.
try x "$codes$(text '' '<Coding creatingUser="u"><CodeRef targetGUID="c2"/></Coding><Coding><CodeRef targetGUID="c4"/></Coding>')<Coding><CodeRef targetGUID=\"c2\"/></Coding>$(sel 1 a 0 1 u c2)"
# Looked at, and nothing found: the dimension is the one that all codes lie in.
try x "$one$(text ' modifyingUser="u"' '')"
try x "$codes$(text ' modifyingUser="u"' '')"
try x "$(text ' modifyingUser="u"' '')"
try x "$codes$(text ' modifyingUser="u"' '')" -d kota
try x "$codes$(text '' "$(sel 1 satu 5 9 u c2)$(sel 2 satu 5 9 u c4)")" -d kota
try x "$one$(text '' "$(sel 1 satu 5 9 u c1)$(sel 2 satu 5 9 u c2)")"
# Where a text stands: in the project, beside it, nowhere; without a name.
try x "$codes<Sources><TextSource guid=\"t\" plainTextPath=\"b.txt\"/><TextSource name=\"c\" plainTextPath=\"https://x/y\"/><TextSource name=\"d\" plainTextPath=\"/etc/passwd\"/><TextSource name=\"e\" plainTextPath=\"internal://none.txt\"/><TextSource name=\"posts/f\"><PlainTextContent>Dedi: di dalam &amp; sini</PlainTextContent></TextSource><TextSource name=\"x/y\"><PlainTextContent>1 · 2014-05-14 · w
isi

2 · - · -
lagi

3 · kemarin · -
bukan</PlainTextContent></TextSource></Sources><PlainTextContent>no</PlainTextContent>"
# Pictures, and what else is no text; codes too deep; elements of other kinds.
deep=$(printf '<Code name="a">%.0s' $(seq 40))
try x "<CodeBook><Codes>$deep$(printf '</Code>%.0s' $(seq 40))</Codes><Sets><Code name=\"no\"/></Sets></CodeBook><Sources><PictureSource><PictureSelection/><TextDescription plainTextPath=\"a.txt\"/></PictureSource><AudioSource><Transcript plainTextPath=\"b.txt\"/></AudioSource></Sources><Notes><TextSource plainTextPath=\"a.txt\"/></Notes><Graphs/><Links/><Code guid=\"late\" name=\"Later\"><Description>id: other</Description></Code><Description>id: none</Description>"
try 'tw 1' "<CodeBook><Codes><Code guid=\"c\" name=\"Nama\"><Description>id: sandi
lain</Description><Code guid=\"d\" name=\"Dua\"><Description/></Code><Code guid=\"e\" name=\"Tiga\"><Description>lain</Description></Code></Code></Codes></CodeBook>$(text '' "<Description>id: no</Description>$(sel 1 satu 5 9 u c)$(sel 2 satu 5 9 u d)$(sel 3 satu 5 9 u e)")<Description>id: no</Description>"
printf '<Project><Sources>' > project.qde
pack p.qdpx project.qde
tw-normalize p.qdpx
echo $?
mv project.qde other.qde
pack p.zip other.qde
mv p.zip p.qdpx
tw-normalize p.qdpx
echo $?
