# Tweets of version 1.1 with members that are not as they mostly are: ids of
# nobody, points and boxes that are none, quotations by link, links unwound.
t='"created_at":"Wed May 14 03:00:00 +0000 2014","user":{"id_str":"7","screen_name":"w"}'
{
	while IFS= read -r rest; do
		i=$((i + 1))
		printf '{"id":%d,"id_str":"%d",%s,%s}\n' $i $i "$t" "$rest"
	done
	echo '{"id":90,"id_str":"90","created_at":"Wed,May 14 03:00:00 +0000 2014","user":{"screen_name":"w"},"text":"jam lain"}'
	echo '{"id":91,"id_str":"91","created_at":"Wed May,14 03:00:00 +0000 2014","user":{"screen_name":"w"},"text":"jam lain"}'
	echo '{"id":92,"id_str":"92","created_at":"Wed May 14,03:00:00 +0000 2014","user":{"screen_name":"w"},"text":"jam lain"}'
	echo '{"id":93,"id_str":"93","created_at":"Wed May 14 03:00:00,+0000 2014","user":{"screen_name":"w"},"text":"jam lain"}'
	echo '{"id":94,"id_str":"94","created_at":"Wed May 14 03:00:00 +0000,2014","user":{"screen_name":"w"},"text":"jam lain"}'
	echo '{"id":95,"id_str":"95","created_at":20140514,"user":{"screen_name":"w"},"text":"jam lain"}'
	echo '{"id":96,"id_str":"96","created_at":"Wed May 14 03:00:00 +0000 2014","user":null,"text":"tanpa orang"}'
	echo '{"id":97,"id_str":"97","created_at":"Wed May 14 03:00:00 +0000 2014","user":"w","text":"orang lain"}'
	echo '{"id":98,"id_str":"98","created_at":"Wed May 14 03:00:00 +0000 2014","user":{"screen_name":"w"},"text":"pribadi","recipient":{"id":1}}'
	echo '{"id":99,"id_str":"99","created_at":"Wed May 14 03:00:00 +0000 2014","text":"pribadi","recipient":{"id":1},"sender":{"id":2}}'
} > t.jsonl << 'END'
"text":"tidak membalas","in_reply_to_status_id":-1,"in_reply_to_status_id_str":null
"text":"tidak membalas","in_reply_to_status_id":0
"text":"membalas","in_reply_to_status_id":5,"in_reply_to_status_id_str":"","in_reply_to_screen_name":"x"
"text":"hanya orang","in_reply_to_screen_name":"x"
"text":"titik","coordinates":{"type":"Point","coordinates":[107.6,-6.9]},"geo":null
"text":"titik lama","coordinates":{"coordinates":[107.6]},"geo":{"coordinates":[-6.9,107.6]}
"text":"bukan titik","coordinates":{"coordinates":"x"},"geo":{"coordinates":[1,2,3]},"place":{"name":"Bandung"}
"text":"kotak","place":{"full_name":"Bandung, Jawa Barat","bounding_box":{"coordinates":[[[107,-7],[107,-6],[108,-6],[108,-7]]]}}
"text":"kotak rusak","place":{"full_name":"B","bounding_box":{"coordinates":[[[107,-7],[107,"x"]]]}}
"text":"kotak rusak","place":{"full_name":"B","bounding_box":{"coordinates":[[[107,-7,1]]]}}
"text":"kotak kosong","place":{"full_name":"B","bounding_box":{"coordinates":[[]]}}
"text":"kotak kosong","place":{"full_name":"B","bounding_box":{"coordinates":[]}}
"text":"kotak bukan","place":{"full_name":"B","bounding_box":{"coordinates":{}}}
"text":"tautan","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://b.example/a","unwound":{"url":"https://c.example/a"}},{"url":"https://t.co/b","expanded_url":"https://b.example/b"},{"url":"https://t.co/c"},{}]}
"text":"bukan daftar","entities":[]
"text":"bukan daftar","entities":{"urls":null,"media":[{"type":"photo"}]}
"text":"kutip","quoted_status_permalink":{"expanded":"https://twitter.com/q/status/9"},"quoted_status_id_str":"9"
"text":"kutip","quoted_status_permalink":{"expanded":"https://twitter.com/q"},"quoted_status_id":9
"text":"kutip","quoted_status_permalink":{"expanded":"q"}
"text":"kutip","quoted_status":{"id_str":"9","text":"pendek…","extended_tweet":{"full_text":"panjang"},"user":{"screen_name":"q"}}
"text":"kutip","quoted_status":{"id":9,"full_text":"penuh","text":"pendek"}
"text":"kutip","quoted_status":{"id":9,"text":"hanya ini"}
"text":"RT @x: a","retweeted_status":{"id_str":"8","extended_tweet":{"full_text":"a panjang","entities":{"hashtags":[{"text":"k"}]}},"user":{"screen_name":"x"},"quoted_status_id":77}
"text":"RT @x: a","retweeted_status":{"id_str":"8","text":"a","quoted_status_id_str":"77"}
"text":"RT @x: a","retweeted_status":{"id_str":"8","text":"a","quoted_status":{"id_str":"77","text":"q"}}
"text":"RT @x: a","retweeted_status":{"id_str":"8","text":"a"},"quoted_status_id_str":"76"
"text":"RT @x: a","retweeted_status":{}
"text":"RT @x: a","retweeted_status":[]
"text":"RT @x: a","retweeted_status":{"id_str":"8"}
"text":"potong…","truncated":true
"text":"penuh","truncated":false,"timestamp_ms":"1400036400000","favorite_count":0,"retweet_count":0
"text":"dihitung","timestamp_ms":"1400036400000","favorite_count":2
"full_text":"penuh","truncated":true,"text":"x"
END
tw-normalize -k --keep-duplicates t.jsonl | jq -c 'del(.platform, .source, .author)'
