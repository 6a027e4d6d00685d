# A list of what a post refers to, in a cell, as Python or tweepy print it.
tw-normalize -q $src/tests/tw-normalize/relations/references-as-python-prints-them.csv 2> err |
	jq -c '[.kind,.reply_to,.repost_of,.quote_of,.text]'
