# Below the district, where that is asked for: a part of it stands in its place
# when it is sure enough by itself; and it is said what that means.
. "$src/tests/tw-tag-place/lib"
posts > posts.ndjson <<'.'
kel dago gelap
jl dago gelap
jl dago kel dago
jl buah batu dkt kordon
di palasari
cimahi
bip dkt jl merdeka
jalan bip
.
for p in kecamatan kelurahan entry; do
	echo "$p:"
	tw-tag-place -g ./toy.tsv --precision $p posts.ndjson > out 2> err
	show < out
	cat err
done
jq -c '.place_about_ranked' out
tw-tag-place -g ./toy.tsv --precision street posts.ndjson
