# An archive of files: each is read by what it is, compressed ones, too; what
# holds no posts is passed over, and what cannot be read is named.
post() { echo "{\"id\":\"$1\",\"platform\":\"x\",\"kind\":\"original\",\"text\":\"jalan $1\"}"; }
mkdir -p 2014/05
post 1 > 2014/05/00.json
post 2 > 01.json; pack 2014/05/01.json.bz2 01.json
post 3 | gzip -n > 2014/05/02.json.gz
printf 'id_str,text,created_at,user_screen_name\n466489338885046273,"Halo, pak",Wed May 14 08:05:00 +0000 2014,contoh\n' > posts.csv
echo 'Read me' > README.md
pack inner.zip 01.json
pack all.zip README.md 2014/05/00.json 2014/05/01.json.bz2 2014/05/02.json.gz \
    posts.csv inner.zip
tw-normalize all.zip; echo "$?"
pack stream.tar 2014/05/00.json 2014/05/01.json.bz2 2014/05/02.json.gz
tw-normalize stream.tar | jq -r .id
# Encrypted files, damaged and cut archives, nothing in them.
pack -p geheim secret.zip 01.json posts.csv
tw-normalize secret.zip; echo "$?"
pack cut.tar 2014/05/00.json 01.json posts.csv
head -c 2600 cut.tar > cut2.tar
tw-normalize cut2.tar | jq -r .id
pack only.zip README.md
tw-normalize only.zip; echo "$?"
sed 's/jalan 2/jalan 7/' 01.json > 07.json
pack store.tar 01.json
printf 'PK\005\006\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000' > empty.zip
tw-normalize empty.zip; echo "$?"
# What unpacks to a thousand times its size is a bomb.
head -c 30000000 /dev/zero | tr '\0' ' ' > blanks
pack bomb.zip blanks
pack blanks.bz2 blanks
tw-normalize blanks.bz2; echo "$?"
