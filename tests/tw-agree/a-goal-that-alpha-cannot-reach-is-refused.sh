# Alpha is at most 1, so --least alpha=2 would fail every run, and alpha=-2 none;
# 1 and -1 are within reach.
awk 'BEGIN { print "id,coder,code,value"; for (i = 1; i <= 60; i++) for (k = 0; k < 2; k++) print i "," (k ? "ana" : "budi") ",yes," i % 2 }' > c.csv
for least in alpha=2 alpha=1.0001 alpha=1e9 alpha=-2 alpha=1 alpha=-1; do
	tw-agree --least $least --part agree c.csv 2>&1 > rows | sed -n 1p
	wc -l < rows
done
