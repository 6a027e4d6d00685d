# An object too long to be kept is read list by list, and nothing is lost.
awk 'BEGIN {
	printf "{\"search_metadata\":{\"a\":[{\"x\":\"]}\"}],\"e\":{ }},\"none\":[ ],\n\"statuses\": ["
	for (i = 1; i <= 60000; i++)
		printf "%s\n {\"id_str\":\"%d\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"a post of some length\"}", (i > 1 ? "," : ""), i
	printf "],\"results\" : [{\"id_str\":\"90000\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"x\"}],\"more\":{\"statuses\":[1]},\"n\":1}\n"
	print "{\"id_str\":\"90001\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"x\"}"
}' > long.json
tw-normalize --flow flow --dehydrate long.json > ids
cat flow
awk '{ n += $1 } END { print NR, n }' ids
