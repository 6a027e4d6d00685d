# The study of an export of X, given as the zip archive that it came as.
unset MAKEFLAGS MAKELEVEL
mkdir data
printf 'window.YTD.account.part0 = [ {"account":{"username":"ridwankamil","accountId":"12","accountDisplayName":"C"}} ]' > data/account.js
printf '<html>' > 'Your archive.html'
{
	printf 'window.YTD.tweets.part0 = [ '
	awk 'BEGIN {
		for (i = 1; i <= 40; i++)
			printf "%s{\"tweet\":{\"id_str\":\"%d\",\"created_at\":\"Wed May %02d 08:05:00 +0000 2014\",\"full_text\":\"%s hari ini\",\"entities\":{},\"lang\":\"in\"}}",
			    (i > 1 ? "," : ""), 46649 + i, i % 28 + 1, (i % 4 ? "Bandung Command Center diluncurkan" : "PPDB Online")
	}'
	printf ' ]'
} > data/tweets.js
pack twitter-2014.zip 'Your archive.html' data/tweets.js data/account.js
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= OUT=study ARCHIVE=twitter-2014.zip > all 2> said
echo "$?"
sed -n 1,2p all
grep -E '^(command-center|ppdb) ' study/programs.txt | awk '{ print $1, $(NF - 6) }'
wc -l < study/records.ndjson | tr -d ' '
cat said
