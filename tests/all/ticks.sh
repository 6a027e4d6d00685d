# Rows that say that time goes by: filters pass them on where they stand and as
# they are, others pass over them; nobody says anything of them.
. "$src/tests/all/lib"
tick='{"row" : "tick","at":"2013-09-01T14:07:30+07:00"}'
for p in $(programs filter reader stdin); do
	look_up
	base
	awk -v tick="$tick" '{ print; printf " %s\r\n", tick }' "$all/$input" > in
	try in
	expect_status 0 'ticks'
	cmp -s base.err err || wrong "says $(head -3 err)"
	if [ "$kind" = filter ]; then
		awk -v tick="$tick" '{ print; print tick }' base > want
		cmp -s want out || wrong "ticks come out as $(head -c 400 out)"
	else
		cmp -s base out || wrong "prints something else with ticks"
	fi
done
