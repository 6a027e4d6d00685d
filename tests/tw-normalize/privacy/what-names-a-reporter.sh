# What names somebody who has reported something, or how to reach them, is never
# passed on, with --extra either; in tables and in objects.
cat > x.csv <<'X'
id,tanggal,username,text,NIK,Nama Pelapor,No. HP,kategori
1,2025-02-11T05:00:00Z,w,Jalan rusak,3273010101010001,Budi,081200000001,jalan
X
echo '{"id":"2","created_at":"2025-02-11T05:00:00Z","username":"w","text":"Lampu mati","nik":"3273010101010001","phone":"081200000001","reporter":{"name":"Budi"},"kategori":"lampu"}' > x.json
tw-normalize --extra x.csv x.json | jq -c '[.id,.extra]'
tw-normalize --extra -m text=text,id=id x.csv | grep -c 3273010101010001
