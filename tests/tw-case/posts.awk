# Made-up records from lines of: id|time|author|topics|places|entries|text|more.
# A time is day-hour-minute of May 2015, places are path=p, entries id or
# id@lat,lon,radius (then as tw-tag-place --precision entry has them); lists are
# parted by blanks, more is the rest of the record.
BEGIN { FS = "|" }
function list(s, quote,    v, n, i, out) {
	n = split(s, v, " ")
	for (i = 1; i <= n; i++)
		out = out (i > 1 ? "," : "") quote v[i] quote
	return "[" out "]"
}
/^#/ || NF < 7 { next }
{
	split($2, t, "-")
	printf "{\"id\":\"%s\",\"created_at\":\"2015-05-%02dT%02d:%02d:00+07:00\",\"platform\":\"twitter\",\"author\":{\"handle\":\"%s\"},\"text\":\"%s\"", $1, t[1], t[2], t[3], $3, $7
	if ($8 != "")
		printf ",%s", $8
	printf ",\"topic\":%s", list($4, "\"")
	n = split($5, place, " ")
	m = split($6, entry, " ")
	if (n == 0) {
		print "}"
		next
	}
	ranked = about = evidence = ""
	for (i = 1; i <= n; i++) {
		split(place[i], v, "=")
		spot = ""
		if (i == 1 && split(entry[1], e, "@") == 2) {
			split(e[2], at, ",")
			v[1] = v[1] "/" e[1]
			spot = ",\"lat\":" at[1] ",\"lon\":" at[2] ",\"radius_m\":" at[3]
		}
		ranked = ranked (i > 1 ? "," : "") "{\"place\":\"" v[1] "\",\"p\":" v[2] spot ",\"by\":\"text\"}"
		if (i == 1 && v[2] >= 0.5)
			about = "\"" v[1] "\""
	}
	for (i = 1; i <= m; i++) {
		split(entry[i], e, "@")
		evidence = evidence (i > 1 ? "," : "") "{\"code\":\"x\",\"entry\":\"" e[1] "\",\"line\":1,\"name\":\"" e[1] "\",\"p\":1,\"by\":\"text\",\"at\":[0,1],\"scope\":\"own\",\"words\":\"x\"}"
	}
	printf ",\"place_about\":[%s],\"place_about_ranked\":[%s],\"place_about_evidence\":[%s]}\n", about, ranked, evidence
}
