# Nothing, a codebook, a table: each is said to be what it is.
: > empty.txt
tw-import empty.txt; echo $?
printf 'codebook 1\n* road\njalan\n' > a.codebook
tw-import a.codebook; echo $?
printf 'code,keyword\nroad,jalan\n' > words.csv
tw-import words.csv; echo $?
# A format in capitals, as its title is.
printf '%%\n1\troad\n%%\njalan\t1\n' | tw-import -f LIWC 2> err | grep -c jalan
