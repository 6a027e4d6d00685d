# Nothing of cells, chances and what the rules found stands in a sheet; with
# --open it does, and the design says so.
. "$src/tests/tw-sample/lib"
tagged 60
draw() {
	tw-sample -c ./programs.codebook --per 2 "$@" tagged.ndjson 2> /dev/null
}
draw -o csv
draw -o tsv --open --design d --show created_at,author.handle,month
jq -c 'select(.row == "design") | .open' d
draw -o ndjson
