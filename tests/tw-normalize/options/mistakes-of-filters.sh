# Options that keep nothing, or everything, because they are mistyped.
cat > posts <<'END'
{"id_str":"1","created_at":"Mon Sep 16 03:00:00 +0000 2013","text":"lapor","lang":"in","user":{"id_str":"5","screen_name":"kang"}}
{"id_str":"2","created_at":"Tue Sep 17 03:00:00 +0000 2013","text":"hujan","lang":"in","user":{"id_str":"6","screen_name":"warga"}}
END
try() { echo "$*"; tw-normalize "$@" posts | cut -c 1-9; }
{
	# Nothing is written: why stands there.
	try -a emil
	try -a kang -s 2014-01-01 -z Asia/Jakarta
	try -a kang --kind reply
	try --lang in
	try -e '.kind == "orginal"'
	try -s 2014-01-01 -u 2013-01-01
	try -z Asia/Jakarta -s 2013-09-31
	# Several in one, and an address.
	try -a kang,warga
	try -a https://example.com/kang
	# A handle with @, in another case.
	try -a @KANG
	# = is true of all.
	try -e '.author.handle = "kang"'
	try -e '.author.handle == "a=b" or .id != "1" or (.text | length) >= 9'
	# The place of the flow is tried before anything is read.
	tw-normalize --flow no/flow.json posts; echo $?
	tw-normalize --flow /dev/full posts | wc -l | tr -d ' '
} 2>&1
