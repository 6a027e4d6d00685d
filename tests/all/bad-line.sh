# A line that is no record is named with file and line and left out, all others
# are kept, the status is 1, and with -k 0.
. "$src/tests/all/lib"
for p in $(programs filter reader stdin); do
	look_up
	base
	for bad in '{"id":"1","text":"cut of' 'hello' '{"id":"1","text":"\000"}' '[1,2]' \
	    '{"id":"1" "text":""}' '{"id":"1","text":"\\ud8"}' '{"id":"1","text":"x"}}'; do
		# tw-normalize and tw-agree read value by value: one of these is a
		# value and a brace; and NUL is taken out of strings.
		case "$p $bad" in
		'tw-normalize {"id":"1","text":"x"}}' | 'tw-agree {"id":"1","text":"x"}}' | \
		'tw-normalize {"id":"1","text":"\000"}' | 'tw-agree {"id":"1","text":"\000"}') continue ;;
		esac
		{
			head -n 1 "$all/$input"
			printf "$bad\n"
			tail -n +2 "$all/$input"
		} > in
		try in
		expect_status 1 "$bad"
		expect_base "$bad"
		grep -q ':2: ' err || wrong "$bad: not named with its line: $(head -3 err)"
		args="$args -k"
		try in
		look_up
		expect_status 0 "-k and $bad"
		expect_base "-k and $bad"
		[ -s err ] || wrong "-k and $bad: not reported"
	done
done
