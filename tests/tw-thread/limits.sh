# Each code's limit is in the book; --limits are the same for all.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" -c "$src/tests/tw-thread/complaints.codebook" -b topic "$src/tests/tw-thread/posts.ndjson" |
    jq -c '[.topic, .limit, .within_limit, .within_limit_low, .within_limit_high]'
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --limits 5m,90m,2d "$src/tests/tw-thread/posts.ndjson" |
    jq -c '[.within_5m, .within_90m, .within_2d]'
# Nobody was watched for ten days, which are not over: not known.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --limits 10d "$src/tests/tw-thread/posts.ndjson" | jq -c '[.within_10d, .share]'
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --within 2d "$src/tests/tw-thread/posts.ndjson" | jq -c '[.n, .expired, .open, .share, .why]'
