# A mark at the start is no part of the text; UTF-16 is read as what it is.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"kota \360\237\230\200 \303\251"}\n' "$1"; }
{ printf '\357\273\277'; v 1; } | tw-normalize | jq -c '[.id,.text]'
# Each byte of ASCII with a zero before or behind it, the others by hand.
utf16() { # first: where the zero goes
	awk -v le="$1" '{ for (i = 1; i <= length($0); i++) { c = substr($0, i, 1)
		if (le) printf "%s%c", c, 0; else printf "%c%s", 0, c } }'
}
a='{"id_str":"2","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"kota '
{ printf '\377\376'; echo "$a" | utf16 1; printf '\075\330\000\336'; echo '"}' | utf16 1; printf '\n\000'; } | tw-normalize | jq -c '[.id,.text]'
{ printf '\376\377'; echo "$a" | utf16 ''; printf '\330\075\336\000'; echo '"}' | utf16 ''; printf '\000\n'; } | tw-normalize | jq -c '[.id,.text]'
# Half a pair that stands alone.
{ printf '\377\376'; echo "$a" | utf16 1; printf '\075\330'; echo '"}' | utf16 1; } | tw-normalize | jq -c '[.id,.text]'
