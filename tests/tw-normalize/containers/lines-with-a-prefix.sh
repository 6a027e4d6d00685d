# What grep, logs and numbering put before each value is skipped; a line of a log
# without one is said.
v() { printf '{"id_str":"%s","text":"a","user":{"screen_name":"w"},"x":{"y":[1]}}\n' "$1"; }
{ printf '2014-05.jsonl:'; v 1; printf '2014-06.jsonl:'; v 2; } > grep
{ printf '1:'; v 1; printf '17:'; v 2; } > numbers
{ printf '2014-05-14 10:00:00,123 INFO start\n2014-05-14 10:00:00,123 INFO '; v 1; printf '2014-05-14 10:00:01 WARNING reconnect\n[2014-05-14 10:00:04] INFO '; v 2; printf '2014-05-14 10:00:05 '; v 3; } > log
for f in grep numbers log; do
	tw-normalize --dehydrate $f
done
