# An author's usual district speaks a little for posts that name no place: each
# day counts once, and nobody else's post learns of it.
. "$src/tests/tw-tag-place/lib"
{
	for d in 1 2 3 4 5; do
		echo '{"id":"'$d'","created_at":"2015-03-0'$d'T08:00:00+07:00","author":{"id":"7","handle":"warga"},"text":"banjir di jl dago dkt coblong"}'
	done
	# The same day again, and a place by a hint alone: neither teaches.
	echo '{"id":"6","created_at":"2015-03-05T09:00:00+07:00","author":{"id":"7"},"text":"banjir di coblong lagi"}'
	echo '{"id":"7","created_at":"2015-03-06T08:00:00+07:00","author":{"id":"7"},"text":"banjir di antapani"}'
	echo '{"id":"8","created_at":"2015-03-07T08:00:00+07:00","author":{"id":"7"},"text":"air mati lagi"}'
	echo '{"id":"9","created_at":"2015-03-07T09:00:00+07:00","author":{"id":"8"},"text":"sama","reply_to":{"id":"8"}}'
	echo '{"id":"10","created_at":"2015-03-07T09:00:00+07:00","author":{"id":"7"},"text":"kamu","abuse":["attack/insult"]}'
} > posts.ndjson
tw-tag-place -g ./toy.tsv posts.ndjson | show
echo 'an official teaches nothing:'
printf 'handle\toffice\nwarga\tdinas\n' > officials.tsv
sed 's/"id":"7"}/"id":"7","handle":"warga"}/' posts.ndjson |
tw-tag-place -g ./toy.tsv --authors ./officials.tsv --only | show
