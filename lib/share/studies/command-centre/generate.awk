# generate.awk: two months of a city that is nowhere, with planted truth
#
#	LC_ALL=C awk -f ../synthetic.awk -f generate.awk -v out=FOLDER [-v seed=N] \
#	    says.tsv city.tsv
#
# Nothing in it was ever posted: the texts are the templates of says.tsv, filled
# in at random with places of city.tsv, the citizens are numbers. Written into FOLDER:
#
#	posts.jsonl	the archive, API v1.1, in no order of time
#	verdicts.tsv	what was found where somebody looked, tw-case(1)
#	truth.tsv	what was planted, in sum: table, item, planted
#
# A trouble is one street and one topic; each of its posts is by another person
# and names the street. POSIX awk, with synthetic.awk before it.

function handle(n) {
	return n ~ /^[0-9]+$/ ? sprintf("warga_%04d", n) : n
}

function user_id(n) {
	return n ~ /^[0-9]+$/ ? 700000 + n * 31 : 1000 + length(n)
}

# Writes what n says at t, in answer to a post or not; its id comes back.
function post(t, n, s, answers, whom,   id) {
	id = snowflake(t)
	print "{\"created_at\":\"" stamp_v1(t) "\",\"id\":" id ",\"id_str\":\"" id \
	    "\",\"full_text\":" json(s, 0) ",\"truncated\":false,\"entities\":" entities(s, 0) \
	    ",\"source\":\"<a href=\\\"http://example.org\\\" rel=\\\"nofollow\\\">synthetic</a>\"" \
	    ",\"in_reply_to_status_id_str\":" (answers ? "\"" answers "\"" : "null") \
	    ",\"in_reply_to_screen_name\":" (answers ? "\"" whom "\"" : "null") \
	    ",\"user\":{\"id\":" user_id(n) ",\"id_str\":\"" user_id(n) "\",\"name\":\"" handle(n) \
	    " (synthetic)\",\"screen_name\":\"" handle(n) "\",\"location\":\"\"}" \
	    ",\"coordinates\":null,\"place\":null," metrics(0) ",\"lang\":\"in\"}" > (out "/posts.jsonl")
	planted["flow", "written"]++
	return id
}

# a citizen who lives in the district, 200 to each
function somebody(d) {
	return 200 * d + draw(200)
}

# The office answers, or does not; an answer after the end is none.
function answer(id, t, d, n, office,   late) {
	if (draw(100) >= answered_percent[d])
		return
	late = draw(5) ? 3600 + draw(47) * 3600 + draw(3600) : 259200 + draw(60000) * 10
	if (t + late >= end)
		return
	post(t + late, office, "@" handle(n) " " vary(answers[1 + draw(nanswers)]), id, handle(n))
	planted["answered", district[d]]++
}

# A complaint of a topic at a place; d is 0 when it names none.
function complain(t, d, k, n, s,   id) {
	id = post(t, n, "@" office[k] " " s)
	planted["topic", topic[k]]++
	planted["complaint", district[d]]++
	planted["question", district[d]]++
	if (!((d, n) in met)) {
		met[d, n]
		planted["people", district[d]]++
	}
	answer(id, t, d, n, office[k])
	return id
}

# Somebody looks at every third trouble; one in four is nothing.
function look_at(id, t,   v) {
	if (++troubles % 3)
		return
	v = ++looked % 4 ? "real" : "false"
	print id "\t" v "\t" 1 + looked % 2 "\t" stamp_v2(t + 7200) > (out "/verdicts.tsv")
	planted["verdict", "verified"]++
	planted["verdict", v]++
}

# A trouble of up to four people, from t on; when its last post came comes back.
function trouble(t, d, k, name,   people, i, n, id, first) {
	people = 1 + draw(4)
	split("", seen)
	for (i = 1; i <= people; i++) {
		do
			n = somebody(d)
		while (n in seen)
		seen[n]
		id = complain(t, d, k, n, fill(vary(say[k, 1 + draw(nsay[k])]), name))
		if (i == 1)
			first = id
		if (i < people)
			t += 1800 + draw(36000)
	}
	look_at(first, t)
	planted["case", district[d]]++
	return t
}

# Troubles of a topic at a place: never two within the window of the topic.
function plant_troubles(d, k, name,   t) {
	t = first_day + draw(20) * 86400 + 20000 + draw(50000)
	while (t < end - 3 * 86400) {
		if (draw(100) < trouble_percent[d])
			t = trouble(t, d, k, name)
		t += (window[k] + 2 + draw(12)) * 86400 + draw(30000)
	}
}

function plant_city(   d, k, i) {
	for (d = 1; d <= ndistricts; d++)
		for (k = 1; k <= ntopics; k++)
			if (topic[k] ~ /parkir/)
				plant_troubles(d, k, name_of[d])
			else
				for (i = 1; i <= nplaces[d]; i++)
					plant_troubles(d, k, place[d, i])
}

