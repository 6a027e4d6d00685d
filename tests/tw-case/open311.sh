# Service requests of Open311 GeoReport v2: open, closed, with and without place.
. "$src/tests/tw-case/lib"
posts in << 'X'
1|1-08-00|ana|road/lamp|dago=0.81|dago@-6.885,107.615,1900|lamp is dead
2|1-09-00|budi|road/lamp|dago=0.81|dago@-6.885,107.615,1900|lamp is dead
3|1-08-20|cici|water|dago=0.3||water
4|1-08-30|dodi|fire|regol=0.9||fire
X
printf '4\tdone\n' > verdicts.tsv
tw-case -c book.codebook --verdicts verdicts.tsv -o open311 in
tw-case -c book.codebook -o open311 in | jq -r '.[] | .service_request_id'
: > empty
tw-case -c book.codebook -o open311 empty; echo $?
