# Rows of tw-count and tw-agree of which a member is missing or something else:
# each is named with its line, and what is left is compared.
cat > rows << 'X'
{"row":"count","topic":"a","label":"A","labels":{"id":"Aa"},"properties":{"office":["PU"]},"n":12,"of":20,"unit":"mentions","share":0.6,"low":0.5,"high":0.7,"deff":1.2,"sums":{"k":4,"hit":3,"m":20,"x":12,"mm":120,"xm":70,"xx":45}}
{"row":"count","topic":"b","n":8,"of":20,"unit":"mentions","share":0.4,"low":0.3,"high":0.5,"deff":1.2,"sums":{"k":4,"hit":3,"m":20,"x":8,"mm":120,"xm":50,"xx":25}}
X
printf 'source\titem\tlevel\noffice\ta\thigh\noffice\tb\tlow\n' > priorities.tsv
try() { # sed expression
	sed "$1" rows > other
	tw-align -p priorities.tsv other > out 2> said
	echo "$1 => $? $(head -1 said | cut -c 1-170) ($(grep -c '"row":"item"' out))"
}
try ''
try '1s/"n":12/"n":"12"/'
try '1s/"n":12,//'
try '1s/"n":12/"n":null/'
try '1s/"of":20/"of":[]/'
try '1s/"share":0.6/"share":true/'
try '1s/"share":0.6/"share":null/'
try '1s/"low":0.5/"low":{}/'
try '1s/"sums":.*/"sums":null}/'
try '1s/,"sums":.*/}/'
try '1s/"sums":.*/"sums":[1]}/'
try '1s/"sums":.*/"sums":7}/'
try '1s/"k":4/"k":-4/'
try '1s/"k":4,//'
try '1s/"k":4/"k":5/'
try '1s/"m":20/"m":21/'
try '1s/"mm":120/"mm":121/'
try '1s/"x":12/"x":-12/'
try '1s/"hit":3,/"below":true,"hit":3,/'
try '1s/"xx":45/"xx":45,"miss":2/'
try '1s/"of":20/"of":21/'
try '1s/"topic":"a"/"topic":null/'
try '1s/"topic":"a"/"topic":7/'
try '1s/"topic":"a",//'
try '2s/"topic":"b",//'
try '2s/"topic":"b"/"other":"b"/'
try '2s/"topic":"b"/"topic":"b","month":"2020-01"/'
try '2s/"topic":"b"/"topic":"a"/'
try '2s/}}$/},"extra":"text"}/'
try 's/}}$/},"extra":"text"}/'
try 's/"row":"count",//'
try 's/"row":"count"/"row":7/'
try 's/"row":"count"/"row":"rate"/'
try '1s/"row":"count"/"row":"rate"/'
try '2s/"row":"count"/"row":"rate"/'
try 's/"row":"count",\(.*\)}$/\1,"row":"count"}/'
try '1s/"properties":{"office":\["PU"\]}/"properties":7/'
try '1s/"properties":{"office":\["PU"\]}/"properties":{"office":"PU","x":{}}/'
try '1s/"label":"A"/"label":null/'
try '1s/"labels":{"id":"Aa"}/"labels":{"id":7}/'
try '2s/"unit":"mentions"/"unit":"records"/'
try '1s/^/[/'
for item in office=PU office=NO office= area=PU topic=a; do
	printf 'source\titem\tlevel\noffice\t%s\thigh\noffice\tb\tlow\n' "$item" > p.tsv
	for e in '' 's/"PU"\]/"XX","PU"]/' 's/\["PU"\]/"PU"/' 's/"properties":{[^}]*},//'; do
		sed "$e" rows | tw-align -p p.tsv > out 2> said
		echo "$item ${e:--} => $? $(head -1 said | cut -c 1-120) $(jq -c 'select(.row == "item") | [.item, .stated]' out | tr '\n' ' ')"
	done
done
# Corrected shares, with what they are computed from.
. "$src/tests/tw-agree/make-archive"
tw-agree -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --correct archive.ndjson > rows 2> said
sed -n '1s/.*"program":"\([a-z]*\)".*/\1/p; 2s/.*"program":"\([a-z]*\)".*/\1/p' rows | tr '\n' ' '
printf 'source\titem\tlevel\noffice\tlapor\thigh\noffice\twifi\tlow\n' > priorities.tsv
try ''
try '1s/"gold":\[.*\]\],/"gold":7,/'
try '1s/"gold":\[.*\]\],/"gold":[7],/'
try '1s/"gold":\[.*\]\],/"gold":[],/'
try '1s/"gold":\[.*\]\],//'
try '1s/"gold":\[\[/"gold":[[0,/'
try '1s/"gold":\[\[[0-9.]*,/"gold":[[0,/'
try '1s/"gold":\[\[\([0-9.]*\),[0-9.]*,/"gold":[[1,0,/'
try '1s/"gold":\[\[/"gold":[["x"],[/'
try '1s/"gold":\[\[/"gold":[[1,1,-1,0],[/'
try '1s/"gold":\[\[/"gold":[[1,1,2,0],[/'
try '1s/"gold":\[\[/"gold":[[1,1,1,-1],[/'
try '1s/"gold":\[\[/"gold":[[1,1,1,0],[1,1,1,0],[1,1,1,0],[1,1,1,0],[1,1,1,0],[/'
try '1s/,"sums":.*/}/'
for k in k hit m x mm xm xx; do
	try "1s/\"$k\":[0-9.e+-]*/\"$k\":-1/"
	try "1s/\"$k\":[0-9.e+-]*/\"$k\":\"1\"/"
done
try '1s/"n":[0-9.]*,//'
