# Elements of "Download your information" that lack something, in files of other
# languages, and files that hold no posts.
while read -r line; do
	printf '%s\n' "$line" > part.json
	tw-normalize --account warga1 part.json 2> said |
	    jq -c '[.platform, .kind, .text, .created_at, .urls, .reply_to, .author.name]'
	sed -n 's/^tw-normalize: part.json: //p' said
done << 'END'
{"timestamp":1739250000,"data":[{"post":"dengan data"}]}
{"timestamp":1739250000,"data":[{"update_timestamp":1}],"attachments":[{"data":[{"external_context":{"url":"https://example.org/a"}},{"media":{}}]},{"data":3},{}]}
{"timestamp":1739250000,"attachments":[{"data":[{"external_context":{}}]}]}
{"timestamp":1739250000,"data":"x"}
{"timestamp":"1739250000","data":[]}
{"timestamp":1739250000,"data":[],"sender_name":"Lain"}
{"timestamp":1739250000,"data":[],"id":1}
{"timestamp":1739250000,"data":[{"comment":"bukan objek"},{"comment":{"comment":"ya","author":"Warga"}}]}
{"media":[]}
{"media":[{"uri":"a.jpg"}]}
{"media":[{"creation_timestamp":1739250003}],"title":"Judul"}
{"media":[{"creation_timestamp":1739250003,"title":"Di dalam"}],"creation_timestamp":1739250005}
{"text_post_app_text_posts":[{"media":[{"creation_timestamp":1739250003,"title":"Utas"}]},{"other":1}]}
{"ig_stories":[{"media":[]},{"media":[]}]}
{"likes_media_likes":[{"title":"lain"}]}
{"relationships_following":[{"string_list_data":[]}]}
{"apa_saja":[{"string_list_data":[{"href":"x"}]}]}
{"apa_saja":[{"string_map_data":{}}]}
{"apa_saja":[],"string_list_data":[]}
{"string_map_data":{"Comment":{"value":"Nice"},"Time":{"timestamp":1739250006},"Media Owner":{"value":"lain"},"Other":{"value":"kedua"}}}
{"string_map_data":{"Comment":{"value":"Nice"},"Time":{"timestamp":0}}}
{"media_list_data":[],"string_map_data":{"Kommentar":{"value":"Gut"},"Zeit":{"timestamp":1739250006}}}
{"media_list_data":[],"string_map_data":{"Opmerking":{"value":"Mooi"},"Tijd":{"timestamp":1739250006}}}
{"media_list_data":[],"string_map_data":{"Tijd":{"timestamp":1739250006},"Leeg":{"value":""}}}
{"string_map_data":{"E-mail":{"value":"a@example.org"}}}
END
