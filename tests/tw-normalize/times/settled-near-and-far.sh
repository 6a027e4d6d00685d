# A date that may be two is settled by another one anywhere after it, of the same
# member or column: near, far, at the very end, with blanks, escaped, in values
# of other kinds; where nothing settles it, that is said.
o() { printf '{"teks":"a","akun":"w","tanggal"%s}\n' "$1"; }
try() {
	tw-normalize -z Asia/Jakarta "$@" f 2> said | jq -c '[.id, .created_at, .text]' | head -2
	sed -n '/time\|date/s/^tw-normalize: //p' said
	echo --
}
fill() { i=0; while [ $i -lt "$1" ]; do o ":\"05/06/2014 10:0$((i % 10))\""; i=$((i + 1)); done; }
a=':"05/06/2014 10:00"'
{ o "$a"; o ':"25/06/2014 10:00"'; } > f; try
{ o "$a"; o ':"06/25/2014 10:00"'; } > f; try
{ o "$a"; o ' : "25/06/2014 10:00"'; } > f; try
{ o "$a"; o '	:	"25\/06\/2014 10:00"'; } > f; try
{ o "$a"; o ':null'; o ':5'; o ':["25/06/2014"]'; o ":\"$(printf 'x%.0s' $(seq 300))\""; o "$a"; } > f; try
{ o "$a"; fill 300; o ':"25/06/2014 10:00"'; } > f; try
{ o "$a"; fill 3000; o ':"25/06/2014 10:00"'; } > f; try; cat f | tw-normalize -q -z Asia/Jakarta 2> /dev/null | tail -1 | jq -c .created_at
{ o "$a"; fill 20; printf '{"teks":"z","tanggal":"25/06/2014 10:00"'; } > f; try -k
{ o "$a"; printf '{"teks":"z","tanggal"'; } > f; try -k
{ o "$a"; fill 5; } > f; try
{ o ':"25/06/2014 10:00"'; o "$a"; } > f; try
{ o ':"06/25/2014 10:00"'; o "$a"; } > f; try
{ o "$a"; o ':"25/06/2014 10:00"'; } > f; try --dates mdy
# The same of a column; in quotes, in rows that are short, in another column.
h=tanggal,akun,teks
printf "$h\n05/06/2014 10:00,w,a\n06/06/2014 10:00,w\n\"25/06/2014 10:00\",w,\"dua\nbaris\"\n" > f; try
printf "$h\n05/06/2014 10:00,w,a\n06/25/2014 10:00,w,b" > f; try
printf "$h\n05/06/2014 10:00,w,a\n06/06/2014 10:00,w,25/06/2014 10:00\n" > f; try
printf "$h\n05/06/2014 10:00,w,a\n06/06/2014 10:00,w,\"tidak tertutup" > f; try -k
{ echo "$h"; i=0; while [ $i -lt 4000 ]; do echo "05/06/2014 10:00,w,isi yang agak panjang $i"; i=$((i + 1)); done; echo '25/06/2014 10:00,w,akhir'; } > f; try; cat f | tw-normalize -q -z Asia/Jakarta 2> /dev/null | tail -1 | jq -c .created_at
# A day and a clock in two columns, in either order; what is neither.
printf 'tanggal,jam,akun,teks\n14/05/2014,15.05,w,a\n15/05/2014,x,w,b\n,10:00,w,c\n' > f; try
printf 'jam,tanggal,akun,teks\n15:05,2014-05-14,w,a\n' > f; try
