# No row names a citizen, unless that is asked for.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --through "$src/tests/tw-thread/posts.ndjson" |
    grep '"row"' | grep -e ani_c -e budi_c -e dodi_c
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --part thread --persons -o tsv "$src/tests/tw-thread/posts.ndjson" | cut -f 1,9 | head -4
