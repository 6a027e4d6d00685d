# A window that is none stops before input is read.
for o in '--fill -s 2014-03-01 -u 2014-01-01' '--fill -s 01/02/2014' '--rates -u 2014-02-30' '-s 2014-01-01'; do
	tw-count -b day $o missing-file
	echo $?
done
