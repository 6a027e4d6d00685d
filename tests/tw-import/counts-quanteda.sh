# The counts at the end were worked out by hand from the posts and the entries.
count() {
	tw-import -d d "$1" 2> messages > book.codebook
	tw-tag -c ./book.codebook posts.jsonl |
	    sed -e 's/.*,"d":\[\([^]]*\)\].*/\1/' | tr , '\n' | tr -d '"' | grep . |
	    LC_ALL=C sort | uniq -c | awk '{ print $2, $1 }' > counted
	cat > expected
	diff expected counted && echo "$1: as expected"
}
post() {
	n=$((n + 1))
	printf '{"id":"%s","platform":"x","kind":"original","text":"%s"}\n' "$n" "$1" >> posts.jsonl
}

post 'Ekonomi kota tumbuh'	# economy; economy/tax by *nomi
post 'ekonominya dan pajak'	# economy, economy/tax
post 'perekonomian'		# nothing: ekonomi* begins a word, *nomi ends one
post 'pasar modal naik'		# economy
post 'pasar dan modal'		# nothing: the words of a phrase are adjacent
post 'pajak bumi'		# economy/tax
post 'astronomi malam'		# economy/tax by *nomi
post '#pajak saja'		# nothing: quanteda leaves hashtags whole
post 'daftar #ppdb'		# school
post 'ppdb online'		# nothing: the pattern is the hashtag
post 'RT @x: lapor rp1 lapor'	# school by rp?, in quoted words, too
post 'rp10'			# nothing: ? is one letter
cat > a.yml <<'END'
Economy:
  __: [ekonomi*, pasar modal]
  Tax: [pajak, "*nomi"]
School: ["#ppdb", "rp?"]
END
count a.yml <<'END'
economy 3
economy/tax 4
school 2
END
