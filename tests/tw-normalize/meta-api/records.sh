# Threads and Instagram: the page is no page of Twitter's, and ids tell no time.
cat > threads.json <<'X'
{"data":[{"id":"17900000000000001","media_product_type":"THREADS","media_type":"TEXT_POST","permalink":"https://www.threads.com/@contoh/post/AbC","owner":{"id":"12"},"username":"contoh","text":"Halo #kota","timestamp":"2025-02-11T05:00:00+0000","shortcode":"AbC","is_quote_post":false,"topic_tag":"Bandung"},
{"id":"17900000000000002","media_product_type":"THREADS","media_type":"TEXT_POST","permalink":"https://www.threads.com/@contoh/post/AbD","username":"contoh","text":"ya","timestamp":"2025-02-11T05:01:00+0000","is_reply":true,"replied_to":{"id":"17900000000000009"},"root_post":{"id":"17900000000000008"}},
{"id":"17900000000000003","media_product_type":"THREADS","media_type":"TEXT_POST","permalink":"https://www.threads.com/@contoh/post/AbE","username":"contoh","text":"lihat","timestamp":"2025-02-11T05:02:00+0000","is_quote_post":true,"quoted_post":{"id":"17900000000000007"}},
{"id":"17900000000000004","media_product_type":"THREADS","media_type":"REPOST_FACADE","permalink":"https://www.threads.com/@contoh/post/AbF","username":"contoh","timestamp":"2025-02-11T05:03:00+0000","reposted_post":{"id":"17900000000000006"}}],"paging":{"cursors":{"before":"a","after":"b"}}}
X
cat > instagram.json <<'X'
{"data":[{"id":"17900000000000011","caption":"Taman #kota","media_type":"IMAGE","permalink":"https://www.instagram.com/p/AbC/","timestamp":"2025-02-11T05:00:00+0000","username":"contoh","like_count":3,"comments_count":1}]}
X
printf 'id,permalink,username,timestamp,text\n17900000000000012,https://www.threads.net/@contoh/post/AbG,contoh,2025-02-11T05:04:00+0000,satu\n' > threads.csv
for f in threads.json instagram.json threads.csv; do tw-normalize $f; done
