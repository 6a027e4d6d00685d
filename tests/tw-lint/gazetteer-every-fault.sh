# Each thing that can be wrong with a row, a form, a head or a table of words is
# said where it stands.
tab=$(printf '\t')
gaz() { # lines of rows, with @ between the columns
	{
		echo "kind@id@name@in@forms@lat@lon@radius_m@people"
		echo "head@gazetteer@1"
		cat
	} | tr @ '\t' > g.tsv
	tw-lint -g "$@" ./g.tsv < /dev/null > said 2>&1
	echo "$? $(grep -e '^tw-lint: ./g.tsv:[0-9]' -e '^tw-lint: ./words' -e '^\./g.tsv:[0-9]' said | cut -d : -f 2- | sed 's,^ *\./,,' | tr '\n' ';')"
}
rows() { { printf 'head@levels@town part\ntown@a@Alpha\ntown@b@Beta\npart@p@Park@a\nstreet@s@Sea@a\n'; printf '%s\n' "$@"; } | gaz; }
# Rows
rows 'town@outside@O' 'town@above@Ab' 'town@never@N'
rows 'town@c@C@a'
rows 'part@q@Q@nowhere' 'part@q@Q@a/p' 'part@q@Q@s'
rows 'street@t@T@s'
rows 'street@t@T@a=0' 'street@u@U@a=x' 'street@v@V@a=1.5' 'street@w@W@a=0.5|a=0.2' 'street@x@X@a=0.5|b'
rows 'street@t@T@a=0.7|b=0.7'
rows 'street@t@T'
rows 'outside@t@T@a' 'above@t@T@a=0.5|b' 'never@t@T@a'
rows 'street@s@@@s2' 'street@none@@@x' 'town@none@@@x' 'part@p@@a@y' 'part@p@@b@y' 'outside@none@@@y' 'above@x@@a@y'
rows 'part@p@P@b' 'part@p@@@x'
rows 'street@s@@@s2@-6@107@100' 'street@s@@@s3@@@100'
rows 'street@Big@B@a' 'street@-a@B@a' 'street@1a@B@a' 'street@a.b@B@a' 'street@a_b@B@a' 'street@@B@a'
rows 'street@'$(printf 'a%.0s' 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0)'@B@a'
rows 'Street@b@B@a' '1x@b@B@a' 'street.x@b@B@a' '@b@B@a'
rows 'street@t@T@a@@91@107@1' 'street@u@U@a@@-6@181@1' 'street@v@V@a@@-6@@1' 'street@w@W@a@@x@107@1' 'street@x@X@a@@-6@107@-1' 'street@y@Y@a@@-6@107@x'
# Forms
forms() { for f in "$@"; do rows "street@t@Tango@a@$f"; done; }
forms 'x?near:' 'x?near:a,,b' 'x?not:a, ' 'x?far' 'x?di' 'x?di!' 'x!di' 'x!' 'x?!' 'x?near:a!' 'x?not:a!'
forms 'x=0' 'x=-1' 'x=two' 'x=2=3' 'x=3' 'x=2!' '' '|' 'y||z' '!!' '?' '=2' 'x|x' 'x|X'
# Heads
head_of() { { printf '%s\n' "$@"; printf 'town@a@Alpha\n'; } | gaz; }
head_of 'head@levels@' 'town@b@B'
head_of 'head@levels@a b c d e f g h i'
head_of 'head@levels@head'; head_of 'head@levels@outside'; head_of 'head@levels@above'; head_of 'head@levels@never'; head_of 'head@levels@Town'
head_of 'head@levels@town' 'head@levels@part'
head_of 'head@levels@town' 'head@levels@town part'
head_of 'head@levels@town  part' 'head@attribution@one' 'head@attribution@two' 'head@attribution@one'
head_of 'head@levels@town' 'head@title@One' 'head@title@Two' 'head@odd@x' 'head@words@id-places' 'head@words@other'
head_of 'head@levels@town' 'head@words@no-such-words'
printf 'kind\tid\tname\tkind\nhead\tgazetteer\t1\n' > twice.tsv; tw-lint -g ./twice.tsv < /dev/null
printf 'kind\tid\tname\tx\tx\t\nhead\tgazetteer\t1\nhead\tlevels\ttown\ntown\ta\tA\t1\t2\r\n' > twice.tsv; tw-lint -g ./twice.tsv < /dev/null
# Two that do not agree
printf 'kind\tid\tname\nhead\tgazetteer\t1\nhead\tlevels\tcity\ncity\ta\tA\n' > other.tsv
printf 'head@levels@town\ntown@a@Alpha\n' | gaz ./other.tsv -g; head -n 3 said
# Tables of the words around names
words() {
	printf 'role\tword\tkinds\tshort\n' > words.tsv
	printf '%s\n' "$@" | tr @ '\t' >> words.tsv
	printf 'head@levels@town\nhead@words@./words.tsv\ntown@a@Alpha\n' | gaz > out
	cat said
}
words 'odd@jalan@street'
words 'type@jalan'
words 'fold@oe'
words 'at@di@street'
words 'at@di@@no'
words 'at@!!'
words 'at@di' 'at@di'
words 'type@jalan@street|road' 'type@jalan@road'
words 'type@jalan@street' 'type@jalan@road' 'at@di' 'fold@oe@u' 'at@di situ|di sana@@yes'
words 'type@jalan@'
words '@jalan@street'
printf 'role\tword\n' > words.tsv; printf 'head@levels@town\nhead@words@./words.tsv\ntown@a@Alpha\n' | gaz; cat said
printf 'role\tkinds\n' > words.tsv; printf 'head@levels@town\nhead@words@./words.tsv\ntown@a@Alpha\n' | gaz > out; cat said
