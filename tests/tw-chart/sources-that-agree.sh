# Sources that state the same and have equal verdicts are one panel; else each
# has its own, in the order of the first one's gaps, and --group draws one.
item() { # source program share due verdict
	printf '{"row":"item","source":"%s","program":"%s","n":10,"share":%s,"low":0.1,"high":0.3,"due":%s,"verdict":%s}\n' "$@"
}
{
	item Bappeda a 0.2 0.3 '"under"'; item Bappeda b 0.3 0.1 '"over"'
	item Bappeda c 0.1 null null
	item Dinkes a 0.2 0.3 '"under"'; item Dinkes b 0.3 0.1 '"over"'
	item Dinkes c 0.1 null null
} > same
sed '4s/0.3,"verdict":"under"/0.2,"verdict":"as-prioritised"/' same > other
see() { tw-chart "$@" | grep -o -e '<text class="b" x="0"[^<]*' -e '^<g><title>[^<]*' -e 'class="ref"'; }
see same
see --bare same
see other
see --group Dinkes --words id other
# The scale and the order are those of all sources, also where one is drawn.
{ item Bappeda a 0.2 0.25 '"under"'; item Bappeda b 0.3 0.29 '"over"'; item Dinkes a 0.2 0.01 '"over"'; item Dinkes b 0.3 0.9 '"under"'; } > far
for s in Bappeda Dinkes; do
	tw-chart --bare --group $s far | grep -o -e '<g><title>.:' -e 'middle">[0-9]*%' | tr '\n' ' '
done
tw-chart --group Dishub other
