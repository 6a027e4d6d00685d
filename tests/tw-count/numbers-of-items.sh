# Where the item and -w go through the same array, each object gives its own pair:
# expected counts of what has probabilities.
cat > posts <<'P'
{"id":"1","created_at":"2015-05-01T08:00:00+07:00","text":"x","ranked":[{"place":"coblong","p":0.806},{"place":"wetan","p":0.19}]}
{"id":"2","created_at":"2015-05-01T09:00:00+07:00","text":"x","ranked":[{"place":"coblong","p":0.5}]}
{"id":"3","created_at":"2015-05-02T08:00:00+07:00","text":"x","ranked":[]}
{"id":"4","created_at":"2015-05-03T08:00:00+07:00","text":"x","ranked":[{"place":"cibiru","p":1},{"place":"coblong"},{"place":"coblong","p":0.0625}]}
{"id":"5","created_at":"2015-05-03T08:00:00+07:00","text":"x","ranked":[{"place":"cibiru","p":0.5},{"place":"cibiru","p":0.25}]}
{"id":"6","created_at":"2015-05-03T08:00:00+07:00","text":"x"}
P
tw-count -b ranked.place -w ranked.p posts
echo
tw-count -b day,ranked.place -w ranked.p -o tsv posts | cut -f 1-4
# In an object that is no array it is one number, as ever.
echo '{"id":"1","created_at":"2015-05-01T08:00:00Z","text":"x","author":{"handle":"a","followers":3}}' |
tw-count -b author.handle -w author.followers -o tsv | cut -f 1-3
# One that is no number leaves its record out.
echo '{"id":"1","created_at":"2015-05-01T08:00:00Z","text":"x","ranked":[{"place":"a","p":1},{"place":"b","p":"much"}]}' |
tw-count -b ranked.place -w ranked.p -o tsv
