# Terms of every make through the three kinds of wildcards: with * at the end
# (Lexicoder), with * and ? (quanteda), with none (KH Coder).
star() { printf '+x\n%b\n' "$1" > t.lc3; show lexicoder "$1"; }
glob() { printf 'x:\n  - "%b"\n' "$1" > t.yml; show quanteda "$1"; }
plain() { printf '*x\n%b\n' "$1" > t.cod; show khcoder "$1"; }
show() {
	printf '%-9s %s => ' "$1" "$2"
	tw-import -d d -o tsv t.* 2> /dev/null | awk -F '\t' '
		NR > 1 { print ($6 != "" ? $6 : "-") " (" $4 ($7 != "" ? ": " $7 : "") ")" }'
	tw-import -d d -o tsv t.* 2> /dev/null | awk -F '\t' '
		NR > 1 { gsub(/\\\\/, "\\", $6); print "  " $6 }' >> rules
	rm t.*
}
# quotes and hyphens that are not plain; blanks, controls
star 'd\0342\0200\0231eau'
star 'd\0342\0200\0230eau'
star 'd\0312\0274eau'
star '\0342\0200\0234so\0342\0200\0235'
star 'e\0342\0200\0220mail'
star 'e\0342\0200\0223mail'
star 'e\0342\0200\0224mail'
star 'a\0001b'
star 'a\0177b'
star 'a  b'
# - and \047 within and around words
star 'on-line'
star 'line-'
star '-line'
star 'on--line'
star "'tis"
star "rock'n'roll"
star 'on-*'
glob 'on-?ine'
glob 'on-7'
# wildcards
star '*'
star '* *'
star '* of'
star 'of *'
star 'of * kin*'
star '* kin* *'
star 'kin**'
star '*kin'
star '?kin'
star 'kin?'
glob '?kin'
glob 'kin?'
glob 'k?n*'
glob '*kin*'
glob '?+'
glob 'c+ * d'
glob 'c+ ** d'
glob 'c+*?'
glob 'a*b*c*d*e*f*g*h*i*j'
plain 'kin*'
plain ' **'
plain 'kin?'
# operators, distances
star 'AND'
star 'And th*'
star 'near5'
star 'within'
star 'b2b'
# tags, names, emoji
star '#tag'
star '#tag_2'
star '#tag*'
glob '#t?g'
glob '#t*g?'
glob '#a*b*c*d*e*f*g*h*i*j'
star '#'
star '#-tag'
star '#ta-g'
star '#1'
star '@name'
star '@name*'
star '@n\0303\0251'
star '@n-e'
plain ' #ta*'
star '\0360\0237\0230\0200'
star '\0360\0237\0230\0200\0360\0237\0230\0200'
star '\0360\0237\0230\0200 so'
star 'so \0360\0237\0230\0200*'
# signs
star 'c++'
star '=)'
star '100%'
star '"so\\'
# scripts without blanks
glob '\0351\0201\0223 \0350\0267\0257'
glob '\0351\0201\0223*'
# too long, of too many words
star "$(printf 'a %.0s' 1 2 3 4 5 6 7 8 9 10 | awk '{ for (i = 0; i < 6; i++) s = s $0; print s "b" }')" |
    sed 's/.*=>/61 words =>/'
star "$(awk 'BEGIN { while (n++ < 700) printf "abcdefghij" }')" | sed 's/.*=>/7000 bytes =>/'
# A book takes them all.
{ printf 'codebook 1\ntitle: t\ndimension: d\n* x\n'; grep . rules; } > all.codebook
printf '{"id":"1","platform":"x","kind":"original","text":"nothing"}\n' | tw-tag -c ./all.codebook
