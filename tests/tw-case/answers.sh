# Rows of a thread that come with the records say who was answered; all rows
# pass, and a tick makes a new case an hour old.
. "$src/tests/tw-case/lib"
posts one << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|water|regol=0.9||water
3|1-08-20|cici|road/lamp|regol=0.9||lamp
4|1-08-30|cici|road/lamp|regol=0.9||lamp
X
{
	cat one
	echo '{"row":"thread","id":"4","asked":"2015-05-01T08:30:00+07:00","answered":"2015-05-01T08:40:00+07:00","state":"answered"}'
	echo '{"row":"thread","id":"2","asked":"2015-05-01T08:10:00+07:00","state":"passed-on"}'
	echo '{"row":"thread","id":"1","asked":"2015-05-01T08:00:00+07:00","state":"open"}'
	echo '{"row":"thread","id":"5","state":"answered","answered":"2015-05-01T08:40:00+07:00"}'
	echo '{"row":"tick","at":"2015-05-01T09:00:00+07:00"}'
} > in
tw-case --through -c book.codebook in | sed '/"row":"verdicts"/,$d' > all
grep -v -e '"row":"case"' -e '"text"' all
jq -c 'select(.row == "case") | [.id, .state, .answered, .priority]' all
