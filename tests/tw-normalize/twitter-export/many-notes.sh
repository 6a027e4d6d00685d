# Long posts stand in note-tweet.js from the newest on; 200,000 of them are found.
ulimit -t 30
awk 'BEGIN {
	split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", name, " ")
	printf "window.YTD.note_tweet.part0 = ["
	for (i = 200000 - 1; i >= 0; i--)
		printf "%s{\"noteTweet\":{\"createdAt\":\"2023-%02d-%02dT%02d:%02d:%02d.000Z\",\"core\":{\"text\":\"the whole text %d\"}}}\n", i < 199999 ? "," : "",
			i / 18000 + 1, i / 700 % 25 + 1, i / 60 % 24, i % 60, i / 1440 % 60, i
	print "]"
}' > note-tweet.js
cat > tweets.js <<'J'
window.YTD.tweets.part0 = [
{"tweet":{"id_str":"1","created_at":"Sun Jan 01 00:05:00 +0000 2023","full_text":"the whole te…"}}
]
J
tw-normalize note-tweet.js tweets.js | jq -c '[.id, .text, .repaired]'
