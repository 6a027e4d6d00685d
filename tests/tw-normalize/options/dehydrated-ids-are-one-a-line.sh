# An id with a line end in it would be two: it is said and not written.
tw-normalize --dehydrate <<'X'
{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"105\n999","text":"x","user":{"id_str":"5","screen_name":"a"}}
{"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"106","text":"x","user":{"id_str":"5","screen_name":"a"}}
X
echo "status $?"
