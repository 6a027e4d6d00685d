# More keys burst at once than are looked at: those are said, and open later or
# never; a table of calls without sources; who comes back after the end.
many() { # keys, minutes
	awk -v keys="$1" -v minutes="$2" 'BEGIN {
		for (d = 1; d <= 9; d++)
			for (k = 0; k < 40; k++)
				printf "{\"id\":\"w%d.%d\",\"created_at\":\"2015-03-0%dT09:%02d:00+07:00\",\"author\":{\"id\":\"u%d\"},\"text\":\"made up\",\"hashtags\":[\"other\"]}\n", d, k, d, k, k
		for (m = 0; m < minutes; m++)
			for (k = 0; k < keys; k++)
				printf "{\"id\":\"p%d.%d\",\"created_at\":\"2015-04-01T09:%02d:%02d+07:00\",\"author\":{\"id\":\"a%d.%d\"},\"text\":\"made up\",\"hashtags\":[\"t%d\"]}\n", m, k, m, int(k * 60 / keys), m, k, k
		printf "{\"id\":\"z\",\"created_at\":\"2015-05-01T09:00:00+07:00\",\"author\":{\"id\":\"u\"},\"text\":\"made up\",\"hashtags\":[\"other\"]}\n"
	}'
}
many 300 40 | tw-burst -b hashtags --warm 0s --alarm 6 > rows; echo $?
jq -c '.state' rows | sort | uniq -c | sed 's/^ *//'
jq -c '[.key, .posts, .people, .why]' rows | sed -n '1,3p'
many 3 59 | tw-burst -b hashtags --warm 0s --alarm 6 | jq -c '[.state, .key, .posts, .people, .begin, .end]'
