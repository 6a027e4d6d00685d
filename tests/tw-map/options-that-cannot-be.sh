# What options do not say together, or at all, is said before input is read.
cp "$src"/tests/tw-map/city.* "$src"/tests/tw-map/*.ndjson .
tw-map; echo $?
tw-map -g ./city.tsv -o map.html; echo $?
tw-map -g ./city.tsv --key NAMA; echo $?
tw-map -g ./city.tsv --per 0; echo $?
tw-map -g ./city.tsv --width 10; echo $?
