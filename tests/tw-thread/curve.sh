# A step for each time at which somebody was answered, for all and for each group.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --part curve -b office --cluster none "$src/tests/tw-thread/posts.ndjson"
