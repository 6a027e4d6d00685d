# Comments and videos; messages and what was watched are not read. Times are UTC.
cat > user_data.json <<'X'
{"Activity":{"Video Browsing History":{"VideoList":[{"Date":"2025-02-11 05:00:00","Link":"https://www.tiktokv.com/share/video/1/"}]}},
"Comment":{"Comments":{"CommentsList":[{"date":"2025-02-11 05:00:00","comment":"Setuju","photo":"N/A","url":"N/A"}]}},
"Direct Messages":{"Chat History":{"ChatHistory":{"Chat History with b:":[{"Date":"2025-02-11 05:00:00","From":"a","Content":"pribadi"}]}}},
"Video":{"Videos":{"VideoList":[{"Date":"2025-02-11 05:01:00","Link":"https://www.tiktok.com/v/2","Likes":"4","Title":"Pagi"}]}}}
X
tw-normalize -q --account warga1 -z Asia/Jakarta user_data.json
