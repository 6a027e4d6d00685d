# Stopped at any post and started again some posts back: the same answers, curves
# and last rows of questions as without a stop.
options="--authors $src/tests/tw-thread/officials.tsv -b topic,month --withdrawn .intent==[\"thanks\"]"
last() {
	grep -h '"row":"thread"' "$@" | jq -s -c 'map({key: .id, value: .}) | from_entries'
}
tw-thread $options --through --part thread,answer,curve "$src/tests/tw-thread/posts.ndjson" > whole
grep -e '"row":"answer"' -e '"row":"curve"' whole > want
n=$(wc -l < "$src/tests/tw-thread/posts.ndjson")
at=0
while [ $at -le $n ]; do
	rm -f s
	back=$((at - 2))
	[ $back -ge 0 ] || back=0
	head -$at "$src/tests/tw-thread/posts.ndjson" | tw-thread $options --through --state s > first 2> err
	tail -n +$((back + 1)) "$src/tests/tw-thread/posts.ndjson" |
	    tw-thread $options --through --part thread,answer,curve --state s > second
	grep -e '"row":"answer"' -e '"row":"curve"' second | cmp - want || echo "stopped after $at"
	grep -h '"row":"thread"' whole | jq -s -c 'map({key: .id, value: .}) | from_entries' > all
	last first second | cmp - all || echo "rows, stopped after $at"
	at=$((at + 1))
done
grep -c ani_c s
# Another option, another state.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --state s "$src/tests/tw-thread/posts.ndjson"
echo $?
