# synthetic.awk: what the archives of the bundled studies are made with
#
#	LC_ALL=C awk -f synthetic.awk -f generate.awk ...
#
# Nothing in them was ever posted. Numbers are drawn here, not by rand(), and whole
# numbers stay below 2^53, so that mawk, gawk and busybox write the same bytes.

# The same seed, the same draws; none is 1.
function seed_draws(seed) {
	if (seed == "")
		seed = 1
	rng1 = 12345 + seed
	rng2 = 67890 + seed
}

# A whole number from 0 to n - 1, n at most 65536: two multiplicative generators
# combined (L'Ecuyer 1988).
function draw(n,   z) {
	rng1 = rng1 * 40014 % 2147483563
	rng2 = rng2 * 40692 % 2147483399
	z = rng1 - rng2
	if (z < 1)
		z += 2147483562
	z = (z - 1) * n
	return (z - z % 2147483562) / 2147483562
}

# --- what is said -----------------------------------------------------------

# one of a/b/c
function pick(list, sign,   n, a) {
	n = split(list, a, sign)
	return a[1 + draw(n)]
}

# {a/b} -> one of them
function vary(s,   l, r) {
	while ((l = index(s, "{")) > 0) {
		r = index(s, "}")
		s = substr(s, 1, l - 1) pick(substr(s, l + 1, r - l - 1), "/") substr(s, r + 1)
	}
	return s
}

# the mention in the place of the first %
function fill(s, mention,   i) {
	i = index(s, "%")
	return i ? substr(s, 1, i - 1) mention substr(s, i + 1) : s
}

# --- when ---------------------------------------------------------------------

# seconds since 1970 -> year month day hour minute second (H. Hinnant's calendar)
function civil(t,   z, era, doe, yoe, doy, mp) {
	second = t % 60
	minute = (t - second) / 60 % 60
	hour = (t - t % 3600) / 3600 % 24
	z = (t - t % 86400) / 86400 + 719468
	era = int(z / 146097)
	doe = z - era * 146097
	yoe = int((doe - int(doe / 1460) + int(doe / 36524) - int(doe / 146096)) / 365)
	doy = doe - (365 * yoe + int(yoe / 4) - int(yoe / 100))
	mp = int((5 * doy + 2) / 153)
	day = doy - int((153 * mp + 2) / 5) + 1
	month = mp < 10 ? mp + 3 : mp - 9
	year = yoe + era * 400 + (month <= 2)
}

function stamp_v1(t) {
	civil(t)
	return sprintf("%s %s %02d %02d:%02d:%02d +0000 %d", \
	    substr("ThuFriSatSunMonTueWed", (t - t % 86400) / 86400 % 7 * 3 + 1, 3), \
	    substr("JanFebMarAprMayJunJulAugSepOctNovDec", month * 3 - 2, 3), \
	    day, hour, minute, second, year)
}

function stamp_v2(t) {
	civil(t)
	return sprintf("%d-%02d-%02dT%02d:%02d:%02d.000Z", year, month, day, hour, minute, second)
}

# The snowflake of a time: (milliseconds - epoch) * 2^22 + 22 bits at random. It
# does not fit a double: the last six digits are reckoned apart.
function snowflake(t,   ms, high, low) {
	ms = t * 1000 + draw(1000) - 1288834974657
	low = ms % 1000000 * 4194304 + draw(2048) * 2048 + draw(2048)
	high = (ms - ms % 1000000) / 1000000 * 4194304 + (low - low % 1000000) / 1000000
	return sprintf("%.0f%06.0f", high, low % 1000000)
}

# --- as the API writes it -----------------------------------------------------

function html(s) {
	gsub(/&/, "\\&amp;", s)
	return s
}

function json(s, raw) {
	gsub(/"/, "\\\"", s)
	gsub(/~/, raw ? "\360\237\231\217" : "\\ud83d\\ude4f", s)
	gsub(/\^/, raw ? "\342\200\246" : "\\u2026", s)
	gsub(/`/, raw ? "\342\200\231" : "\\u2019", s)
	return "\"" s "\""
}

# hashtags, mentions and links as the API lists them
function entities(s, v2,   at, w, span, tags, ats, urls) {
	for (at = 0; match(s, /[#@][A-Za-z0-9_]+|https:[^ ]+/); s = substr(s, RSTART + RLENGTH)) {
		w = substr(s, RSTART, RLENGTH)
		at += RSTART - 1
		span = v2 ? "\"start\":" at ",\"end\":" : "\"indices\":[" at ","
		at += RLENGTH
		span = span at (v2 ? "}" : "]}")
		if (w ~ /^#/)
			tags = tags ",{\"" (v2 ? "tag" : "text") "\":\"" substr(w, 2) "\"," span
		else if (w ~ /^@/)
			ats = ats ",{\"" (v2 ? "username" : "screen_name") "\":\"" substr(w, 2) "\"," span
		else
			urls = urls ",{\"url\":\"" w "\",\"expanded_url\":\"" target[w] "\"," span
	}
	return "{\"hashtags\":[" substr(tags, 2) "],\"" (v2 ? "mentions" : "user_mentions") \
	    "\":[" substr(ats, 2) "],\"urls\":[" substr(urls, 2) "]}"
}

function metrics(v2) {
	return v2 ? "\"public_metrics\":{\"retweet_count\":" draw(90) ",\"reply_count\":" draw(9) \
	    ",\"like_count\":" draw(90) ",\"quote_count\":0}" \
	    : "\"retweet_count\":" draw(90) ",\"favorite_count\":" draw(90)
}
