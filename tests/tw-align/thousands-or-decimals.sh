# Weights that may be two numbers are asked about, with both readings.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
printf 'source\titem\tweight\napbd\twifi\t2.250\napbd\tlapor\t750\n' > dots.tsv
printf 'source\titem\tweight\napbd\twifi\t2,250\napbd\tlapor\t750\n' > commas.tsv
printf 'source\titem\tweight\napbd\twifi\t2.250,5\napbd\tlapor\t0,5\n' > both.tsv
for p in dots commas both; do
	for d in '' '--decimal comma' '--decimal point'; do
		echo "$p $d"; echo "$p $d" >&2
		tw-align -p ./$p.tsv $d --part item -o tsv counts.ndjson | cut -f 2,8,10 | sed -n '2p;4p'
	done
done
