# Groups by office, by codes of a book, by what no post has and by time are the
# same whether a run goes on where another ended, or reads all at once.
posts=$src/tests/tw-thread/posts.ndjson
book=$src/tests/tw-thread/complaints.codebook
n=$(wc -l < "$posts")
for by in office,topic 'office,nothing,topic' place_about,weekday,office hour,office; do
	set -- --authors "$src/tests/tw-thread/officials.tsv" -b "$by" -o tsv
	case $by in *topic*) set -- "$@" -c "$book" ;; esac
	tw-thread "$@" "$posts" > whole 2> said
	echo "-- $by: $? $(wc -l < whole | tr -d ' ')"
	for at in 1 7 $((n / 2)) $((n - 1)) $n; do
		rm -f s
		sed -n "1,${at}p" "$posts" | tw-thread "$@" --state s > /dev/null 2>&1
		sed "1,${at}d" "$posts" | tw-thread "$@" --state s 2> /dev/null | cmp - whole || echo "after $at"
	done
	sed -n '2,4p' whole | cut -f 1-5
done
# What is no list of lists of texts is no state.
grep -n '"class"' s | sed -n 1p | cut -d : -f 1 > line
for class in 7 '[]' '[7,7]' '["x",null]' '[null]' '[[],[],[]]' '[null,null,null,null]'; do
	sed "$(cat line)s/\"class\":.*/\"class\":$class}/" s > t
	tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b hour,office --state t < /dev/null > /dev/null 2> said
	echo "$? $class $(cut -c 1-60 said)"
done
# A book that no -b names, or one whose dimension is another.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b office -c "$book" "$posts"; echo $?
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b office,hour -c "$book" "$posts"; echo $?
