# Records that were written before get the same pseudonyms as the archive that
# they came from; records with members of later programs are refused.
printf 'a key that nobody can guess, of some length' > key
chmod 600 key
cp -R "$src/tests/tw-normalize" d
d=d
for f in twitter-v1/search.jsonl twitter-v2/page.jsonl twitter-export/tweets.js; do
	tw-normalize -z +07:00 "$d/$f" > records
	tw-normalize -z +07:00 --pseudonyms key "$d/$f" > direct
	tw-normalize -z +07:00 --pseudonyms key records | cmp direct -
done
echo '{"id":"1","platform":"twitter","kind":"original","text":"a @b","program":["x"]}' | tw-normalize --pseudonyms key
echo "status $?"
