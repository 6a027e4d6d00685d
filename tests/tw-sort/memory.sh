# 40 MB of records in the memory that is asked for: 4M for all else, 8M for the
# libraries that are mapped.
case $build in */*san) limit=unlimited ;; *) limit=20480 ;; esac
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "{\"id\":\"%d\",\"created_at\":\"2015-05-%02dT00:00:%02dZ\",\"text\":\"%0340d\"}\n", i, 1 + (i * 7919) % 28, i % 60, 0 }' > in
tw-sort -S 200M in | cksum > want
( ulimit -v $limit; tw-sort -S 8M in ) | cksum | cmp - want && echo sorted
