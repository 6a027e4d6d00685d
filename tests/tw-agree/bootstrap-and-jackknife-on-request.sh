# The ends that other programs print; the row says which they are.
awk 'BEGIN { print "id,coder,code,value"; for (i = 1; i <= 125; i++) {
	print i ",ana,lapor," (i <= 9 ? "y" : "n"); print i ",budi,lapor," (i <= 5 || i > 122 ? "y" : "n") } }' > c.csv
for how in --jackknife '--bootstrap 500' ''; do
	tw-agree $how --part agree c.csv | jq -c '[.alpha, .alpha_low, .alpha_high, .method]'
done
