# A hundred thousand ids of both kinds, each twice.
awk 'BEGIN { for (k = 0; k < 2; k++) for (i = 1; i <= 50000; i++) {
	printf "{\"id\":\"%d\",\"platform\":\"twitter\",\"kind\":\"original\",\"text\":\"\"}\n", i * 977
	printf "{\"id\":\"at://%d\",\"platform\":\"bluesky\",\"kind\":\"original\",\"text\":\"\"}\n", i
} }' | tw-normalize --flow flow | wc -l
jq -c '[.read,.duplicate,.written]' flow
