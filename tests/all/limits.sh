# Limits of the system, from what cannot suffice to what does: the size of files,
# how many are open, memory. Each run ends well, or with a message and 2.
. "$src/tests/all/lib"
case $(nm -D "$build/tw-count" 2> /dev/null) in *__asan_*) exit 0 ;; esac

# limit LETTER WORDS: the run below each of the values on stdin.
limit() {
	while read -r n; do
		# The system's loader may end by a signal, which a shell reports: that one.
		sh -c 'ulimit "$0" "$1" && "$2" --version; exit $?' "$1" "$n" "$p" > out 2>&1 ||
		    continue
		(ulimit "$1" "$n" && take "$file") > out 2> err
		rc=$?
		[ $rc = $status ] && cmp -s base out && return
		expect_status 2 "ulimit $1 $n"
		grep -q "$2" err || wrong "ulimit $1 $n: says $(head -3 err)"
	done
	wrong "ulimit $1: is never enough"
}

for p in $(programs); do
	look_up
	file
	take "$file" > base 2> /dev/null
	status=$?
	# In blocks of 512 bytes; what is said is no file here.
	{ (ulimit -f 0; take "$file") 2>&1 > out; } | cat > err
	grep -q 'cannot .*File too large' err || wrong "ulimit -f 0: says $(head -3 err)"
	printf '%s\n' 4 5 6 7 8 9 10 12 |
	    limit -n 'Too many open files\|Permission denied'
	printf '%s\n' 8000 12000 16000 24000 32000 64000 128000 256000 512000 |
	    limit -v 'out of memory\|annot allocate memory\|failed to map'
done
