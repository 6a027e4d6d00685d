# Without its author's account, a post is by whom the link of its own first
# medium names; a medium of another post, and the second one, name nobody.
m() { printf '{"expanded_url":"https://twitter.com/%s/status/%s/photo/1","type":"photo"}' "$1" "$2"; }
t() { printf '{"data":{"tweetResult":{"result":{"__typename":"Tweet","rest_id":"%s","legacy":{"full_text":"satu","created_at":"Wed May 14 03:00:00 +0000 2014","entities":{"media":[%s]}}}}}}\n' "$1" "$2"; }
{
	t 466412583121846279 "$(m warga_contoh 466412583121846279)"
	t 466412583121846280 "$(m orang_lain 466412583121846279)"
	t 466412583121846281 "$(m orang_lain 466412583121846279),$(m warga_contoh 466412583121846281)"
	t 466412583121846282 ''
} | tw-normalize | jq -r '.id + " " + (.author.handle // "nobody")'
