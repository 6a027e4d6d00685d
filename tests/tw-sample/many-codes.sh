# With more than 40 codes a sheet has one column for all of them.
{
	printf '%s\n' 'codebook 1' 'dimension: x'
	awk 'BEGIN { for (i = 1; i <= 41; i++) print "* c" i "\nw" i }'
} > b.codebook
echo '{"id":"1","platform":"twitter","text":"w3"}' > in
tw-tag -c ./b.codebook --near-misses in |
    tw-sample -c ./b.codebook -o tsv 2> err
cat err
