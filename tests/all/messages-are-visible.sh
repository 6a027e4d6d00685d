# What is said is one line a message, and nothing in it steers a terminal: not
# the name of a file, not an option, not what jq says of a post.
. "$src/tests/all/lib"
esc=$(printf '\033')
turn=$(printf '\342\200\256')
name=$(printf './a\033[31m\nb\342\200\256ndjson')
check_said() {
	LC_ALL=C grep -q -e "$esc" -e "$turn" err &&
	    wrong "$1: an escape in $(head -1 err)"
	LC_ALL=C grep -v -e "^$p: " -e '^usage: ' -e '^[[:space:]]' -e '^try ' -e '^there are' err > more
	[ ! -s more ] || wrong "$1: more lines: $(head -1 more)"
}
printf '{bad\n' > "$name"
for p in $(programs); do
	look_up
	take "$name" > out 2> err
	check_said 'a file'
	take "$name.none" > out 2> err
	check_said 'a file that is not there'
	"$p" "-$esc" > out 2> err < /dev/null
	check_said 'an option'
	"$p" "--$esc" > out 2> err < /dev/null
	check_said 'a long option'
done
post='{"id":"1","platform":"x","kind":"original","text":"hi\u001b[31m\nline"}'
p=tw-normalize
echo "$post" | tw-normalize -e '.text | tonumber' 2> err
check_said -e
p=tw-count
echo "$post" | tw-count -b 'x=.text | error' > out 2> err
check_said -b
