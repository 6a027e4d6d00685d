# Levels by simultaneous interval, by equal ranges, by thirds; the rule is told
awk -f "$src/tests/tw-count/records.awk" > in
cp "$src/tests/tw-count/programs.codebook" .
c="-c programs.codebook"
tw-count -b program $c --levels maximal,medium,minimal -o table in
tw-count -b program $c --levels high,low --of mentions in
tw-count -b program $c --levels equal:high,low -o tsv in | cut -f 1,3,5,9,10
tw-count -b program $c --levels terciles:maximal,medium,minimal -o tsv in | cut -f 1,3,5,9,10
tw-count -b month,program --levels equal:a,b,c -o table in | tail -2
tw-count -b program --levels a,b,c --of records in
tw-count -b program --levels a,,c in
tw-count -b month --levels equal:a,b,c -o tsv in | cut -f 1,2,9
