# A blind sheet of tw-sample as xlsx: untouched, then filled in by its reader as
# ods and CSV would be; the ids and the second line, of labels, are understood.
. "$src/tests/tw-agree/make-archive"
book=$src/tests/tw-agree/book.codebook
tw-sample -c "$book" --per 10 --coders ana,budi --overlap all --sheets sheets --design d.ndjson archive.ndjson 2> said
tw-agree -c "$book" --design d.ndjson sheets/ana.xlsx sheets/budi.xlsx
echo "$?"
tw-sample -c "$book" --per 10 --design d.ndjson -o csv archive.ndjson 2> said > sheet.csv
awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i }
	NR > 2 { OFS = ","; $c["lapor"] = NR % 3 ? "n" : "y" } { print }' sheet.csv > ana.csv
tw-agree -c "$book" --design d.ndjson --gold ana.csv --part gold archive.ndjson | jq -c '[.code, .n, .tp, .fp, .fn]'
sed 's/LAPOR!/LAPOR/' "$book" > other.codebook
tw-agree -c other.codebook --design d.ndjson --coder budi=ana.csv ana.csv --part pair | jq -c '[.code, .units, .agreement]'
