# Everything that was read is in one part of the flow, under the first reason
# that fits.
v() { printf '{"id_str":"%s","created_at":"%s","text":"%s","user":{"screen_name":"%s"},"lang":"%s"}\n' "$@"; }
in='Mon Sep 16 10:00:00 +0000 2013' out='Mon Sep 16 10:00:00 +0000 2012'
{
	v 1 "$in" ya a in
	v 1 "$in" ya a in
	v 2 "$out" ya a in
	v 3 never ya a in
	v 4 "$in" ya b in
	v 5 "$in" 'RT @x: ya' a in
	v 6 "$in" ya a en
	v 7 "$in" tidak a in
	v 8 "$out" ya b en
	echo
	echo '{broken'
	echo '{"delete":{"status":{"id_str":"9"}}}'
	echo '{"errors":[]}'
	echo '{"id":"10","platform":"mastodon","kind":"original","text":"ya","visibility":"direct"}'
	v 11 "$in" ya a in
} > x.json
echo 11 > gone
tw-normalize -k -s 2013-01-01 -z UTC -a a --kind original --lang id -e '.text=="ya"' --deleted gone --flow flow x.json
cat flow
jq 'to_entries | map(select(.value|type=="number")) | (map(select(.key!="read").value)|add) == (map(select(.key=="read").value)|add)' flow
tw-normalize --flow /no/such/folder/flow x.json > /dev/null 2> err || echo "status $?"
grep flow err
