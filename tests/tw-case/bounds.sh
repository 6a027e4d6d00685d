# With room for two cases the oldest is closed, and its row is printed; what
# belongs to it opens another. Of a code in a district 64 cases are looked at.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-09-00|ana|fire|andir=0.9||fire
3|1-10-00|ana|fire|wetan=0.9||fire
4|1-11-00|budi|fire|regol=0.9||fire
5|1-12-00|cici||||still|"reply_to":{"id":"1"}
6|1-12-30|cici|fire|wetan=0.9||yes
X
tw-case --through --open 2 -c book.codebook in > all
grouped < all
jq -c 'select(.row == "case") | [.id, .state, .posts]' all
awk 'BEGIN {
	for (i = 0; i < 66; i++)
		printf "%d|1-%02d-%02d|a|road/lamp|regol=0.9|street%d|lamp\n", i, 8 + i / 60, i % 60, i
	print "a|1-12-00|b|road/lamp|regol=0.9|street2|lamp"
	print "b|1-12-10|b|road/lamp|regol=0.9|street1|lamp"
}' | posts many
tw-case --through -c book.codebook many | grouped | tail -2
