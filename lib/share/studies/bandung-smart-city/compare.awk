# compare.awk: measured beside planted, of the bundled archive
#
#	awk -f compare.awk part=truth truth.tsv part=posts posts.tsv \
#	    part=coded coded.ndjson part=flow flow.json part=alignment alignment.tsv \
#	    part=program programs.tsv part=intent intents.tsv part=kind kinds.tsv
#
# Three things must hold: every post is coded as it was planted, no more and no
# less; what tw-count and tw-normalize count equals what was planted; the rates
# the programs were drawn with lie inside the simultaneous intervals of tw-align.
# The last line says so, or how many do not.

BEGIN { FS = "\t" }

part == "truth" && FNR > 1 {
	items[++n] = $2
	table[n] = $1
	planted[$1, $2] = $3
	rate[$1, $2] = $4
}

part == "posts" {
	program[$1] = sorted($3)
	intent[$1] = sorted($4)
	posts++
}

part == "coded" {
	if (!match($0, /^[{]"id":"[0-9]+"/))
		next
	id = substr($0, 8, RLENGTH - 8)
	coded++
	if (!(id in program) || codes("program") != program[id] || codes("intent") != intent[id])
		otherwise++
}

part == "flow" {
	for (i = 1; i <= n; i++)
		if (table[i] == "flow" && match($0, "\"" items[i] "\":[0-9]+"))
			measured["flow", items[i]] = substr($0, RSTART + length(items[i]) + 3, \
			    RLENGTH - length(items[i]) - 3)
}

(part == "alignment" || part == "program" || part == "intent" || part == "kind") && FNR == 1 {
	split("", column)
	for (i = 1; i <= NF; i++)
		column[$i] = i
	next
}

part == "alignment" {
	low[$column["program"]] = $column["low"]
	high[$column["program"]] = $column["high"]
}

part == "program" || part == "intent" || part == "kind" {
	measured[part, $column[part]] = $column["n"]
}

# the codes of a coded post, in the form of sorted()
function codes(dimension,   s) {
	if (!match($0, "\"" dimension "\":\\[[^]]*\\]"))
		return "absent"
	s = substr($0, RSTART + length(dimension) + 4, RLENGTH - length(dimension) - 5)
	gsub(/"/, "", s)
	gsub(/,/, " ", s)
	return sorted(s)
}

function sorted(s,   k, a, i, j, t) {
	k = split(s, a, " ")
	s = ""
	for (i = 1; i <= k; i++) {
		for (j = i; j > 1 && a[j - 1] > a[j]; j--) {
			t = a[j]
			a[j] = a[j - 1]
			a[j - 1] = t
		}
	}
	for (i = 1; i <= k; i++)
		s = s " " a[i]
	return s
}

END {
	print "Planted and measured: the truth of the synthetic archive"
	for (i = 1; i <= n; i++) {
		t = table[i]
		k = items[i]
		if (t != table[i - 1])
			printf "\n%-18s %8s %8s%s\n", t, "planted", "measured", \
			    (t == "program" ? "      low     rate     high" : "")
		m = (t, k) in measured ? measured[t, k] : 0
		printf "%-18s %8d %8d", k, planted[t, k], m
		note = m == planted[t, k] ? "" : "  NOT EQUAL"
		if (t == "program") {
			printf "  %7.4f  %7.4f  %7.4f", low[k], rate[t, k], high[k]
			if (!(k in low) || rate[t, k] < low[k] || rate[t, k] > high[k])
				note = note "  RATE OUTSIDE"
		}
		wrong += note != ""
		print note
	}
	print ""
	print posts + 0 " posts planted, " coded + 0 " coded, " otherwise + 0 " otherwise than planted"
	if (posts == 0 || posts != coded || otherwise > 0 || wrong > 0)
		print "NOT as planted: " wrong + 0 " lines above and " otherwise + 0 " posts"
	else
		print "All as planted: counts are equal, rates inside the simultaneous 95 % intervals"
}
