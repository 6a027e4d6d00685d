# Rows of tw-case are drawn under --simple, the last row of a case counting; the
# sheet, filled in, is the file of verdicts, and its design says which verdicts
# correct counts.
. "$src/tests/tw-case/lib"
awk 'BEGIN {
	for (i = 1; i <= 140; i++)
		printf "%d|1-%02d-%02d|a|water|d%d=0.9||water\n", i, 8 + i / 60, i % 60, i
}' | posts in
tw-case -c book.codebook in > rows
tw-sample --simple -n 40 --design design.ndjson -o tsv rows > sheet.tsv
head -3 design.ndjson
head -4 sheet.tsv
wc -l < sheet.tsv | tr -d ' '
# 31 of the 40 are real; one that was not drawn is looked at, too.
awk -F '\t' -v OFS='\t' 'NR > 2 { $8 = NR <= 33 ? "real" : "false" } { print }' sheet.tsv > verdicts.tsv
cut -f 1 sheet.tsv > drawn
for i in 1 2 3 4 5 6 7 8 9; do
	grep -qx $i drawn || { printf '%d\t\t\t\t\t\t\tfalse\n' $i >> verdicts.tsv; break; }
done
tw-case -c book.codebook --verdicts verdicts.tsv --design design.ndjson --part verdicts in | tail -1
# The same cases in a stream, where each comes more than once.
tw-case --through -c book.codebook in | grep '"row":"case"' > stream
tw-sample --simple -n 40 --design again.ndjson -o tsv stream 2> /dev/null | cmp - sheet.tsv
grep '"row":"post"' design.ndjson > a
grep '"row":"post"' again.ndjson | cmp - a
# What was drawn of cases is no sample of posts.
tw-agree --design design.ndjson sheet.tsv; echo $?
# Posts and cases are not drawn together, nor cases for a codebook.
cat in rows | tw-sample --simple -n 40 2>&1 > /dev/null | tail -2
sed 1q in > post
cat rows post | tw-sample --simple -n 40 2>&1 > /dev/null | sed -n 1,1p
for o in '' '--simple --partial' '--simple -d topic'; do
	tw-sample $o rows 2>&1 > /dev/null | sed -n 1,1p
done
