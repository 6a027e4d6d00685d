# What a spreadsheet saves is found by its name and read: with ; or , between,
# as UTF-16, names and levels in any case, levels in Indonesian. Lines typed
# with blanks are told, and numbers that may be two.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
printf '\357\273\277source;item;level\r\nmayor;lapor;high\r\n' > excel.csv
printf 'source,item,level\nmayor,lapor,high\n' > plain.csv
printf 'source\titem\tlevel\nmayor lapor high\n' > blanks.tsv
printf 'source\titem\tweight\nmayor\tlapor\t0,5\n' > comma.tsv
printf 'from;to\nlapor;complaints\n' > crosswalk.csv
printf '\357\273\277source\titem\tlevel\r\nmayor\tlapor\thigh\r\nmayor\twifi\tlow\r\n' > tabs.txt
printf 'Source\tItem\tLevel\nmayor\tlapor\tTinggi\nmayor\twifi\trendah\n' |
    iconv -f UTF-8 -t UTF-16 > utf16.txt
for p in excel.csv plain.csv utf16.txt; do
	tw-align -p $p -o csv counts.ndjson 2> said | cut -d , -f 1,2,8 | grep -e lapor -e wifi
done
for p in blanks.tsv comma.tsv missing.csv; do
	tw-align -p $p counts.ndjson > said 2>&1; echo "status $?"
	sed 1q said
done
tw-align -p tabs.txt --crosswalk crosswalk.csv --part item -o csv counts.ndjson |
    cut -d , -f 1,2,8 | sed 3q
tw-align -p tabs.txt -o csv counts.ndjson | cut -d , -f 1,2,8 | sed 3q
# Rows in another format than ndjson are no rows.
tw-align -p tabs.txt -o csv counts.ndjson | tw-align -p tabs.txt 2>&1 | tail -1
