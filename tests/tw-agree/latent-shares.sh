# Three coders of 500 posts: share .11277562, as in the toolkit's vectors.
awk 'BEGIN { print "id,coder,code,value"
	n = split("111 40 110 6 101 5 011 4 100 8 010 7 001 10 000 420", p, " ")
	for (i = 1; i < n; i += 2) for (k = 0; k < p[i + 1]; k++) { id++
		for (c = 1; c <= 3; c++) print id ",c" c ",lapor," substr(p[i], c, 1) }
}' > c.csv
tw-agree --latent c.csv
