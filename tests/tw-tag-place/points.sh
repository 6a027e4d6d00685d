# A point: text comes first; without boundaries the two nearest districts by
# power distance, a place outside alone; far away it says nothing; boundaries,
# where given, decide.
. "$src/tests/tw-tag-place/lib"
cat > posts.ndjson <<'.'
{"id":"1","text":"jl dago gelap","place":{"lat":-6.872,"lon":107.542,"source":"point"}}
{"id":"2","text":"gelap","place":{"lat":-6.872,"lon":107.542,"source":"point"}}
{"id":"3","text":"gelap","place":{"lat":-6.9155,"lon":107.6605,"source":"point"}}
{"id":"4","text":"gelap","place":{"lat":-7.8,"lon":110.37,"source":"point"}}
{"id":"5","text":"gelap","place":{"lat":999,"lon":107,"source":"point"}}
{"id":"6","text":"gelap","place":{"name":"Antapani","source":"place"}}
{"id":"7","text":"gelap","place":{"name":"Bandung","source":"place"}}
{"id":"8","text":"gelap","place":{"name":"Sekeloa, Bandung","source":"place"}}
.
tw-tag-place -g ./toy.tsv posts.ndjson | tee all | show
grep -o '"place_about.*' all | grep -e '-6\.872\|107\.6605'
cat > areas.geojson <<'.'
{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"1","NAMOBJ":"COBLONG"},"geometry":{"type":"Polygon","coordinates":[[[107.6,-6.9],[107.7,-6.9],[107.7,-6.92],[107.6,-6.92],[107.6,-6.9]]]}},
{"type":"Feature","properties":{"code":"2","NAMOBJ":"Nowhere"},"geometry":{"type":"Polygon","coordinates":[[[107.1,-6.9],[107.2,-6.9],[107.2,-6.92],[107.1,-6.9]]]}}
]}
.
echo 'with boundaries:'
sed -n 3p posts.ndjson | tw-tag-place -g ./toy.tsv --boundaries areas.geojson | show
