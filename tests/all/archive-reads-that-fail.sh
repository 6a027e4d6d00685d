# Reads of archives that come in pieces, are interrupted or fail: the same posts,
# or the failure is said and the status is 2; and nowhere for temporary files.
io=$build/tools/preload_io
case $(nm -D "$build/tw-normalize" 2> /dev/null) in *__asan_*) io= ;; esac
# Sanitizers would come after what is preloaded.
[ -f "$io" ] || io=
i=0
while [ $i -lt 400 ]; do
	i=$((i + 1))
	printf '{"id":%d,"id_str":"%d","created_at":"Wed May 14 03:00:00 +0000 2014","text":"nomor %d","user":{"id_str":"%d","screen_name":"w%d"}}\n' $i $i $i $((i * 7)) $((i % 9))
done > a.jsonl
cp a.jsonl b.jsonl
pack -p rahasia locked.zip a.jsonl
pack a.zip a.jsonl b.jsonl
pack a.7z a.jsonl b.jsonl
pack a.tar.gz a.jsonl b.jsonl
pack a.jsonl.bz2 a.jsonl
pack a.jsonl.xz a.jsonl
gzip -c a.jsonl > a.jsonl.gz
bad() { echo "$f: $*"; wrong=1; }
for f in a.zip a.7z a.tar.gz a.jsonl.bz2 a.jsonl.xz a.jsonl.gz; do
	[ "$io" ] || continue
	tw-normalize $f > base 2> base.err
	for fault in short signal short,signal; do
		FAULT=$fault LD_PRELOAD=$io tw-normalize $f > out 2> err || bad "$fault: $?"
		cmp -s base out && cmp -s base.err err || bad "$fault: other posts"
	done
	n=0
	while [ $n -lt 60 ]; do
		n=$((n + 1))
		FAULT=bad=$n LD_PRELOAD=$io tw-normalize $f > out 2> err
		rc=$?
		[ $rc = 0 ] && cmp -s base out && break
		[ $rc = 2 ] || bad "read $n: $rc"
		grep -q 'nput/output error' err || bad "read $n: $(head -2 err)"
	done
	[ $n -gt 1 ] || bad 'reads nothing'
done
# What needs a temporary file says so where there is none, and where it is full.
tw-normalize -q a.jsonl > records
for t in /nowhere "$PWD/a.jsonl"; do
	cat a.7z | TMPDIR=$t tw-normalize -q > out 2> err
	echo "$? $(sed "s,$t,TMPDIR,g" err)"
	TMPDIR=$t tw-table -o xlsx records > out 2> err
	echo "$? $(sed "s,$t,TMPDIR,g" err)"
done
cat a.7z | tw-normalize -q | cmp - records
cat a.7z | TMPDIR= tw-normalize -q | cmp - records
n=0
while [ "$io" ] && [ $n -lt 5 ]; do
	n=$((n + 1))
	cat a.7z | FAULT=full=$n LD_PRELOAD=$io tw-normalize -q > out 2> err
	rc=$?
	[ $rc = 0 ] && break
	[ $rc = 2 ] && grep -q 'o space left' err || bad "write $n: $rc $(cat err)"
done
tw-normalize locked.zip
echo $?
[ "$wrong" ] || echo 'all is well'
