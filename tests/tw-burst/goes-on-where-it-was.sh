# Three runs with a state, each fed some posts of the one before again, write
# the rows of one run.
"$build/tools/stream" 61 2015-04-01 1 campaign > posts.ndjson
cp "$src/tests/tw-burst/calls.tsv" .
burst() {
	tw-burst --through -b hashtags -b kind,hashtags --calls calls.tsv "$@" |
	    grep '^{"row"'
}
# Of what has the same dimension, key, begin and state the last counts.
last() {
	awk '{
		match($0, /"state":"[^"]*","dimension":"[^"]*","key":"[^"]*"/)
		key = substr($0, RSTART, RLENGTH)
		if (!(key in row))
			order[++n] = key
		row[key] = $0
	} END { for (i = 1; i <= n; i++) print row[order[i]] }'
}
burst posts.ndjson | last > once
{
	head -110000 posts.ndjson | burst --state s
	tail -n +109900 posts.ndjson | head -11600 | burst --state s
	tail -n +121450 posts.ndjson | burst --state s
} | last > thrice
diff once thrice && grep -c . once
ls -l s | cut -c 1-10
