# A part of which a member is missing or something else: it is named with its
# line, and nothing is drawn.
. "$src/tests/tw-sample/lib"
printf '\n* kosong  No rules\n' >> programs.codebook
tagged 200
jq -r 'select(.program != []) | [.id, "ana", "lapor", 1] | @csv' tagged.ndjson | tr -d '"' | head -20 |
	sed '1i id,coder,code,value' > coded.csv
draw() {
	tw-sample -c ./programs.codebook -n 40 --allocate optimal --pilot coded.csv "$@"
}
draw --partial tagged.ndjson > part 2> /dev/null
draw --merge part 2> said | grep -c sheet
edit() { # sed expression
	sed "$1" part > other
	cmp -s part other && echo "nothing changed: $1"
	draw --merge other 2> said | grep -c sheet | tr '\n' ' '
	sed 's/ with other options.*, and now.*/ with other options .../' said | sed -n '/^tw-sample: other/p; /^tw-sample: --/p; $!d' | head -1 | sed 's/drawn with seed.*/drawn/' |
		sed "s|^|$1: |" | grep . || echo "$1"
}
edit '1s/"version":1/"version":2/'
edit '1s/"version":1/"version":"1"/'
edit '1s/"version":1,//'
edit '1s/"records":/"records":-/'
edit '1s/"none_own":[0-9]*,//'
edit '1s/"units":[0-9]*/"units":1.5/'
edit '1s/"near":true/"near":1/'
edit '1s/,"near":true//'
edit '1s/"seed":1/"seed":2/'
edit '1s/,"pilot":\[\[.*\],"records"/,"records"/'
edit '1s/"pilot":\[\[.*\],"records"/"pilot":{},"records"/'
edit '1s/"pilot":\[\[.*\],"records"/"pilot":[],"records"/'
edit '1s/"pilot":\[\[/"pilot":[[0,0],[/'
edit '1s/"pilot":\[\[/"pilot":[1,[/'
edit '1s/"pilot":\[\[/"pilot":[[1,/'
edit '1s/"pilot":\[\[[0-9]*,/"pilot":[["1",/'
edit '1s/"pilot":\[\[[0-9]*,/"pilot":[[0,-/'
edit '2s/"cell":\[.*\],"N"/"cell":{},"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":1,"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":[],"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":["lapor","hit"],"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":["lapor","hit",""],"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":["lapor","warm",[]],"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":["nobody","hit",[]],"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":["kosong","hit",[]],"N"/'
edit '2s/"cell":\[.*\],"N"/"cell":["","rest",[],1],"N"/'
edit '2s/"cell":/"cells":/'
edit '2s/"N":[0-9]*/"M":1/'
edit '/bound/s/"bound":".*"/"bound":"0123456789abcdex"/'
edit '/bound/s/"bound":".*"/"bound":"0123456789abcde"/'
edit '/bound/s/"bound":".*"/"bound":1234567890123456/'
edit '/"cells"/s/"cells":\[.*\],"post"/"post"/'
edit '/"cells"/s/"cells":\[.*\],"post"/"cells":{},"post"/'
edit '/"cells"/s/"cells":\[.*\],"post"/"cells":[[]],"post"/'
edit '/"cells"/s/"post":{.*}}$/"post":1}/'
edit '2s/"partial"/"post"/'
edit '2s/"row":"partial",//'
edit '$s/"rows":/"rows":1/'
edit '$s/"rows":.*/"rows":""}/'
edit '$d'
edit '3d'
edit '1d'
tw-sample --simple --partial tagged.ndjson > part 2> /dev/null
for class in rest hit near; do
	sed "s/\"\",\"rest\"/\"\",\"$class\"/" part | tw-sample --simple --merge 2>&1 | grep -c 'does not have'
done
