# Records with members of another kind, taken apart to hide names and written
# anew: what is there stays, what cannot be is not there.
echo 'dGhpcyBpcyBhIGtleSBvZiBhIHRlc3QsIG5vdGhpbmcgZWxzZQ==' > key
chmod 600 key
r='"kind":"original","platform":"twitter","text":"halo"'
cat > r.ndjson << END
{"id":"1",$r,"repaired":["id-made","lain"],"extra":{"a":1},"own":[[0,2],[3,4,5],["a",1],[1,"b"],7]}
{"id":"2",$r,"repaired":"id-made","hashtags":"kota","own":"x","text_state":"rendered"}
{"id":"3","kind":"apa","platform":"twitter","text":"halo","text_state":"truncated"}
{"id":"4",$r,"own":[[0,1],[1,2],[2,3],[3,4],[4,5],[5,6],[6,7],[7,8],[8,9],[9,10],[10,11],[11,12],[12,13],[13,14],[14,15],[15,16],[16,17],[17,18]]}
{"id":"5","kind":"repost","platform":"twitter","text":"halo","own":[],"repost_of":{"id":"50"},"author":{"handle":"w"},"place":{"name":"B","lat":1,"lon":2,"source":"place"}}
{"id":"6",$r,"part":1}
{"id":"7",$r,"attributes":{}}
{"id":"8",$r,"program":["a"]}
{"id":9,$r}
END
tw-normalize --pseudonyms key r.ndjson
echo $?
