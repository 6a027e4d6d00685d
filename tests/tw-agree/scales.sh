# Krippendorff's data C, four coders with gaps; published: .743 .815 .849 .797.
awk 'BEGIN { print "id,coder,code,value"
	n = split("1 1 . 1|2 2 3 2|3 3 3 3|3 3 3 3|2 2 2 2|1 2 3 4|4 4 4 4|1 1 2 1|2 2 2 2|. 5 5 5|. . 1 1|. . 3 .", unit, "|")
	for (i = 1; i <= n; i++) {
		k = split(unit[i], v, " ")
		for (c = 1; c <= k; c++) if (v[c] != ".") print i ",c" c ",x," v[c]
	}
}' > c.csv
for level in nominal ordinal interval ratio; do
	tw-agree --level $level --values 1,2,3,4,5 --part agree c.csv | jq -c '[.level, .units, .alpha, .alpha_low, .alpha_high]'
done
tw-agree --level ordinal --part agree c.csv | jq -c '[.alpha, .why]'
