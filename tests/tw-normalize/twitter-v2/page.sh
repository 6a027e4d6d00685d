# A page: users, tweets, media and places are looked up in what it includes,
# and what it includes is no post of its own.
tw-normalize -z +07:00 "$src/tests/tw-normalize/twitter-v2/page.jsonl"
