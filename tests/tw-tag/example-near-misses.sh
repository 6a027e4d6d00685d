cd "$src/tests/tw-tag"
echo '{"id":"3","platform":"twitter","kind":"original","text":"ke Taman Mini"}' |
tw-tag -c ./topics.codebook --near-misses --no-evidence
