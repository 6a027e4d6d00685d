# A dot or comma in a text is a decimal sign only where it cannot be a
# thousands sign; --decimal says which it is; numbers of JSON have a point.
cat > in <<'X'
{"id":"1","text":"","t":["a"],"v":"1.500"}
{"id":"2","text":"","t":["a"],"v":"2,5"}
{"id":"3","text":"","t":["a"],"v":"1.500.000"}
{"id":"4","text":"","t":["a"],"v":"1.500,25"}
{"id":"5","text":"","t":["b"],"v":1.500}
{"id":"6","text":"","t":["b"],"v":"0.500"}
{"id":"7","text":"","t":["b"],"v":"12,000"}
X
for d in '' '--decimal comma' '--decimal point' '--decimal both'; do
	echo "with '$d'"; echo "with '$d'" >&2
	tw-count -b t -w v --cluster none $d -o tsv in | cut -f 1,2
done
X='{"id":"8","text":"","t":["a"],"v":"3.000"}'
echo "$X" | tw-count -b t -w v --decimal comma --partial > part
tw-count --merge part | cut -d , -f 1-4
