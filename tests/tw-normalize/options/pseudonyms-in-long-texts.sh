# Names are hidden in long texts, too, in time that grows with their length.
ulimit -t 30
umask 077
echo 6b1f0c9e5a7d2438e1907cf6a2b84d35 > key
awk 'BEGIN {
	n = split("h @a http://\"_", words, " ")
	for (w = 1; w <= n; w++) {
		gsub("_", " ", words[w])
		gsub("\"", "\\\"", words[w])
		printf "{\"id_str\":\"%d\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"user\":{\"screen_name\":\"u\"},\"text\":\"", w
		for (i = 0; i < 400000; i++) printf "%s%s", words[w], words[w] == "@a" ? " " : ""
		print "\"}"
	}
}' > long.json
tw-normalize --pseudonyms key long.json | jq -c '[.author.handle, (.text | length), .text[:33], (.mentions | length)]'
