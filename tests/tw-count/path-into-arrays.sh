# A path goes through arrays of objects; an object itself is nothing to count
cat > in <<'R'
{"id":"1","text":"","a":[{"b":"x"},{"b":["y","x"]},{"c":1},3],"o":{"p":{"q":"deep"}}}
{"id":"2","text":"","a":{"b":"x"},"o":{"p":{"q":null}}}
{"id":"3","text":"","a":[],"o":7}
R
tw-count -b a.b -o tsv --cluster none --of records in | cut -f 1,2,3
tw-count -b o.p.q -o tsv --cluster none in | cut -f 1,2,3
tw-count -b o -o tsv --cluster none in | cut -f 1,2
