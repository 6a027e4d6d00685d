# What is watched long enough leaves, an hour after: an answer may come late itself.
mkpost() {
	printf '{"id":"%s","created_at":"%s","platform":"twitter","kind":"%s","author":{"handle":"%s"},"text":"@air_contoh x"%s}\n' "$@"
}
{
	mkpost 1 2015-05-01T08:00:00Z original mumu_c ',"mentions":["air_contoh"]'
	mkpost 2 2015-05-01T08:00:00Z original nini_c ',"mentions":["air_contoh"]'
	mkpost 3 2015-05-02T08:00:01Z reply air_contoh ',"reply_to":{"id":"1","handle":"mumu_c"}'
	mkpost 4 2015-05-02T08:00:00Z reply air_contoh ',"reply_to":{"id":"2","handle":"nini_c"}'
	mkpost 5 2015-05-02T09:00:00Z original ola_c ''
	echo '{"row":"tick","at":"2015-05-02T09:00:01Z"}'
} | tw-thread -a air_contoh --within 24h --through | grep '"row":"thread"'
