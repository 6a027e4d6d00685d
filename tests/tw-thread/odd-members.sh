# Members that are missing, of another kind, or long: what is asked and answered
# is counted, what nobody asked or answered is not.
one() {
	printf '{"id":"%s","created_at":"2015-05-01T08:%s:00Z","platform":"twitter","kind":"%s","text":"made up"%s}\n' "$@"
}
by() { printf ',"author":{"handle":"%s"}%s' "$1" "$2"; }
to=',"mentions":["air_contoh"]'
long=0123456789012345678901234567890123456789012345678901234567890123456789
{
	# Asked without an author, without a handle, with @, at a long id, in a reply.
	one 1 01 original "$to"
	one 2 01 original ",\"author\":7$to"
	one 3 01 original "$(by '' "$to")"
	one 4 01 original "$(by ani_c ',"mentions":["","@air_contoh"]')"
	one "$long" 01 original "$(by "É$long" "$to")"
	one 6 01 reply "$(by budi_c ',"reply_to":{"id":"0","handle":"@AIR_contoh"}')"
	# To nobody: no list, no string, another kind of post.
	one 7 01 original "$(by cici_c ',"mentions":"air_contoh"')"
	one 8 01 original "$(by cici_c ',"mentions":[7,null]')"
	one 9 01 repost "$(by cici_c "$to")"
	# Answered: one by a long id, one before it was asked, one by nobody known.
	one a1 05 reply "$(by air_contoh ",\"reply_to\":{\"id\":\"$long\"}")"
	one a2 00 reply "$(by air_contoh ',"reply_to":{"id":"4"}')"
	one a3 05 reply "$(by somebody_c ',"reply_to":{"id":"3"}')"
	one a4 05 reply "$(by air_contoh ',"reply_to":7')"
	one a5 05 quote "$(by air_contoh ',"quote_of":{"id":7}')"
	# Passed on: one twice, one that is not there, one of nothing.
	one p1 06 repost "$(by air_contoh ',"repost_of":{"id":"6"}')"
	one p2 07 repost "$(by air_contoh ',"repost_of":{"id":"6"}')"
	one p3 07 repost "$(by air_contoh ',"repost_of":{"id":"none"}')"
	one p4 07 repost "$(by air_contoh '')"
	# An answer, and a repost, that come before their questions do.
	one "b$long" 08 reply "$(by air_contoh ",\"reply_to\":{\"id\":\"c$long\"}")"
	one b1 08 repost "$(by air_contoh ',"repost_of":{"id":"d1"}')"
	one "c$long" 08 original "$(by dodi_c "$to")"
	one d1 08 original "$(by dodi_c "$to")"
	# A copy whose own words are no places, and one of nobody.
	one e1 09 manual-repost "$(by air_contoh ',"own":[["x"],[0,4]]')"
	one e2 09 manual-repost "$(by air_contoh ',"own":7')"
} > posts
tw-thread -a air_contoh --part thread --persons -o tsv posts
tw-thread -a air_contoh -b office --cluster author posts | jq -c '[.office, .n, .answered, .passed_on, .open]'
# A state knows the names again, and the long ids.
head -n 7 posts | tw-thread -a air_contoh --persons --through --state s > first
tail -n +6 posts | tw-thread -a air_contoh --persons --through --part thread --state s | grep '"row"' |
    jq -c '[.id, .asker, .state, .answer]'
# The next is asked too late to be answered by a mention, or by one of two.
{
	one 1 01 original "$(by ani_c "$to")"
	one 2 02 original "$(by budi_c "$to")"
	one 3 03 original "$(by budi_c "$to")"
	one m1 04 original "$(by air_contoh ',"mentions":["","ani_c","budi_c","cici_c"]')"
	one m2 05 original "$(by air_contoh ',"mentions":["ani_c"]')"
} | tw-thread -a air_contoh -b office --cluster week | jq -c '[.n, .answered, .open, .share, .share_loose]'
{
	one 1 01 original "$(by ani_c "$to")"
	one m1 04 original "$(by air_contoh ',"mentions":["ani_c"]')"
	one a1 05 reply "$(by air_contoh ',"reply_to":{"id":"1"}')"
	one 2 06 original "$(by ani_c "$to")"
	one m2 59 original "$(by air_contoh ',"mentions":["ani_c"]')"
} > loose
tw-thread -a air_contoh loose | jq -c '[.n, .answered, .open, .share, .share_loose]'
tw-thread -a air_contoh --within 10m loose | jq -c '[.n, .answered, .expired, .share, .share_loose]'
# Withdrawn by the asker alone, in the same talk or a reply, in these words.
{
	one 1 01 original "$(by ani_c "$to")"
	one 2 01 original "$(by budi_c "$to"',"conversation":"t"')"
	one 3 01 original "$(by cici_c "$to")"
	one w1 02 reply "$(by ani_c ',"reply_to":{"id":"1"},"intent":["no"]')"
	one w2 02 reply "$(by ani_c ',"reply_to":{"id":"2"},"intent":["thanks"]')"
	one w3 02 reply "$(by budi_c ',"reply_to":{"id":"x"},"conversation":"t","intent":["thanks"]')"
	one w4 02 reply ',"reply_to":{"id":"3"},"intent":["thanks"]'
	one w5 02 reply "$(by cici_c ',"reply_to":{"id":"x"},"conversation":"u","intent":["thanks"]')"
} | tw-thread -a air_contoh --withdrawn '.intent == ["thanks"]' --part thread -o tsv | cut -f 1,7-
# Too many values to group by, dimensions and limits; none; books that say nothing.
values=$(awk 'BEGIN { for (i = 0; i < 70; i++) printf "%s\"v%d\"", i ? "," : "", i }')
{
	one 1 01 original "$(by ani_c "$to,\"x\":[$values],\"y\":[$values],\"z\":[$values]")"
	one 2 01 original "$(by ani_c "$to,\"x\":[],\"z\":[\"a\",\"b\"]")"
} > many
tw-thread -a air_contoh -b x,y,z many | jq -c '[.x, .n]'
tw-thread -a air_contoh -b office,x,y,z --part thread -o tsv many 2> err
tw-thread -a air_contoh -b x1,x2,x3,x4,x5,x6,x7,x8,x9,x10,x11,x12,x13,x14,x15,x16,x17 many
tw-thread -a air_contoh --limits 0s many
tw-thread -a air_contoh --limits 1m,2m,3m,4m,5m,6m,7m,8m,9m,10m,11m,12m,13m,14m,15m,16m,17m many
tw-thread -a air_contoh --open 999999999 many
tw-thread -a air_contoh --ties '' many
printf 'codebook 1\nproperties: limit owner\n* lampu\n  limit: 0h\n  owner: x\nlampu\n' > book.codebook
tw-thread -a air_contoh -c ./book.codebook many
printf 'codebook 1\ndimension: topic\nproperties: limit owner\n* lampu\n  limit: 0h\n  owner: x\nlampu\n' > book.codebook
one 1 01 original "$(by ani_c "$to"',"topic":["lampu","?"]')" |
    tw-thread -a air_contoh -c ./book.codebook -b topic | jq -c '[.topic, .label, .n, .limit, .within_limit]'
