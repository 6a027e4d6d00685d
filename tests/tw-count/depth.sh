# A path cut to a depth counts once, however many codes below it a post has
cat > in <<'R'
{"id":"1","text":"","topic":["street/light","street/paving","water"]}
{"id":"2","text":"","topic":["street"]}
{"id":"3","text":"","topic":["street/light/pole","street/light/lamp"]}
R
tw-count -b topic/1 -o tsv --cluster none in | cut -f 1,2,3
tw-count -b topic/2 -o tsv --cluster none in | cut -f 1,2,3
for b in topic/0 topic/x topic/ topic/-1; do tw-count -b $b in; done
