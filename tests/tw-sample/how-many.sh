# -n shares posts out among the cells, --width says what a narrow interval costs.
. "$src/tests/tw-sample/lib"
tagged 3000
draw() {
	tw-sample -c ./programs.codebook --design d "$@" tagged.ndjson 2>&1 > out | cut -d ' ' -f 2-
	cells d
}
draw -n 300
draw -n 300 --allocate proportional
draw -n 300 --allocate optimal --min 5
draw -n 10
draw --width .02 --code lapor
draw --width .02 --code lapor --guess hit=.99
draw --width .001
draw --per hit=4,rest=0
