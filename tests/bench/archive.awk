# A synthetic Twitter archive for timing: POSTS posts, FORM v1 (v1.1, one a
# line), v2 (pages of 100 with includes) or csv. Made-up words, made-up people.

function draw(n) {	# 0 .. n-1; Park-Miller, exact in a double
	seed = (seed * 16807) % 2147483647
	return seed % n
}

# Twitter's 64-bit ids do not fit a double: two halves of decimal digits.
function snowflake(ms,    hi, lo, x) {
	# ms * 2^22 + low bits, in base 1e9
	x = ms - 1288834974657
	lo = (x % 1000000) * 4194304 + draw(4194304)
	hi = int(x / 1000000) * 4194304
	# hi counts units of 1e6, lo units of 1
	lo += (hi % 1000) * 1000000
	hi = int(hi / 1000) + int(lo / 1000000000)
	return sprintf("%d%09d", hi, lo % 1000000000)
}

function days_to_date(d,    era, doe, yoe, doy, mp) {	# since 1970
	d += 719468
	era = int(d / 146097); doe = d - era * 146097
	yoe = int((doe - int(doe / 1460) + int(doe / 36524) - int(doe / 146096)) / 365)
	doy = doe - (365 * yoe + int(yoe / 4) - int(yoe / 100))
	mp = int((5 * doy + 2) / 153)
	day = doy - int((153 * mp + 2) / 5) + 1
	month = mp < 10 ? mp + 3 : mp - 9
	year = yoe + era * 400 + (month <= 2)
}

function sentence(    n, s, i, p) {
	n = 6 + draw(13)
	p = draw(100) < 15 ? draw(n) : -1
	s = ""
	for (i = 0; i < n; i++) {
		s = s (i ? " " : "") word[1 + draw(words)]
		if (i == p)
			s = s " " program[1 + draw(programs)]
	}
	if (draw(10) < 3)
		s = s " " emoji[1 + draw(emojis)]
	return s
}

function v1(k) {
	printf "{\"created_at\":\"%s %s %02d %02d:%02d:%02d +0000 %d\",\"id\":%s,\"id_str\":\"%s\",\"full_text\":\"%s\",\"truncated\":false,\"display_text_range\":[0,%d],\"entities\":{\"hashtags\":[],\"symbols\":[],\"user_mentions\":[%s],\"urls\":[]},\"source\":\"<a href=\\\"http://twitter.com/download/android\\\" rel=\\\"nofollow\\\">Twitter for Android</a>\",\"in_reply_to_status_id\":null,\"in_reply_to_status_id_str\":null,\"in_reply_to_user_id\":null,\"in_reply_to_user_id_str\":null,\"in_reply_to_screen_name\":%s,\"user\":{\"id\":%d,\"id_str\":\"%d\",\"name\":\"%s\",\"screen_name\":\"%s\",\"location\":\"Bandung, Indonesia\",\"description\":\"Warga Bandung. Hidup ini indah \\u2764\\ufe0f\",\"url\":null,\"entities\":{\"description\":{\"urls\":[]}},\"protected\":false,\"followers_count\":%d,\"friends_count\":%d,\"listed_count\":3,\"created_at\":\"Mon Jun 01 10:00:00 +0000 2009\",\"favourites_count\":12,\"utc_offset\":25200,\"time_zone\":\"Jakarta\",\"geo_enabled\":true,\"verified\":false,\"statuses_count\":%d,\"lang\":\"id\",\"contributors_enabled\":false,\"is_translator\":false,\"profile_background_color\":\"C0DEED\",\"profile_background_image_url\":\"http://example.org/themes/theme1/bg.png\",\"profile_image_url\":\"http://example.org/profile_images/%d/x_normal.jpg\",\"profile_link_color\":\"1DA1F2\",\"default_profile\":true,\"following\":null,\"notifications\":null},\"geo\":null,\"coordinates\":null,\"place\":null,\"contributors\":null,\"is_quote_status\":false,\"retweet_count\":%d,\"favorite_count\":%d,\"favorited\":false,\"retweeted\":false,\"possibly_sensitive\":false,\"lang\":\"in\"}\n", \
	    dayname[1 + weekday], monthname[month], day, h, mi, s, year, id, id, text, length(text), \
	    to == "" ? "" : "{\"screen_name\":\"" to "\",\"name\":\"" to "\",\"id\":1234567,\"id_str\":\"1234567\",\"indices\":[0," length(to) + 1 "]}", \
	    to == "" ? "null" : "\"" to "\"", uid, uid, handle, handle, draw(100000), draw(2000), draw(50000), uid, draw(50), draw(50)
}

