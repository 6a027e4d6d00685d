# Who may see a post stands in "to" and "cc", as a list or alone; what a note
# lacks its record lacks.
p=https://www.w3.org/ns/activitystreams#Public
a='"published":"2025-02-11T05:00:00Z","actor":"https://mas.example/users/warga"'
n() { printf '{"id":"https://mas.example/%s","type":"Create",%s,"object":{"id":"https://mas.example/%s","content":"<p>%s</p>"%s}%s}\n' "$1" "$a" "$1" "$1" "$2" "$3"; }
{
	n umum '' ',"to":["as:Public"],"cc":["https://mas.example/users/warga/followers"]'
	n umum-sendiri '' ",\"to\":\"$p\""
	n tak-terdaftar '' ',"to":["https://mas.example/users/warga/followers"],"cc":["Public"]'
	n pengikut '' ',"to":["https://mas.example/users/warga/followers"]'
	n pengikut-cc '' ',"to":[1],"cc":"https://mas.example/users/warga/followers"'
	n langsung '' ',"to":["https://mas.example/users/lain"]'
	n tanpa-tujuan '' ''
	n peringatan ',"summary":"Awas","contentMap":{"id":"<p>x</p>"}' ',"to":"Public"'
	n peta-kosong ',"contentMap":{},"summary":null' ',"to":"Public"'
	n label ',"tag":[{"type":"Hashtag","name":"#kota"},{"type":"Hashtag","name":"taman"},{"type":"Mention","name":"@lain@mas.example"},{"type":"Emoji","name":":a:"},{"type":"Hashtag"}]' ',"to":"Public"'
	n lampiran ',"attachment":[{"mediaType":"image/png","url":"https://mas.example/a.png"},{"mediaType":"audio/ogg","url":"https://mas.example/b.ogg"},{"mediaType":"video/mp4","url":"https://mas.example/c.mp4"},{"mediaType":"image/png"}]' ',"to":"Public"'
	n jawaban ',"inReplyTo":"https://mas.example/umum","conversation":"k"' ',"to":"Public"'
	printf '{"id":"https://mas.example/bagi/activity","type":"Announce",%s,"object":"https://mas.example/umum","to":"Public"}\n' "$a"
	printf '{"id":"https://mas.example/bagi2","type":"Announce",%s,"object":{"id":"https://mas.example/umum","content":"isi"},"to":"Public"}\n' "$a"
	printf '{"id":"1","type":"Create",%s,"object":"https://mas.example/alamat","to":"Public"}\n' "$a"
	printf '{"id":"2","type":"Like",%s,"object":"https://mas.example/umum"}\n' "$a"
	for actor in https://mas.example/@warga warga https://mas.example https://mas.example/; do
		printf '{"id":"3","type":"Create","published":"2025-02-11T05:00:00Z","actor":"%s","object":{"id":"%s","content":"nama"},"to":"Public"}\n' $actor $actor
	done
} > outbox.jsonl
tw-normalize --non-public outbox.jsonl | jq -c 'del(.platform, .source, .created_at)'
