# Rows that lack an end of an interval, come in few or odd periods, hold no number
# or huge ones: each is drawn as far as it goes, in a file and on a terminal.
see() { # what it is, then arguments; rows on stdin
	echo "-- $1"
	shift
	cat > in
	tw-chart "$@" in > drawn.svg
	sed -n 's/.*<desc[^>]*>\(.*\)<.desc>.*/\1/p' drawn.svg
	grep -o -e '<g><title>[^<]*' -e 'class="ref"' drawn.svg | sed -n 1,4p
	grep -c -e 'NaN\|nan\|inf' drawn.svg
	COLUMNS=64 tw-chart -o term "$@" in
}
count() { printf '{"row":"count","%s":"%s","n":%s,"of":9,"share":%s,"low":%s,"high":%s%s}\n' "$@"; }
# Bars
{ count kind a 3 0.3 0.1 null ''; count kind b 2 0.2 null 0.4 ''; count kind c 1 -0.1 -0.2 0.1 ''; count kind '' 0 0 0 0 ''; } | see 'half an interval'
{ count kind a 3 0.3 0.1 0.5 ',"level":"maximal","rule":"even share 1/4, all at once"'
	count kind b 2 0.2 0.1 0.5 ',"level":"medium","rule":"even share 1/4, all at once"'
	count kind c 1 0.1 0.1 0.5 ',"level":"minimal"'; count kind d 1 0.1 0.1 0.5 ',"level":"odd"'; } | see 'levels and their rule'
for rule in 'even share 1/' 'even share 1/0' 'even share 1/4x' 'no share' 'even share 1/5'; do
	{ count kind a 3 0.3 0.1 0.5 ',"rule":"even share 1/4"'; count kind b 3 0.3 0.1 0.5 ",\"rule\":\"$rule\""; } | see "$rule" | sed -n 1,4p