function v2_post() {
	return sprintf("{\"id\":\"%s\",\"text\":\"%s\",\"created_at\":\"%04d-%02d-%02dT%02d:%02d:%02d.000Z\",\"author_id\":\"%d\",\"conversation_id\":\"%s\",\"lang\":\"in\",\"source\":\"Twitter for Android\",\"possibly_sensitive\":false,\"reply_settings\":\"everyone\",\"public_metrics\":{\"retweet_count\":%d,\"reply_count\":%d,\"like_count\":%d,\"quote_count\":%d},\"entities\":{\"mentions\":[%s]},\"context_annotations\":[{\"domain\":{\"id\":\"46\",\"name\":\"Brand Category\",\"description\":\"Categories within Brand Verticals\"},\"entity\":{\"id\":\"781974596752842752\",\"name\":\"Services\"}}]}", \
	    id, text, year, month, day, h, mi, s, uid, id, draw(50), draw(9), draw(50), draw(5), \
	    to == "" ? "" : "{\"start\":0,\"end\":" length(to) + 1 ",\"username\":\"" to "\",\"id\":\"1234567\"}")
}

function v2(k) {
	data = data (k % 100 ? "," : "") v2_post()
	if (!((k - k % 100, uid) in seen)) {
		seen[k - k % 100, uid]
		users = users (users == "" ? "" : ",") sprintf("{\"id\":\"%d\",\"username\":\"%s\",\"name\":\"%s\",\"created_at\":\"2009-06-01T10:00:00.000Z\",\"description\":\"Warga Bandung\",\"location\":\"Bandung, Indonesia\",\"protected\":false,\"verified\":false,\"profile_image_url\":\"http://example.org/profile_images/%d/x_normal.jpg\",\"public_metrics\":{\"followers_count\":%d,\"following_count\":%d,\"tweet_count\":%d,\"listed_count\":3}}", uid, handle, handle, uid, draw(100000), draw(2000), draw(50000))
	}
	if (k % 100 == 99 || k == POSTS - 1) {
		printf "{\"data\":[%s],\"includes\":{\"users\":[%s]},\"meta\":{\"newest_id\":\"%s\",\"oldest_id\":\"%s\",\"result_count\":%d}}\n", data, users, id, id, k % 100 + 1
		data = users = ""
		split("", seen)
	}
}

function csv(k) {
	if (k == 0)
		print "id_str,created_at,username,user_id_str,full_text,lang,in_reply_to_screen_name,favorite_count,retweet_count,reply_count,quote_count,tweet_url"
	printf "\"%s\",\"%s %s %02d %02d:%02d:%02d +0000 %d\",\"%s\",\"%d\",\"%s\",\"in\",\"%s\",%d,%d,%d,%d,\"https://x.com/%s/status/%s\"\n", id, dayname[1 + weekday], monthname[month], day, h, mi, s, year, handle, uid, text, to, draw(50), draw(50), draw(9), draw(5), handle, id
}

BEGIN {
	seed = 7
	words = split("yang di dan ini itu dengan untuk ada warga kota bandung pak kang terima kasih hari jalan macet banjir sampah taman sekolah anak besok pagi malam ayo ikut mari datang acara balai dago pasteur cicadas antapani lampu mati rusak tolong mohon perbaiki sudah belum lagi bisa tidak jangan kenapa kapan gimana atuh mah teh euy haturnuhun sok geura pisan mantap juara #bdg #bandungjuara info daftar online gratis layanan kesehatan puskesmas camat lurah dinas rapat kerja program baru resmi hadir", word, " ")
	programs = split("Bandung Teknopolis|PPDB Online|ppdb|wifi gratis|Bandung Command Center|command center|rapor camat|perizinan online|bansos online|LAPOR!|#LAPOR|BIRMS|smart parking|mesin parkir|CCTV kota|PPID|SAKIP|e-kelurahan|e-puskesmas|#BDGteknopolis", program, "|")
	emojis = split("\360\237\230\200|\360\237\231\217|\360\237\221\215|\342\235\244\357\270\217|\342\200\246|\342\200\234", emoji, "|")
	split("Thu Fri Sat Sun Mon Tue Wed", dayname, " ")
	split("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", monthname, " ")
	base = 1379289600	# 2013-09-16
	for (k = 0; k < POSTS; k++) {
		t = base + int(59000000 / POSTS * k) + draw(30)
		d = int(t / 86400); r = t % 86400
		h = int(r / 3600); mi = int(r / 60) % 60; s = r % 60
		weekday = d % 7
		days_to_date(d)
		id = snowflake(t * 1000 + draw(1000))
		handle = draw(10) < 2 ? "ridwankamil" : "warga" draw(5000)
		uid = handle == "ridwankamil" ? 10000001 : 20000000 + substr(handle, 6)
		to = draw(10) < 6 ? "warga" draw(5000) : ""
		text = (to == "" ? "" : "@" to " ") sentence()
		if (FORM == "v2") v2(k)
		else if (FORM == "csv") csv(k)
		else v1(k)
	}
}
