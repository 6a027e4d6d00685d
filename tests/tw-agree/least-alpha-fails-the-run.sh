# --least: status 1 when a code with enough positive codings is surely below.
awk 'BEGIN { print "id,coder,code,value"; for (i = 1; i <= 200; i++) {
	print i ",ana,lapor," (i % 2 ? "y" : "n"); print i ",budi,lapor," (i % 3 ? "y" : "n") } }' > c.csv
tw-agree --least alpha=.667 --part agree c.csv > /dev/null
