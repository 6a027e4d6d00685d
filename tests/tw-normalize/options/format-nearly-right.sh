# A format that there is not: which one may have been meant.
for f in twiter-v1 Twitter-v1 csv twitter qqqqqqq; do
	tw-normalize -f $f < /dev/null 2>&1
done
