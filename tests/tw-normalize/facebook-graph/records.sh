# Posts and comments of the Graph API; a story is no text.
cat > page.json <<'X'
{"data":[{"id":"100_200","created_time":"2025-02-11T05:00:00+0000","message":"Jalan ditutup","from":{"name":"Kota Contoh","id":"100"},"permalink_url":"https://www.facebook.com/100/posts/200","likes":{"data":[],"summary":{"total_count":5}},"comments":{"data":[{"id":"200_300","created_time":"2025-02-11T06:00:00+0000","message":"context"}],"summary":{"total_count":2}},"shares":{"count":1}},
{"id":"100_201","created_time":"2025-02-11T05:01:00+0000","story":"Kota Contoh updated their cover photo.","from":{"name":"Kota Contoh","id":"100"}}],"paging":{"next":"x"}}
X
tw-normalize page.json
