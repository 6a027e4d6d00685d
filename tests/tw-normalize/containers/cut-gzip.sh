# Wherever an archive is cut, what comes out are whole records of it, and half
# a value is never one.
awk 'BEGIN { for (i = 1; i <= 40; i++) printf "{\"id_str\":\"%d\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"post %d\",\"n\":%d}\n", i, i * i, i * 7 }' > all.json
tw-normalize all.json > all
gzip -n < all.json > all.gz
size=$(wc -c < all.gz)
for cut in 20 60 100 150 200 250 300 $((size - 9)) $((size - 1)); do
	[ "$cut" -lt "$size" ] || continue
	head -c "$cut" all.gz > cut.gz
	tw-normalize cut.gz > out 2> err
	[ $? = 2 ] || echo "cut at $cut: not status 2"
	grep -q 'cut off' err || echo "cut at $cut: $(cat err)"
	head -n "$(wc -l < out)" all | cmp - out || echo "cut at $cut: other records"
done
# The same archive as an array on one line.
{ printf '['; paste -s -d, all.json; printf ']'; } | gzip -n > array.gz
head -c 200 array.gz > cut.gz
tw-normalize cut.gz > out
echo "status $?"
head -n "$(wc -l < out)" all | cmp - out
