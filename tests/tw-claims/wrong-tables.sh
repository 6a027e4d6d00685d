# What is wrong with a table is named with its line.
head='claim\tsource\tkind\tstance\tvalue\tcoder\n'
try() {
	printf "$head$1" > t.tsv
	shift
	tw-claims "$@" t.tsv
	echo $?
}
try 'a\tb\tnews\tyes\t\t\n'
try 'a\tb\tblog\tagree\t\t\n'
try 'a\tb\tintervew\tagree\t\t\n'
try 'a\t\tnews\tagree\t\t\n'
try 'a\tb\tnews\tagree\t\t\na\tb\tnews\tpartial\t\t\n'
try 'a\tb\tnews\tagree\t\t\na\tc\tnews\t-\tJapan\t\n'
try 'a\t\tclaim\t\tx\t\na\t\tclaim\t\ty\t\n'
try 'a\t\tclaim\t\t\t\n'
try 'a\tb\tnews\tagree\t\tana\na\tb\tnews\tpartial\t\tbudi\n'
try 'a\tb\tnews\tagree\t\tana\na\tb\tnews\tpartial\t\tbudi\n' --coder budi --part cell
try '' --part claim
printf 'a\tb\n' > t.tsv
tw-claims t.tsv
echo $?
tw-claims
echo $?
tw-claims no-such-file.tsv
echo $?
