# Rows of two runs in one stream are refused, with what to do.
row() { printf '{"row":"count","a":"%s","month":"%s","n":%s,"of":%s,"unit":"%s","share":0.1,"low":null,"high":null}\n' "$@"; }
{ row x 2014-12 3 9 mentions; row x 2014-12 5 9 mentions; } | tw-chart -o term
{ row x 2014-12 3 9 mentions; row x 2015-01 5 8 mentions; } | tw-chart -o term
{ row x 2014-12 3 9 mentions; row y 2015-01 5 9 records; } | tw-chart -o term
{ row x 2014-12 3 9 mentions; row y 2015-01 5 9 mentions | sed 's/"share"/"summed":"likes","share"/'; } | tw-chart -o term
echo '{"id":"1","text":"","created_at":"2014-01-01T10:00:00Z","tag":["a"]}
{"id":"2","text":"","created_at":"2014-01-02T10:00:00Z","tag":["a"]}' > one
echo '{"id":"3","text":"","created_at":"2014-01-01T10:00:00Z","tag":["b"]}
{"id":"4","text":"","created_at":"2014-01-01T10:00:00Z","tag":["b"]}' > two
for f in one two; do tw-count -b tag $f 2> /dev/null; done | tw-chart -o term
# groups of another size are no other run
{ row x 2014-12 3 9 mentions; row y 2014-12 5 8 mentions; } | tw-chart -o term > /dev/null
