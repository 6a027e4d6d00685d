# The formats that -f knows, a line each, names without blanks.
tw-normalize --list-formats > list
awk '$1 !~ /^[A-Za-z0-9-]+$/ || NF < 2' list
for f in record twitter-v1 twitter-v2 twitter-export; do grep -q "^$f  *" list || echo "no $f"; done
cut -d ' ' -f 1 list | sort | uniq -d
