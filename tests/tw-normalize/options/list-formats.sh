# The formats that -f knows: those of lib/source, all of them, each once, with
# what they are; each is taken by -f and stands in the manual.
tw-normalize --list-formats > list
cut -d ' ' -f 1 list | sort > listed
sed -n 's/^	\.name = "\(.*\)",$/\1/p' "$src"/lib/source/*.c | sort > made
diff made listed
awk '$1 !~ /^[A-Za-z0-9-]+$/ || NF < 2 { print "not as the others: " $0 }' list
: > empty
while read -r f; do
	tw-normalize -q -f "$f" empty || echo "-f $f: $?"
	sed -n '/^\.Ss Formats/,/^\.S[sh] [^F]/p' "$src/man/tw-normalize.1" |
	    grep -qw -e "$f" || echo "$f: not in the manual"
done < listed
tw-normalize -f twitter-v3 empty
echo "status $?"
