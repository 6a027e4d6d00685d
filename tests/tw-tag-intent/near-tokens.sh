# --near program:N counts it with at most N tokens between.
. "$src/tests/tw-tag-intent/lib"
for n in 0 1 4; do
	echo $n
	tw-tag-intent -c i.codebook --near program:$n --no-evidence posts.ndjson | show
done
