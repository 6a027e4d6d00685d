# --each writes an SVG for each source that differs; those that agree are one, a
# consensus has its word. Bars have one for each group.
item() { # source program share due verdict
	printf '{"row":"item","source":"%s","program":"%s","n":10,"share":%s,"low":0.1,"high":0.3,"due":%s,"verdict":%s}\n' "$@"
}
{
	item Bappeda a 0.2 0.3 '"under"'; item Dinkes a 0.2 0.2 '"as-prioritised"'
	item Dishub a 0.2 0.3 '"under"'; item consensus a 0.2 0.1 '"over"'
} > items
see() { for f; do echo "$f: $(grep -o -e '<text class="b" x="0"[^<]*' -e '^<g><title>[^<]*' "$f" | tr '\n' ' ')"; done; }
tw-chart --words id --each p.svg items
see p*
tw-chart --bare --width 360 --each p-narrow.svg items
see p-narrow*
tw-chart -o term --words id items | grep -e Bappeda -e Dinkes -e sumber
for m in 2014-01 2014-02; do
	printf '{"row":"count","author":"%s","topic":"a","n":1,"of":1,"unit":"mentions","share":1,"low":0.5,"high":1}\n' $m
done > counts
tw-chart --type bars --each folder.d counts && ls folder*
tw-chart --each p --type lines counts
tw-chart --each p -o term items
tw-chart --each no/p items
