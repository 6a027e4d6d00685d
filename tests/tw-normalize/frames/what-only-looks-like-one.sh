# What only looks like a frame of columns, of rows, or of names beside cells.
while read -r line; do
	printf '%s\n' "$line" > f.json
	tw-normalize f.json 2> said | jq -c '[.id, .text]'
	sed 's/^tw-normalize: f.json: //' said
done << 'END'
{"columns":["id","text",3],"index":[0],"data":[["1","a","x","y"],["2"],[],"b",{"id":"3"}]}
{"columns":["id","text"],"data":["1","a"]}
{"columns":["id","text"],"data":[]}
{"columns":[1,2],"data":[["1","a"]]}
{"columns":[],"data":[["1","a"]]}
{"schema":{"fields":[{"name":"id"}]},"data":[{"id":"1","text":"a","username":"w"}]}
{"schema":{"fields":[{"name":"id"}]},"data":"x"}
{"0":{"id":"1","text":"a","username":"w"},"1":{"id":"2","text":"b","username":"w"}}
{"0":{"id":"1","text":"a"},"satu":{"id":"2","text":"b"}}
{"0":{"id":"1","text":"a"},"1":["2"]}
{"0":{},"1":{}}
{"id":{"0":"1","1":"2"},"text":{"0":"a","1":"b"},"username":{"0":"w","1":"x"}}
{"id":["1","2","3"],"text":["a","b"],"username":["w","x"]}
{"id":["1","2"],"text":true}
{"id":["1"],"text":[]}
{"id":["1","2"],"text":{"0":"a"}}
{"text":["a"]}
{"id":["1"],"nama":["a"]}
{"id":{"a":"1"},"text":{"a":"b"}}
END
