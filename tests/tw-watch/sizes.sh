# What does not fit goes, the districts first; under 40x10 there is one line.
sh "$src/tests/tw-watch/make" > mixed.ndjson
for size in 200x60 120x40 80x23 79x24 60x18 60x12 40x11 40x10 39x10 40x9; do
	echo "$size"
	tw-watch --once --size $size -g "$src/tests/all/city.tsv" mixed.ndjson
done
