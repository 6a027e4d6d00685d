# Options that say nothing, too much, or what no draw can have.
. "$src/tests/tw-sample/lib"
printf 'codebook 1\ntitle: t\ndimension: program\n\n* lapor\n  lapor\n* kosong\n* own\n  scope: own\n  x\n' > own.codebook
printf 'codebook 1\ntitle: t\n\n* lapor\n  lapor\n' > without.codebook
printf 'codebook 1\ntitle: t\ndimension: program\n\n* lapor\n' > empty.codebook
tagged 60
try() {
	tw-sample -c ./own.codebook "$@" tagged.ndjson 2> said > out
	echo "$(echo "$*" | cut -c 1-50) => $(grep -v "^try '\|^usage" said | tail -1 | cut -c 1-160) ($(grep -c sheet out))"
}
try --per hit
try --per hit=x
try --per hit=-1
try --per hit=2e9
try --per 0
try --per near=3
try --width x
try --width 0
try --width 1
try --width .3 --min 0
try --width .3 -n 3
try --width .3
try --width .3 --guess hot=1
try --width .3 --guess .5
try --width .3 --guess hit=0
try -n 9 --guess .5
try -n 9 --allocate equal --guess .5
try -n 9 --allocate proportional
try -n 9 --allocate optimal --guess .5
try --per 5 --allocate equal
try --code lapr
try --code zzzzzzzzzzzzzzzz
try --code kosong
try --code lapor
try --scope own
try --scope quoted
try --scope any
try --scope ""
try -b x1,x2,x3,x4,x5,x6,x7,x8,x9,x10,x11,x12,x13,x14,x15,x16,x17
try -b month,author.handle
try -b nowhere
try --show x1,x2,x3,x4,x5,x6,x7,x8,x9,x10,x11,x12,x13,x14,x15,x16,x17
try --show month
try --coders ""
try --coders ,
try --coders ana,,budi
try --coders .ana
try --coders a/b
try --coders "$(awk 'BEGIN { while (i++ < 101) printf "a" }')"
try --coders ana,ana
try --coders "$(awk 'BEGIN { while (i++ < 2000) printf "a%d,", i }')"
try --coders ana,budi --overlap all
try --coders ana,budi --overlap 1
try --coders ana --overlap 1
try --partial -o csv
try --partial --sheets d
try --recheck 3
try --recheck 3 --design d --merge
try --recheck 3 --design d --partial
for b in without empty; do
	tw-sample -c ./$b.codebook tagged.ndjson 2>&1 | sed -n 1p
done
tw-sample -c ./without.codebook -d program tagged.ndjson 2>&1 > /dev/null | sed -n 1,3p
tw-sample tagged.ndjson 2>&1 | sed -n 1p
tw-sample --merge --context 1 tagged.ndjson 2>&1 | sed -n 1p
tw-sample --simple --context 1 2>&1 | sed -n 1p
