# Without a design, posts rich in hits are refused, others are taken with a note.
. "$src/tests/tw-agree/make-archive"
awk -F, 'NR == 1 || $1 % 10 == 3 || NR % 9 == 0' ana.csv > all.csv
tw-agree -d program --gold all.csv archive.ndjson
echo $?
awk -F, 'NR == 1 || NR % 2 && $2 != "y" || NR == 3' ana.csv > plain.csv
tw-agree -d program --gold plain.csv archive.ndjson | jq -c '[.row, .code, .recall, .weighted]' | head -2
