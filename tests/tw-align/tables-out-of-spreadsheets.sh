# What a spreadsheet saves is found by its name and told how to be saved; so
# are lines typed with blanks, and numbers written in another way.
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
printf '\357\273\277source;item;level\r\nmayor;lapor;high\r\n' > excel.csv
printf 'source,item,level\nmayor,lapor,high\n' > plain.csv
printf 'source\titem\tlevel\nmayor lapor high\n' > blanks.tsv
printf 'source\titem\tweight\nmayor\tlapor\t0,5\n' > comma.tsv
printf 'from;to\nlapor;complaints\n' > crosswalk.csv
printf '\357\273\277source\titem\tlevel\r\nmayor\tlapor\thigh\r\nmayor\twifi\tlow\r\n' > tabs.txt
for p in excel.csv plain.csv blanks.tsv comma.tsv missing.csv; do
	tw-align -p $p counts.ndjson > said 2>&1; echo "status $?"
	sed 1q said
done
tw-align -p tabs.txt --crosswalk crosswalk.csv counts.ndjson; echo $?
tw-align -p tabs.txt -o csv counts.ndjson | cut -d , -f 1,2,8 | sed 3q
# Rows in another format than ndjson are no rows.
tw-align -p tabs.txt -o csv counts.ndjson | tw-align -p tabs.txt 2>&1 | tail -1
