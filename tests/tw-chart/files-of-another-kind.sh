# Rows are wanted: a table of them, or JSON laid out otherwise, is said so once.
try() { tw-chart -o term "$1" 2>&1 | grep -v 'no line was a row'; }

printf 'row,program,n\ncount,a,1\n' > rows.csv
try rows.csv
printf 'program   n  share\n-------  --  -----\na         1      1\n' > rows.txt
try rows.txt
printf '| program | n |\n|---|---|\n| a | 1 |\n' > rows.md
try rows.md
cat "$src/tests/all/rows.ndjson" | sed -e '1s/^/[/' -e 's/$/,/' -e '$s/,$/]/' > rows.json
try rows.json
printf '{\n"row":"count"\n}\n' > row.json
try row.json
