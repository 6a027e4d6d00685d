# An export of X is given as the zip archive that it came as: whose it is and
# the notes are found, whichever order the files are in, and media passed over.
mkdir -p data/tweets_media
printf 'window.YTD.account.part0 = [ {"account":{"username":"contoh","accountId":"12","accountDisplayName":"C"}} ]' > data/account.js
tweet() { printf '{"tweet":{"id_str":"%s","id":"%s","created_at":"Fri Sep 08 03:30:00 +0000 2023","full_text":"%s","entities":{},"source":"x","retweet_count":"0","favorite_count":"0","lang":"in"}}' "$1" "$1" "$2"; }
{ printf 'window.YTD.tweets.part0 = [ '; tweet 1699988427371446273 Halo; printf ' ]'; } > data/tweets.js
{ printf 'window.YTD.tweets.part1 = [ '; tweet 1699988427371446274 Hai; printf ' ]'; } > data/tweets-part1.js
{ printf 'window.YTD.deleted_tweets.part0 = [ '; tweet 1699988427371446275 Bukan; printf ' ]'; } > data/deleted-tweets.js
printf 'window.YTD.direct_messages.part0 = [ {"dmConversation":{"messages":[]}} ]' > data/direct-messages.js
printf '<html>' > 'Your archive.html'
printf '\377\330\377\340\000\020JFIF' > data/tweets_media/1.jpg
mkdir __MACOSX; printf '\000\005\026\007' > __MACOSX/._tweets.js
for a in x.zip x.7z x.tar x.tar.gz x.tar.bz2; do
	echo "== $a"
	pack $a 'Your archive.html' __MACOSX/._tweets.js data/tweets.js \
	    data/tweets-part1.js data/tweets_media/1.jpg data/account.js \
	    data/deleted-tweets.js data/direct-messages.js
	tw-normalize $a > out 2> err; echo "$?"
	cat err >&2
	[ $a = x.zip ] && { cat out; cp out first; }
	cmp out first
	# A compressed tar archive that comes through a pipe is gone through once.
	[ $a = x.tar.bz2 ] || cat $a | tw-normalize --quiet 2> err | cmp - first
done
