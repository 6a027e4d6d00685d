# With the same seed a larger draw contains a smaller one.
. "$src/tests/tw-sample/lib"
tagged 3000
for n in 30 300 500; do
	tw-sample -c ./programs.codebook --per $n --design $n tagged.ndjson > out 2> err
	ids $n | sort > ids.$n
	wc -l < ids.$n
done
comm -23 ids.30 ids.300
comm -23 ids.300 ids.500
