# A key made by chance, as tw-normalize(1) makes it.
cp "$src"/tests/tw-normalize/manual/archive.jsonl .
echo ridwankamil > offices.txt
head -c 32 /dev/urandom | base64 > key
chmod 600 key
tw-normalize --pseudonyms key --public offices.txt archive.jsonl > out 2> /dev/null
jq -r .author.handle out | sed -e 's/^p[0-9a-f]\{20\}$/a pseudonym/'
