# --distinct counts different values exactly, its approximation nearly
awk 'BEGIN {
	for (i = 0; i < 3000; i++)
		printf "{\"id\":\"%d\",\"text\":\"\",\"tag\":[\"%s\"],\"author\":{\"handle\":\"w%d\"}}\n",
		    i, i % 3 ? "a" : "b", i % 700
}' > in
tw-count -b tag --distinct author.handle --cluster none -o tsv in | cut -f 1,2,9
tw-count -b tag --distinct-approx author.handle --cluster none -o tsv in |
    awk -F '\t' 'NR == 1 { print $1, $9, $10 }
    NR > 1 { print $1, ($9 > 700 * .97 && $9 < 700 * 1.03 ? "near 700" : $9), $10 }'
tw-count -b tag --distinct author.handle --distinct-approx author.handle in
