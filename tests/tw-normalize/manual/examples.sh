# The examples of tw-normalize(1).
cp "$src"/tests/tw-normalize/manual/archive.jsonl "$src"/tests/tw-normalize/map/table.csv .
mkdir data
cp "$src"/tests/tw-normalize/twitter-export/*.js data
mkdir -p 2021/01/01
tw-normalize -z Asia/Jakarta -s 2013-09-16 -u 2013-09-16 -a ridwankamil archive.jsonl
tw-normalize --flow flow.json -a ridwankamil archive.jsonl > records.ndjson
jq -c 'with_entries(select(.value | type == "number" and . > 0))' flow.json
tw-normalize data/account.js data/note-tweet.js data/tweets.js
mkdir x && mv data x && cd x && pack ../twitter-2022.zip data/*.js && cd ..
tw-normalize twitter-2022.zip
pack 2021/01/01/00.json.bz2 archive.jsonl
tw-normalize --apply-deletes 2021/01/01/*.json.bz2
. "$src/tests/tw-normalize/packed/lib"
printf '%s\n' id,username,komentar 7,warga_satu,'Jalan & got' | sheet table.xlsx komentar
tw-normalize --sheet komentar table.xlsx
tw-normalize --extra -m id=Tweet_ID,text=isi,created_at=tanggal,author=akun table.csv
tw-normalize --dehydrate archive.jsonl
