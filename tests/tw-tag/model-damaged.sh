# What is no model, or not whole, is said and stops the run.
. "$src/tests/tw-learn/lib/lib"
coded 100
posts 1
tw-learn -d tone=.labels.tone -M m.model coded.ndjson > figures.ndjson
try() {
	tw-tag -M "$1" posts.ndjson
	echo "$?"
}
try none.model
try posts.ndjson
: > empty.model; try empty.model
head -n 1 m.model > head.model; try head.model 2>&1 | sed 's/of [0-9]* bytes/of N bytes/'
head -c 4000 m.model > cut.model; try cut.model 2>&1 | sed 's/[0-9][0-9]* of [0-9]* bytes/N of N bytes/'
{ cat m.model; echo; } > long.model; try long.model
sed '1s/"version":1/"version":2/' m.model > version.model; try version.model
sed '1s/"dimension":"tone",//' m.model > lacks.model; try lacks.model
sed '1s/"bits":18/"bits":17/' m.model > bits.model; try bits.model
sed '1s/"a":/"a":1e999,"x":/' m.model > big.model; try big.model
gzip m.model; tw-tag -M m.model.gz posts.ndjson | jq -c .tone
