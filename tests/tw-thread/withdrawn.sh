# Who says thanks needs no answer any more: that competes with answers.
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --withdrawn '.intent == ["thanks"]' \
    --part thread,answer "$src/tests/tw-thread/posts.ndjson" | grep -e withdrawn
# The post of thanks is no question of its own, unless there is nothing to withdraw.
tw-thread -a walikota_contoh --withdrawn '.text|test("terima kasih")' --part thread -o tsv "$src/tests/tw-thread/posts.ndjson"
