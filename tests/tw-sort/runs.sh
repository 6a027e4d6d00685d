# More than memory holds, in runs, in more than 64 of them (two passes), in
# order, in reverse: always the same bytes as sort(1) gives.
awk 'BEGIN {
	for (i = 0; i < 60000; i++) {
		x = (i * 7919) % 60000
		t = int(x / 3)
		pad = sprintf("%*s", i % 97 == 0 ? 3000 : i % 300, "")
		printf "{\"id\":\"%d\",\"created_at\":\"2015-05-%02dT%02d:%02d:%02dZ\",\"text\":\"%s\"}\n",
		    10000000 + x, 1 + int(t / 86400), int(t / 3600) % 24, int(t / 60) % 60, t % 60, pad
	}
}' > in
sort -t '"' -k 8,8 -k 4,4 in > want
for size in 1M 2M 56M; do
	tw-sort -S $size in | cmp - want && echo "$size: in order"
	tw-sort -S $size want | cmp - want && echo "$size: stays in order"
	tac want | tw-sort -S $size | cmp - want && echo "$size: reversed"
done
# What was in two files, each in order.
awk 'NR % 2' want > odd
awk 'NR % 2 == 0' want > even
tw-sort -S 1M odd even | cmp - want && echo 'two files'
gzip -c odd > odd.gz
tw-sort -S 3M even odd.gz | cmp - want && echo 'one of them packed'
