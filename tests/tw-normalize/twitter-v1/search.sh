# Entities, media, an author with no followers (that is a number), a mention at
# the start that is no reply, a reply, quotations.
tw-normalize -z Asia/Jakarta "$src/tests/tw-normalize/twitter-v1/search.jsonl"
