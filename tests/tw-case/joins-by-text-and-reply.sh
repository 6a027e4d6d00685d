# Posts of which no place is known join by what they answer or quote, and by
# their words; two holes somewhere are not one hole.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|road/hole|||a hole somewhere in this town
2|1-09-00|budi|road/hole|||another hole somewhere in town
# The same words: case, links, mentions and signs aside; four of them at least.
3|1-10-00|cici|road/hole|||@mayor A HOLE somewhere, in this town! https://example.org/x
4|1-11-00|dodi|road/hole|||hole over there
5|1-12-00|eka|road/hole|||hole over there
6|16-12-00|eka|road/hole|||a hole somewhere in this town
# A reply with and without a code, a quote, a reply about something else.
7|1-13-00|ana||||still there|"reply_to":{"id":"2"}
8|1-14-00|budi|road/hole|||deeper|"reply_to":{"id":"7"}
9|1-15-00|cici|road/hole|||look|"quote_of":{"id":"4"}
10|1-16-00|dodi|fire|||and a fire|"reply_to":{"id":"2"}
11|1-16-10|dodi||||thanks|"reply_to":{"id":"999"}
# The same words about another district, and an answer from one.
12|2-08-00|ana|water|regol=0.9||there is no water here
13|2-09-00|budi|water|andir=0.9||there is no water here
14|2-10-00|cici|water|andir=0.9||nor here|"reply_to":{"id":"12"}
15|2-11-00|dodi|water|||there is no water here
X
tw-case --through -c book.codebook in | grouped
tw-case -c book.codebook --part case in | jq -c '[.id, .topic, .posts, .people, .links]' | sort
