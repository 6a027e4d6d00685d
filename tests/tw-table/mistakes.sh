# What is asked for and cannot be shown is said.
cd "$src/tests/tw-table"
try() {
	tw-table "$@" posts.ndjson 2>&1 | head -3
}
try --codes wide -d theme
try --codes tall
try --words
try -d topic
try --show id,id
try --show id,txt
tw-table < /dev/null
echo "status $?"
