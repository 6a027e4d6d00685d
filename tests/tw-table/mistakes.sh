# What is asked for and cannot be shown is said.
cd "$src/tests/tw-table"
try() {
	tw-table "$@" posts.ndjson > "$OLDPWD/said" 2>&1; echo "status $?"
	head -3 "$OLDPWD/said"
}
try --codes wide -d theme
try --codes tall
try --words
try -d topic
try --show id,id
try --show id,txt
tw-table < /dev/null
echo "status $?"