done
count intent a 1 1 1 1 | see 'one bar'
{ count intent a 9 0.9 0.8 0.95 ',"why":"too few days"'; count intent b 1 0.1 0.05 0.2 ',"why":"no such reason"'; } | see 'reasons'
{ count intent a 1e14 0.9 0.8 0.95 ''; count intent b 3 0.1 0.05 0.2 ''; } | see 'a huge number' --value n
{ count program a 9 0.30 0.28 0.32 ''; count program b 9 0.29 0.27 0.31 ''; count program c 1 0.01 0.005 0.02 ''; } | see 'two lead'
# Periods: of one kind, few, cut, none.
period() { printf '{"row":"count","%s":"%s","kind":"%s","n":%s,"of":9,"share":0.%s}\n' "$@"; }
{ period year 2012 a 3 1; period year 2015 a 1 2; period year 2015 b 2 2; } | see 'years'
{ period month 2012-12 a 3 1; period month 2013-01 a 1 2; period month 2013-03 b 2 2; } | see 'months' -t lines
{ period month 2012-12 a 3 1; period month 2013-01 a 1 2; period month 2013-03 b 2 2; } | see 'months crossed' -t heat
{ period day 2012-12-31 a 3 1; period day 2013-01-02 a 1 2; } | see 'days' -t heat
{ period week 2012-W52 a 3 1; period week 2013-W02 a null 2; period week 2013-W04 a 3 2; period week 2013-W05 b 3 2; } | see 'weeks' -t lines --value n
{ period week 2012-W52 a 3 1; period week 2013-W02 a 1 2; } | see 'weeks crossed' -t heat --value n
{ period hour 0 a 3 1; period hour 13 a 1 2; period hour 13 b 1 2; } | see 'hours' -t heat
{ period weekday mon a 3 1; period weekday sun b 1 2; } | see 'weekdays' -t heat
{ period month 0000-00 a 3 1; period month 2013-99 a 1 2; } | see 'no months'
{ period day 1000-01-01 a 3 1; period day 3000-01-01 a 3 1; } | see 'too long a time' | sed -n 1,3p
{ period month 2000-01 a 3 1; period month 2007-08 a 3 1; } | see 'seven years' -t lines
cells() { printf '{"row":"count","program":"%s","month":"%s","n":%s,"of":9,"share":0.%s,"unit":"mentions"}\n' "$@"; }
{ cells a 2013-01 3 1; cells b 2013-02 0 0; cells a 2013-03 2 2; } | see 'cells by month' --value n
{ cells a 2013-01 3 1; cells b 2013-02 0 0; } | see 'shares by month' --value share -t heat
printf '{"row":"count","program":"%s","intent":"%s","n":%s,"of":9,"share":%s,"residual":%s}\n' a x 3 0.3 2.5 a y 0 0 -4 b x 1 0.1 0 b y 2 null null | see 'residuals' --value residual
printf '{"row":"count","program":"%s","intent":"%s","n":0,"of":9,"share":0}\n' a x a y b x | see 'only zeros' -t heat
printf '{"row":"count","program":"%s","intent":"%s","n":2.5,"of":9,"share":0.5}\n' a x a y b x | see 'halves' -t heat --value n
# Rates
rate() { printf '{"row":"rate","%s":"%s","n":%s,"days":%s,"period_days":31,"per_day":%s,"low":%s,"high":%s}\n' "$@"; }
{ rate month 2013-01 31 31 1 0.5 1.5; rate month 2013-02 0 0 0 null null; rate month 2013-03 62 31 2 1 null; } | see 'rates'
{ rate week 2013-W01 0 0 0 0 0; rate week 2013-W02 0 0 0 0 0; } | see 'no rate at all'
rate kind a 3 3 1 0.5 1.5 | see 'a rate of no time'
# Items, groups and pairs
item() { printf '{"row":"item","source":"%s","program":"%s","n":10,"share":%s,"low":%s,"high":%s,"due":%s,"verdict":%s,"gap_low":%s,"gap_high":%s,"priority":"high"}\n' "$@"; }
{ item A a 0.2 0.1 null 0.3 '"under"' -0.2 0.1; item A b null null null 0.3 null null null; item A c 0.5 0.4 0.6 0.3 '"over"' null 0.2
	item A d 0.3 0.2 0.4 0.3 '"as-prioritised"' 0 0; item A e 0.3 0.2 0.4 0.3 '"odd"' 0 0; } | see 'items' --sort gap
{ item A a 0.2 0.1 0.3 0.3 '"under"' 0 0; item B b 0.2 0.1 0.3 0.3 '"under"' 0 0; item C a 0.2 0.1 0.3 0.3 '"over"' 0 0; item D a 0.2 0.1 0.3 null '"under"' 0 0; } | see 'sources of other items' --sort book
group() { printf '{"row":"keyness","code":"%s","n":%s,"of":70,"n_rest":%s,"of_rest":%s,"share":%s,"share_rest":%s,"log_ratio":%s,"lrc":%s}\n' "$@"; }
{ group a 56 48 80 0.8 0.6 0.4 0.1; group b 7 16 80 0.1 0.2 -0.5 0; group c 0 0 80 0 0 null null; } > keys
see 'keyness' < keys
see 'two groups' -t grouped < keys
see 'two groups by size' -t grouped --sort book --width 400 < keys
pairs() { printf '{"row":"pair","program":"%s","with":"%s","n":%s,"phi":%s,"jaccard":%s,"lift":%s}\n' "$@"; }
{ pairs a b 3 0.5 0.2 3; pairs a c 1 -0.5 0.1 0.5; pairs b c 0 null null null; } > pair
for v in phi jaccard lift n; do
	see "pairs by $v" --value $v < pair
done
tw-chart --value lift keys
tw-chart --width 320 keys > narrow.svg && tw-chart --width 10001 keys
# A funnel whose flow adds up to less; rows of kind coded that say nothing.
echo '{"read":10,"duplicate":2,"outside_window":8,"written":0}' > flow.json
printf '%s\n' '{"row":"coded","n":"x"}' '{"row":"coded"}' '{"row":"coded","n":0,"dimension":7}' '{"row":"coded","n":1}' | see 'nothing is left' -t funnel --flow flow.json
echo '{"read":0,"written":0}' > flow.json
see 'nothing was read' -t funnel --flow flow.json < /dev/null
echo '{"read":10,"written":10,"since":"2013-01-15","until":"2013-03-01"}' > flow.json
{ rate month 2013-01 31 31 1 0.5 1.5; rate month 2013-02 28 28 1 0.5 1.5; rate month 2013-03 62 31 2 1 3; } | see 'cut at both ends' --flow flow.json
{ period day 2013-01-15 a 3 1; period year 2013 b 1 2; } | see 'a day and a year' --flow flow.json
tw-chart --flow missing.json keys
