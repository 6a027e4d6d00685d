# Two gazetteers as one; evidence says which one an entry is of; words are
# given as they stand, places in code points.
. "$src/tests/tw-tag-place/lib"
printf 'kind\tid\tname\tin\nhead\tgazetteer\t1\nhead\tlevels\tkecamatan kelurahan\nstreet\tjalan-baru\tJalan Kenanga\tcoblong\n' > more.tsv
echo '{"id":"1","text":"caf\u00e9 \ud83d\ude00 di Jl. Kenanga \"dago\""}' |
tw-tag-place -g ./toy.tsv -g ./more.tsv
