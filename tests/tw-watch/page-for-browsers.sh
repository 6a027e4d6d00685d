# A page that loads itself anew and nothing else, runs nothing, and is whole.
sh "$src/tests/tw-watch/make" > mixed.ndjson
tw-watch --once --html page.html --every 7s -g "$src/tests/all/city.tsv" mixed.ndjson > /dev/null
ls
grep -c '<script\|http:\|https:\|src=\|onload' page.html
grep -o '<meta http-equiv="[a-zR-]*" content="[^"]*">' page.html
grep -o 'animation:[a-z]* 1s linear [0-9]*s' page.html
tail -n 1 page.html
sed -n '/<header>/,$p' page.html | sed -e 's/<[^>]*>/ /g' -e 's/  */ /g' | grep -v '^ *$'
