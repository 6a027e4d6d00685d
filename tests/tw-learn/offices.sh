# Mentions of accounts that answer for offices are @office, others @.
. "$src/tests/tw-learn/lib/lib"
coded 120
sed '/"complaint"/s/@kantor/@dinas/' coded.ndjson > mentions
printf 'handle\toffice\tsince\tuntil\ndinas\troads\t\t\n' > offices.tsv
tw-learn -d tone=.labels.tone -M plain.model mentions > rows
tw-learn -d tone=.labels.tone --authors ./offices.tsv -M office.model mentions > rows
one_line office.model | jq -c .officials
one_line plain.model | grep -c @office
one_line office.model | grep -c '"w1 @office"'
try() {
	printf '{"id":"1","text":"%s lampu"}\n' "$2" | tw-tag -M "$1.model" |
	    jq -c '.tone_p.complaint'
}
for m in plain office; do
	[ "$(try $m @DINAS)" = "$(try $m @lain)" ] && echo "$m: alike" || echo "$m: differ"
done
