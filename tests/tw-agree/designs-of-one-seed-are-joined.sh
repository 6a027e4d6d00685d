# Two draws of one seed: a post of both has the larger chance. Another seed is no
# part of them. Rules that coded the whole archive count where it was drawn.
cat > one.ndjson <<'END'
{"row":"design","version":1,"seed":1}
{"row":"cell","cell":0,"code":"lapor","class":"hit"}
{"row":"cell","cell":1,"class":"rest"}
{"row":"post","id":"1","platform":"t","p":0.5,"cells":[0]}
{"row":"post","id":"2","platform":"t","p":0.1,"cells":[1]}
END
cat > two.ndjson <<'END'
{"row":"design","version":1,"seed":1}
{"row":"cell","cell":0,"class":"rest"}
{"row":"post","id":"2","platform":"t","p":0.2,"cells":[0]}
{"row":"post","id":"3","platform":"t","p":0.2,"cells":[0]}
END
sed 's/"seed":1/"seed":2/' two.ndjson > other.ndjson
printf 'id,lapor\n1,y\n2,n\n3,y\n' > ana.csv
for i in 1 2 3 4 5; do
	echo "{\"id\":\"$i\",\"platform\":\"t\",\"kind\":\"original\",\"text\":\"a\",\"program\":[$([ $i = 1 ] && echo '"lapor"')]}"
done > rules.ndjson
tw-agree -d program --design one.ndjson --design two.ndjson --part agree ana.csv rules.ndjson | jq -c '[.units, .agreement, .sample_agreement]'
tw-agree -d program --design one.ndjson --design other.ndjson --part agree ana.csv
