# A day that there is not is told from what is no date, whatever is wrong in it.
for d in 2013-09-31 2013-13-01 2013-00-10 20130-9-31 2013-09x31 2013x09-31 \
    20x3-09-31 2013-x9-31 2013-09-3x 2013-09-311 '' 16/09/2013; do
	tw-normalize -z Asia/Jakarta -s "$d" /dev/null
done
