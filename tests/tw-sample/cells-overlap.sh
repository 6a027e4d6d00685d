# A post has the largest chance that one of its cells gives it, and stands in
# all of them, drawn from or not.
printf '%s\n' 'codebook 1' 'dimension: x' '* a' 'aa' '* b' 'bb' > b.codebook
post() {
	echo '{"id":"'$1'","platform":"twitter","text":"x","x":['$2'],"x_near":['$3']}'
}
{
	post 42 '"a","b"'
	post 043 '"a"'
	post 675127116845989888 '"a"'
	post 603412345678901234 '' '"a"'
	post x0123456789abcdef '"b"'
	post 379882000000000001 '"b"'
	post 675127116845989889 '"b"'
	post at://did:plc:abc/app.bsky.feed.post/3k
} > in
tw-sample -c ./b.codebook --per 2 --design d in > out 2> err || cat err
jq -c 'select(.row != "design")' d
