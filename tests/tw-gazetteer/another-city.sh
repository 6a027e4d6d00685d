# A gazetteer of another city, made as the manual says; the awk scripts are
# those of the manual. The city and its files are made up.
block() {
	awk -v name="$1" '
	$1 == ".Pa" && $2 == name { named = NR }
	/^\.Bd / && named && NR - named < 4 { on = 1; named = 0; next }
	/^\.Ed/ { on = 0 }
	on' "$src/man/tw-gazetteer.5" | sed 's/\\e/\\/g' > "$1"
}
block levels.awk
block streets.awk
block geonames.awk
block codes.csv
awk -f levels.awk codes.csv > levels.tsv
tw-lint -g levels.tsv < /dev/null
grep -c ^kecamatan levels.tsv
cat > parts.csv <<'T'
name,id,metres,lat,lon
Jalan R. Wiryo,banyu-asin,500,-7.515,110.505
Jalan R. Wiryo,pasar-legi,200,-7.525,110.495
Jalan Melati,pasar-legi,300,-7.52,110.51
Jalan R. Wiryo,banyu-asin,100,-7.515,110.505
T
awk -f streets.awk parts.csv > streets.tsv
grep ^street streets.tsv
awk -F '\t' 'BEGIN { OFS = FS
	at["banyu-asin"] = "-7.510\t110.500"; at["gunung-sari"] = "-7.510\t110.540"
	at["pasar-legi"] = "-7.535\t110.505"; at["tirta-kencana"] = "-7.540\t110.540" }
$1 == "kecamatan" { print $0, "", "", at[$2], 2000; next } { print }' levels.tsv > middles.tsv
printf '1\tRS Tirta Husada\tRS Tirta Husada\thusada\t-7.5410\t110.5390\tS\tHSP\n2\tFar Hill\tFar Hill\t\t-7.9\t110.9\tT\tHLL\n' > ID.txt
awk -f geonames.awk middles.tsv ID.txt > places.tsv
grep ^hospital places.tsv
for text in 'jl melati gelap' 'macet di gunung sari' 'rs tirta husada penuh' 'jln wiryo bolong' 'kali wates meluap' 'muara lanang, sari kulon, tirta kencana'; do
	printf '{"id":"%d","text":"%s"}\n' $((n += 1)) "$text"
done > posts.ndjson
tw-lint -g middles.tsv -g streets.tsv -g places.tsv posts.ndjson
tw-tag-place -g middles.tsv -g streets.tsv -g places.tsv --only posts.ndjson | grep -o '"place_about":[^]]*]' 
