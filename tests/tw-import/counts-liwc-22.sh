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

post 'happy and sad'		# posemo, negemo
post 'Happily'			# posemo
post 'bitter sweet'		# both
post 'bitter and sweet'		# nothing
cat > a.dicx <<'END'
DicTerm,posemo,negemo
happ*,X,
sad,0,1
bitter sweet,0.5,X
END
count a.dicx <<'END'
negemo 2
posemo 3
END
