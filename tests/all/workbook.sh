# -o xlsx of every program that prints rows: a sheet for each kind of row, with as
# many rows as there are in ndjson, names that stay in view, and the notes of
# tables on the last sheet.
. "$src/tests/all/lib"
sheets() { # workbook: kind and rows of each sheet, added up; what is wrong with one
	pack -x "$1" xl/workbook.xml | grep -o '<sheet name="[^"]*"' | cut -d '"' -f 2 > names
	i=0
	while IFS= read -r name; do
		i=$((i + 1))
		pack -x "$1" "xl/worksheets/sheet$i.xml" > sheet.xml
		grep -q '<pane ySplit="1".*state="frozen"' sheet.xml || wrong "$name: names scroll away" >&2
		echo "${name% [0-9]} $(($(grep -o '<row ' sheet.xml | grep -c .) - 1))"
	done < names | awk '{ n[$1] += $2 } END { for (k in n) print k, n[k] }' | sort
}
awk -f "$src/tests/tw-count/records.awk" > tagged.ndjson
for p in $(programs); do
	"$p" --help | grep -e '^  -o' | grep -q 'xlsx' || continue
	[ "$p" != tw-sample ] || continue	# the sheets of coders
	look_up
	args=$(echo "$args" | sed 's/--through//')
	table_of() { # format, more arguments
		format=$1
		shift
		run -o "$format" "$@" > "$format" 2> err < /dev/null
	}
	set -- "$all/$input"
	case $p in
	tw-count) args='-b kind,program --crosstab'; set -- tagged.ndjson ;;
	tw-thread) args='-a jalan_contoh -a air_contoh'; set -- "$src/tests/tw-thread/posts.ndjson" ;;
	esac
	table_of ndjson "$@"
	table_of xlsx "$@"
	sed -n 's/^{"row":"\([^"]*\)".*/\1/p' ndjson | sort | uniq -c | awk '{ print $2, $1 }' > wanted
	[ -s wanted ] || echo "$p $(grep -c . ndjson)" > wanted
	sheets xlsx > got
	# A table that is a matrix.
	case $p in tw-matrix)
		one=$(grep -v '^notes ' got | cut -d ' ' -f 1)
		awk '{ n += $2 } END { print one, n }' one="$one" wanted > sum
		mv sum wanted ;;
	esac
	grep -v '^notes ' got | diff wanted - > differs || wrong "other rows: $(cat differs)"
	! grep -q '^notes' got || [ "$(tail -n 1 names)" = notes ] || wrong 'notes are not last'
	echo "$p: $(paste -s -d , names)"
done
