# What only passes a post on is an echo: no post, no person, no priority.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|fire|regol=0.9||fire
2|1-08-10|budi|fire|regol=0.9||fire|"kind":"repost","repost_of":{"id":"1"},"own":[],"stance":[]
3|1-08-20|cici|fire|regol=0.9||RT @ana: fire|"kind":"manual-repost","repost_of":{"id":"1"},"own":[]
4|1-08-30|dodi|fire|regol=0.9||bad! RT @ana: fire|"kind":"manual-repost","repost_of":{"id":"1"},"own":[[0,4]]
5|1-08-40|dodi|fire|regol=0.9||gone|"kind":"repost","repost_of":{"id":"77"},"own":[]
X
tw-case --through -c book.codebook in | grouped
tw-case -c book.codebook --part case in | jq -c '[.id, .posts, .echo, .people, .priority]'
