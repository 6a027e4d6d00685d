# Posts without own words are never drawn when the codes are of own words.
. "$src/tests/tw-sample/lib"
tagged 40
for o in '' '--scope any' '--scope own'; do
	tw-sample -c ./programs.codebook $o --design d tagged.ndjson 2>&1 > out | grep own
	jq -c 'select(.row == "design") | [.records, .none_own, .units, .scope]' d
done
sed 's/^dimension/scope: any\n&/' programs.codebook > any.codebook
tw-sample -c ./any.codebook --design d tagged.ndjson 2> /dev/null > out
jq -c 'select(.row == "design") | [.records, .none_own, .units]' d
