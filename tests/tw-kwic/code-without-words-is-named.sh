# A --code that no record has words of, mistyped perhaps, is not left unsaid
cat > records <<'END'
{"id":"1","text":"lampu mati","topic":["lamp/dark"],"topic_evidence":[{"code":"lamp/dark","rule":4,"at":[0,10],"scope":"own","words":"lampu mati"}]}
END
tw-kwic --code lamp --code lmap -o tsv records | cut -f 3
