# Control characters, wide letters, long names, markup: nothing tears the page.
cat > mixed.ndjson << 'EOF'
{"id":"1","created_at":"2015-05-01T12:00:00+07:00","platform":"twitter","kind":"original","author":{"handle":"a"},"text":"made up","topic":["a/\u001b[31mred\u0007\nline"],"place_about":["東京都渋谷区神南一丁目二番地三号"]}
{"row":"case","id":"1","topic":"<b>x</b>&amp;","office":"\u202eevil","place_about":["東京都渋谷区神南一丁目二番地三号"],"p":1,"first":"2015-05-01T12:00:00+07:00","last":"2015-05-01T12:00:00+07:00","posts":1,"people":1,"severity":3,"priority":3,"state":"new"}
{"row":"burst","state":"open","dimension":"hashtags","key":"e\u0301e\u0301\u0000👩‍👩‍👧‍👦","begin":"2015-05-01T10:00:00+07:00","opened":"2015-05-01T11:00:00+07:00","people":50,"lift":9}
EOF
tw-watch --once --size 80x24 --html page.html mixed.ndjson
tw-watch mixed.ndjson
grep -c '<b>x</b>' page.html
