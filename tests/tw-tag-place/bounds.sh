# What is remembered is bounded: with room for two posts the third pushes the
# first out, with room for one author the second the first.
. "$src/tests/tw-tag-place/lib"
cat > posts.ndjson <<'.'
{"id":"1","text":"di antapani"}
{"id":"2","text":"apa"}
{"id":"3","text":"sama","reply_to":{"id":"1"}}
{"id":"4","text":"apa"}
{"id":"5","text":"sama","reply_to":{"id":"1"}}
{"id":"6","text":"sama","reply_to":{"id":"7"}}
{"id":"7","text":"di dago"}
{"id":"8","text":"sama","reply_to":{"id":"7"}}
.
tw-tag-place -g ./toy.tsv --posts 2 posts.ndjson | show
cat > authors.ndjson <<'.'
{"id":"1","created_at":"2015-03-01T08:00:00+07:00","author":{"id":"7"},"text":"di antapani"}
{"id":"2","created_at":"2015-03-01T08:00:00+07:00","author":{"id":"7"},"text":"apa"}
{"id":"3","created_at":"2015-03-01T08:00:00+07:00","author":{"id":"8"},"text":"di coblong"}
{"id":"4","created_at":"2015-03-01T08:00:00+07:00","author":{"id":"7"},"text":"apa"}
{"id":"5","created_at":"2015-03-01T08:00:00+07:00","author":{"id":"8"},"text":"apa"}
.
tw-tag-place -g ./toy.tsv --users 1 authors.ndjson | show
