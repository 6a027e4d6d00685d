# A model one of whose members is missing or another value is refused, or codes a
# post as numbers that are still numbers: no signal, no output that is no record.
. "$src/tests/tw-learn/lib/lib"
unset STATUSES
coded 100
posts 1
tw-learn -d tone=.labels.tone -M m.model coded.ndjson > figures.ndjson
mkdir variants
head -n 1 m.model > head.json
sed 1d m.model > arrays
"$build/tools/vary" variants 200 head.json > list
while IFS= read -r f; do
	[ "$(wc -l < "$f")" = 1 ] || continue
	cat "$f" arrays > changed.model
	tw-tag -M changed.model posts.ndjson > out 2> err
	rc=$?
	case $rc in
	0) tw-count -b kind out > rows 2> said || head -1 said ;;
	2) grep -q 'changed.model: \|not among\|a dimension' err || head -1 err ;;
	*) echo "status $rc of $f" ;;
	esac
	echo $rc
done < list | sort | uniq -c | awk '{ print ($1 > 20 ? "many" : $1), "ended with", $2 }'
# Arrays that are cut anywhere.
size=$(wc -c < m.model)
for at in 1 2 3 5 7 11 13 17 19 23; do
	head -c $((size - size / 60 * at)) m.model > cut.model
	tw-tag -M cut.model posts.ndjson > out 2> err
	[ $? = 2 ] || echo "cut at $at: taken"
	[ ! -s out ] || echo "cut at $at: something came out"
done
