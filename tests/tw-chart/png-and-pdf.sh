# What the manual says of rsvg-convert, where it is installed: a picture twice
# as large, and a page, both without a complaint.
cp "$src/tests/tw-chart/programs.ndjson" .
tw-chart -o svg programs.ndjson > programs.svg
command -v rsvg-convert > /dev/null || exit 77
rsvg-convert -z 2 -o programs.png programs.svg
rsvg-convert -f pdf -o programs.pdf programs.svg
file() { head -c "$1" "$2" | LC_ALL=C tr -d '\211\r\n\032'; echo; }
file 8 programs.png
file 5 programs.pdf
