# An account answers only within its term: on its last day, not on the next; after
# it its owner asks as any citizen.
mkpost() {
	printf '{"id":"%s","created_at":"%s","platform":"twitter","kind":"original","author":{"handle":"%s"},"text":"@%s halo","mentions":["%s"]}\n' "$1" "$2" "$3" "$4" "$4"
}
{
	mkpost 1 2015-05-05T23:59:59+07:00 kiki_c walikota_contoh
	mkpost 2 2015-05-06T00:00:00+07:00 lala_c walikota_contoh
	mkpost 3 2015-05-05T23:00:00+07:00 walikota_contoh jalan_contoh
	mkpost 4 2015-05-07T09:00:00+07:00 walikota_contoh jalan_contoh
	mkpost 5 2015-05-07T09:00:00+07:00 jalan_contoh nobody_c
} > posts
tw-thread --authors "$src/tests/tw-thread/officials.tsv" --part thread --persons posts
