# Makes rows as tw-count prints them from a table of made-up counts: lines of
# "item | label | area | mentions on each day". An area may be left out.
BEGIN { FS = " *[|] *" }
{
	item[NR] = $1; label[NR] = $2; area[NR] = $3
	days = split($4, x, " ")
	for (d = 1; d <= days; d++) { n[NR, d] = x[d]; m[d] += x[d]; total += x[d] }
}
END {
	for (d = 1; d <= days; d++) { k += m[d] > 0; mm += m[d] * m[d] }
	for (i = 1; i <= NR; i++) {
		sum = hit = miss = xm = xx = 0
		for (d = 1; d <= days; d++) {
			v = n[i, d]; sum += v; hit += v > 0; miss += v < m[d]; xm += v * m[d]; xx += v * v
		}
		printf "{\"row\":\"count\"%s,\"%s\":\"%s\"", group, dim ? dim : "program", item[i]
		if (label[i] != "") printf ",\"label\":\"%s\"", label[i]
		printf ",\"n\":%d,\"of\":%d,\"unit\":\"mentions\"", sum, total
		if (total > 0) printf ",\"share\":%.12g", sum / total
		if (area[i] != "") printf ",\"properties\":{\"area\":[\"%s\"]}", area[i]
		printf ",\"sums\":{\"k\":%d,\"hit\":%d,\"m\":%d,\"x\":%d,\"mm\":%d,\"xm\":%d,\"xx\":%d", \
		    k, hit, total, sum, mm, xm, xx
		if (miss < hit) printf ",\"miss\":%d", miss
		print "}}"
	}
}
