# A rating that was left blank is none; it ended the program by a signal.
for coder in 1 2; do
	for post in 1 2 3 4; do
		rating=$(((post + coder / 2) % 4 + 1))
		[ $coder$post != 12 ] || rating='""'
		[ $coder$post != 13 ] || rating='" "'
		[ $coder$post != 24 ] || rating='"many"'
		printf '{"id":%d,"data":{"id":"%d","text":"t"},"annotations":[{"completed_by":%d,"result":[{"type":"rating","from_name":"anger","value":{"rating":%s}}]}]}\n' \
		    $post $post $coder "$rating"
	done
done > ratings.json
tw-agree --level ordinal --values 1,2,3,4,5 --part agree ratings.json | jq -c '[.code, .units]'
