# awk -f held.awk part=truth truth.tsv part=design design.ndjson part=sheet a.tsv \
#	part=sheet b.tsv part=corrected corrected.tsv
# Planted shares beside those of the rules and those that hand coding corrects.
# At 95 % one interval of twenty may miss; more than one of sixteen is no chance.

BEGIN {
	FS = "\t"
	bar = "%-18s%10s%10s%10s%10s%10s\n"
}

part == "truth" && $1 == "program" { planted[$2] = $3 }

part == "design" && index($0, "{\"row\":\"post\"") == 1 {
	id = $0
	sub(/.*"id":"/, "", id)
	sub(/".*/, "", id)
	drawn[id] = 1
	posts++
}

part == "sheet" && FNR > 2 {
	rows++
	if (!($1 in drawn))
		changed++
}

part == "corrected" && FNR == 1 {
	for (i = 1; i <= NF; i++)
		at[$i] = i
	printf bar, "program", "planted", "rules", "corrected", "low", "high"
}

part == "corrected" && FNR > 1 {
	share = planted[$1] / $at["of"]
	n++
	inside = share >= $at["archive_low"] && share <= $at["archive_high"]
	held += inside
	printf "%-18s%10.4f%10.4f%10.4f%10.4f%10.4f%s\n", $1, share, $at["naive"], $at["share"],
	    $at["archive_low"], $at["archive_high"], inside ? "" : "  misses it"
}

END {
	printf "%s\n", "shares of posts; low, high: 95 % interval of this archive"
	if (changed || !rows || !posts)
		printf "%d of %d ids in the sheets are NOT those that were drawn\n", changed, rows
	good = n && held >= n - 1 && !changed && rows && posts
	printf "%s: %d of %d intervals hold the planted share, %d posts coded by hand\n",
	    good ? "Hand coding as planted" : "Hand coding NOT as planted", held, n, posts
}
