# Rows of kind answer and verdicts are of all questions and cases, or of some:
# these are passed over.
cat > rows << 'EOF'
{"id":"1","created_at":"2015-05-01T08:00:00+07:00","platform":"twitter","kind":"original","text":"made up"}
{"row":"answer","topic":"a","n":10,"answered":9,"share":0.9,"share_loose":0.99}
{"row":"answer","n":100,"answered":50,"share":0.5,"share_loose":0.56}
{"row":"verdicts","topic":"a","cases":3,"verified":1,"real":1,"drawn":3,"drawn_verified":1,"drawn_real":1}
{"row":"verdicts","cases":140,"verified":50,"real":40,"drawn":40,"drawn_verified":40,"drawn_real":31}
EOF
tw-watch --once --size 120x40 rows | grep 'loosely\|drawn'
tw-watch --once --size 120x40 --state s rows > /dev/null
: | tw-watch --once --size 120x40 --state s | grep 'loosely\|drawn'
