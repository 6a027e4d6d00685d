# Two bars each and the interval of their difference: of --versus by Newcombe
# (1998), whose example is 56/70 and 48/80: 0.2000, 0.0524 to 0.3339; of two
# groups from the intervals of their rows; other rows are refused.
printf '{"row":"keyness","code":"a","label":"A & B","n":56,"of":70,"n_rest":48,"of_rest":80,"share":0.8,"share_rest":0.6,"log_ratio":0.4,"lrc":0.1}\n' > key
row() { printf '{"row":"count","kind":"%s","code":"%s","n":5,"of":20,"share":%s,"low":%s,"high":%s,"effective":20}\n' "$@"; }
{ row reply a 0.3 0.2 0.5; row reply b 0.1 0.05 0.2; row original a 0.1 0.06 0.15; } > groups
for f in key groups; do
	tw-chart --bare -t grouped $f | grep -o '^<g><title>[^<]*'
	tw-chart --bare -t grouped --width 360 --words id $f | grep -o -e 'halo".*' -e 'class="small".*'
done
row other c 0.1 0.1 0.2 | cat groups - | tw-chart -t grouped
tw-chart -t grouped --value n key
awk -f "$src/tests/tw-count/records.awk" > tagged.ndjson
tw-count -b program --versus '.kind == "reply"' tagged.ndjson > key
tw-chart -t grouped key > groups.svg
grep -o '^<g><title>[^<]*' groups.svg
