# Hours summed with -w, whose days add up to whole numbers: the sums of an item
# without decimals stand in other units than those of an item with some, and
# are of the same whole all the same.
post() {
	printf '{"id":"%s","platform":"x","text":"t","created_at":"2020-01-0%d","topic":["%s"],"hours":%s}\n' "$@"
}
{
	post 1 1 a 4.5
	post 2 2 a 7.5
	post 3 1 c 0.5
	post 4 2 c 0.5
	post 5 1 b 3
	post 6 2 b 5
} > posts.ndjson
tw-count -b topic -w hours posts.ndjson 2> said > rows.ndjson
jq -c '[.topic, .n, .of, .sums]' rows.ndjson
printf 'source\titem\tlevel\noffice\ta\thigh\noffice\tb\tlow\n' > priorities.tsv
tw-align -p priorities.tsv rows.ndjson 2> said | jq -c 'select(.row == "item") | [.topic, .n, .of, .share]'
tw-chart -o term rows.ndjson | sed -n 1,4p
# What stands there twice, or is of other days, is of two runs.
sed -n 1p rows.ndjson | cat rows.ndjson - | tw-align -p priorities.tsv
sed '2s/"k":2/"k":3/' rows.ndjson | tw-align -p priorities.tsv
