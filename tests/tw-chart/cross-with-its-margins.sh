# Rows of each dimension alone bring order, labels, values without a cell, and
# the row of all posts; without them what has no row is 0.
margin() { printf '{"row":"count","%s":"%s","label":"%s","n":%s,"of":%s,"share":%s}\n' "$@"; }
{ margin program a Air 2 10 0.2; margin program b Banjir 8 10 0.8; margin program c Cuaca 0 10 0; } > programs
{ margin intent ask Ask 3 4 0.75; margin intent thank Thank 1 4 0.25; margin intent abuse Abuse 0 4 0; } > intents
cell() { printf '{"row":"count","program":"%s","intent":"%s","n":%s,"of":%s,"share":%s}\n' "$@"; }
{ cell a ask 1 1 1; cell b thank 1 3 0.333333333333; cell b ask 2 3 0.666666666667; } > cells
for w in 760 360; do
	tw-chart --bare --width $w --margin programs --margin intents cells | sed '/<style>/d' |
	    grep -o -e '<title>[^<]*' -e '<text.*'
done
tw-chart --bare cells | grep -o '<title>[^<]*'
tw-chart --margin cells cells
