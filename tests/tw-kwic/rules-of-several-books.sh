# Rows say whose rule it was, where a book includes another or there are several;
# --rule takes a line of any, or of one that is named.
mkdir other
printf 'codebook 1\ndimension: topic\n* flood Floods\nbanjir\n' > other/flood.codebook
printf 'codebook 1\ninclude: other/flood.codebook\ndimension: topic\n* park Parks\n# a line\ntaman\n' > own.codebook
printf 'codebook 1\ndimension: topic\n* road Roads\njalan\n' > road.codebook
echo '{"id":"1","text":"banjir di taman, jalan macet"}' |
    tw-tag -c ./own.codebook -c ./road.codebook > tagged
tw-kwic tagged | cut -d , -f 3-5
for r in 4 6 flood.codebook:4 other/flood.codebook:4 ./road.codebook:4 lood.codebook:4 own.codebook:4 x 0 own.codebook:; do
	echo "--rule $r: $(tw-kwic --rule "$r" -o csv tagged 2> said | cut -d , -f 2 | tail -n +2 | tr '\n' ' ')$(head -n 1 said)"
done
tw-kwic --sort left tagged | cut -d , -f 3-5
