# Tables for eyes in Indonesian: headings, levels, the decimal comma; rows that
# other programs read are the same in any language.
for k in a a a a a a a a b c; do
	for d in 1 2 3 4 5 6 7 8 9; do
		n=$((n + 1))
		echo "{\"id\":\"$n\",\"created_at\":\"2014-01-0${d}T10:00:00Z\",\"text\":\"\",\"k\":[\"$k\"]}"
	done
done > in
tw-count -b k --levels maximal,medium,minimal --words id -o table in 2> /dev/null
tw-count -b month --rates --words id -o md in 2> /dev/null
tw-count -b k --levels maximal,medium,minimal in > plain 2> /dev/null
for f in ndjson csv; do
	tw-count -b k --levels maximal,medium,minimal -o $f in > en 2> /dev/null
	tw-count -b k --levels maximal,medium,minimal -o $f --words id in 2> /dev/null | cmp - en
done
printf 'source\titem\tlevel\nmayor\ta\tlow\nmayor\tb\thigh\n' > p.tsv
tw-align -p p.tsv --part item -o table --words id plain
tw-align -p p.tsv --words id plain > id && tw-align -p p.tsv plain | cmp - id
