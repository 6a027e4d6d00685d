# Names told by what stands around them, on hosts that are platforms or not, in
# full-width letters, in addresses and in links that programs open. The third
# person siti_lain is nowhere else in the post.
printf 'a key that nobody can guess, of some length' > key
chmod 600 key
sed -e 's/.*/{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"1","text":"&","user":{"id_str":"700123","screen_name":"budi_test"}}/' > x.json <<'Y'
https://www.youtube.com/@siti_lain https://youtube.com/channel/siti_lain
https://youtube.com/c/siti_lain https://m.youtube.com/user/siti_lain
https://old.reddit.com/user/siti_lain/comments https://xcancel.com/siti_lain/status/123456789
https://threadreaderapp.com/user/siti_lain https://example.org/siti_lain/status/123456789
https://user:pw@twitter.com/siti_lain twitter.com//siti_lain
https://social.example/users/siti_lain/statuses/109112233
acct:siti_lain@social.example mailto:siti_lain@example.org siti_lain@social.example,
at://siti-lain.example/app.bsky.feed.post/3k siti-lain.bsky.social
https://wa.me/700123456 https://api.whatsapp.com/send?phone=700123456
https://vk.com/siti_lain https://weibo.com/u/700123456 https://line.me/ti/p/~siti_lain
https://twitter。com/siti_lain https://ｔｗitter．com/siti_lain
tg://resolve?domain=siti_lain instagram://user?username=siti_lain
twitter://user?screen_name=siti_lain https://siti_lain.tumblr.com/post/1
https://plus.google.com/+siti_lain https://t.me/+siti_lain
dan/atau jalan/user/ www.wordpress.com foto.jpg a@b 3/u/4 tetap
Y
tw-normalize --keep-duplicates --pseudonyms key x.json > out 2> err
jq -r .text out | sed 's/p[0-9a-f]\{20\}/P/g'
grep -c 'siti\|700123\|112233\|123456789' out
