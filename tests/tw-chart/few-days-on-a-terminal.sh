# Too few days for an interval: the words stand in its column, and where there
# is none after the bar. Made-up rows.
cat > rows <<'X'
{"row":"count","k":"a","n":30,"of":40,"unit":"mentions","share":0.75,"low":0.6,"high":0.86,"effective":38}
{"row":"count","k":"b","n":10,"of":40,"unit":"mentions","share":0.25,"low":0.01,"high":0.8,"effective":3.2,"why":"too few days: they say as much as 3.2 independent mentions"}
X
for columns in 80 60 40; do
	COLUMNS=$columns tw-chart -o term rows
done
COLUMNS=60 tw-chart -o term --words id rows
