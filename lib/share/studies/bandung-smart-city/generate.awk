# generate.awk: a synthetic Twitter archive with planted truth
#
#	LC_ALL=C awk -f ../synthetic.awk -f generate.awk -v out=FOLDER [-v seed=N] words.tsv
#
# Nothing in it was ever posted: the texts are the templates of words.tsv, filled
# in at random, the citizens are numbers. Written into FOLDER:
#
#	v1-compat.jsonl		API v1.1 with `text`
#	v1-extended.jsonl	API v1.1 with `full_text`, a stream's notices between
#	v2-pages.jsonl		API v2, one page of 100 posts a line
#	posts.tsv		what was planted, by post: id, kind, programs, intents
#	truth.tsv		the same in sum: table, item, count, rate
#
# A rate is the probability that the posts were drawn with, a count what came of
# it. POSIX awk, with synthetic.awk before it.

# --- what is said -----------------------------------------------------------

# the name whose part of the total the draw falls in
function pick_weighted(name, weight, n, total,   i, r) {
	r = draw(total)
	for (i = 1; i < n && r >= weight[i]; i++)
		r -= weight[i]
	return name[i]
}

# some words as they are written in a hurry
function hurry(s,   n, w, i) {
	n = split(s, w, " ")
	s = ""
	for (i = 1; i <= n; i++)
		s = s (i > 1 ? " " : "") ((w[i] in short) && draw(10) < 3 ? short[w[i]] : w[i])
	return s
}

# a short link; what it stands for is remembered for the entities
function shortened(url,   i, s) {
	for (i = 0; i < 10; i++)
		s = s substr("abcdefghijklmnopqrstuvwxyz0123456789", 1 + draw(36), 1)
	target["https://t.co/" s] = url
	return " https://t.co/" s
}

# a mention of a program; a link is put into links, to stand behind the text
function mention_of(id,   m) {
	m = pick(mentions[id], "|")
	if (m !~ /^LINK=/)
		return m
	links = links shortened(substr(m, 6))
	return "situs ini"
}

# A post's own words; leaves what they are to be coded as in coded_program and
# coded_intent. One program in four is the day's theme, one post in twenty has two.
function compose(theme,   genre, g, s, first, second, m) {
	links = coded_program = ""
	genre = pick_weighted(genres, genre_percent, ngenres, 100)
	for (g = draw(100); g >= group_percent[genre, 1 + coded_group]; coded_group++)
		g -= group_percent[genre, 1 + coded_group]
	g = genre SUBSEP (1 + coded_group)
	coded_group = 0
	coded_intent = group_intents[g]
	s = hurry(vary(templates[g, 1 + draw(ntemplates[g])]))
	if (genre == "program") {
		first = draw(4) ? a_program() : theme
		coded_program = first
		m = mention_of(first)
		if (draw(20) == 0) {
			second = a_program()
			m = m " dan " mention_of(second)
			if (second != first)
				coded_program = first " " second
		}
		s = fill(s, m)
	}
	if (draw(2))
		s = toupper(substr(s, 1, 1)) substr(s, 2)
	return s links
}

function a_program() {
	return pick_weighted(programs, program_weight, nprograms, 1000)
}

# the words of a citizen that are passed on
function compose_quoted(   s) {
	links = ""
	s = vary(quoted[1 + draw(nquoted)])
	if (index(s, "%"))
		s = fill(s, mention_of(a_program()))
	return s links
}

# --- when and who -----------------------------------------------------------

# person 0 is the one who is studied
function handle(n) {
	return n ? sprintf("warga_%03d", n) : "ridwankamil"
}

function user_id(n) {
	return 5000000 + n * 7919
}

# --- how it is written ------------------------------------------------------

# One post of API v1.1. answers: the id answered and the handle, or nothing;
# inner: members with the post that is quoted or repeated.
function post_v1(member, n, id, t, s, answers, whom, inner) {
	s = html(s)
	return "{\"created_at\":\"" stamp_v1(t) "\",\"id\":" id ",\"id_str\":\"" id "\",\"" member \
	    "\":" json(s, 0) ",\"truncated\":false,\"entities\":" entities(s, 0) \
	    ",\"source\":\"<a href=\\\"http://example.org\\\" rel=\\\"nofollow\\\">synthetic</a>\"" \
	    ",\"in_reply_to_status_id_str\":" (answers ? "\"" answers "\"" : "null") \
	    ",\"in_reply_to_screen_name\":" (answers ? "\"" whom "\"" : "null") \
	    ",\"user\":{\"id\":" user_id(n) ",\"id_str\":\"" user_id(n) "\",\"name\":\"" handle(n) \
	    " (synthetic)\",\"screen_name\":\"" handle(n) "\",\"location\":\"Bandung\"}" \
	    ",\"coordinates\":null,\"place\":null" inner "," metrics(0) ",\"lang\":\"in\"}"
}

