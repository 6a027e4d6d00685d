# A record whose values would make millions of pairs is named and left out
awk 'BEGIN {
	printf "{\"id\":\"1\",\"text\":\"\",\"tag\":[\"t0\""
	for (i = 1; i < 1200; i++) printf ",\"t%d\"", i
	print "]}"
	print "{\"id\":\"2\",\"text\":\"\",\"tag\":[\"a\",\"b\"]}"
}' > in
tw-count -b tag --pairs in
tw-count -b tag --cluster none in | wc -l
