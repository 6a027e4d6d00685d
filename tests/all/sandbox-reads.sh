# What a command names is read, however it is named: links and descriptors that
# lead elsewhere, glued, after =, books that include what lies below. What a book
# asks for elsewhere is refused, with a remedy that works.
. "$src/tests/all/lib"
case $(nm -D "$build/tw-count" 2> /dev/null) in *__asan_*) asan=1 ;; esac
mkdir -p here/data here/books/parts far
cp "$all/records.ndjson" far/records
cp "$all/book.codebook" far/far.codebook
cd here
p=tw-tag
n=$(wc -l < ../far/records)
reads() { # what, words ...
	what=$1
	shift
	"$@" > out 2> err
	rc=$?
	expect_status 0 "$what"
	[ "$(grep -c '' out)" = "$n" ] || wrong "$what: $(cat err)"
}
ln -s ../../far/records data/linked
ln -s ../../far/far.codebook books/linked.codebook
reads 'a link' tw-tag -d program -c books/linked.codebook data/linked
reads glued tw-tag -d program -c../far/far.codebook data/linked
reads 'after =' tw-tag -d program --codebook=../far/far.codebook data/linked
reads 'standard input by a name' tw-tag -d program -c ../far/far.codebook /dev/stdin < ../far/records
reads 'a descriptor' tw-tag -d program -c ../far/far.codebook /dev/fd/3 3< ../far/records
printf 'codebook 1\ndimension: program\ninclude: parts/part.codebook\n' > books/whole.codebook
cp ../far/far.codebook books/parts/part.codebook
reads 'what is included' tw-tag -c books/whole.codebook data/linked
printf 'codebook 1\ndimension: program\ninclude: ../../far/far.codebook\n' > books/away.codebook
tw-tag -c books/away.codebook data/linked > out 2> err
rc=$?
if [ -z "$asan" ] && ! tw-count -P -b kind data/linked 2>&1 | grep -q ': no sandbox'; then
	expect_status 2 'a book elsewhere'
	grep -q 'far.codebook: Permission denied, by the sandbox: .*--no-sandbox' err ||
	    wrong "a book elsewhere: $(cat err)"
fi
reads --no-sandbox tw-tag --no-sandbox -c books/away.codebook data/linked
