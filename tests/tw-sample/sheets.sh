# A workbook for each coder; the same draw gives the same bytes.
. "$src/tests/tw-sample/lib"
tagged 300
for d in a b; do
	tw-sample -c ./programs.codebook --coders ana,budi --sheets $d --design $d.design tagged.ndjson 2> /dev/null
	ls $d
	TZ=Asia/Tokyo
	export TZ
done
cmp a/ana.xlsx b/ana.xlsx
cmp a/budi.xlsx b/budi.xlsx
cmp a/ana.xlsx b/budi.xlsx > /dev/null || echo they differ
tw-sample -c ./programs.codebook -o xlsx tagged.ndjson 2> /dev/null > c.xlsx
head -c 2 c.xlsx; echo
tw-sample -c ./programs.codebook --coders ana --sheets a -o tsv tagged.ndjson 2> /dev/null
wc -l < a/ana.tsv
tw-sample -c ./programs.codebook --sheets a tagged.ndjson
echo $?
tw-sample -c ./programs.codebook --coders ana,../x --sheets a tagged.ndjson
echo $?
tw-sample -c ./programs.codebook --coders ana,ana --sheets a tagged.ndjson
echo $?
echo > file
tw-sample -c ./programs.codebook --coders ana --sheets file tagged.ndjson > said 2>&1; echo "status $?"
tail -1 said
