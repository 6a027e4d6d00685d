# One kind of rows in a table for a spreadsheet.
cp "$src/tests/tw-claims/table.tsv" .
tw-claims -o tsv table.tsv 2> /dev/null | head -4
tw-claims -o csv --part claim table.tsv 2> /dev/null
tw-claims --part cells table.tsv
echo $?
