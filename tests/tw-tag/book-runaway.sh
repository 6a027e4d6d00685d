# A regular expression that runs away is reported for the record, counts as not found
# there, and never stops the run or makes it hang.
case $build in
*/*san) ;;
*) ulimit -t 2 ;;
esac
printf 'codebook 1\ndimension: d\n* a\n  /(a+)+$/\n  lapor\n* b\n  /(a+)+$/ | kata\n' > x.codebook
awk 'BEGIN {
	for (i = 1; i <= 200; i++) a = a "a"
	for (i = 1; i <= 100; i++) printf "{\"id\":\"%d\",\"text\":\"%s! lapor\"}\n", i, a
	print "{\"id\":\"101\",\"text\":\"aaa\"}"
}' > r.ndjson
tw-tag -c x.codebook --no-evidence r.ndjson > out
echo $?
grep -c '"d":\["a"\]' out
sed -n '$s/.*"d"/"d"/p' out
