# What people give of their own: letters that are bytes, a title that is a
# sentence about the post, names of members in another language; what is no post.
cat > your_posts_1.json <<'X'
[{"timestamp":1739250000,"data":[{"post":"caf\u00c3\u00a9 baru \u00e2\u0080\u0094 #kota"}],"title":"Warga Satu updated his status."},
{"timestamp":1739250001,"attachments":[{"data":[{"external_context":{"url":"https://example.org/a"}}]}],"data":[{"update_timestamp":1739250001}],"title":"Warga Satu shared a link."}]
X
cat > comments.json <<'X'
{"comments_v2":[{"timestamp":1739250002,"data":[{"comment":{"timestamp":1739250002,"comment":"Setuju","author":"Warga Satu"}}],"title":"Warga Satu commented on a post."}]}
X
cat > posts_1.json <<'X'
[{"media":[{"uri":"media/1.jpg","creation_timestamp":1739250003,"title":"Taman \u00f0\u009f\u0098\u0080"}]},
{"media":[{"uri":"media/2.jpg","creation_timestamp":1739250004,"title":""},{"uri":"media/3.jpg","creation_timestamp":1739250004,"title":""}],"title":"Dua gambar","creation_timestamp":1739250005}]
X
cat > post_comments_1.json <<'X'
[{"media_list_data":[{"uri":""}],"string_map_data":{"Komentar":{"value":"Bagus"},"Pemilik Media":{"value":"lain"},"Waktu":{"timestamp":1739250006}}}]
X
cat > threads_and_replies.json <<'X'
{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1739250007,"title":"Halo","text_app_post":{"is_reply":false}}]}]}
X
cat > personal_information.json <<'X'
{"profile_user":[{"title":"Informasi","string_map_data":{"Email":{"value":"a@example.org"},"Telepon":{"value":"+620000"}}}]}
X
for f in your_posts_1 comments posts_1 post_comments_1 threads_and_replies personal_information; do
	tw-normalize -q --account warga1 $f.json
done
