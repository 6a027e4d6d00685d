# A sheet that somebody has begun to fill in is not written over; an empty one
# is. What is no sheet is left as it is, too.
. "$src/tests/tw-sample/lib"
tagged 60
draw() { tw-sample -c ./programs.codebook --coders ana,budi --sheets sheets "$@" tagged.ndjson; }
for f in excel csv tsv xlsx; do
	draw -o $f 2> err && draw -o $f --seed 2 2> err
	echo "$f $?"
done
awk -F '\t' -v OFS='\t' 'NR == 3 { $4 = "y" } { print }' sheets/ana.tsv > half
mv half sheets/ana.tsv
cp sheets/ana.tsv kept
draw -o tsv
echo $?
cmp kept sheets/ana.tsv
echo 'what is this' > sheets/budi.csv
draw -o csv 2>&1 | cut -c 1-90
cat sheets/budi.csv