function post_v2(n, id, t, s, reference) {
	s = html(s)
	return "{\"id\":\"" id "\",\"created_at\":\"" stamp_v2(t) "\",\"author_id\":\"" user_id(n) \
	    "\",\"text\":" json(s, 1) ",\"entities\":" entities(s, 1) "," metrics(1) \
	    reference ",\"lang\":\"in\",\"source\":\"synthetic\"}"
}

# A page of v2 goes out when it holds 100 posts; its last post opens the next
# page too, as it happens between two requests.
function page_add(object, included, n, other) {
	page_put(object, included, n, other)
	if (on_page < 100)
		return
	page_write()
	page_put(object, included, n, other)
	planted["flow", "duplicate"]++
}

function page_put(object, included, n, other) {
	page = page (on_page++ ? "," : "") object
	page_tweets = page_tweets included
	page_user[n]
	page_user[other]
}

function page_write(   users, i) {
	for (i = 0; i <= 400; i++)
		if (i in page_user)
			users = users ",{\"id\":\"" user_id(i) "\",\"name\":\"" handle(i) \
			    " (synthetic)\",\"username\":\"" handle(i) "\"}"
	print "{\"data\":[" page "],\"includes\":{\"users\":[" substr(users, 2) "],\"tweets\":[" \
	    substr(page_tweets, 2) "]},\"meta\":{\"result_count\":" on_page "}}" > pages
	split("", page_user)
	page = page_tweets = ""
	on_page = 0
}

# Person n posts s at time t; kinds quote and repost carry other's words. Gives
# back the id.
function publish(n, t, kind, s, other, words,   id, source, source_time, inner, line) {
	id = snowflake(t)
	source_time = t - 60 - draw(5000)
	source = kind == "original" || kind == "manual-repost" ? "" : snowflake(source_time)
	if (kind == "reply")
		s = "@" handle(other) " " s
	if (kind == "quote")
		s = s shortened("https://twitter.com/" handle(other) "/status/" source)
	if (kind == "repost")
		s = cut("RT @" handle(other) ": " words)
	if (t >= since_pages) {
		if (source)
			inner = ",\"referenced_tweets\":[{\"type\":\"" (kind == "reply" ? "replied_to" : \
			    kind == "quote" ? "quoted" : "retweeted") "\",\"id\":\"" source "\"}]"
		if (kind == "reply")
			inner = inner ",\"in_reply_to_user_id\":\"" user_id(other) "\""
		page_add(post_v2(n, id, t, s, inner), \
		    kind == "quote" || kind == "repost" ? "," post_v2(other, source, source_time, words, "") : "", \
		    n, other)
		return id
	}
	line = t < since_extended ? "text" : "full_text"
	if (kind == "quote")
		inner = ",\"is_quote_status\":true,\"quoted_status_id_str\":\"" source "\",\"quoted_status\":"
	if (kind == "repost")
		inner = ",\"retweeted_status\":"
	if (inner)
		inner = inner post_v1(line, other, source, source_time, words, "", "", "")
	line = post_v1(line, n, id, t, s, kind == "reply" ? source : "", handle(other), inner)
	put_v1(line, t)
	return id
}

# Now and then a post comes twice, a stream tells of a deleted one, and once the
# collector was stopped in the middle of a line.
function put_v1(line, t,   file) {
	file = t < since_extended ? compat : extended
	print line > file
	if (draw(50) == 0) {
		print line > file
		planted["flow", "duplicate"]++
	}
	if (file == extended && draw(100) == 0) {
		print "{\"delete\":{\"status\":{\"id_str\":\"" snowflake(t - 3600) "\",\"user_id_str\":\"" \
		    user_id(draw(400)) "\"}}}" > file
		planted["flow", "notice"]++
	}
	if (file == extended && !planted["flow", "broken"]) {
		print substr(line, 1, 300) > file
		planted["flow", "broken"]++
	}
}

# what v1.1 leaves of a repost's text
function cut(s) {
	return length(s) > 140 ? substr(s, 1, 139) "^" : s
}

# --- what is planted --------------------------------------------------------

function plant(table, items,   n, a, i) {
	n = split(items, a, " ")
	for (i = 1; i <= n; i++)
		planted[table, a[i]]++
}

