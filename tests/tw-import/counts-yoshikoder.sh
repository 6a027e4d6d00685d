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

post 'more lambs'		# root/a
post 'lamb'			# root/a
post 'anymore'			# nothing: a pattern is a whole word
post 'jalan & jembatan'		# root
post 'jalan jembatan'		# nothing: the sign is missing
cat > a.ykd <<'END'
<dictionary patternengine="substring"><cnode name="Root"><pnode name="jalan &amp; jembatan"/>
<cnode name="A"><pnode name="more"/><pnode name="lamb*"/></cnode></cnode></dictionary>
END
count a.ykd <<'END'
root 1
root/a 2
END
