printf '+道路\n道路\n道路 整備*\n#道路\nถนน\njalan\n' > a.lc3
tw-import -d d a.lc3 > book.codebook
cat book.codebook
printf '{"id":"1","platform":"x","kind":"original","text":"新しい道路整備計画"}\n' |
    tw-tag -c ./book.codebook | tw-kwic -o tsv
