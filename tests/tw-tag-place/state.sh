# --state: two runs over halves write what one run writes; what the second half
# brings again passes and is not counted; another gazetteer is refused.
. "$src/tests/tw-tag-place/lib"
for i in 1 2 3 4 5 6 7 8 9; do
	echo '{"id":"'$i'","created_at":"2015-03-01T08:0'$i':00+07:00","author":{"id":"'$((i % 2))'"},"text":"di antapani"}'
	echo '{"id":"1'$i'","created_at":"2015-03-01T08:0'$i':00+07:00","author":{"id":"'$((i % 2))'"},"text":"sama","reply_to":{"id":"'$i'"}}'
	echo '{"id":"2'$i'","created_at":"2015-03-02T08:0'$i':00+07:00","author":{"id":"'$((i % 2))'"},"text":"apa"}'
done > posts
jq -sc 'sort_by(.created_at)[]' posts > posts.ndjson
tw-tag-place -g ./toy.tsv posts.ndjson > whole
head -13 posts.ndjson | tw-tag-place -g ./toy.tsv --state s > first
tail -n +12 posts.ndjson | tw-tag-place -g ./toy.tsv --state s > second
head -11 first | cat - second | cmp - whole && echo same
sed 's/Antapani/Antapani Kidul/' toy.tsv > other.tsv
echo '{"id":"1","text":"x"}' | tw-tag-place -g ./other.tsv --state s
