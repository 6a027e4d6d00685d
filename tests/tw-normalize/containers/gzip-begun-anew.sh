# A collector that died and was started again leaves a cut member of gzip, then
# a whole one: what was cut is left out and the rest is read, by all programs.
i=0
while [ $i -lt 4000 ]; do
	i=$((i + 1))
	echo "{\"id\":\"$i\",\"platform\":\"x\",\"kind\":\"original\",\"text\":\"jalan $((i * 7919 % 10007)) rusak\"}"
done > all
head -n 2000 all | gzip -n > first.gz
sed 1,2000d all | gzip -n > second.gz
{ head -c 7000 first.gz; cat second.gz; } > both.gz
tw-normalize both.gz > got; echo "$?"
[ "$(wc -l < got)" -gt 2200 ] || wc -l < got
sed 1,2000d all > second
tail -n 2000 got | cmp - second
head -n $(($(wc -l < got) - 2000)) all > begin
head -n $(($(wc -l < got) - 2000)) got | cmp - begin
tw-normalize < both.gz 2> /dev/null | cmp - got
cat both.gz | tw-normalize 2> /dev/null | cmp - got
tw-kwic both.gz > /dev/null; echo "$?"
# A gzip file that was packed once more on the way, and one that lies in it.
gzip -n < second.gz > twice.gz
tw-normalize twice.gz | cmp - second
cat twice.gz | tw-normalize | cmp - second
