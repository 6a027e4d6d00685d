# A page that loads itself anew and nothing else, runs nothing, and is whole.
sh "$src/tests/tw-watch/make" > mixed.ndjson
tw-watch --once --html page.html --every 7s -g "$src/tests/all/city.tsv" mixed.ndjson > /dev/null
ls
# The name of SVG's namespace is no address that is asked.
sed 's,xmlns="http://www.w3.org/2000/svg",,' page.html | grep -c '<script\|http:\|https:\|src=\|onload'
grep -c '<svg' page.html
grep -o '<meta http-equiv="[a-zR-]*" content="[^"]*">' page.html
grep -o 'animation:[a-z]* 1s linear [0-9]*s' page.html
tail -n 1 page.html
sed -n '/<header>/,/<figure>/p' page.html | sed -e 's/<[^>]*>/ /g' -e 's/  */ /g' | grep -v '^ *$'
