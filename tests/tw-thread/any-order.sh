# Archives that come newest first, or in no order, say the same through tw-sort.
thread() {
	tw-thread --authors "$src/tests/tw-thread/officials.tsv" -b topic --ties reply,quote,manual,conversation,mention --part thread,answer,curve
}
tw-sort "$src/tests/tw-thread/posts.ndjson" | thread > sorted
awk '{ line[NR] = $0 } END { for (i = NR; i > 0; i--) print line[i] }' "$src/tests/tw-thread/posts.ndjson" > newest-first
awk '{ line[NR - 1] = $0 } END { for (i = 0; i < NR; i++) print line[i * 9 % NR] }' "$src/tests/tw-thread/posts.ndjson" > shuffled
cmp -s newest-first shuffled && echo 'not shuffled'
for order in newest-first shuffled; do
	sort $order | cmp -s - "$src/tests/tw-thread/posts.ndjson" || echo "$order: not the same posts"
	tw-sort $order | thread | cmp - sorted
done
thread < "$src/tests/tw-thread/posts.ndjson" | cmp - sorted
wc -l < sorted | tr -d ' '
