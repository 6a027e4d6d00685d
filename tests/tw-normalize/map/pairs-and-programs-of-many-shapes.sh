# -m by pairs and by programs: members deep in others, in lists, of other kinds;
# a platform that is a name or a column; what is never found is said.
cat > a.json << 'END'
{"a":{"b":[{"c":"satu"},{"c":"dua"}],"d.e":"titik"},"n":5,"t":true,"l":["x","y"],"o":{},"z":null}
{"a":{"b":[]},"n":"x","t":false,"l":"z"}
{"a":5}
[{"b":{"c":"dalam"}}]
{"lain":{"dalam":{"n":9,"a":{"b":[{"c":"tiga"},{"c":"empat"}]}}},"k":[{"n":8}]}
END
show() { tw-normalize -k "$@" a.json 2> said | jq -c '[.platform, .id, .text, .author, .hashtags, .lang]'; echo "$?"; sed 's/^tw-normalize: //' said; }
show -m text=a.b.1.c,id=n,hashtags=l,lang=t
show -m text=a.d.e,platform=Face\ Book,id=a.b.9.c,author.handle=a.b.x
show -m text=a.b.0.c,platform=z,author.name=o,url=n.x
show -m text=t,platform=l
show -m text=nirgends
for m in text text= =a teks=a text=id id=text tekst=a user=a "$(printf 'text=a,%.0s' $(seq 70))"; do
	tw-normalize -m "$m" a.json 2>&1 | grep -v /maps/
done
# Programs: what they make of a value.
while IFS= read -r program; do
	printf '%s\n' "$program" > m.jq
	echo '{"t":"isi"}' | tw-normalize -m ./m.jq 2>&1
done << 'END'
{text: .t, platform: "x", author: "w", created_at: 1739250000, kind: "repost", extra: {a: 1}}
{text: .t, author: {handle: "w", id: "7", name: "W", location: "B", followers: 3}, created_at: "2025-02-11T05:00:00Z", repost_of: {id: "9", handle: "x"}, extra: 5, hashtags: ["a", 5], counts: {likes: 1}}
{text: .t, id: 5, author: null, reply_to: {id: "1"}, quote_of: {id: "2", text: "q"}, place: {name: "B", lat: 1, lon: 2}, visibility: "private"}
{text: .t, id: "6", platform: null, quote_of: "x", media: "x", kind: "original"}
{id: "7"}
"teks"
empty
.[]
error("rusak")
END
# A table: a constant platform, a column that is not there, one named twice.
printf 'id,isi,media\n1,satu,Twitter\n2,dua,\n' > t.csv
for m in text=isi text=isi,platform=media text=isi,platform=instagram text=isi,lang=nirgends text=isi,id=id,text=media; do
	tw-normalize -m "$m" t.csv 2> said | jq -c '[.id, .platform, .text]'
	sed 's/^tw-normalize: //' said
done
printf 'id,isi\n1,satu\n' | tw-normalize -m ./m.jq 2>&1
echo '{text: .isi, id: .id}' > row.jq
printf 'id,isi\n1,satu\n2,dua,lebih\n3\n' | tw-normalize -m ./row.jq 2>&1
