# A design whose lines cannot be so is refused, with what is wrong; designs of
# other seeds, dimensions, books or platforms are never joined.
printf 'id,a,b\n1,y,n\n2,n,y\n' > ana.csv
printf 'id,a,b\n1,y,n\n2,y,y\n' > budi.csv
agree() {
	tw-agree --part agree -o tsv "$@" ana.csv budi.csv > said 2>&1
	head -2 said | cut -f 1-7
}
head='{"row":"design","version":1,"seed":1,"dimension":"d","sha256":"aa","records":30,"drawn":2}'
one='{"row":"post","id":"1","platform":"x","p":0.5,"cells":[0],"coders":["ana","budi"]}'
while read -r line; do
	printf '%s\n' "$head" '{"row":"cell","cell":0,"code":"a","class":"hit","N":4,"n":2,"p":0.5}' "$one" "$line" > d.ndjson
	echo "$line" | cut -c 1-80
	agree --design d.ndjson
done << 'X'
{"row":"post","id":"2","platform":"x","p":0.5,"cells":[0],"coders":["ana","budi"]}
{"row":"post","id":"2","platform":null,"p":1,"cells":null,"coders":7,"copies":0.5}
{"row":"post","id":"2","platform":"x","p":0.25,"copies":3}
{"row":"post","id":"1","platform":"x","p":0.75,"cells":[0]}
{"row":"post","id":"1","platform":"y","p":0.5,"cells":[0]}
{"row":"post","platform":"x","p":0.5}
{"row":"post","id":"","platform":"x","p":0.5}
{"row":"post","id":"2","platform":"x"}
{"row":"post","id":"2","platform":"x","p":0}
{"row":"post","id":"2","platform":"x","p":1.5}
{"row":"post","id":"2","platform":"x","p":"half"}
{"row":"post","id":"2","platform":"x","p":0.5,"cells":[1]}
{"row":"post","id":"2","platform":"x","p":0.5,"cells":["a"]}
{"row":"post","id":"2","platform":"x","p":0.5,"cells":[-1]}
{"row":"uncertain","id":"2","platform":"x"}
{"row":"recheck"}
{"row":"recheck","r":0}
{"row":"recheck","r":"some"}
{"row":"design","version":1,"of":"case"}
{"row":"design","version":1,"seed":2}
{"row":"design","version":1,"seed":1,"dimension":"e"}
{"row":"design","version":1,"seed":1,"dimension":"d","recheck":0.5,"open":true}
{"row":"design","version":1,"seed":1,"dimension":"d","recheck":"x","open":false}
{"row":"something","else":1}
X
echo "$head" > none.ndjson
agree --design none.ndjson
