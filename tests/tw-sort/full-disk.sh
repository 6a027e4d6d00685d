# No room for the runs: said, with a remedy, and 2.
awk 'BEGIN { for (i = 9999; i >= 0; i--) printf "{\"id\":\"%d\",\"created_at\":\"2015-05-01T00:00:%02dZ\",\"text\":\"%0200d\"}\n", i, i % 60, 0 }' > in
TMPDIR=$PWD/missing tw-sort -S 1M in
echo "status $?"
( ulimit -f 1; trap '' XFSZ; TMPDIR=$PWD tw-sort -S 1M in; echo "status $?" )
ls -A | tr '\n' ' '
