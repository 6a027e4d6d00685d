# A phrase holds its words, near each other and in order, and is shadowed by a
# rule that asks for less; not where it also finds #jalanrusak, nor where a
# lexicon has one word for several, nor where longer words take shorter ones, as
# those of a quote with its signs do.
echo 'jalrus = jalan rusak' > one-for-two.lexicon
book() { # head
	printf 'codebook 1\nlanguage: id\n'
	printf '%s\n' "$@"
	cat <<'X'
* a
  jalan rusak
  jalan & rusak
* b
  jalan rusak parah
  jalan NEAR/1 parah
* c
  jalan rusak parah
  jalan THEN/0 parah
* d
  "jalan, rusak"
  rusak NEAR/0 (jalan | gang)
* e
  rusak THEN/2 jalan
  jalan rusak
* f
  jalan sangat rusak parah
  jalan NEAR/1 rusak THEN/0 parah
* g
  jalan NEAR/1 rusak
  not: jalan rusak
  "jalan rusak" | parah
* h
  "jalan 🚀 rusak"
  jalan rusak
* i
  "jalan rusak" NEAR/1 parah
  rusak NEAR/1 parah
  jalan NEAR/1 parah
* j
  "rusak!"
  rusak
* k
  "parah!"
  "parah"
X
}
check() { # head lines
	echo "[$*]"
	book "$@" > x.codebook
	tw-lint -c x.codebook -o tsv | cut -f 4,6-
}
check
check 'hashtags: no'
check 'hashtags: no' 'longest: yes'
check 'hashtags: no' 'lexicon: ./one-for-two.lexicon'
