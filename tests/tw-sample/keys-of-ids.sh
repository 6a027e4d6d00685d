# The random number of a post is SHA-256 of the seed, its platform and its id,
# and nothing else; a cell's p is the first number that was not drawn.
for id in 675127116845989888 675127116845989889 379882000000000001 \
    x0123456789abcdef at://did:plc:abc/app.bsky.feed.post/3k 42 043 603412345678901234; do
	echo '{"id":"'$id'","platform":"twitter","text":"x"}'
done > in
for n in 3 5 7 8; do
	tw-sample --simple --per $n --design d in > out 2> err || cat err
	jq -r 'select(.row == "cell") | "\(.class) N \(.N) n \(.n) p \(.p)"' d
	jq -r 'select(.row == "post") | .id' d | LC_ALL=C sort
done
tw-sample --simple --per 3 --seed 2 --design d in > out 2> err || cat err
jq -r 'select(.row == "post") | .id' d | LC_ALL=C sort