# What names no place is no trouble known before; the same words come again only
# after the longest window.
function plant_nowhere(   i, t, k, id) {
	for (i = 1; i <= nnowhere; i++)
		for (t = first_day + draw(40000); t < end - 86400; t += 11 * 86400 + draw(60000)) {
			k = nowhere[i] ~ /lampu/ ? 1 : nowhere[i] ~ /air/ ? 4 : 5
			complain(t, 0, k, 1700 + draw(90), nowhere[i])
			planted["case", district[0]]++
		}
}

function plant_chat(   day, i) {
	for (day = 0; day < 60; day++)
		for (i = 0; i < 40; i++)
			post(first_day + day * 86400 + 18000 + draw(64800), 1000 + draw(600), \
			    vary(chat[1 + draw(nchat)]))
}

# The mayor calls, and from the next hour on people come, each once.
function plant_campaign(   t, i) {
	t = first_day + 40 * 86400 + 36900
	planted["campaign", "call"] = post(t, "walikota_rekaan", \
	    "Besok pagi kerja bakti di semua kecamatan, ayo ikut #KerjaBaktiRekaan")
	for (i = 1; i <= 70; i++)
		post(t + 3600 + draw(46000) * 2, 2000 + i, vary(join_in[1 + draw(njoin)]))
	planted["campaign", "people"] = 71
}

# Attacks and criticism, by district: each by another person; half the attacks are
# in words that the codebook does not know.
function plant_abuse(   d, i, known) {
	for (d = 1; d <= ndistricts; d++) {
		for (i = 1; i <= attacks[d]; i++) {
			known = i % 2
			say_there(d, 2 * i, known ? attack[1 + draw(nattack)] : missed[1 + draw(nmissed)])
			planted["attack", district[d]]++
			planted["attack found", district[d]] += known
		}
		for (i = 1; i <= critics[d]; i++) {
			say_there(d, 2 * i + 1, criticism[1 + draw(ncriticism)])
			planted["criticism", district[d]]++
		}
	}
}

# The citizen n of a district says something of it, on some day.
function say_there(d, n, template) {
	post(first_day + draw(59) * 86400 + 30000 + draw(40000), 200 * d + n, \
	    fill(vary(template), name_of[d]))
}

function truth(table, item) {
	printf "%s\t%s\t%s\n", table, item, planted[table, item] + 0 > (out "/truth.tsv")
}

function write_truth(   d, k, n, i, table) {
	print "table\titem\tplanted" > (out "/truth.tsv")
	for (k = 1; k <= ntopics; k++)
		truth("topic", topic[k])
	n = split("complaint,people,question,answered,case,attack,attack found,criticism", table, ",")
	for (i = 1; i <= n; i++)
		for (d = 1; d <= ndistricts + (i < 6); d++)
			truth(table[i], district[d % (ndistricts + 1)])
	truth("verdict", "verified")
	truth("verdict", "real")
	truth("campaign", "people")
	printf "campaign\tcall\t%s\n", planted["campaign", "call"] > (out "/truth.tsv")
	truth("flow", "written")
}

BEGIN {
	FS = "\t"
	seed_draws(seed)
	first_day = 1425168000 - 25200		# 2015-03-01 00:00 in Jakarta
	end = first_day + 60 * 86400
	split("70 45 85 20", answered_percent, " ")
	answered_percent[0] = 30
	split("60 45 55 25", trouble_percent, " ")
	split("14 22 3 9", attacks, " ")
	split("10 18 12 6", critics, " ")
	district[0] = "none"
}

$1 == "topic" && FILENAME ~ /says/ {
	topic[++ntopics] = $2
	office[ntopics] = $3
	window[ntopics] = $4
}

$1 == "say" { say[ntopics, ++nsay[ntopics]] = $2 }
$1 == "nowhere" { nowhere[++nnowhere] = $2 }
$1 == "answer" { answers[++nanswers] = $2 }
$1 == "chat" { chat[++nchat] = $2 }
$1 == "join" { join_in[++njoin] = $2 }
$1 == "attack" { attack[++nattack] = $2 }
$1 == "missed" { missed[++nmissed] = $2 }
$1 == "criticism" { criticism[++ncriticism] = $2 }

$1 == "kecamatan" {
	district[++ndistricts] = $2
	name_of[ndistricts] = $3
	number[$2] = ndistricts
}

$1 == "street" || $1 == "market" {
	place[number[$4], ++nplaces[number[$4]]] = tolower(substr($3, 1, 1)) substr($3, 2)
}

END {
	print "id\tverdict\tby\tat" > (out "/verdicts.tsv")
	plant_city()
	plant_nowhere()
	plant_chat()
	plant_campaign()
	plant_abuse()
	write_truth()
}
