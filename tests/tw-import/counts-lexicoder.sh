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

post 'a good day'		# positive
post 'not good'			# positive, neg-positive
post 'abundance'		# positive
post 'very, very bad'		# nothing but negative
post 'abun dant'		# nothing
cat > a.lc3 <<'END'
+POSITIVE
good
abund*
+NEGATIVE
bad
+NEG_POSITIVE
not good
END
count a.lc3 <<'END'
neg-positive 1
negative 1
positive 3
END
