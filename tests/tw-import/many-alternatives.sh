{ echo '*a'; awk 'BEGIN { for (i = 0; i < 5000; i++) printf "w%d or ", i; print "end" }'; } > a.cod
tw-import a.cod 2>&1 | tail -2
