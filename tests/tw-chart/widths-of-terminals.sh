# Bars, a heat map over time, one of shares, dumbbells, rates and a funnel on
# terminals of 80, 60 and 40 columns, in both languages; no line is wider. The
# posts are made up: one code often, one in the second month, one never.
cat > b.codebook <<'X'
codebook 1
title: made up
dimension: k
* lamp  Street lights (and signs)
  label-id: Lampu jalan (dan rambu)
  lamp
* flood  Floods, drains
  label-id: Banjir, selokan
  flood
* none  Never met
  none
X
awk 'BEGIN {
	for (d = 1; d <= 58; d++)
		for (i = 1; i <= 3 + d % 3; i++) {
			m = d <= 30 ? 1 : 2
			k = i == 2 ? "" : i == 1 && m == 2 ? "\"flood\"" : "\"lamp\""
			printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT10:00:00+07:00\"",
			    ++n, m, d <= 30 ? d + 1 : d - 30
			printf ",\"text\":\"\",\"via\":\"synthetic\",\"kind\":\"%s\",\"k\":[%s]}\n",
			    i % 2 ? "original" : "reply", k
		}
}' > in
c='-c ./b.codebook'
w='-s 2014-01-02 -u 2014-02-27'
tw-count -b k $c --levels maximal,medium,minimal in > bars
tw-count -b month --rates $w --part rate in > rates 2> /dev/null
tw-count -b k,month $c --fill $w in > months 2> /dev/null
tw-count -b k,kind $c in > cross
printf 'source\titem\tlevel\nmayor\tlamp\tlow\nmayor\tflood\thigh\n' > p.tsv
tw-align -p p.tsv --part item bars > align
printf '{"read":300,"notice":7,"duplicate":60,"written":233,"authors":["kota"],"since":"2014-01-02","until":"2014-02-27","synthetic":233}\n' > flow
draw() {
	COLUMNS=$1 tw-chart -o term --words $2 --flow flow bars
	COLUMNS=$1 tw-chart -o term --words $2 -t heat --flow flow --margin bars months
	COLUMNS=$1 tw-chart -o term --words $2 --margin bars cross
	COLUMNS=$1 tw-chart -o term --words $2 align
	COLUMNS=$1 tw-chart -o term --words $2 rates
	COLUMNS=$1 tw-chart -o term --words $2 -t funnel --flow flow
}
for columns in 80 60 40; do
	echo "== $columns"
	draw $columns en
done
echo '== id'
draw 80 id
for columns in 30 40 50 60 70 80 100; do
	for words in en id; do
		draw $columns $words > out
		LC_ALL=C awk -v n=$columns '{ s = $0; gsub(/[\200-\277]/, "", s) }
		    length(s) > n' out
	done
done
# No colour where there is no terminal.
draw 80 en | grep -c "$(printf '\033')"
