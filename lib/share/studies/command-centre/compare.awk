# compare.awk: measured beside planted, of the bundled archive
#
#	awk -f compare.awk part=truth truth.tsv part=complaints complaints.ndjson \
#	    part=topic topics.tsv part=complaint districts.tsv part=answer answers.tsv \
#	    part=case cases.tsv part=abuse abuse.tsv part=burst bursts.tsv
#
# Counts must be equal. Of attacks the codebook knows half the words: what it finds
# is at most what was planted, and exactly what was planted in words that it knows.
# The last line says whether all of it holds.

BEGIN { FS = "\t" }

part == "truth" {
	if (FNR > 1) {
		table[++n] = $1
		item[n] = $2
		planted[n] = $3
	}
	next
}

part == "complaints" {
	if (index($0, "\"place_about\":[]")) {
		measured["complaint", "none"]++
		if (match($0, /"handle":"[a-z0-9_]+"/) && !(substr($0, RSTART, RLENGTH) in met)) {
			met[substr($0, RSTART, RLENGTH)]
			measured["people", "none"]++
		}
	}
	next
}

FNR == 1 {
	split("", column)
	for (i = 1; i <= NF; i++)
		column[$i] = i
	next
}

function at(name) {
	return $column[name]
}

part == "topic" { measured["topic", at("topic")] = at("n") }

part == "complaint" {
	measured["complaint", at("place_about")] = at("n")
	measured["people", at("place_about")] = at("distinct")
}

part == "answer" {
	place = at("place_about")
	measured["question", place] = at("n")
	measured["answered", place] = at("answered")
	questions += place == "" ? at("n") : -at("n")
	answered += place == "" ? at("answered") : -at("answered")
}

part == "case" {
	measured["case", at("place_about") == "" ? "none" : at("place_about")]++
	measured["verdict", "verified"] = at("verified")
	measured["verdict", "real"] = at("real")
}

part == "abuse" {
	measured[at("abuse/1"), at("place_about")] = at("n")
	measured[at("abuse/1") " found", at("place_about")] = at("n")
}

part == "burst" && at("key") == "kerjabaktirekaan" {
	measured["campaign", "people"] = at("people")
	measured["campaign", "call"] = at("call_id")
}

END {
	measured["question", "none"] = questions
	measured["answered", "none"] = answered
	print "Planted and measured: the truth of the synthetic archive"
	for (i = 1; i <= n; i++) {
		t = table[i]
		if (t == "flow")
			continue
		if (t != table[i - 1])
			printf "\n%-32s %20s %20s\n", t, "planted", "measured"
		m = (t, item[i]) in measured ? measured[t, item[i]] : 0
		if (t == "attack") {
			note = m > planted[i] ? "  TOO MANY" : ""
			m = "at least " m
		} else
			note = m "" == planted[i] "" ? "" : "  NOT EQUAL"
		printf "%-32s %20s %20s%s\n", item[i], planted[i], m, note
		wrong += note != ""
	}
	print ""
	if (n == 0 || wrong > 0)
		print "NOT as planted: " wrong + 0 " lines above"
	else
		print "All as planted: counts are equal, and what is a lower bound is one"
}
