# Each tie: a reply, a quote, a copy with words before it, the same conversation;
# a mention only when it is asked for. A second, looser answer changes nothing.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --part thread -o tsv "$src/tests/tw-thread/posts.ndjson"
echo
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --ties reply,mention --part thread -o tsv "$src/tests/tw-thread/posts.ndjson"
