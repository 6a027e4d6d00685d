# The same code in the same place within the window is one case: a street of
# several districts with itself, not with another district, another entry, or
# after its window; entries are near that lie nearer than 300 m or their radius.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|road/lamp|dago=0.81 wetan=0.18|dago|lamp is dead
2|2-08-00|budi|road/lamp|dago=0.6|dago|the lamp again
3|2-09-00|cici|road/lamp|dago=0.6||the lamp of the district
4|2-10-00|dodi|road/lamp|regol=0.9||another district
5|2-11-00|eka|road/lamp|dago=0.8|tubagus|another street there
6|2-12-00|eka|road/hole|dago=0.8|dago|another code there
# No district has a half, and still it is the same long street.
7|3-08-00|ana|road/hole|regol=0.3 dago=0.3 wetan=0.2|long|a hole in the long street
8|3-09-00|budi|road/hole|regol=0.3 dago=0.3 wetan=0.2|long|hole of the long street
9|3-10-00|cici|road/hole|regol=0.4||somewhere there
# 14 days after the last post of a case it is another.
10|16-09-59|ana|road/lamp|regol=0.9||last minute
11|30-09-59|ana|road/lamp|regol=0.9||too late
# 6 hours for a fire; the heading's codes are above and below each other.
12|20-08-00|ana|fire|regol=0.9||smoke
13|20-13-59|budi|fire|regol=0.9||flames
14|20-20-00|cici|fire|regol=0.9||ashes
15|21-08-00|ana|road|wetan=0.9||road in general
16|21-09-00|ana|road/hole|wetan=0.9||its hole
# 250 m apart, 400 m apart, 400 m apart with a radius of 500 m.
20|25-08-00|ana|water|kidul=0.9|a@-6.9,107.6,100|no water
21|25-09-00|budi|water|kidul=0.9|b@-6.90225,107.6,50|no water either
22|25-10-00|cici|water|kidul=0.9|c@-6.9036,107.6,50|none here
23|25-11-00|cici|water|kulon=0.9|d@-6.9,107.6,500|no water
24|25-12-00|cici|water|kulon=0.9|e@-6.9036,107.6,50|none here
X
tw-case --through -c book.codebook in | grouped
