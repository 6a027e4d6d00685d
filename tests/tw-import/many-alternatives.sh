{ echo '*a'; awk 'BEGIN { for (i = 0; i < 5000; i++) printf "w%d or ", i; print "end" }'; } > a.cod
tw-import a.cod > said 2>&1; echo "status $?"
tail -2 said
