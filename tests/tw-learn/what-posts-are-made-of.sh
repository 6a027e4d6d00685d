# Words in and out of the author's own, links, mentions, emoji, kinds, media and
# codes of rules, names of places of one and of many words: each is a feature or
# none, as tw-tag -M --explain says.
. "$src/tests/tw-learn/lib/lib"
coded 150
# What is the same in all posts of a code, and in no other.
sign() { # jq program that marks a post of the code complaint
	jq -c "if .labels.tone == \"complaint\" then $1 else . end" coded.ndjson > marked
	tw-learn -d tone=.labels.tone $2 -M sign.model marked > rows 2> said || tail -1 said
	post='{"id":"1","kind":"reply","text":"kata ini","labels":{"tone":"complaint"}}'
	a=$(echo "$post" | tw-tag -M sign.model 2> said | jq -c .tone_p.complaint)
	b=$(echo "$post" | jq -c "$1" | tw-tag -M sign.model 2> said | jq -c .tone_p.complaint)
	[ "$a" = "$b" ] && echo "$1 $2 counts for nothing" || echo "$1 $2 counts"
}
sign '.text += " https://example.org/\(.id)"'
sign '.text += " @a\(.id)"'
sign '.text += " 😡"'
sign '.text += " #marah"'
sign '.kind = "quote"'
sign '.media = ["photo"]'
sign '.media = []'
sign '.media = "photo"'
sign '.media = ["photo"] | .text += " x"'
sign '.kind = 7'
sign '.flag = ["a/b"]' '--with flag'
sign '.flag = "a/b"' '--with flag'
sign '.flag = []' '--with flag'
sign '.text = "dengar: \"kutipan\" \(.text)" | .own = [[0, 7], [18, (.text | length) + 18]]'
sign '.text = "dengar: \"kutipan\" \(.text)" | .own = [[0, 7], [18, (.text | length) + 18]]' '--scope quoted'
sign '.text = "dengar: \"kutipan\" \(.text)" | .own = [[0, 7], [18, (.text | length) + 18]]' '--scope any'
sign '.text += " kata-yang-sangat-panjang-sekali-dan-tidak-berakhir-lebih-dari-dua-puluh-empat-huruf"'
# More names than a small table has room for; names of several words.
{
	printf 'kind\tid\tname\tin\tforms\nhead\tgazetteer\t1\nhead\tlevels\tkecamatan\n'
	awk 'BEGIN { for (i = 0; i < 1500; i++) printf "kecamatan\tk%d\tKec%c%c%c\t\tdesa lama ke%c%c%c\n", i, 97 + i % 26, 97 + i / 26 % 26, 97 + i / 676, 97 + i % 26, 97 + i / 26 % 26, 97 + i / 676 }'
} > many.tsv
sign '.text += " desa lama kezzb"' '--without-places ./many.tsv'
sign '.text += " desa lama keaaa"' '--without-places ./many.tsv'
sign '.text += " kecaaa"' '--without-places ./many.tsv'
sign '.text += " desa lama"' '--without-places ./many.tsv'
printf 'kind\tid\tname\tin\tforms\nhead\tgazetteer\t1\nhead\tlevels\tkecamatan\n' > none.tsv
sign '.text += " keaaa"' '--without-places ./none.tsv'
