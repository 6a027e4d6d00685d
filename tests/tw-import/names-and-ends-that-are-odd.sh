# What formats share: ends of lines, long texts, the same rule twice, names that
# are ids already or hardly any, sizes that no book has.
printf '+x\rtaxi\r\ntrain\n\rbus\\\nbus  \\ \\\n+\ntaxi\n+bus-stop\nstop\r' > d.lc3
tw-import -d d d.lc3
awk 'BEGIN { print "+x"; for (i = 0; i < 66; i++) s = s "\342\202\254a "; print s "b"; print s "c" }' > long.lc3
tw-import -d d long.lc3 2> /dev/null | sed -n '/^  #/p' | cut -c 200-
printf '\n+\nx\n' > plain
tw-import plain 2>&1 | grep -c 'not a dictionary'
awk 'BEGIN { for (i = 0; i < 300000; i++) print "+c" i }' > many.lc3
tw-import many.lc3
awk 'BEGIN { print "+x"; for (i = 0; i < 1100000; i++) print "w" i }' > words.lc3
tw-import words.lc3
