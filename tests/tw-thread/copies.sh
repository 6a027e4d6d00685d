# An office copies a question after words of its own: with the link or the mention
# gone, cut short, of the newest question that begins so; not of another's.
mkpost() {
	printf '{"id":"%s","created_at":"2015-05-01T08:%s:00Z","platform":"twitter","kind":"%s","author":{"handle":"%s"},"text":"%s"%s}\n' "$@"
}
to=',"mentions":["air_contoh"]'
{
	mkpost 1 01 original ani_c '@air_contoh pipa bocor di jalan Melati http://t.example/1' "$to"
	mkpost 2 02 original ani_c '@air_contoh pipa bocor di jalan Mawar' "$to"
	mkpost 3 03 original ani_c '@air_contoh keran mati' "$to"
	mkpost 4 04 original budi_c '@air_contoh pipa bocor di jalan Melati' "$to"
	mkpost 5 05 manual-repost air_contoh 'siap RT @Ani_C pipa bocor di jalan Me...' ',"own":[[0,4]]'
	mkpost 6 06 manual-repost air_contoh 'juga \"@ani_c: @air_contoh pipa bocor\" ya' ',"own":[[0,4],[38,40]]'
	mkpost 7 07 manual-repost air_contoh 'RT @ani_c: @air_contoh keran mati' ',"own":[]'
	mkpost 8 08 manual-repost air_contoh 'siap RT @budi_c: kabar lain' ',"own":[[0,4]]'
	mkpost 9 09 manual-repost air_contoh 'siap RT @budi_c:' ',"own":[[0,4]]'
} | tw-thread -a air_contoh --part thread -o tsv
