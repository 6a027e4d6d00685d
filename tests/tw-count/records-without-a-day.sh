# Records without a day: counted by something else they are one cluster more;
# counted by a time they are left out. What is said is what is done.
cat > in <<'R'
{"id":"1","created_at":"2014-01-05T10:00:00Z","text":"","tag":["x"]}
{"id":"2","created_at":"2014-01-06","text":"","tag":["x","y"]}
{"id":"3","text":"","tag":["y"]}
{"id":"4","text":"","tag":[]}
{"id":"5","text":""}
R
for b in tag day hour month,tag; do
	echo "-b $b"
	tw-count -b $b -o csv in | cut -d , -f 1-4
done
tw-count -b tag --of records -o csv in | cut -d , -f 1-4
tw-count -b tag --cluster none -o csv in | cut -d , -f 1-4
