# Evidence whose place ends before it begins stands where it begins; beyond the
# text it stands at the end of the text.
. "$src/tests/tw-tag-intent/lib"
for at in 9,11 11,9 20,25 99,120 120,99 0,0; do
	echo "{\"id\":\"$at\",\"text\":\"bagus a b c d ayo\",\"program\":[\"wifi\"],\"program_evidence\":[{\"code\":\"wifi\",\"at\":[$at],\"words\":\"c\"}]}"
done > p.ndjson
for n in 0 1 sentence; do
	tw-tag-intent -c i.codebook --near program:$n --no-evidence p.ndjson > out
	echo "$n $?"
	jq -c '[.id, .program_intent]' out
done
