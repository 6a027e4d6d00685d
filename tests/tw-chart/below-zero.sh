# Sums below 0 are drawn below 0: bars, lines and cells, in SVG and on a
# terminal.
row() { printf '{"row":"count","tag":"%s","n":%s,"of":1,"unit":"mentions","summed":"score","share":null,"low":null,"high":null,"why":"no share: numbers below 0 were summed"}\n' "$1" "$2"; }
for v in 'a 4' 'b -3' 'c -8' 'd 0' 'e -0.25'; do row $v; done > bars
for v in '2014-01 -3' '2014-02 2' '2014-03 -6' '2014-04 0' '2014-06 -0.5'; do row $v; done | sed 's/"tag"/"month"/' > lines
for t in a b; do
	for v in '2014-01 -5' '2014-02 7' '2014-03 0'; do
		row $v | sed "s/\"tag\"/\"tag\":\"$t\",\"month\"/"
	done
done > heat
for v in 'a -4' 'b -3'; do row $v; done > all-below
tw-chart bars | grep '<rect class="b2"'
tw-chart lines | grep -o ' cy="[0-9.]*"'
tw-chart -t heat heat | grep -o '^<g><title>[^<]*</title><rect class="[a-z0-9]*"'
COLUMNS=60
export COLUMNS
for f in bars lines all-below; do tw-chart -o term $f; echo; done
tw-chart -o term -t heat heat
