# A file that is read and written at once is refused, as cat refuses it.
. "$src/tests/all/lib"
for p in $(programs filter reader); do
	look_up
	cp "$all/$input" both
	(ulimit -f 10000; run both >> both 2> err)
	[ $? = 2 ] || wrong 'its own output: not status 2'
	head -c "$(wc -c < "$all/$input")" both | cmp -s - "$all/$input" ||
	    wrong 'its own output: the file is changed'
	grep -q 'input and output at once' err || wrong "says $(cat err)"
done
# So is one that an option would write over.
cp "$all/records.ndjson" in.ndjson
tw-normalize --flow in.ndjson in.ndjson || echo "status $?"
cmp in.ndjson "$all/records.ndjson"
ln in.ndjson other.ndjson
tw-normalize --flow other.ndjson in.ndjson || echo "status $?"
cmp in.ndjson "$all/records.ndjson"
head -c 32 /dev/urandom | base64 > key
cp key kept
chmod 600 key
tw-normalize --flow key --pseudonyms key in.ndjson || echo "status $?"
cmp key kept
# What is there stays until all of the new is written.
echo old > flow
(ulimit -f 0; trap '' XFSZ; tw-normalize --flow flow in.ndjson | cat > /dev/null)
cat flow
ls
