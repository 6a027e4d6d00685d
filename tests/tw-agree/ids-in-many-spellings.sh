# An id is the one of the design, in the spellings that spreadsheets give it, or
# from the link of its row; what fits none or several is named, never guessed.
cat > d.ndjson << 'X'
{"row":"design","version":1,"seed":1,"dimension":"d","records":30,"drawn":7}
{"row":"post","id":"675127116845989888","platform":"twitter","p":1}
{"row":"post","id":"675127116845990912","platform":"twitter","p":1}
{"row":"post","id":"603412345678901234","platform":"twitter","p":1}
{"row":"post","id":"120000000000000000","platform":"twitter","p":1}
{"row":"post","id":"42","platform":"twitter","p":1}
{"row":"post","id":"x9","platform":"twitter","p":1}
{"row":"post","id":"007","platform":"twitter","p":1}
X
while IFS='|' read -r id url; do
	printf 'id,url,a\n"%s",%s,y\n' "$(echo "$id" | sed 's/"/""/g')" "$url" > ana.csv
	sed '2s,y$,n,' ana.csv > b.csv
	printf '%s|%s: ' "$id" "$url"
	tw-agree --design d.ndjson --disputed --coder ana=ana.csv --coder b=b.csv > out 2> err
	echo "$? $(jq -r .id out 2> /dev/null) $(sed -n '1{s,^tw-agree: ana.csv,ana,;p;}' err)"
done << 'X'
675127116845989888|
'675127116845989888|
="675127116845989888"|
675127116845990000|
675127116845990000|https://x.com/a/status/675127116845990912
675127116845990000|https://x.com/a/status/675127116845990912/?s=20
675127116845990000|https://x.com/a/status/675127116845990912#top
675127116845990000|675127116845989888
675127116845990000|https://x.com/a/status/1
675127116845990000|///
6.75127E+17|
6.03412345678901E+17|
6,03412345678901E+17|
6.03412345678901e17|
6.03412E17|
603412345678901000|
603412345678901230|
6034123456789.01E+5|
6.03412E+|
6.03412E+x|
E+17|
6E+17|
6.03412E+99|
6.03412E+1|
6..3E+17|
12E+16|
1.2E+17|
120000000000000000|
4.2E+1|
42|
42.0|
042|
7|
007|
x9|
X9|
 42 |
="42"|
=""|
|https://x.com/a/status/42
99999999999999999999999|
000000000000000000042|
X
