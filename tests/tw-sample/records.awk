# awk -v n=400 -f records.awk: so many synthetic posts; every 7th is about the
# channel, every 13th about wifi, some are near misses, every 20th is a repost.
BEGIN {
	if (!n)
		n = 400
	for (i = 1; i <= n; i++) {
		text = "kabar kota hari ini nomor " i
		if (i % 7 == 0) text = "kirim ke LAPOR! ya, urusan " i
		if (i % 13 == 0) text = text " wifi gratis"
		if (i % 11 == 0) text = text " wifi"
		if (i % 17 == 0) text = text " lewat sms"
		own = i % 20 == 0 ? ",\"own\":[]" : ""
		printf "{\"id\":\"%d\",\"created_at\":\"2014-%02d-%02dT08:00:00+07:00\"," \
		    "\"platform\":\"twitter\",\"kind\":\"%s\",\"author\":{\"handle\":\"a%d\"}," \
		    "\"text\":\"%s\"%s,\"url\":\"https://example.org/%d\"}\n", \
		    100000 + i, 1 + i % 3, 1 + i % 28, own == "" ? "original" : "repost", \
		    i % 5, text, own, 100000 + i
	}
}
