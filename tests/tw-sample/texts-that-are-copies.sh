# --once-per text over many texts: copies are known again when their first one
# is no longer kept; of copies under one id the platform decides; blanks of all
# kinds make no other text, codes and groups do.
. "$src/tests/tw-sample/lib"
post() { # id platform text codes kind
	printf '{"id":"%s","platform":"%s","kind":"%s","text":"%s","program":[%s],"program_near":[]}\n' "$1" "$2" "$5" "$3" "$4"
}
{
	post 1 x 'a  b' '' reply
	post 2 x ' a\tb ' '' reply
	post 3 x 'a\nb\n' '' reply
	post 4 x 'a\u2003\u2028b' '' reply
	post 5 x '' '' reply
	post 6 x '   ' '' reply
	post 7 x '@a' '' reply
	post 8 x '@b ' '' reply
	post 9 y 'same' '' reply
	post 9 x 'same' '' reply
	post 9 z 'same' '' reply
	post 10 x 'same' '"wifi"' reply
	post 11 x 'same' '"wifi","lapor"' reply
	post 12 x 'same' '' original
} > in
for o in cat tac; do
	$o in | tw-sample -c ./programs.codebook --once-per text -b kind -o tsv --design d 2> err
	jq -c 'select(.row == "post") | [.id, .copies, .cells]' d | LC_ALL=C sort
done
# 6,000 texts, each three times, of which few are kept.
awk 'BEGIN { for (k = 0; k < 3; k++) for (i = 0; i < 6000; i++)
	printf "{\"id\":\"%d\",\"platform\":\"x\",\"text\":\"text %d of many\",\"program\":[%s],\"program_near\":[]}\n", k * 6000 + i, i, i % 50 ? "" : "\"wifi\"" }' > many
tw-sample -c ./programs.codebook --once-per text --per 20 --design d many 2>&1 > sheet | tail -1
jq -c 'select(.row == "post") | .copies' d | sort | uniq -c | sed 's/^ *//'
jq -c 'select(.row == "cell") | [.code, .class, .N, .n]' d
# Codes twice, nearly given too, that the book does not have.
{
	post 1 x a '"wifi","wifi"' reply
	echo '{"id":"2","platform":"x","text":"b","program":["wifi"],"program_near":["wifi","lapor","lapor"]}'
	echo '{"id":"3","platform":"x","text":"c","program":["zz","aa","mm"],"program_near":"none"}'
} > odd
tw-sample -c ./programs.codebook --design d -o tsv odd 2>&1 > sheet
jq -c 'select(.row == "cell" and .N > 0) | [.code, .class, .N, .n]' d
echo '{"id":"3","platform":"x","text":"c","program":["wifi"]}' | tw-sample -c ./programs.codebook 2>&1 > sheet | sed -n 1,2p
for o in '--per 2' '-n 3 --min 0' '--width .2'; do
	tw-sample -c ./programs.codebook -b nowhere $o odd 2>&1 > sheet | tail -2
	tw-sample -c ./programs.codebook $o < /dev/null 2>&1 > sheet
done
