# Tweets that a page includes are no second copies; pages that overlap
# give each post once.
page() { echo "{\"data\":[{\"id\":\"$1\",\"author_id\":\"1\",\"text\":\"a\",\"referenced_tweets\":[{\"type\":\"quoted\",\"id\":\"$2\"}]},{\"id\":\"$2\",\"author_id\":\"1\",\"text\":\"b\"}],\"includes\":{\"tweets\":[{\"id\":\"$2\",\"author_id\":\"1\",\"text\":\"b\"}]}}"; }
{ page 1 2; page 3 2; } | tw-normalize --dehydrate --flow flow
jq -c '[.duplicate,.written]' flow
