# ARCHIVE=folder runs the study on it, blanks in names included; there is no truth then
unset MAKEFLAGS MAKELEVEL
mkdir 'my archive'
cat > 'my archive/tweets 1.jsonl' <<'R'
{"created_at":"Mon Sep 16 01:00:00 +0000 2013","id_str":"379409296389046277","text":"Ayo pakai LAPOR! atau SMS 1708","user":{"id_str":"1","screen_name":"RidwanKamil"}}
{"created_at":"Mon Sep 16 02:00:00 +0000 2013","id_str":"379424395883446277","text":"lapor kang, jalan rusak","user":{"id_str":"2","screen_name":"warga"}}
R
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= OUT=study ARCHIVE='my archive' > all 2> said || exit
sed -n 2p all
grep '^lapor' all | head -1 | cut -c 1-50
tw-report --verify study/manifest.json 2>&1 | cut -d ' ' -f 2-
grep -o '<pre>make study.*' study/report.html
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= OUT=none ARCHIVE=nothing 2>&1 | sed -e 's/find: .*//' -e 's/^make: .*/make stops/'
