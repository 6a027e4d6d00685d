# A letter has one meaning, one long name, in all programs.
for p in "$build"/tw-*; do
	"$p" --help | sed -n 's/^  -\([A-Za-z]\), --\([a-z-]*\).*/\1 \2/p'
done | LC_ALL=C sort -u | awk '
	$1 == last { print "-" $1 " is --" name " and --" $2 }
	{ last = $1; name = $2 }'
