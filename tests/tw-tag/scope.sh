# own is the default; a code's own scope comes before --scope, that before the head.
. "$src/tests/tw-tag/lib"
head='* plain
macet
* own
scope: own
macet
* quoted
scope: quoted
macet
* any
scope: any
macet'
cat > posts.ndjson <<'.'
{"id":"1","text":"macet RT @a: ya","own":[[0,5]]}
{"id":"2","text":"ya RT @a: macet","own":[[0,2]]}
{"id":"3","text":"macet"}
{"id":"4","text":"macet","own":[]}
{"id":"5","text":"😀 \"@a macet\" ya macet","own":[[0,1],[13,21]]}
.
for scope in own quoted any; do
	echo "$head" | book "scope: $scope"
	echo "head $scope"
	tw-tag -c b.codebook --no-evidence posts.ndjson > coded || echo "status $?"
	sed 's/.*"x"/"x"/' coded
	echo "--scope $scope"
	echo "$head" | book
	tw-tag -c b.codebook --scope $scope --no-evidence posts.ndjson > coded ||
	    echo "status $?"
	sed 's/.*"x"/"x"/' coded
done
tw-tag -c b.codebook --scope any posts.ndjson | sed -n '5s/.*"x_/"x_/p'
