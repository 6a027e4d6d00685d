# What an option's argument should have been is said for each kind of argument,
# and where a word or letter belongs that the program does not know.
try() { "$@" < /dev/null 2>&1 | sed -n 1,1p; }
try tw-normalize --out x
try tw-sort --output=x
try tw-count -o rows/x -b kind
try tw-count -o x.csv -b kind
try tw-count -o xcsv -b kind
try tw-count -by kind
try tw-normalize -azy x
try tw-sort -o x
try tw-sort -b x
try tw-tag -b x
try tw-count -a x
try tw-count -?
try tw-count -b kind -n x
try tw-count -b kind --keep-going=x
try tw-count -b kind --keep-going=-1
try tw-count -b kind --max-line 5X
try tw-burst -b kind --warm 3
try tw-count --progress=yes -b kind
try tw-count --no
try tw-count --zzzz
try tw-count -b
try tw-count -b kind -o csv -o csv
try tw-count -b kind -o csv -o tsv
try tw-count -b "$(printf '\377')"
try tw-count -b kind -k 5
: > 5
try tw-count -b kind -k 5
try tw-count -b kind -k x
