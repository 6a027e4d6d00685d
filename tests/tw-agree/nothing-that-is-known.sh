# A file of no known form, and none at all.
printf 'a,b\n1,2\n' > x.csv
tw-agree x.csv
: > empty.csv
tw-agree empty.csv
tw-agree --level often empty.csv
