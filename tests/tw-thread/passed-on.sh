# What an office reposts, or copies without a word of its own, is passed on: told
# apart, and no answer; an answer may still come.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --part thread "$src/tests/tw-thread/posts.ndjson" | grep passed-on
tw-thread --authors "$src/tests/tw-thread/officials.tsv" "$src/tests/tw-thread/posts.ndjson"
echo '{"id":"1030","created_at":"2015-05-08T12:00:00+07:00","platform":"twitter","kind":"reply","author":{"handle":"air_contoh"},"text":"@dodi_c sudah","mentions":["dodi_c"],"reply_to":{"id":"1006","handle":"dodi_c"}}' |
cat "$src/tests/tw-thread/posts.ndjson" - | tw-thread --authors "$src/tests/tw-thread/officials.tsv" --part thread | grep 1006
