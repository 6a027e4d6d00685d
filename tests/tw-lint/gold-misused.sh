# What --gold needs, and what it does not go with.
printf 'codebook 1\n* a\n  a\n' > x.codebook
printf '{"id":"1","text":"a","d":["a"]}\n' > g.ndjson
tw-lint x.codebook --gold g.ndjson g.ndjson
sed -i '1a dimension: d' x.codebook
tw-lint x.codebook --gold g.ndjson < /dev/null
tw-lint x.codebook --part rule g.ndjson
tw-lint -g bandung --gold g.ndjson g.ndjson
tw-lint x.codebook --gold nofile.ndjson g.ndjson
printf '{"id":"1","text":"a","d":["b"]}\n' > g.ndjson
tw-lint x.codebook --gold g.ndjson g.ndjson
