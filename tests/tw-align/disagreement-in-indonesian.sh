# What a cell says of sources that disagree, in Indonesian, level by level;
# also of a source whose name holds commas and blanks.
cp "$src/tests/tw-align/levels.tsv" .
printf 'Dinas A, Bidang\tschool\thigh\n' >> levels.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" > counts.ndjson
tw-align --words id -p levels.tsv --part item -o table counts.ndjson |
    grep sepakat
tw-align --words id -p levels.tsv --part item -o csv counts.ndjson |
    grep -c disagree
