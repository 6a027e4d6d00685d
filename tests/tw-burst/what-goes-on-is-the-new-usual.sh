# A key that from day 20 on a tenth of all posts carry: it bursts, closes after 14
# days as the new usual, and does not burst again.
"$build/tools/stream" 60 2015-01-01 1 | awk '{
	day = substr($0, index($0, "created_at") + 13, 10)
	if (day >= "2015-01-21" && NR % 10 == 0)
		sub(/}$/, ",\"topic\":[\"new\"]}")
	print
}' | tw-burst -b topic | grep -o '"state":"[^"]*"\|"begin":"[^T]*\|"closed":"[^T]*\|"why":"[^"]*"'
