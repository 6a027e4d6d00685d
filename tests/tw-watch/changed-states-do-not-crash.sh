# A number here and there is another one, a line is cut, lines change places: the
# state is refused, or the run goes on; nothing breaks.
sh "$src/tests/tw-watch/make" > mixed.ndjson
head -900 mixed.ndjson > before
tail -n +895 mixed.ndjson > after
tw-watch --once --state state before > rows
for seed in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30; do
	awk -v seed=$seed '
	function random(n) {
		seed = (seed * 16807) % 2147483647
		return int(seed / 2147483647 * n)
	}
	BEGIN {
		for (i = 0; i < 9; i++)
			random(1)
		split("0 -1 99999999999 1e300 4294967295 65535 18446744073709551615 3.5 \"x\" []", other, " ")
	}
	{ line[NR] = $0 }
	END {
		i = 2 + random(NR - 2)
		what = random(4)
		if (what == 0) {
			line[i] = substr(line[i], 1, random(length(line[i])))
		} else if (what == 1) {
			line[i] = line[2 + random(NR - 2)]
		} else for (k = 0; k < 3; k++) {
			at = random(length(line[i]))
			rest = substr(line[i], at + 1)
			if (match(rest, /[:,\[][-0-9.e]+/))
				line[i] = substr(line[i], 1, at + RSTART) other[1 + random(10)] \
				    substr(rest, RSTART + RLENGTH)
		}
		for (n = 1; n <= NR; n++)
			print line[n]
	}' state > changed
	tw-watch --once --state changed after > rows 2> err
	rc=$?
	[ $rc -le 2 ] || { echo "$seed: $rc"; cat err; }
	[ $rc != 2 ] || grep -q 'move the file away' err || { echo "$seed:"; cat err; }
done
