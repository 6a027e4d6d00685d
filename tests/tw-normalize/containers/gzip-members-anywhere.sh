# Wherever in a file a member of gzip begins, it is read: zero bytes before it
# put its first byte at the end of what is read at once.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n' "$1"; }
v 1 | gzip -n > first.gz
v 2 | gzip -n > second.gz
had=$(wc -c < first.gz)
for at in 4095 8191 16383 32767 65535 131070 131071 131072 262143 524287; do
	{ cat first.gz; head -c $((at - had)) /dev/zero; cat second.gz; } > both.gz
	tw-normalize --dehydrate both.gz | tr '\n' ' '
done
