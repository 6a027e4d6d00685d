# The examples of tw-normalize(1).
cp "$src"/tests/tw-normalize/manual/archive.jsonl "$src"/tests/tw-normalize/map/table.csv .
mkdir data
cp "$src"/tests/tw-normalize/twitter-export/*.js data
mkdir -p 2021/01/01
tw-normalize -z Asia/Jakarta -s 2013-09-16 -u 2013-09-16 -a ridwankamil archive.jsonl
tw-normalize --flow flow.json -a ridwankamil archive.jsonl > records.ndjson
jq -c 'del(.notices, .no_posts, .repaired) | with_entries(select(.value > 0))' flow.json
tw-normalize data/account.js data/note-tweet.js data/tweets.js
if command -v bzip2 > /dev/null; then
	bzip2 < archive.jsonl > 2021/01/01/00.json.bz2
	bzcat 2021/01/01/*.json.bz2 | tw-normalize --apply-deletes
else
	cat archive.jsonl | tw-normalize --apply-deletes
fi
tw-normalize --extra -m id=Tweet_ID,text=isi,created_at=tanggal,author=akun table.csv
tw-normalize --dehydrate archive.jsonl
