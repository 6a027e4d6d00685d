# tw lists every program that was built, with what it says of itself.
tw > list
for p in "$build"/tw-*; do
	[ -f "$p" ] && [ -x "$p" ] || continue
	about=$("$p" --help | sed -n 2p)
	awk -v p="${p##*/}" -v about="$about" '
	    $1 == p && substr($0, 20) == about { found = 1 }
	    END { if (!found) print "not listed: " p }' list
done
tail -n 5 list
