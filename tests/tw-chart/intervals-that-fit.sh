# The axis ends after the widest interval; where the effective number is below
# 5 words stand in place of it, and widen nothing.
row() { printf '{"row":"count","a":"%s","n":%s,"of":10,"share":%s,"low":%s,"high":%s,"effective":%s}\n' "$@"; }
{ row x 1 0.1 0.01 0.62 10; row y 2 0.2 0.02 0.99 4.9; } > rows
tw-chart rows | grep -e '<g>' -e 'class="wh' -e 'class="tiny' -e '%</text>'
tw-chart --words id --bare --width 360 rows | grep -o 'halo" x[^<]*'
