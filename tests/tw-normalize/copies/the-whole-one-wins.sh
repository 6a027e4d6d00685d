# Of a cut and a whole copy of one post the whole one is written, where it
# stands; one of which no whole copy comes is written at the end.
post() { printf '{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"%s","%s":"%s","truncated":%s,"user":{"screen_name":"w"}}\n' "$@"; }
{
	post 466412583121846271 text 'satu dua…' true
	post 466412583121846272 text 'tiga empat…' true
	post 466412583121846273 full_text lima false
	post 466412583121846271 full_text 'satu dua tiga' false
	post 466412583121846273 text 'li…' true
	post 466412583121846271 text 'satu dua…' true
} > x.jsonl
show() { jq -r '[.id[-1:], .text, .text_state] | join("\t")' | sed 's/^/	/'; }
echo files
tw-normalize --flow flow x.jsonl | show
jq -c '[.read,.duplicate,.written,.troubles]' flow
echo stdin
tw-normalize --flow flow < x.jsonl | show
jq -c '[.read,.duplicate,.written,.troubles]' flow
echo -U
tw-normalize -qU x.jsonl | show
echo --keep-duplicates
tw-normalize --keep-duplicates --flow flow x.jsonl | show
jq -c '[.read,.duplicate,.written,.troubles]' flow
echo its own output
tw-normalize -q x.jsonl > once
tw-normalize once | cmp once -
