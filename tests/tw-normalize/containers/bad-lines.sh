# Bad lines are named and left out; the good ones beside them stay.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n' "$1"; }
{
	v 1
	echo '{"id_str":"x","text":"not closed'
	v 2
	echo '{"id_str":"x","user":{"a":1}'
	v 3
	echo 'HTTP/1.1 420 Enhance Your Calm'
	v 4
	echo '{"a":1}}'
	v 5
	echo '{"id_str":"x","a":[1,'
	v 6
	echo '{"id_str":"x",'
} > bad.json
tw-normalize --dehydrate --flow flow bad.json
echo "status $?"
jq -c '[.written,.broken,.no_post]' flow
tw-normalize -k --dehydrate bad.json 2> /dev/null | wc -l
