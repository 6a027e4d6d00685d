# What posts do: "commonest" only where the difference of the first two does not
# hold 0; a code that is watched is said besides, unless it is said already.
say() { # title, then arguments of tw-report
	echo "-- $1"
	shift
	tw-report "$@" | sed -n 's/^<li>\(.*\)<.li>$/\1/p' | grep -v '^<b>\|^<a'
}
printf '%s\n' 'codebook 1' 'dimension: program' '* a Alpha' x > a.codebook
printf '%s\n' 'codebook 1' 'dimension: intent' '* appeal Appeal' x '* thanks Thanks and praise' y '* complaint Complaint' z '* faq FAQ' f > b.codebook
printf '%s\n' 'appeal 50 0.42 0.58' 'thanks 30 0.23 0.38' 'complaint 12 0.07 0.19' 'faq 8 0.04 0.14' | LC_ALL=C awk -v by=intent -f "$src/tests/tw-report/rows.awk" > rows.ndjson
differ() { # low high [first second]
	cat rows.ndjson
	printf '{"row":"difference","dimension":"intent","a":"%s","b":"%s","n_a":50,"n_b":30,"both":0,"of":100,"difference":0.2,"low":%s,"high":%s}\n' "${3:-appeal}" "${4:-thanks}" "$1" "$2"
}
try() { title=$1; shift; say "$title" -c ./a.codebook -c ./b.codebook "$@" both.ndjson; }
differ 0.05 0.34 > both.ndjson
try 'commonest, and complaint is watched'
try 'another one is watched; FAQ keeps its capitals' --watch faq
try 'the watched one is said already' --watch thanks
try 'the watched one is unknown' --watch x
differ -0.01 0.34 > both.ndjson
try tie
differ 0 0.34 > both.ndjson
try 'a difference of 0 at its end is a tie'
try 'in Indonesian' --words id
cp rows.ndjson both.ndjson
try 'no row of the difference: nothing is said'
sed 's/"intent"/"topic"/g' b.codebook > c.codebook
sed 's/intent/topic/g' b.codebook > c.codebook
differ 0.05 0.34 | sed 's/"intent"/"topic"/g' > both.ndjson
say 'of a dimension that is not called intent' -c ./a.codebook -c ./c.codebook both.ndjson
