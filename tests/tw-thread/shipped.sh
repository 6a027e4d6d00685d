# The table of Bandung's accounts is found by its name.
echo '{"id":"1","created_at":"2015-05-01T08:00:00+07:00","platform":"twitter","kind":"original","author":{"handle":"ani_c"},"text":"@DBMPkotaBDG jalan Melati berlubang","mentions":["DBMPkotaBDG"]}
{"id":"2","created_at":"2015-05-01T09:00:00+07:00","platform":"twitter","kind":"reply","author":{"handle":"dbmpkotabdg"},"text":"@ani_c siap","mentions":["ani_c"],"reply_to":{"id":"1","handle":"ani_c"}}' |
tw-thread --authors bandung-officials --part thread
