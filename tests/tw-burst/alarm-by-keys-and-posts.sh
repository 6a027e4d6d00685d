# ln(keys x posts) where posts come one by one: the numbers of the contract, and
# how many people that takes at a scale of 4, each of them one after the other.
people() {
	awk 'BEGIN {
		for (i = 0; i < 40; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2015-04-01T08:00:%02d+07:00\",\"platform\":\"twitter\",\"kind\":\"original\",\"author\":{\"handle\":\"w%d\"},\"text\":\"made up\",\"hashtags\":[\"a\"]}\n", i, i, i
	}'
}
for o in '' '--keys 30' '--keys 65536 --false 1/1000000000'; do
	people | tw-burst --through -b hashtags --warm 0s $o | grep -m 1 '"row"' |
	    grep -o '"people":[0-9]*\|"alarm":[0-9.]*'
done
