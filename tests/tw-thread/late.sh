# A question that comes after its answer: small disorder of a stream costs nothing.
mkpost() {
	printf '{"id":"%s","created_at":"2015-05-01T%sZ","platform":"twitter","kind":"%s","author":{"handle":"%s"},"text":"@air_contoh x"%s}\n' "$@"
}
{
	mkpost 2 08:30:00 reply air_contoh ',"reply_to":{"id":"1","handle":"mumu_c"}'
	mkpost 3 08:40:00 reply air_contoh ',"reply_to":{"id":"1","handle":"mumu_c"}'
	mkpost 4 08:41:00 repost air_contoh ',"repost_of":{"id":"9","handle":"nini_c"}'
	mkpost 1 08:20:00 original mumu_c ',"mentions":["air_contoh"]'
	mkpost 9 08:10:00 original nini_c ',"mentions":["air_contoh"]'
} | tw-thread -a air_contoh --part thread
# An hour and more is out of order, which is said.
{
	mkpost 2 09:30:00 original ola_c ''
	mkpost 1 08:20:00 original mumu_c ',"mentions":["air_contoh"]'
	mkpost 3 08:20:00 original air_contoh ''
} | tw-thread -a air_contoh --part thread
