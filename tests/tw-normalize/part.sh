# The parts of an archive, each by a run of its own: together they are what one
# run over all of it writes, whatever the copies, versions and notices in it.
awk -v POSTS=600 -v FORM=v1 -f "$src/tests/bench/archive.awk" | awk '{ print }
NR % 7 == 0 { print }
NR % 9 == 0 { sub(/"truncated":false/, "\"truncated\":true"); print }
NR % 90 == 0 { print "{\"delete\":{\"status\":{\"id\":1,\"id_str\":\"" NR "\",\"user_id\":3}}}" }
' > posts.jsonl
cat >> posts.jsonl <<'X'
{"data":[{"id":"500000000000000001","text":"first","author_id":"1","created_at":"2022-10-01T00:00:00.000Z","edit_history_tweet_ids":["500000000000000001"]},{"id":"500000000000000007","text":"second","author_id":"1","created_at":"2022-10-01T00:00:10.000Z","edit_history_tweet_ids":["500000000000000001","500000000000000007"]}]}
{"data":[{"id":"500000000000000009","text":"third","author_id":"1","created_at":"2022-10-01T00:00:20.000Z","edit_history_tweet_ids":["500000000000000001","500000000000000007","500000000000000009"]}]}
X
split -n l/3 posts.jsonl split.
tw-normalize -q split.* 2> said | sort > whole
grep -c '"text":"third"' whole
grep -c '"text":"\(first\|second\)"' whole
for jobs in 1 3; do
	for part in 1 2 3 4 5; do
		tw-normalize -q -j $jobs --part $part/5 --flow flow.$part split.* \
		    2>> said > part.$part
		[ -s part.$part ] || echo "part $part is empty"
	done
	sort part.* | cmp whole -
	[ "$(cat flow.* | jq -s 'map(.written) | add')" -eq "$(wc -l < whole)" ] ||
	    echo "the parts have counted others"
done
# Records can be parted as well, and one part of one is all.
tw-normalize --part 1/1 whole | sort | cmp whole -
for part in 1 2; do tw-normalize --part $part/2 whole; done | sort | cmp whole -
for bad in 0/2 3/2 2 1/2/3 / x/y -1/2; do
	tw-normalize --part $bad < /dev/null
done
