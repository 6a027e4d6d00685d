# A line longer than --max-line is reported and left out, at the end too, in
# memory that does not grow with it.
. "$src/tests/all/lib"
case $build in */*san) ;; *) ulimit -v 400000 ;; esac
for p in $(programs filter reader); do
	look_up
	base
	head -n 1 "$all/$input" > head
	sed 1d "$all/$input" > tail
	{
		cat head
		head -c 100000 /dev/zero | tr '\0' 'x' | sed 's/.*/{"a":"&"}/'
		echo
		cat tail
		head -c 100000 /dev/zero | tr '\0' 'x' | sed 's/.*/{"a":"&"}/'
	} > long
	run --max-line 64K long > out 2> err
	rc=$?
	expect_status 1 'long lines'
	expect_base 'long lines'
	grep -q ': longer than 65536 bytes: left out' err ||
	    wrong "says $(cat err)"
done
head -c 700000000 /dev/zero | gzip -1 > zeros.gz
for p in tw-tag-program tw-count; do
	look_up
	base
	run zeros.gz "$all/$input" > out 2> err
	rc=$?
	expect_status 1 'a line of zeros'
	expect_base 'a line of zeros'
done
cat err
