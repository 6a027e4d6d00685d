# A run that is stopped and begun anew some minutes back prints, in the end, the
# same rows as one that was not; a state of other books or options is refused.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|road/lamp fire|regol=0.9|x|the lamp is on fire now
2|1-08-05|budi|fire|regol=0.9|x|fire
3|1-08-10|cici||||still there|"reply_to":{"id":"2"}
4|1-08-20|dodi|water|||there is no water at all
5|1-08-30|dodi|road/hole|andir=0.7 regol=0.2|y@-6.9,107.6,100|a hole
6|1-08-31|eka|road/hole|andir=0.7 regol=0.2|z@-6.901,107.6,100|a hole
7|1-08-40|ana|water|||There is NO water at all!
8|1-08-50|fani|fire|regol=0.9|x|fire|"kind":"repost","repost_of":{"id":"1"},"own":[]
9|1-09-10|fani|fire|regol=0.9|x|fire
10|1-09-20|gita|fire|wetan=0.9||fire
11|1-09-30|hadi|fire|kidul=0.9||fire
12|1-09-40|ana|fire|regol=0.9|x|fire|"reply_to":{"id":"1"}
X
echo '{"row":"thread","id":"3","state":"answered","answered":"2015-05-01T09:00:00+07:00"}' > thread
sed 8q in > first
sed 1,5d in > second
cat thread >> first
printf '2\treal\n10\tfalse\n' > verdicts.tsv
run() { tw-case --through -c book.codebook --verdicts verdicts.tsv "$@"; }
{ sed 8q in; cat thread; sed 1,8d in; } | run --open 5 2> /dev/null > whole
run --open 5 --state state first > one 2> /dev/null
run --open 5 --state state second > two 2> /dev/null
for f in whole two; do
	awk '/"id":"12"/ { on = 1 } on' $f | grep '"row"' > rows.$f
done
cmp rows.whole rows.two && wc -l < rows.two | tr -d ' '
# What was taken up before passes with the cases it has.
{ sed '/"row"/d' one | tail -3; sed '/"row"/d' two; } | grouped
head -c 60 state | sed 's,"clock.*,,'; echo
grep -c '"case":{' state
sed '$d' state > cut; run --open 5 --state cut second > /dev/null; echo $?
run --open 6 --state state second > /dev/null; echo $?
sed 's/Roads/Streets/' book.codebook > other.codebook
tw-case --through -c other.codebook --open 5 --state state second > /dev/null; echo $?
sed 's/"places":\[\[[0-9]*/"places":[[77/' state > bad; run --open 5 --state bad second > /dev/null; echo $?
# Numbers that cannot be are not cut to some that can.
for number in '"posts":-3' '"posts":4294967299' '"people":-1' '"platform":65536' '"turn":-1' '"drawn":2' '"offset":90000'; do
	sed "s/${number%:*}:[0-9]*/$number/" state > bad
	run --open 5 --state bad second > rows 2>&1; echo "$? $number $(wc -l < rows | tr -d ' ')"
done
