# A program that goes by the time of what it reads says when that is out of
# order by more than an hour, once and with the remedy: status 1.
. "$src/tests/all/lib"
post() { printf '{"id":"%s","created_at":"2015-05-01T%s:00+07:00","platform":"twitter","kind":"original","author":{"handle":"contoh"},"text":"lampu mati"}\n' "$1" "$2"; }
for p in $(programs filter); do
	look_up
	"$p" --help | grep -q -- --state || continue
	{ post 1 08:00; post 2 09:00; post 3 08:00; } > in
	try in
	! grep -q 'out of order' err || wrong "an hour late: $(head -3 err)"
	{ post 1 08:00; post 2 09:00; post 3 07:59; post 4 07:00; post 5 10:00; } > in
	try in
	expect_status 1 'more than an hour late'
	[ "$(grep -c '^'"$p"': 2 records came out of order: put tw-sort before$' err)" = 1 ] ||
	    wrong "more than an hour late: says $(head -3 err)"
	tw-sort in > sorted
	try sorted
	! grep -q 'out of order' err || wrong "sorted: $(head -3 err)"
done
