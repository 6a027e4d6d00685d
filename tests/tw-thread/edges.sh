# What cannot be given is null, with its reason.
q() {
	printf '{"id":"%s","created_at":"2015-05-01T08:00:%sZ","platform":"twitter","kind":"original","author":{"handle":"w%s_c"},"text":"@air_contoh x","mentions":["air_contoh"]}\n' "$1" "$2" "$1"
}
a() {
	printf '{"id":"a%s","created_at":"2015-05-01T08:00:%sZ","platform":"twitter","kind":"reply","author":{"handle":"air_contoh"},"text":"x","reply_to":{"id":"%s","handle":"w%s_c"}}\n' "$1" "$2" "$1" "$1"
}
show() {
	tw-thread -a air_contoh --cluster none | jq -c '[.share, .low, .high, .median, .median_low, .median_high, .why]'
}
{ q 1 00; q 2 00; q 3 00; a 9 10; } | show
{ q 1 00; q 2 00; q 3 00; a 1 00; a 2 00; a 3 00; } | show
{ q 1 00; q 2 00; q 3 00; q 4 00; a 1 01; a 9 10; } | show
{ q 1 00; q 2 00; q 3 00; q 4 00; a 1 01; a 2 02; a 9 10; } | show
