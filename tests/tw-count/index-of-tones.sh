# --combine: shares of rivals among good, neither and bad posts, added and
# subtracted; value and ends are those computed apart, K/(K - 1) and t included.
awk -f "$src/tests/tw-count/tones.awk" > posts
tw-count -b tone,rival --combine good=1,neither=1,bad=-1 posts
# Posts without a tone count for no group, and for what is decided.
sed 's/"rival":\["b"\]/"rival":["b","c"]/; s/"tone":"neither",//' posts > undecided
tw-count -b tone -b rival --combine 'good=1,bad=-0.5' -o tsv undecided
tw-count -b tone,rival --combine good=1,bad=-1 --cluster none -o tsv posts
# One day, or days that say the same, leave no interval.
grep -e '2016-02-01' posts | tw-count -b tone,rival --combine good=1 -o tsv
for day in 1 2 3; do
	for rival in a b; do
		printf '{"id":"%s%s","created_at":"2016-02-0%sT08:00:00Z","text":"x","tone":"good","rival":"%s"}\n' $day $rival $day $rival
	done
done | tw-count -b tone,rival --combine good=2 -o tsv
tw-count -b tone,rival --combine good=1,godd=1 -o tsv posts
tw-count -b month,tone,rival --combine good=1,bad=-1 -o table posts
for wrong in good good= =1 good=1,good=2 good=x; do
	tw-count -b tone,rival --combine "$wrong" posts
done
tw-count -b tone --combine good=1 posts
tw-count -b tone,value --combine good=1 posts
tw-count -b tone,rival --combine good=1 --sort n posts > said 2>&1; echo "status $?"
head -1 said