# One post by the person studied; counts when it lies in the window.
function studied(t, theme, counts,   id, kind, s, words, other) {
	kind = pick_weighted(kinds, kind_percent, nkinds, 100)
	other = 1 + draw(400)
	words = compose_quoted()
	s = compose(theme)
	if (kind == "repost")
		coded_program = coded_intent = ""
	if (kind == "manual-repost")
		s = s " " fill(pick("RT @%: |RT @% |MT @%: |QT @%: |\"@%: ", "|"), handle(other)) words
	id = publish(0, t, kind, s, other, words)
	planted["flow", counts ? "written" : "outside_window"]++
	if (counts) {
		print id "\t" kind "\t" coded_program "\t" coded_intent > (out "/posts.tsv")
		plant("kind", kind)
		plant("program", coded_program)
		plant("intent", coded_intent)
	}
}

# n times of day, in seconds, rising
function day_times(n,   i, j, t) {
	for (i = 1; i <= n; i++) {
		t = 18000 + draw(64800)
		for (j = i; j > 1 && times[j - 1] > t; j--)
			times[j] = times[j - 1]
		times[j] = t
	}
}

# One local day that begins at the instant t.
function one_day(t,   theme, n, i) {
	theme = a_program()
	n = 6 + draw(8)
	day_times(n)
	for (i = 1; i <= n; i++) {
		if (draw(6) == 0) {
			publish(1 + draw(400), t + times[i], "original", compose(a_program()), 0, "")
			planted["flow", "other_author"]++
		} else
			studied(t + times[i], theme, 1)
	}
}

function truth(table, item, rate) {
	printf "%s\t%s\t%d\t%s\n", table, item, planted[table, item], rate > (out "/truth.tsv")
}

# The share of all mentions that a program was to have: a post has a first one,
# and in one of twenty a second, which counts when it is another.
function write_truth(   i, j, g, n, a, sum, rate) {
	print "table\titem\tplanted\trate" > (out "/truth.tsv")
	for (i = 1; i <= nprograms; i++)
		sum += program_weight[i] * (21000 - program_weight[i])
	for (i = 1; i <= nprograms; i++)
		truth("program", programs[i], \
		    sprintf("%.6f", program_weight[i] * (21000 - program_weight[i]) / sum))
	sum = 0
	for (i = 1; i <= ngenres; i++)
		for (j = 1; j <= ngroups[genres[i]]; j++) {
			n = split(group_intents[genres[i], j], a, " ")
			for (g = 1; g <= n; g++)
				rate[a[g]] += genre_percent[i] * group_percent[genres[i], j]
			sum += n * genre_percent[i] * group_percent[genres[i], j]
		}
	n = split("launch clarification appeal benefit complaint question response thanks abuse", a, " ")
	for (i = 1; i <= n; i++)
		truth("intent", a[i], sprintf("%.6f", rate[a[i]] / sum))
	for (i = 1; i <= nkinds; i++)
		truth("kind", kinds[i], sprintf("%.6f", kind_percent[i] / 100))
	n = split("broken,notice,duplicate,outside_window,other_author,written", a, ",")
	for (i = 1; i <= n; i++)
		truth("flow", a[i], "-")
}

BEGIN {
	FS = "\t"
	seed_draws(seed)
	compat = out "/v1-compat.jsonl"
	extended = out "/v1-extended.jsonl"
	pages = out "/v2-pages.jsonl"
	nkinds = split("original reply quote manual-repost repost", kinds, " ")
	split("55 20 5 10 10", kind_percent, " ")
	first_day = 1379289600 - 25200		# 2013-09-16 00:00 in Jakarta
	end = 1438387200 - 25200		# 2015-08-01 00:00
	since_extended = 1396310400		# April 2014
	since_pages = 1417392000		# December 2014
}

$1 == "genre" {
	genres[++ngenres] = $2
	genre_percent[ngenres] = $3
}

$1 == "program" {
	programs[++nprograms] = $2
	program_weight[nprograms] = $3
	mentions[$2] = $4
}

$1 == "group" {
	ngroups[$2]++
	group = $2 SUBSEP ngroups[$2]
	group_percent[group] = $3
	group_intents[group] = $4 == "-" ? "" : $4
}

$1 == "say" { templates[group, ++ntemplates[group]] = $2 }
$1 == "quoted" { quoted[++nquoted] = $2 }
$1 == "short" { short[$2] = $3 }

# The window is closed on both sides: its first and its last second count, the
# seconds before and after do not, though half of them bear the same UTC day.
END {
	studied(first_day - 86400 + 40000, a_program(), 0)
	studied(first_day - 1, a_program(), 0)
	studied(first_day, a_program(), 1)
	for (t = first_day; t < end; t += 86400)
		one_day(t)
	studied(end - 1, a_program(), 1)
	studied(end, a_program(), 0)
	studied(end + 30000, a_program(), 0)
	page_write()
	write_truth()
}
