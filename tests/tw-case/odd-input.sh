# Posts without a time, that came twice, late, with codes no book has: each is
# said, none is lost.
. "$src/tests/tw-case/lib"
unsorted > in << 'X'
1|2-08-00|ana|fire|regol=0.9||fire
1|2-08-00|ana|fire|regol=0.9||fire
2|1-08-00|budi|fire|regol=0.9||fire
3|2-07-30|cici|fire|regol=0.9||fire
4|2-08-10|dodi|flood odd/fire|regol=0.9||flood
X
echo '{"id":"5","text":"fire","topic":["fire"]}' >> in
tw-case --through -c book.codebook in | grouped
tw-case -c book.codebook --part case in 2> /dev/null | jq -c '[.id, .posts, .people, .first, .last]'
