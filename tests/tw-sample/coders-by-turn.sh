# A second number of each post says in which order it is coded, and by whom.
for id in 675127116845989888 379882000000000001 at://did:plc:abc/app.bsky.feed.post/3k 42 043; do
	echo '{"id":"'$id'","platform":"twitter","text":"x"}'
done > in
tw-sample --simple --coders ana,budi --overlap 2 --design d -o tsv in 2> err || cat err
jq -c 'select(.row == "post") | [.id, .coders]' d
tw-sample --simple --coders ana,budi --overlap all -o tsv in 2> err | cut -f 1,2
