# Of a table whose columns were told by their names it is said which were read
# as what and which were not: once for files that are alike.
printf 'post_id,platform,page_name,created_at,message\n1,x,Kota,2014-05-14T10:00:00Z,Halo\n' > a.csv
cp a.csv b.csv
printf '{"text":"Halo","created_at":"2014-05-14T10:00:00Z","score":1}\n{"text":"Halo","created_at":"2014-05-14T10:00:00Z","mood":1}\n' > c.jsonl
tw-normalize a.csv b.csv c.jsonl > o
tw-normalize --extra a.csv > o
