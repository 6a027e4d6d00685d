# Records that were not tagged before are named, once.
. "$src/tests/tw-tag-intent/lib"
printf '%s\n' '{"id":"1","text":"ayo"}' '{"id":"2","text":"ayo"}' |
tw-tag-intent -c i.codebook --near program
echo $?
echo '{"id":"1","text":"ayo","program":["a"]}' | tw-tag-intent -c i.codebook --near program
for bad in program:x ':3' program:-1; do
	tw-tag-intent -c i.codebook --near $bad < /dev/null
done
