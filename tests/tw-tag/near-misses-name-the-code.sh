# Of what a rule joins, the side of fewest words names the code: only that is a near
# miss, and only where each of its words tells; a figure tells of nothing.
. "$src/tests/tw-tag/lib"
book <<'.'
* help
(bansos | "bantuan sosial") NEAR/3 aplikasi & (bandung* | pemkot | proposal)
* apps
(ratusan | 1??) THEN/2 aplikasi
semua THEN/0 aplikasi & kota
* park
meter NEAR/1 parkir
parkir NEAR/1 (aplikasi | sms)
* lamp
(lampu NEAR/2 (mati | padam)) | pju & jalan
.
printf '%s\n' 'hujan di bandung' 'dana bansos' 'kirim proposal' '150 orang' ratusan semua kota meter parkir sms padam \
    lampu pju jalan | records | tw-tag -c b.codebook --near-misses --no-evidence | jq -c '[.text, .x, .x_near]'
tw-tag-program -c bandung-smart-city --near-misses --no-evidence << 'X' | jq -c '[.text, .program_near]'
{"id":"1","text":"hujan di bandung"}
{"id":"2","text":"wifi di kantor mati"}
X
