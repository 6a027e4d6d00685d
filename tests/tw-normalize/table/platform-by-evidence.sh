# The platform is what the link, a column or the time in the id says, else it is
# not known; and only the id of a tweet stands for a time.
cat > links.csv <<'X'
id,text,date,username,url
1,satu,2025-02-11T05:00:00Z,contoh,https://www.facebook.com/contoh/posts/1
2,dua,2025-02-11T05:00:00Z,contoh,https://x.com/contoh/status/2
3,tiga,2025-02-11T05:00:00Z,contoh,https://notx.com/contoh/3
4,empat,2025-02-11T05:00:00Z,contoh,https://m.tiktok.com/v/4.html
X
printf '%s\n' id,text,date '466412583121846279,stated,2014-05-14T03:00:00Z' '7470000000000000001,other,2025-02-11T05:00:00Z' > stated.csv
printf '%s\n' id,text '466412583121846279,not known' > ids.csv
printf '%s\n' id,tweet '466412583121846279,known' '9100000000000000000,still to come' > tweets.csv
printf '%s\n' '{"id":"466412583121846279","text":"a"}' '{"id":"466412583121846279","text":"b","retweet_count":1}' > flat.jsonl
for f in links.csv stated.csv ids.csv tweets.csv flat.jsonl; do
	tw-normalize --keep-duplicates $f 2> err | jq -c '[.id, .platform, .created_at]'
done
