# Members that are missing, of another kind or more than is kept: where a case
# lies, who it is of and what is found of it come from what can be read.
. "$src/tests/tw-case/lib"
cp "$src/tests/all/city.tsv" .
one() { # id, minute, more
	printf '{"id":"%s","created_at":"2015-05-01T08:%s:00+07:00","platform":"twitter","text":"made up"%s}\n' "$@"
}
show() { jq -c 'select(.row == "case") | [.id, .topic, .posts, .people, .place_about, .place_about_ranked, .spot]'; }
fire=',"topic":["fire"]'
about() { one $1 $2 "$fire,\"author\":{\"id\":\"$1\"},\"place_about\":$3"; }
ranked() { one $1 $2 "$fire,\"author\":{\"id\":\"$1\"},\"place_about_ranked\":[$3]"; }
# Codes without a ranking, none of them sure; outside; a ranking of nothing.
{
	about 1 00 '["regol","andir"]'
	about 2 01 '["outside/seberang/kota"]'
	about 3 02 '["outside/x"]'
	about 4 03 '[7,null,"kidul"]'
	about 5 04 '"wetan"'
	one 6 05 "$fire,\"author\":{\"id\":\"6\"},\"place_about\":[\"kulon\"],\"place_about_ranked\":null"
} | tw-case -c book.codebook | show
# Rankings: a place that is none, shares that cannot be, the same district twice,
# more districts than are kept, points that lie nowhere.
{
	ranked 1 00 '{"place":7,"p":0.5},{"place":"regol"},{"place":"regol","p":-1},{"place":"regol","p":7},{"place":"regol","p":0.9},7'
	ranked 2 01 '{"place":"andir/a","p":0.4},{"place":"andir/b","p":0.5},{"place":"andir/c","p":0.9}'
	ranked 3 02 '{"place":"a","p":0.1},{"place":"b","p":0.11},{"place":"c","p":0.12},{"place":"d","p":0.13},{"place":"e","p":0.14},{"place":"f","p":0.15},{"place":"g","p":0.05},{"place":"h","p":0.2}'
	ranked 4 03 '{"place":"kidul/x","p":0.9,"lat":95,"lon":107}'
	ranked 5 04 '{"place":"kulon/x","p":0.9,"lat":-6,"lon":200}'
	ranked 6 05 '{"place":"wetan/x","p":0.9,"lat":-6,"lon":"107"}'
	ranked 7 06 '{"place":"lor/x","p":0.9,"lat":-6,"lon":107,"radius_m":-5}'
	ranked 8 07 '{"place":"lor/x","p":0.9,"lat":-6,"lon":107}'
} > places
tw-case -c book.codebook places | show
tw-case -c book.codebook -o open311 places | jq -c '.[] | [.service_request_id, .address, .lat, .long]'
# Entries by the gazetteer, and names that it does not list: more than are kept.
named() { printf '{"by":"text","name":"%s","p":1},' $1; }
{
	one 1 00 "$fire,\"author\":{\"id\":\"1\"},\"place_about_ranked\":[{\"place\":\"utara\",\"p\":0.9}],\"place_about_evidence\":[7,{\"by\":\"user\",\"entry\":\"x\"},{\"by\":\"text\",\"entry\":\"jalan-mawar\",\"code\":\"utara\",\"line\":14,\"p\":1},{\"by\":\"text\",\"entry\":\"pasar-lama\",\"line\":15},{\"by\":\"text\",\"entry\":\"no-such\",\"code\":\"utara\",\"line\":99,\"p\":0.9},{\"by\":\"text\",\"entry\":\"low\",\"code\":\"utara\",\"p\":0.1},{\"by\":\"text\",\"p\":1},{\"by\":\"text\",\"entry\":\"utara\",\"code\":\"utara\",\"line\":7,\"p\":1,\"book\":7},{\"by\":\"text\",\"entry\":\"no-line\",\"code\":\"utara\",\"p\":1}]"
	one 2 01 "$fire,\"author\":{\"id\":\"2\"},\"place_about_ranked\":[{\"place\":\"utara/jalan-mawar\",\"p\":0.9}],\"place_about_evidence\":[{\"by\":\"text\",\"entry\":\"jalan-mawar\",\"code\":\"utara\",\"line\":14,\"p\":1}]"
	one 3 02 "$fire,\"author\":{\"id\":\"3\"},\"place_about_ranked\":[{\"place\":\"timur\",\"p\":0.9}],\"place_about_evidence\":[$(for n in a b c d e f g h i j k l m n o p q r s t; do named $n; done){\"by\":\"text\",\"entry\":\"jalan-mawar\",\"code\":\"timur\",\"line\":14,\"p\":1}]"
	one 4 03 "$fire,\"author\":{\"id\":\"4\"},\"place_about_ranked\":[{\"place\":\"timur\",\"p\":0.9}],\"place_about_evidence\":[$(named t)$(named a){\"by\":\"text\",\"name\":7}]"
} > entries
tw-case -c book.codebook -g ./city.tsv entries | show
tw-case -c book.codebook entries | show
printf 'kind\tid\tname\tin\tforms\nhead\tgazetteer\t1\nstreet\tjalan-mawar\t\tutara\tmawar street\n' > more.tsv
tw-case -c book.codebook -g ./city.tsv -g ./more.tsv entries | show
sed 's/"line":14/"line":14,"book":".\/city.tsv"/' entries | tw-case -c book.codebook -g ./city.tsv -g ./more.tsv | show
# Who wrote, what it is about, whether it is a complaint.
{
	one 1 00 "$fire,\"author\":{\"id\":\"\",\"handle\":\"ana\"}"
	one 2 01 "$fire,\"author\":{\"handle\":\"ana\"}"
	one 3 02 "$fire,\"author\":7"
	one 4 03 ',"topic":"fire"'
	one 5 04 ',"topic":[7,"fire","fire","road"],"author":{"id":"x"}'
	one 6 05 "$fire,\"stance\":null"
	one 7 06 "$fire,\"stance\":7"
	one 8 07 "$fire,\"stance\":[\"pujian\"]"
	one 9 08 "$fire,\"repost_of\":{\"id\":\"1\"}"
	one 10 09 ',"reply_to":{"id":"5"},"quote_of":{"id":"1"},"author":{"id":"y"}'
	one 11 10 ',"reply_to":7,"quote_of":{"id":7},"author":{"id":"y"}'
	one 12 11 "$fire,\"reply_to\":{\"id\":\"5\"},\"author\":{\"id\":\"z\"}"
} > who
tw-case --through -c book.codebook who | grouped
tw-case -c book.codebook who | show
# Verdicts on one case by several of its ids: the last line holds.
printf '1\treal\n2\tfalse\n1/2\treal\n1/x\treal\n/2\treal\nx/2\treal\n5\tunclear\n6\tduplicate\n7\tREAL\n"8"\t"real"\n"9\t"\n' > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv who | jq -c 'select(.row == "case") | [.id, .verdict, .state]'
printf '{"id":"1","verdict":"odd"}\n{"id":7,"verdict":"real"}\n{"id":"1"}\n' > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv who > out
tw-case -c book.codebook --verdicts /dev/null --part verdicts who | sed -n 1,1p
tab=$(printf '\t')
echo "1${tab}a${tab}b${tab}c${tab}d${tab}e${tab}f${tab}g${tab}h${tab}i${tab}j${tab}k${tab}l${tab}m${tab}n${tab}o${tab}p${tab}q${tab}r${tab}s${tab}t${tab}u${tab}v${tab}w${tab}x${tab}y${tab}z${tab}a${tab}b${tab}c${tab}d${tab}e${tab}f${tab}g${tab}h" > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv who > out
# Answers, earlier ones first; a row that says none; what is passed on twice.
{
	cat who
	answer() { printf '{"row":"thread","id":"%s","state":"%s","answered":%s}\n' "$@"; }
	answer 1 answered '"2015-05-01T10:00:00+07:00"'
	answer 1 answered '"2015-05-01T11:00:00+07:00"'
	answer 1 answered '"2015-05-01T09:00:00+07:00"'
	answer 5 answered null
	answer 5 passed-on null
	answer 5 passed-on null
	answer 6 open null
	answer 7 odd '"2015-05-01T09:00:00+07:00"'
} | tw-case -c book.codebook | jq -c 'select(.row == "case") | [.id, .state, .answered]'
# A design of which nothing was drawn, that is none, or of several parts.
design() { printf '%s\n' "$@" > design; tw-case -c book.codebook --design design who > out; echo $?; }
design '{"row":"design","of":"case"}'
design '{"row":"cell"}'
design '{"row":"design","of":"post"}'
design '{"row":"design","of":"case"}' '{"row":"cell"}' '{"row":"cell"}'
design '{"row":"design","of":"case"}' '{"row":"cell"}' '{"row":"post","id":"1"}'
for bad in 'severity: 0' 'severity: 12' 'limit: 0h'; do
	printf 'codebook 1\ndimension: topic\nproperties: office limit severity window\n* a A\n  %s\n  a\n' "$bad" > bad.codebook
	tw-case -c bad.codebook who; echo $?
done
tw-case -c book.codebook --explain -o open311 who; tw-case -c book.codebook --part case -o open311 who
tw-case -c book.codebook -d stance -o tsv who | cut -f 1-4
