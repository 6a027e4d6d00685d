# Each member of each kind of line of a state: without it, the state is refused;
# with a value of another kind, below zero, or too large, it is refused or the run
# goes on. Nothing breaks. What is a value, but none that the rest of the state
# allows, is refused (refuse).
cat > change.awk << 'X'
# From a state files change-N, each with one member changed, and their names.
function value_end(s, i,   c, depth, inside) {
	for (; i <= length(s); i++) {
		c = substr(s, i, 1)
		if (inside) {
			if (c == "\\")
				i++
			else if (c == "\"")
				inside = 0
		} else if (c == "\"") {
			inside = 1
		} else if (c ~ /[\[{]/) {
			depth++
		} else if (c ~ /[]}]/ && depth-- == 0 || c == "," && depth == 0) {
			return i
		}
	}
	return i
}
function write_one(n, s, what,   i, file) {
	file = "change-" ++files
	for (i = 1; i <= NR; i++)
		print i == n ? s : line[i] > file
	close(file)
	print file, what
}
function vary(n, s,   from, name, at, end, was, head, rest) {
	from = 2
	while (match(substr(s, from), /"[a-z_0-9]+":/)) {
		at = from + RSTART - 1
		name = substr(s, at + 1, RLENGTH - 3)
		from = at + RLENGTH
		if (name == "of" || (kind[n], name) in seen)
			continue
		seen[kind[n], name] = 1
		end = value_end(s, from)
		was = substr(s, from, end - from)
		head = substr(s, 1, from - 1)
		rest = substr(s, end)
		write_one(n, substr(s, 1, at) "no_" name "\":" was rest, "without " name)
		if (was ~ /^[-0-9]/) {
			write_one(n, head "\"x\"" rest, name)
			write_one(n, head "-3" rest, name)
			write_one(n, head "4000000000" rest, name)
			write_one(n, head "1e99" rest, name)
		} else if (was ~ /^"/) {
			write_one(n, head "7" rest, name)
			write_one(n, head "\"x\"" rest, name)
		} else if (was ~ /^\[/) {
			write_one(n, head "7" rest, name)
			write_one(n, head "[\"x\"]" rest, name)
			write_one(n, head "[[0]]" rest, name)
			write_one(n, head "[[70000,70000,70000]]" rest, name)
			write_one(n, head "[" substr(was, 2, length(was) - 2) (was == "[]" ? "" : ",") "9]" rest, name)
		}
	}
}
{
	line[NR] = $0
	kind[NR] = match($0, /"of":"[a-z]*"/) ? substr($0, RSTART, RLENGTH) : \
	    match($0, /^{"[a-z]*/) ? substr($0, 2, RLENGTH - 1) : ""
	if (length($0) > length(line[longest[kind[NR]]]))
		longest[kind[NR]] = NR
}
END {
	for (n = 2; n < NR; n++)
		if (longest[kind[n]] == n)
			vary(n, line[n])
	longest_first = longest[kind[2]]
	if (longest_first != 2)
		vary(2, line[2])
	write_one(3, "{\"of\":\"nothing\"}", "without a kind that is known")
}
X
unset STATUSES
# refuse SED PROGRAM ...: the state, changed so, is refused, and the way out said.
refuse() {
	change=$1
	shift
	sed -e "$change" state > changed
	! cmp -s state changed || echo "$1: $change changes nothing"
	"$@" --state changed < /dev/null > out 2> err
	rc=$?
	[ $rc = 2 ] && grep -q 'move the file away' err ||
	    echo "$1 $change: status $rc, $(head -1 err)"
}
# Of a state that a run with these words has written.
vary() {
	rm -f change-*
	awk -f change.awk state > changes
	while read -r file what; do
		"$@" --state "$file" < /dev/null > out 2> err
		rc=$?
		[ $rc -le 2 ] || echo "$1 $what: status $rc"
		[ $rc != 2 ] || grep -q 'move the file away' err ||
		    echo "$1 $what: says $(head -1 err)"
		case $what in
		# Not there, or not read, in a state as it should be.
		*' answered' | *' handle' | *' n') ;;
		without*) [ $rc = 2 ] || echo "$1 $what: is taken" ;;
		esac
	done < changes
	wc -l < changes | tr -d ' '
	rm -f state
}
sh "$src/tests/tw-watch/make" | tail -n 100 > mixed.ndjson
tw-watch --once --state state mixed.ndjson > out
for change in 's/"people":\[\[/"people":[[999,"x"],[/' 's/"people":\[\[[0-9]*,/&[7],/' \
    's/"people":\[\[/"people":[[0,"zz"],[/' 's/"pairs":\[\[/&0,0,0],[/; s/0,0,0\],/0,-1,0],/' \
    's/"pairs":\[\[/&0,0,0],[/; s/0,0,0\],/0,0,-1],/' 's/"pairs":\[\[/&0,0,0],[/; s/0,0,0\],/0,70000,0],/' \
    's/"pairs":\[\[/&0,0,0],[/; s/0,0,0\],/0,0,70000],/' 's/"pairs":\[\[/&0,0,0],[/; s/0,0,0\],/0,0],/' \
    's/"office":[0-9]*/"office":99/' 's/"topic":[0-9]*/"topic":99/' 's/"topic":[0-9]*/"topic":60000/' \
    's/"district":[0-9]*/"district":99/' 's/"state":[0-9],/"state":99,/' 's/"verdict":[0-9]/"verdict":99/' \
    's/"of":"wait"/"of":"weight"/'; do
	refuse "$change" tw-watch --once
done
vary tw-watch --once
cp "$src/tests/tw-burst/calls.tsv" .
"$build/tools/stream" 31 2015-04-01 1 campaign | head -105000 |
    tw-burst -b hashtags -b kind,hashtags --calls calls.tsv --keys 10 --state state > out
for change in 's/{"n":0,"a":\([0-9]*\),"t":\([0-9]*\),"f":\([0-9]*\),"p":65535}/{"n":0,"a":\1,"t":\2,"f":\3,"p":7}/' \
    '/"of":"usual"/d' 's/"stage":2/"stage":0/' 's/"stage":2/"stage":99/' '/"of":"campaign"/p' \
    '/"of":"key"/p' 's/"lag_hour":397326/"lag_hour":999999/' 's/"at_hour":397326/"at_hour":999999/' \
    's/"held_from":[0-9]*/"held_from":9/' 's/"held_from":[0-9]*/"held_from":999999/' \
    's/"slot":0/"slot":9999/' 's/"set":0/"set":9/' 's/"account":[0-9]*/"account":99/' \
    's/"offset":25200/"offset":99999/' 's/"offset":25200/"offset":-99999/' 's/"first":396617/"first":999999/' \
    's/"base":396617/"base":999999/' '/"of":"campaign"/d' 's/"echo":\[/&{},{},{},{},{},{},{},{},{},/' \
    's/"places":\[/&[7,1]/' 's/"people":"/&zz/' 's/"back":"/&0/' 's/"people":"/&00000000/' \
    's/"caller":[0-9]*,/"caller":99,/; s/"called":0/"called":1/'; do
	refuse "$change" tw-burst -b hashtags -b kind,hashtags --calls calls.tsv --keys 10
done
vary tw-burst -b hashtags -b kind,hashtags --calls calls.tsv --keys 10
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|road/lamp fire|regol=0.9|x|the lamp is on fire now
2|1-08-10|cici||||still there|"reply_to":{"id":"1"}
3|1-08-30|dodi|road/hole|andir=0.7 regol=0.2|y@-6.9,107.6,100|a hole
4|1-08-31|eka|water|||There is no water at all
5|1-08-50|fani|fire|regol=0.9|x|fire|"kind":"repost","repost_of":{"id":"1"},"own":[]
X
echo '{"row":"thread","id":"2","state":"answered","answered":"2015-05-01T09:00:00+07:00"}' >> in
printf '1\treal\n' > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv --state state in > out
for change in 's/"real":\[\[1,/"real":[[99,/' 's/"site":\[0,58982/"site":[-1,58982/' \
    's/"site":\[0,58982/"site":[70000,58982/' 's/"site":\[0,58982/"site":[0,-1/' 's/"site":\[0,58982/"site":[0,70000/' \
    's/"site":\[0,58982/"site":[9,58982/' 's/"places":\[\[0/"places":[[9/' \
    's/"places":\[\[/&0,1],[0,1],[0,1],[0,1],[0,1],[0,1],[0,1],[0,1],[0,1],[/' 's/"entries":\[\[/&-1,0,0,0],[/' \
    's/"entries":\[\[/&1,4000000000,0,0],[/' 's/"entries":\[\[/&1,0,4000000000,0],[/' \
    's/"entries":\[\[/&1,0,0,4000000000],[/' \
    's/"entries":\[\[/&1,0,0,1],[2,0,0,1],[3,0,0,1],[4,0,0,1],[5,0,0,1],[6,0,0,1],[7,0,0,1],[8,0,0,1],[9,0,0,1],[10,0,0,1],[11,0,0,1],[12,0,0,1],[13,0,0,1],[14,0,0,1],[15,0,0,1],[16,0,0,1],[17,0,0,1],[/' \
    's/"platform":0/"platform":9/' 's/"code":1,/"code":99,/' 's/"links":\[1,/"links":[/' 's/"members":\["/&x/' \
    's/"second":[0-9]*/"second":"x"/' '/"second"/p' 's/"ids":\["/&x/' 's/"ids":\["[0-9a-f]*/"ids":["zzzzzzzzzzzzzzzz/' \
    's/"paths":\["/"paths":[7,"/'; do
	refuse "$change" tw-case -c book.codebook --verdicts verdicts.tsv
done
vary tw-case -c book.codebook --verdicts verdicts.tsv
authors=$src/tests/tw-thread/officials.tsv
head -n 9 "$src/tests/tw-thread/posts.ndjson" |
    tw-thread --authors "$authors" -b topic,month --through --state state > out
for change in 's/"counts":\[[0-9]*,/&0,/' 's/"counts":\[[^]]*/"counts":[0/' 's/"counts":\[[0-9]*,/"counts":[-1,/' \
    's/"times":\[\[[0-9]*,0,1/&,1/' 's/"times":\[\[[0-9]*,0,1/"times":[[1,0/' 's/"times":\[\[[0-9]*,0,1/"times":[[3,0,1/' \
    's/"times":\[\[[0-9]*,0,1/"times":[[1,99,1/' 's/"times":\[\[[0-9]*,0,1/"times":[["x",0,1/' 's/"times":\[\[/"times":[7,[/' \
    's/"times":\[\[[0-9]*,0,1/"times":[[1,0,4000000000000/' \
    's/"group":1,/"group":99999,/' 's/"group":1,/"group":-1,/' 's/"times"/"tims"/' '/"cluster"/p' 's/"cluster":"/&x/' \
    's/"cluster":"[0-9]*"/&,"x":1/' '/"question"/p' 's/"class":\[/&7,/' 's/"class":\[\[/"class":[[],[],[/' \
    's/"class":\[.*/"class":[]}/' 's/"office":"/"office":7,"x":"/' 's/"asked":[0-9]*,"zone"/"asked":1e30,"zone"/' \
    's/"at":[0-9]*,"text"/"at":-9223372036854775807,"text"/'; do
	refuse "$change" tw-thread --authors "$authors" -b topic,month --through
done
vary tw-thread --authors "$authors" -b topic,month --through
. "$src/tests/tw-tag-place/lib"
for i in 1 2 3; do
	echo '{"id":"'$i'","created_at":"2015-03-01T08:0'$i':00+07:00","author":{"id":"'$i'"},"text":"di antapani"}'
	echo '{"id":"1'$i'","created_at":"2015-03-01T08:0'$i':00+07:00","author":{"id":"'$i'"},"text":"sama","reply_to":{"id":"'$i'"}}'
done > posts.ndjson
tw-tag-place -g ./toy.tsv --state state posts.ndjson > out
vary tw-tag-place -g ./toy.tsv
