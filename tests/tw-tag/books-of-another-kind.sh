# What is given to -c is no codebook: what it looks like, and what to do.
echo '{"id":"1","text":"jalan"}' > posts
try() { tw-tag -d topic -c "$1" posts 2>&1 | grep -v '^	'; }
printf '%%\n1\troad\n%%\njalan\t1\n' > words.dic
try ./words.dic
printf '<?xml version="1.0"?>\n<dictionary/>\n' > words.lc3
try ./words.lc3
printf 'road:\n  - jalan\n' > words.yml
try ./words.yml
printf 'code;keyword\nroad;jalan\n' > words.csv
try ./words.csv
try ./posts
printf 'title: x\n* road\njalan\n' > old.codebook
try old.codebook
# A name that is slightly wrong, or that of a file that is here.
try bandung-smartcity
try words.csv
try old
