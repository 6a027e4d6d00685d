# Below the message stands the row with its tabs, so that the caret is where the
# fault is; other bytes that are not visible are shown.
printf 'kind\tid\tname\tin\tforms\tlat\tlon\tradius_m\tpopulation\nhead\tgazetteer\t1\nhead\tlevels\tkota\nkota\tk\tK\033[31m\tnobody\t\t-6\t107\t100\t1\n' > places.tsv
echo '{"id":"1","text":"a"}' | tw-tag-place -g ./places.tsv
