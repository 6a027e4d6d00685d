# A long option that there is not: which one may have been meant, whether it is
# the beginning of several, or takes no value.
for a in --dimention=x --near-mises --qqqqqqqqqqqq --n --only=3 --codebook; do
	tw-tag "$a" 2>&1 < /dev/null | sed -n 1p
done
