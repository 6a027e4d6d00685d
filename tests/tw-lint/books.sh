# make books: every book that can be measured is, beside the synthetic posts and beside
# labels as other sets have them, with a row for each code that was given by hand.
"$src/tests/books/run" "${TW:-$(dirname "$(command -v tw-lint)")}" > all
echo $?
grep ' posts$' all
grep -c '^measured: [a-z]' all
mkdir gold
cat > gold/set.jsonl << 'X'
{"id":"1","text":"pohon tumbang di jalan","labels":{"intent":"keluhan","topic":["lingkungan hidup"],"topic_specific":["Pohon Tumbang"]}}
{"id":"2","text":"lampu jalan mati","labels":{"intent":"keluhan","topic":["infrastruktur"],"topic_specific":["no such label"]}}
{"id":"3","text":"selamat pagi","labels":{"intent":"netral","topic":[],"topic_specific":[],"hs":0,"abusive":0,"sentiment":"neutral"}}
{"id":"4","text":"dasar kamu goblok","labels":{"hs":1,"abusive":1,"sentiment":"negative"}}
X
"$src/tests/books/run" "${TW:-$(dirname "$(command -v tw-lint)")}" gold |
    sed -n -e '/ posts$/p' -e '/^measured:/s/^\(measured: [^ ]*\) .* on .*/\1/p' -e '/^measured:/s/ precision.*//p' |
    sed '/^measured: 2/d'
