# Items in the same posts: 12 of 100 have both, 20 and 30 have each
awk 'BEGIN {
	for (i = 0; i < 100; i++) {
		t = i < 12 ? "\"a\",\"b\"" : i < 20 ? "\"a\"" : i < 38 ? "\"b\"" : i == 38 ? "\"c\",\"d\"" : ""
		printf "{\"id\":\"%d\",\"text\":\"\",\"tag\":[%s]}\n", i, t
	}
}' > in
tw-count -b tag --pairs in
tw-count -b tag --pairs --of coded -n 1 in
tw-count -b tag --pairs --sort value -o tsv in | cut -f 1,2,3
tw-count -b tag --pairs --of mentions in
tw-count -b tag --pairs --versus true in
