# How well posts are joined into cases, beside pairs that were judged by hand:
# worked out by hand for six posts. a b c are one trouble, d e another, f a third;
# the program says a b, c d e, f.
cat > in << 'X'
{"id":"a","text":"","case":["a"]}
{"id":"b","text":"","case":["a"]}
{"row":"case","id":"a","posts":2}
{"id":"c","text":"","case":["c"]}
{"id":"d","text":"","case":["c"]}
{"id":"e","text":"","case":["e","c"]}
{"id":"f","text":"","case":[]}
{"id":"g","text":""}
X
printf 'id\tother\tsame\na\tb\tyes\nb\tc\tya\na\tc\tY\nd\te\t1\nc\td\tno\nc\te\tn\na\td\tno\ne\tf\t0\na\tf\t\n' > pairs.tsv
# Together: ab cd ce de. Same: ab bc ac de. Both: ab de.
# B-cubed: precision (1 + 1 + 1/3 + 2/3 + 2/3 + 1)/6, recall (2/3 + 2/3 + 1/3 + 1 + 1 + 1)/6.
tw-agree --pairs pairs.tsv in > row
jq -c '[.pairs, .same, .together, .both, .precision, .recall, .f1]' row
jq -c '[.posts, .bcubed_precision, .bcubed_recall, .bcubed_f1]' row
# What contradicts itself, and what is not there.
printf 'id\tother\tsame\na\tb\tyes\nb\tc\tyes\na\tc\tno\na\tg\tyes\na\tz\tno\n' > torn.tsv
tw-agree --pairs torn.tsv in | jq -c '[.pairs, .same]'
for bad in 'id\tother\n' 'id\tother\tsame\na\tb\tmaybe\n' 'id\tother\tsame\na\ta\tyes\n' 'id\tother\tsame\na\tb\t\n'; do
	printf "$bad" > bad.tsv
	tw-agree --pairs bad.tsv in; echo $?
done
# Another member that groups posts.
sed 's/"text":""/"text":"","conversation":"x"/' in > talk
tw-agree --pairs pairs.tsv -d conversation -o tsv talk | cut -f 1-5
