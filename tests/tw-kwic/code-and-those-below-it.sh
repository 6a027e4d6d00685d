cat > tagged.jsonl <<"END"
{"id":"1","platform":"x","kind":"original","text":"one two three four","p":["a","a/b","ab"],"p_evidence":[{"code":"a","rule":1,"at":[0,3],"words":"one"},{"code":"a/b","rule":2,"at":[4,7],"words":"two"},{"code":"ab","rule":3,"at":[8,13],"words":"three"},{"code":"c","rule":4,"at":[14,18],"words":"four"}]}
END
echo "a:"; tw-kwic --code a -o tsv tagged.jsonl
echo "a/b and c:"; tw-kwic --code a/b --code c -o tsv tagged.jsonl
echo "rule 3:"; tw-kwic --rule 3 -o tsv tagged.jsonl
echo "two lines:"; tw-kwic -n 2 -o tsv tagged.jsonl
echo "all:"; tw-kwic -o table tagged.jsonl
