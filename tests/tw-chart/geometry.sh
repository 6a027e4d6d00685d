# Where the columns of bare charts stand, so that those of a page stand in line:
# labels, both ends of the plot, numbers, levels; wide and narrow.
see() { # what, width, args: the x of texts and of the axis, each once
	echo "$1 $2: $(shift; w=$1; shift; tw-chart --bare --width $w "$@" |
	    grep -o -e '^<\(g><title>[^<]*<.title><\)*text[^>]*x="[0-9.]*"' -e '<line class="\(base\|grid\)" x1="[0-9.]*"' -e '<rect class="[bh][0-9]" x="[0-9.]*"' |
	    sed -e 's/.*text class="\([a-z0-9 -]*\)".*x=/\1 /' -e 's/.*text x=/label /' -e 's/.*class="\([a-z0-9 -]*\)" x1*=/\1 /' -e 's/"//g' |
	    LC_ALL=C sort -u | tr '\n' ' ')"
}
printf '{"row":"count","program":"a","n":775,"of":2439,"share":0.3178,"low":0.2984,"high":0.3376,"level":"maximal","rule":"the even share 1/16"}\n' > bars
printf '{"row":"item","source":"s","program":"a","n":9,"share":0.044,"low":0.03,"high":0.06,"due":0.0625,"verdict":"under"}\n' > items
printf '{"row":"rate","month":"2014-01","n":248,"days":31,"period_days":31,"per_day":8,"low":7,"high":9}\n' > rates
printf '{"row":"count","program":"a","intent":"x","n":4,"of":800,"share":0.005}\n' > cross
printf '{"row":"count","month":"2014-01","program":"a","n":4,"of":800,"share":0.005}\n' > months
printf '{"read":6730,"other_author":1208,"written":5522}\n' > flow
for w in 760 360; do
	see bars $w bars
	see dumbbell $w items
	see rate $w rates
	see cross $w -t heat cross
	see months $w -t heat months
	see funnel $w -t funnel --flow flow --source ''
done
