# Every id that a spreadsheet cut or rounded to 15 digits is recovered or refused
# by name, none is taken for another: each post answers 14 codes with the bits of
# its number, so a wrong one would disagree.
awk 'function digits(n,  s) { while (n-- > 0) s = s int(rand() * 10); return s }
function rounded(id, up,  head, tail, carry, i, d, out) {
	head = substr(id, 1, 15); tail = substr(id, 16)
	carry = up && substr(tail, 1, 1) >= 5
	out = ""
	for (i = 15; i > 0; i--) {
		d = substr(head, i, 1) + carry; carry = d > 9; out = d % 10 out
	}
	return out substr("0000000000", 1, length(tail))
}
BEGIN { srand(5); print "{\"row\":\"design\",\"version\":1,\"seed\":1}" > "design.ndjson"
	head = "id"; for (b = 0; b < 14; b++) head = head ",c" b
	print head > "whole.csv"; print head > "hurt.csv"
	for (i = 0; i < 10000; i++) {
		do
			id = i % 5 < 4 ? "67" digits(i % 3 == 0 ? 15 : 16) : \
			    substr(id, 1, length(id) - 2) digits(2)
		while (id in met)
		met[id] = 1
		printf "{\"row\":\"post\",\"id\":\"%s\",\"platform\":\"t\",\"p\":1,\"cells\":[]}\n", id > "design.ndjson"
		bits = ""; n = i; for (b = 0; b < 14; b++) { bits = bits "," (n % 2 ? "y" : "n"); n = int(n / 2) }
		print id bits > "whole.csv"
		print rounded(id, i % 2) bits > "hurt.csv"
	}
}'
tw-agree --design design.ndjson --part pair whole.csv hurt.csv 2> said | jq -c '[.units, .agreement]' | sort | uniq -c | sed 's/^ *//'
grep -c 'fits 2 posts' said	# of which 20 are printed, and the rest counted
tail -n 1 said
