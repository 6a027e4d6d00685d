# A bold title is broken where bold type needs it; the colours of counts end at
# whole numbers, up to the largest count.
for n in 1 2 3 4; do
	printf '{"row":"count","program":"p%s","intent":"ask","n":%s}\n' "$n" "$n"
	printf '{"row":"count","program":"p%s","intent":"thank","n":%s}\n' "$n" "$n"
done > rows
tw-chart -t heat -o svg --value n --title 'Mentions of programs by intent here' --width 360 rows |
	grep -o -e 'class="title"[^<]*' -e 'class="small"[^<]*'
