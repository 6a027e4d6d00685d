# An archive of mentions without a post of the offices: no share can be known.
grep -i -v '"handle":"[a-z]*_contoh"},"text"' "$src/tests/tw-thread/posts.ndjson" > posts
tw-thread --authors "$src/tests/tw-thread/officials.tsv" posts | jq -r .why
tw-thread -a nobody_c "$src/tests/tw-thread/posts.ndjson"
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b colour,topic -o tsv "$src/tests/tw-thread/posts.ndjson" | wc -l | tr -d ' '
