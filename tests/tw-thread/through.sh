# Records and rows pass as they are; the row of a question comes when it is asked,
# and again when that changes; a tick moves the time.
{
	head -3 "$src/tests/tw-thread/posts.ndjson"
	echo '{"row":"case",  "id":"x"}'
	echo '{"row":"tick","at":"2015-05-09T00:00:00+07:00"}'
} > in
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --through --within 2d -b topic in > out
grep -v -e '"row":"thread"' -e '"row":"answer"' out | cmp - in
cut -c 1-230 out
