# What a filter does not own comes out byte for byte: ids of any length, the
# spelling of numbers, escapes, repeated members, white space.
. "$src/tests/all/lib"
post='{"id":"1234567890123456789","created_at":"2013-09-17T08:15:00+07:00","platform":"twitter","kind":"original","author":{"handle":"contoh"},"text":"caf\u00e9 lapor"'
for p in $(programs filter); do
	look_up
	for more in \
	    '"n":1234567890123456789' '"n":1.10' '"n":1e400' '"n":-0.0E-0' \
	    '"n":"\u00e9\/\ud83d\ude00"' '"n":"\ud83d"' '"n":1,"n":2' \
	    '"n" :	[ 1 , {"a":  null} ]' '"\u006e":{"id":0,"id":1e999}' '"":"","":[]' \
	    '"text ":"x"' '"extra":{"program":1}'; do
		printf '%s,%s}\n' "$post" "$more" > in
		try in
		expect_status 0 "$more"
		start=$(printf '%s,%s' "$post" "$more")
		case $(cat out) in
		"$start"}) ;;
		"$start",*}) ;;
		*) wrong "$more comes out as $(cut -c 1-400 out)" ;;
		esac
	done
	# Members in another order, with blanks around everything.
	printf ' \t{ "zz" : 1.0 , "text" : "x" ,"platform":"twitter","kind":"original", "id" : "5" } \t\n' > in
	try in
	expect_status 0 'blanks'
	case $(cat out) in
	'{ "zz" : 1.0 , "text" : "x" ,"platform":"twitter","kind":"original", "id" : "5" '*) ;;
	*) wrong "blanks: comes out as $(cat out)" ;;
	esac
done
