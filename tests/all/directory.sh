# A directory is no file: it is named, the next file is read, the status is 2.
. "$src/tests/all/lib"
mkdir folder
for p in $(programs filter reader); do
	look_up
	base
	run folder "$all/$input" > out 2> err
	rc=$?
	expect_status 2 directory
	expect_base directory
	grep -q '^tw-[a-z-]*: folder: ' err || wrong "directory: $(cat err)"
done
