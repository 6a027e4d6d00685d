# Posts of a day, week, author or conversation are alike; records that state
# none of it are one cluster
cat > in <<'R'
{"id":"1","created_at":"2014-01-05T10:00:00Z","text":"","author":{"handle":"A"},"tag":["x"]}
{"id":"2","created_at":"2014-01-06T10:00:00Z","text":"","author":{"handle":"a","id":"9"},"conversation":"1","tag":["x","y"]}
{"id":"3","created_at":"2014-01-07T10:00:00Z","text":"","author":{"id":"9"},"tag":["y"]}
{"id":"4","text":"","conversation":"3","tag":["y"]}
{"id":"5","text":"","tag":["x"]}
R
for c in day week author conversation none; do
	tw-count -b tag --cluster $c in | sed 's/.*"sums"//'
done
tw-count -b tag --cluster month in
