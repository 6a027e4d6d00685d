# Periods that lie only partly in the window have a box in a heat map, and a
# hollow dot in a chart of rates: rates say it, or the flow.
rate() { printf '{"row":"rate","month":"%s","n":%s,"days":%s,"period_days":%s,"per_day":%s,"low":%s,"high":%s}\n' "$@"; }
{ rate 2014-01 8 4 31 2 1 3; rate 2014-02 84 28 28 3 2.5 3.5; rate 2014-03 31 31 31 1 null null; } > rates
cell() { printf '{"row":"count","month":"%s","program":"%s","n":%s,"of":9,"share":0.1}\n' "$@"; }
{ cell 2014-01 a 3; cell 2014-02 a 70; cell 2014-02 b 4; cell 2014-04 b 9; } > months
printf '{"read":200,"written":123,"authors":["kota"],"since":"2014-01-28","until":"2014-04-30","synthetic":123}\n' > flow
tw-chart --bare rates | grep -o -e '<desc[^<]*' -e '<title>[^<]*' -e '<circle class="[a-z0-9]*"' -e 'class="small"[^<]*'
for w in 760 360; do
	tw-chart --bare -t heat --width $w --margin rates months | grep -e 'class="part"' -e '<title>' -e 'class="small"' -e 'class="year"'
done
tw-chart --bare -t heat --flow flow --words id months | grep -e 'class="part"' -e 'class="src"'
tw-chart -t bars rates
tw-chart -t rate months
