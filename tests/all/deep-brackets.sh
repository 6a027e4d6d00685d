# 100,000 brackets are a bad line, not a crash.
. "$src/tests/all/lib"
awk 'BEGIN { s = "["; while (length(s) < 100000) s = s s; print substr(s, 1, 100000) }' > open
awk 'BEGIN { s = "{\"a\":"; while (length(s) < 500000) s = s s; print substr(s, 1, 500000) }' > objects
for p in $(programs filter reader stdin); do
	look_up
	base
	for deep in open objects; do
		{ cat "$all/$input"; cat $deep; } > in
		try in
		expect_status 1 "$deep"
		expect_base "$deep"
	done
	# The same inside a member that the program does not know.
	{
		cat "$all/$input"
		awk 'FNR == NR { s = $0; next } { sub(/}$/, ""); t = s; gsub(/\[/, "]", t)
		    print $0 ",\"zz\":" s t "}"; exit }' open "$all/$input"
	} > in
	try in
	expect_status 1 'deep member'
	expect_base 'deep member'
done
