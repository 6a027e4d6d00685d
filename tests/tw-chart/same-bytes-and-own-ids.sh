# Drawn again under another locale, clock and order of hashes a chart is the same
# bytes; drawn narrower its ids are others, so that both stand on one page.
cd "$src/tests/tw-chart"
for f in programs months kinds; do
	tw-chart $f.ndjson > "$OLDPWD/one"
	LC_ALL=id_ID.UTF-8 TZ=Asia/Jakarta tw-chart $f.ndjson | cmp - "$OLDPWD/one"
done
for w in 760 360; do tw-chart --bare --width $w programs.ndjson; done > "$OLDPWD/both"
cd "$OLDPWD"
grep -c ' id="' both
grep -o ' id="[^"]*"' both | sort | uniq -d
grep -o 'aria-labelledby="[^"]*"' both | tr -d '"' | sed 's/.*=//' | tr ' ' '\n' |
while read -r id; do grep -c " id=\"$id\"" both; done
