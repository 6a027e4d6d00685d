# 30 10 5 / 20 25 15 / 5 5 35: chi-square 59.7064393939394, G2
# 59.241970178836766, V .44611821824093295, without bias .4337324030998808,
# adjusted residual of the first cell 4.991448599864116
awk 'BEGIN {
	split("30 10 5 20 25 15 5 5 35", n, " ")
	for (c = 0; c < 9; c++)
		for (i = 0; i < n[c + 1]; i++)
			printf "{\"id\":\"%d\",\"created_at\":\"2014-01-%02dT10:00:00Z\",\"text\":\"\",\"kind\":\"r%d\",\"tag\":\"c%d\"}\n",
			    ++id, 1 + (id * 5) % 28, c / 3, c % 3
}' > in
tw-count -b kind,tag --crosstab --sort value in | sed 's/,"why".*//; s/,"sums".*//'
tw-count -b kind,tag --crosstab --part test --cluster none -o tsv in | cut -f 1,2,3,5,6,10-14
tw-count -b kind,tag --crosstab --part whole --of records in
tw-count -b kind,tag --crosstab --part whole --permutations 200 in | sed 's/.*"p_permuted"/"p_permuted"/'
tw-count -b kind,tag --crosstab --sort value -o csv in | head -2
tw-count -b tag --crosstab --part test in
tw-count -b tag --part test in
