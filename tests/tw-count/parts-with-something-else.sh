# Parts of --partial of which something is missing or something else: each is
# named with its line and nothing is counted; parts put together are the whole.
awk 'BEGIN { for (i = 0; i < 40; i++) printf "{\"id\":\"%d\",\"platform\":\"x\",\"created_at\":\"2020-01-%02dT10:00:00Z\",\"text\":\"t\",\"author\":{\"handle\":\"a%d\"},\"topic\":[\"%s\",\"z\"],\"w\":%s}\n", i, 1 + i % 20, i % 7, i % 3 ? "a" : "b", i % 4 ? i : i ".25" }' > posts.ndjson
make() {
	head -20 posts.ndjson | tw-count "$@" --partial > part1 2> said
	tail -20 posts.ndjson | tw-count "$@" --partial > part2 2> said
	tw-count "$@" posts.ndjson > whole 2> said
	cat part1 part2 | tw-count --merge 2> said | cmp - whole && echo "$*: the same"
	{ sed 1d part1; sed 1d part2; head -1 part1; head -1 part2; } | tw-count --merge 2> said | cmp - whole && echo "$*: in any order"
}
make -b topic
make -b month,topic -w w
make -b topic -w w --cluster none
make -b topic --pairs
make -b topic --rates
make -b topic --distinct author.handle
make -b topic --distinct-approx author.handle
make -b topic --cluster author
edit() { # sed expression, on the first part
	sed "$1" part1 > other
	cmp -s part1 other && echo "nothing changed: $1"
	tw-count --merge other part2 > out 2> said
	echo "$1 => $? $(head -1 said | cut -c 1-120) ($(grep -c . out))"
}
head -20 posts.ndjson | tw-count -b topic -w w --partial > part1 2> said
tail -20 posts.ndjson | tw-count -b topic -w w --partial > part2 2> said
edit '1s/"version":1/"version":2/'
edit '1s/"version":1,//'
edit '1s/"options":\[.*\]/"options":7/'
edit '1s/"options":\[.*\]/"options":[]/'
edit '1s/"options":\[.*\]/"options":["--odd"]/'
edit '1s/"options":\[.*\]/"options":["-b"]/'
edit '1s/"options":\[.*\]/"options":["--by=topic"]/'
edit '1s/"options":\[.*\]/"options":["--by=topic","--pairs"]/'
edit '2s/"by":\[[^]]*\]/"by":7/'
edit '2s/"by":\[[^]]*\]/"by":["a","b","c"]/'
edit '3s/"by":\[[^]]*\]/"by":[]/'
edit '2s/"x":{[^}]*}/"x":{"2020-01-99":1}/'
edit '2s/"x":{[^}]*}/"x":{"2020-01-01":"1"}/'
edit '2s/"x":{[^}]*}/"x":{"2020-01-01":1e30}/'
edit '2s/"x":{[^}]*}/"x":{"2020-01-01":1e-30}/'
edit '2s/"x":{[^}]*}/"x":{"2020-01-01":0.125}/'
edit '2s/"x":{[^}]*}/"x":{"":1}/'
edit '2s/"x":{[^}]*}/"y":{}/'
edit '2s/"x":{/"below":true,"x":{/'
edit '$s/"rows":/"rows":1/'
edit '$s/"rows":.*/"rows":"x"}/'
edit '$d'
edit '2d'
edit '1d'
edit '2s/"partial"/"count"/'
head -20 posts.ndjson | tw-count -b topic -w w --cluster none --partial > part1 2> said
tail -20 posts.ndjson | tw-count -b topic -w w --cluster none --partial > part2 2> said
edit '2s/"miss":[0-9]*/"miss":"x"/'
edit '2s/"miss":[0-9]*,*//'
edit '2s/"k":[0-9]*/"k":-1/'
edit '2s/"sums":{[^}]*}/"sums":{}/'
head -20 posts.ndjson | tw-count -b topic --rates --partial > part1 2> said
tail -20 posts.ndjson | tw-count -b topic --rates --partial > part2 2> said
edit 's/"days":\["[^"]*"/"days":["x"/'
edit 's/"days":\["[^"]*"/"days":[7/'
edit 's/"days":\[/"days":{},"d":[/'
edit 's/"authors":\[/"authors":7,"a":[/'
head -20 posts.ndjson | tw-count -b topic --distinct-approx author.handle --partial > part1 2> said
tail -20 posts.ndjson | tw-count -b topic --distinct-approx author.handle --partial > part2 2> said
edit 's/"registers":"[^"]*"/"registers":"?"/'
edit 's/"registers":"[^"]*"/"registers":7/'
head -20 posts.ndjson | tw-count -b topic --pairs --partial > part1 2> said
tail -20 posts.ndjson | tw-count -b topic --pairs --partial > part2 2> said
edit '2s/"by":\[[^]]*\]/"by":["a","b","c"]/'
tw-count --merge posts.ndjson 2>&1 | sed -n 1p
tw-count --merge < /dev/null 2>&1 | sed -n 1p
