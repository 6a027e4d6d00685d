# Tagged records, all made up: 90 days, on some of which everyone writes about
# one thing. awk -v DAYS=90 -f records.awk > tagged.ndjson

function draw(n) { # 0 to n - 1
	seed = (seed * 1103515245 + 12345) % 2147483648
	return int(seed / 65536) % n
}

function quoted(list,    part, n, i, out) {
	n = split(list, part, " ")
	for (i = 1; i <= n; i++)
		out = out (i > 1 ? "," : "") "\"" part[i] "\""
	return "[" out "]"
}

function date(day,    m, length_of) {
	for (m = 1; ; m++) {
		length_of = m == 2 ? 28 : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31
		if (day < length_of)
			return sprintf("2014-%02d-%02d", m, day + 1)
		day -= length_of
	}
}

BEGIN {
	if (!seed)
		seed = 7
	if (!DAYS)
		DAYS = 90
	split("lapor wifi parking ppdb", program, " ")
	split("lapor lapor lapor wifi wifi parking parking ppdb", often, " ")
	split("ani budi cici Dedi eka", author, " ")
	words["lapor"] = " LAPOR"
	words["wifi"] = " wifi gratis"
	words["parking"] = " mesin parkir"
	words["ppdb"] = " ppdb"
	for (day = 0; day < DAYS; day++) {
		topic = program[1 + draw(4)]
		posts = draw(9)
		for (i = 0; i < posts; i++) {
			n++
			p = draw(10) < 5 ? topic : draw(10) < 7 ? often[1 + draw(8)] : ""
			if (p != "" && p != "wifi" && draw(9) == 0)
				p = p " wifi"
			who = author[1 + draw(5)]
			intent = draw(3) == 0 ? "complaint" : draw(2) ? "question" : ""
			printf "{\"id\":\"%d\",\"created_at\":\"%sT%02d:%02d:00+07:00\"", \
			    1000 + n, date(day), 6 + draw(16), draw(60)
			printf ",\"platform\":\"twitter\",\"kind\":\"%s\"", \
			    draw(3) ? "original" : "reply"
			text = "post " n
			k = split(p, code, " ")
			for (j = 1; j <= k; j++)
				text = text words[code[j]]
			printf ",\"author\":{\"handle\":\"%s\"},\"text\":\"%s\"", who, text
			if (draw(4) == 0)
				printf ",\"hashtags\":%s", quoted(draw(2) ? "Bandung" : "bandung juara")
			if (draw(5) > 0)
				printf ",\"counts\":{\"likes\":%d}", draw(20) * draw(4)
			printf ",\"program\":%s,\"intent\":%s}\n", quoted(p), quoted(intent)
		}
	}
}
